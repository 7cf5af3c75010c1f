// Checks the SQL in a packed tarball's README against sumCountWeights, in DuckDB.
// Run as: npm ci && node .ci/check-sql.mjs TARBALL
import assert from 'node:assert/strict';
import { execSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { lexer } from 'marked';

const tarball = resolve(process.argv[2]);
process.chdir(mkdtempSync(join(tmpdir(), 'arara-smtp-codes-')));
writeFileSync('package.json', '{ "private": true }');
execSync(`npm install "${tarball}" @duckdb/node-api@1.5.6-r.1`, { stdio: 'inherit' });
const require = createRequire(resolve('package.json'));
const { CODES, sumCountWeights } = require('arara-smtp-codes');
const { DuckDBInstance } = require('@duckdb/node-api');

const blocks = lexer(readFileSync('node_modules/arara-smtp-codes/README.md', 'utf8'));
execSync(blocks.find(({ lang, text }) => lang === 'sh' && text.includes('codes.jsonl')).text);

const listed = CODES.flatMap(({ code }) => [`${code}`, `${code} RE ${code} 5.1.1 User unknown`]);
const statuses = [...listed, '421', '421 RE 421 4.7.0 Try again later', '-999', '5.1.1', 'no code', ''];
// There is one address for each status, one with all of them, and one whose sum is inexact in floating point.
const addresses = [...statuses.map((status) => [status]), statuses, new Array(10).fill('552')];
const lines = addresses.flatMap((list, address) => list.map((status) => `${address},${status}\n`));
writeFileSync('log.csv', `address,status\n${lines.join('')}`);

const connection = await (await DuckDBInstance.create()).connect();
for (const { text } of blocks.filter(({ lang }) => lang === 'sql')) {
  const rows = (await connection.runAndReadAll(text)).getRowsJson();
  assert.equal(rows.length, addresses.length);
  for (const [address, total] of rows) assert.equal(Number(total), sumCountWeights(addresses[address]), address);
}
console.log(`All ${addresses.length} SQL totals match sumCountWeights`);
