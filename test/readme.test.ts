// The README and the doc comments cannot go stale: their tables are made anew and compared, their examples run.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import * as api from '../src/index.js';
import { makeApp } from './packed.js';
import { withTables } from './readme-tables.js';

const readme = readFileSync('README.md', 'utf8');

test('the tables are those that `npm run readme` writes', () => {
  assert.equal(readme, withTables(readme));
  assert.equal(readme.split('\n').filter((line) => /^\| -?\d+ \|/.test(line)).length, 2 * api.CODES.length);
});

test('both halves have a heading for each export', () => {
  for (const name of Object.keys(api)) {
    assert.equal(readme.match(new RegExp(`^### .*\`${name}\``, 'gm'))?.length, 2, name);
  }
});

const values = Object.keys(api).join(', ');
const types =
  'Category, CategoryEntry, CodeEntry, CodeEntryOf, CountWeight, KnownCode, Language, LocalizedText, ProblemArea';

/** The README's TypeScript blocks as they stand, and the doc comments' examples with all that the package exports. */
const examples = [
  ...[...readme.matchAll(/^```ts\n([^]*?)^```$/gm)].map(([, code], i) => ({
    name: `README block ${i + 1}`,
    code: code!,
  })),
  ...readdirSync('src').flatMap((file) =>
    [...readFileSync(`src/${file}`, 'utf8').matchAll(/@example\n([^]*?)\*\//g)].map(([, comment], i) => ({
      name: `${file} example ${i + 1}`,
      code: `import { ${values} } from 'arara-smtp-codes';\nimport type { ${types} } from 'arara-smtp-codes';\n${comment!.replace(/^ *\* ?/gm, '')}`,
    })),
  ),
];

/** Turns each `expression; // => value` into a comparison of the two. */
function checked(code: string): string {
  const body = code.replace(
    /^(const (\w+)[^=]*= )?(.*); \/\/ => (.*)$/gm,
    (_, declaration: string | undefined, name: string, expression: string, value: string) =>
      declaration
        ? `${declaration}${expression};\nassert.deepEqual(${name}, ${value});`
        : `assert.deepEqual(${expression}, ${value});`,
  );
  return `import assert from 'node:assert/strict';\n${body}\nexport {};\n`;
}

const app = makeApp();
app.write(
  'tsconfig.json',
  JSON.stringify({
    compilerOptions: {
      module: 'nodenext',
      target: 'es2022',
      strict: true,
      types: ['node'],
      typeRoots: [resolve('node_modules/@types')],
      outDir: 'out',
    },
  }),
);
examples.forEach(({ code }, i) => app.write(`example${i}.ts`, checked(code)));

test('every example compiles', () => app.tsc());

examples.forEach(({ name, code }, i) => {
  test(`${name} gives the values that it states`, async () => {
    assert.match(code, /arara-smtp-codes/);
    assert.doesNotMatch(checked(code), /\/\/ =>/, 'a value that is not compared');
    await import(pathToFileURL(`${app.folder}/out/example${i}.js`).href);
  });
});
