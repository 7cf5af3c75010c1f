import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as api from '../src/index.js';

function assertFrozen(value: unknown, path: string): void {
  if (typeof value !== 'object' || value === null) return;
  assert.ok(Object.isFrozen(value), path);
  for (const [key, inner] of Object.entries(value)) assertFrozen(inner, `${path}.${key}`);
}

test('all exported data is frozen at every depth', () => {
  for (const [name, value] of Object.entries(api)) assertFrozen(value, name);
});
