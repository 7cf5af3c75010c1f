// Holds the README to the table, the exports, the categories, the scripts and its own headings. The test of the package
// runs its examples and its JSON Lines command; what it says in prose is not tested.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import GithubSlugger from 'github-slugger';
import * as api from '../src/index.js';
import { exported } from './examples.js';
import { withTables } from './readme-tables.js';
import { every, readme, rowsBelow } from './readme.js';

const halves = readme.split('\n---\n');

test('the tables are those that `npm run readme` writes', () => {
  assert.equal(readme, withTables(readme));
  assert.equal(readme.split('\n').filter((line) => /^\| -?\d+ \|/.test(line)).length, 2 * api.CODES.length);
});

test('each half has a heading for each exported value and a row for each exported type, and for nothing else', () => {
  assert.equal(halves.length, 2);
  for (const half of halves) {
    const values = every(/^### .*`/gm, half).flatMap((heading) => every(/\w+(?=`)/g, heading));
    const types = every(/(?<=^\| `)[A-Z]\w+/gm, half);
    assert.deepEqual(values.sort(), Object.keys(api).sort());
    assert.deepEqual([...values, ...types].sort(), exported.toSorted());
  }
});

for (const [heading, language, to] of [
  ['description', 'en', ' to '],
  ['説明', 'ja', '〜'],
] as const) {
  test(`the table with the column "${heading}" has each category with its digits and its description`, () => {
    const rows = Object.values(api.CATEGORIES).map(({ category, leadingDigits: digits, description }) => {
      const ends = digits.length > 0 ? [`${digits[0]}xx`, `${digits.at(-1)}xx`] : ['-999', '-1'];
      return [[...new Set(ends)].join(to), `\`${category}\``, description[language]];
    });
    const found = rowsBelow(heading).map((row) => row.slice(0, 3));
    assert.deepEqual(found, rows);
  });
}

test('a block is TypeScript, which is run elsewhere, or commands or SQL; no value is stated outside TypeScript', () => {
  const fences = every(/^.*(?:```|~~~).*$/gm);
  fences.forEach((fence, i) => assert.match(fence, i % 2 === 0 ? /^```(?:ts|sh|sql)$/ : /^```$/));
  assert.equal(readme.replace(/^```ts\n[^]*?^```$/gm, '').match(/.*\/\/ =>.*/g), null);
});

test('both halves have the same commands and the same SQL', () => {
  const [english, japanese] = halves.map((half) => every(/^```(?:sh|sql)\n[^]*?^```$/gm, half));
  assert.deepEqual(english, japanese);
});

test('every script that the README names is one of package.json', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const name of every(/(?<=npm run )[^\s`]+/g)) assert.ok(name in scripts, name);
});

test('every link within the README leads to a heading', () => {
  const slugger = new GithubSlugger();
  const headings = every(/(?<=^#+ ).*/gm).map((heading) => slugger.slug(heading));
  for (const link of every(/(?<=\]\(#).*?(?=\))/g)) assert.ok(headings.includes(link), link);
});
