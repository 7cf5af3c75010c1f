// No exported data can be changed: at no depth can a property be added, assigned or deleted.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as api from '../src/index.js';

type Mutable = Record<string, unknown>;

function* objectsIn(value: unknown, path: string): Generator<[path: string, object: Mutable]> {
  if (typeof value !== 'object' || value === null) return;
  yield [path, value as Mutable];
  for (const [key, inner] of Object.entries(value)) yield* objectsIn(inner, `${path}.${key}`);
}

const data = { CATEGORIES: api.CATEGORIES, CODES: api.CODES, PROBLEM_AREAS: api.PROBLEM_AREAS };

for (const [name, value] of Object.entries(data)) {
  test(`${name} refuses every change, to its leaves`, () => {
    for (const [path, object] of objectsIn(value, name)) {
      assert.throws(() => (object['added'] = 1), TypeError, path);
      for (const key of Object.keys(object)) {
        assert.throws(() => (object[key] = 'changed'), TypeError, `${path}.${key}`);
        assert.throws(() => delete object[key], TypeError, `${path}.${key}`);
      }
    }
  });
}

test('no other export holds data', () => {
  for (const [name, value] of Object.entries(api)) assert.equal(typeof value === 'object', name in data, name);
});
