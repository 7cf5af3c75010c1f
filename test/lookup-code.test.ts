import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CODES } from '../src/codes.js';
import { isKnownCode, lookupCode } from '../src/lookup-code.js';

test('lookupCode(code) finds each listed code, as a number or in a string', () => {
  for (const entry of CODES) {
    assert.equal(lookupCode(entry.code), entry);
    assert.equal(lookupCode(`${entry.code} RE text`), entry);
    assert.equal(lookupCode(`サーバ：${entry.code}`), entry);
    assert.equal(isKnownCode(entry.code), true);
  }
});

test('lookupCode(number) is undefined for unlisted integers, near and far, and for non-integers', () => {
  const listed: readonly number[] = CODES.map(({ code }) => code);
  const neighbors = listed.flatMap((code) => [code - 1, code + 1]).filter((code) => !listed.includes(code));
  for (const code of [...neighbors, -999, -0, 0, 999, 1000, 2 ** 32 + 550, 550.5, NaN, Infinity, -Infinity]) {
    assert.equal(lookupCode(code), undefined, String(code));
    assert.equal(isKnownCode(code), false, String(code));
  }
});

test('lookupCode(string) is undefined for a string without a listed code', () => {
  for (const string of ['421 RE Try again later', '999', '550x', 'no code', '__proto__', 'length', '\udc00550']) {
    assert.equal(lookupCode(string), undefined, string);
  }
});

test('isKnownCode(string) is false, because it narrows its argument to a number', () => {
  for (const { code } of CODES) assert.equal(isKnownCode(String(code) as any), false, String(code));
});
