// No exported data can be changed: at no depth can a property be added, assigned or deleted.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as api from '../src/index.js';

type Mutable = Record<string, unknown>;

function* objectsIn(value: unknown): Generator<Mutable> {
  if (typeof value !== 'object' || value === null) return;
  yield value as Mutable;
  for (const inner of Object.values(value)) yield* objectsIn(inner);
}

const data = { CATEGORIES: api.CATEGORIES, CODES: api.CODES, PROBLEM_AREAS: api.PROBLEM_AREAS };

for (const [name, value] of Object.entries(data)) {
  test(`${name} refuses every change, to its leaves`, () => {
    for (const object of objectsIn(value)) {
      assert.throws(() => (object['added'] = 1), TypeError);
      for (const key of Object.keys(object)) {
        assert.throws(() => (object[key] = 'changed'), TypeError, key);
        assert.throws(() => delete object[key], TypeError, key);
      }
    }
  });
}

test('no other export holds data', () => {
  for (const [name, value] of Object.entries(api)) assert.equal(typeof value === 'object', name in data, name);
});
