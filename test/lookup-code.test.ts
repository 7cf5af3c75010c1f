// Holds the two look-ups to a plain search of the table.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CodeEntry, CODES } from '../src/codes.js';
import { isKnownCode, lookupCode } from '../src/lookup-code.js';

const entries: readonly CodeEntry[] = CODES;

test('every integer from -9999 to 9999 gives the entry with that code, the same object each time, or nothing', () => {
  for (let code = -9999; code <= 9999; code++) {
    const entry = entries.find((candidate) => candidate.code === code);
    assert.equal(lookupCode(code), entry, String(code));
    assert.equal(isKnownCode(code), entry !== undefined, String(code));
  }
});

test('a number that is no listed code gives nothing', () => {
  for (const code of [550.5, -2.5, 849.999, -0.5, -0, 0, NaN, Infinity, -Infinity, 2 ** 32 + 550, 550 - 2 ** 32]) {
    assert.equal(lookupCode(code), undefined, String(code));
    assert.equal(isKnownCode(code), false, String(code));
  }
});
