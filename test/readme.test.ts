// The README cannot go stale: its tables are made anew and compared, and it documents what is exported and nothing else.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as api from '../src/index.js';
import { withTables } from './readme-tables.js';

const readme = readFileSync('README.md', 'utf8');

test('the tables are those that `npm run readme` writes', () => {
  assert.equal(readme, withTables(readme));
  assert.equal(readme.split('\n').filter((line) => /^\| -?\d+ \|/.test(line)).length, 2 * api.CODES.length);
});

test('each half has a heading for each exported value and a row for each exported type, and for nothing else', () => {
  const index = readFileSync('src/index.ts', 'utf8');
  const exported = index
    .match(/^export .*/gm)!
    .flatMap((statement) => /\{ (.*) \}/.exec(statement)![1]!.replaceAll('type ', '').split(', '));
  const halves = readme.split('\n---\n');
  assert.equal(halves.length, 2);
  for (const half of halves) {
    const values = half.match(/^### .*`/gm)!.flatMap((heading) => heading.match(/\w+(?=`)/g)!);
    const types = half.match(/^\| `[A-Z]\w+/gm)!.map((row) => row.replace('| `', ''));
    assert.deepEqual(values.sort(), Object.keys(api).sort());
    assert.deepEqual([...values, ...types].sort(), exported.sort());
  }
});

test('both halves have each category with its description', () => {
  for (const { category, description } of Object.values(api.CATEGORIES)) {
    for (const text of Object.values(description)) {
      assert.match(readme, new RegExp(`^\\|[^|]+\\| \`${category}\` +\\| ${text} +\\|`, 'm'));
    }
  }
});
