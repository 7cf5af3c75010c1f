// Holds the SQL of a packed tarball's README, run in DuckDB, to sumCountWeights.
// Usage, after npm ci: node .ci/check-sql.mjs TARBALL
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

const listed = CODES.flatMap(({ code }) => [`${code}`, `${code} RE ${code} 5.1.1 User unknown`, `${code}エラー`]);
const others = ['421 RE 421 4.7.0 Try again later', '421', '-999', '999', '5.1.1', 'no code', '', ' \t550'];
// Each character of ASCII that prints, behind a code and behind its dot.
const followed = Array.from({ length: 95 }, (_, i) => String.fromCharCode(i + 32)).flatMap((character) => [
  `550${character}`,
  `550.${character}`,
  `-3${character}`,
]);
const statuses = [...new Set([...listed, ...others, ...followed])];

// An address for each status, which it is named after, and two for many.
const failures = new Map(statuses.map((status) => [`only <${status}>`, [status]]));
failures.set('all', statuses);
failures.set('ten times 0.1', new Array(10).fill('552'));

const cell = (text) => `"${text.replaceAll('"', '""')}"`;
const lines = [...failures].flatMap(([address, list]) => list.map((status) => `${cell(address)},${cell(status)}\n`));
writeFileSync('log.csv', `address,status\n${lines.join('')}`);

const connection = await (await DuckDBInstance.create()).connect();
for (const { text } of blocks.filter(({ lang }) => lang === 'sql')) {
  const rows = (await connection.runAndReadAll(text)).getRowsJson();
  const totals = new Map(rows.map(([address, total]) => [address, Number(total)]));
  assert.equal(totals.size, failures.size, 'the number of addresses');
  for (const [address, list] of failures) {
    assert.equal(totals.get(address), sumCountWeights(list), `the total of ${address}`);
  }
}
console.log(`The SQL gives ${failures.size} totals that are those of sumCountWeights`);
