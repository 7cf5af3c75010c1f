// Holds the problem areas to the manual's column.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PROBLEM_AREAS } from '../src/problem-areas.js';
import { rows } from './support/manual.js';

test('the problem areas are the values of the manual’s column', () => {
  const values = new Set(rows.map((row) => row.problemArea).filter((cell) => cell !== '–'));
  assert.deepEqual(new Set(Object.values(PROBLEM_AREAS).map(({ ja }) => ja)), values);
});

test('the English of a problem area is its name', () => {
  for (const [name, { en }] of Object.entries(PROBLEM_AREAS)) assert.equal(en.toLowerCase(), name);
});
