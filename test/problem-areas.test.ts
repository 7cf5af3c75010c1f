import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PROBLEM_AREAS } from '../src/problem-areas.js';
import { rows } from './support/manual.js';

test('the problem areas are those in the manual', () => {
  const cells = new Set(rows.map(([, problemArea]) => problemArea));
  cells.delete('–');
  assert.deepEqual(new Set(Object.values(PROBLEM_AREAS).map(({ ja }) => ja)), cells);
});

test("a problem area's key is its English name", () => {
  for (const [name, { en }] of Object.entries(PROBLEM_AREAS)) assert.equal(en.toLowerCase(), name);
});
