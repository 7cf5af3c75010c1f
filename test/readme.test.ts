// The README cannot go stale: its tables are made anew and compared, and it documents every export.
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

test('both halves have a heading for each export', () => {
  for (const name of Object.keys(api)) {
    assert.equal(readme.match(new RegExp(`^### .*\`${name}\``, 'gm'))?.length, 2, name);
  }
});

test('both halves have each category with its description', () => {
  for (const { category, description } of Object.values(api.CATEGORIES)) {
    for (const text of Object.values(description)) {
      assert.match(readme, new RegExp(`^\\|[^|]+\\| \`${category}\` +\\| ${text} +\\|`, 'm'));
    }
  }
});
