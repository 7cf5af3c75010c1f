// The public face: these names and no others.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as api from '../src/index.js';

test('the package exports these values and no others', () => {
  assert.deepEqual(Object.keys(api).sort(), [
    'CATEGORIES',
    'CODES',
    'PROBLEM_AREAS',
    'classifyCode',
    'isKnownCode',
    'lookupCode',
    'parseCode',
    'sumCountWeights',
  ]);
});
