// What the two look-ups find, and what they do not.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CODES } from '../src/codes.js';
import { isKnownCode, lookupCode } from '../src/lookup-code.js';

test('a listed code gives its own entry, the same object each time, as a number and at the start of a string', () => {
  for (const entry of CODES) {
    assert.equal(lookupCode(entry.code), entry);
    assert.equal(lookupCode(`${entry.code} RE text`), entry);
    assert.equal(lookupCode(`サーバ：${entry.code}`), entry);
    assert.equal(isKnownCode(entry.code), true);
  }
});

test('a number beside a listed code, far from all, or no integer gives nothing', () => {
  const listed: readonly number[] = CODES.map((entry) => entry.code);
  const beside = listed.flatMap((code) => [code - 1, code + 1]).filter((code) => !listed.includes(code));
  for (const code of [...beside, -999, -0, 0, 999, 1000, 2 ** 32 + 550, 550.5, NaN, Infinity, -Infinity]) {
    assert.equal(lookupCode(code), undefined, String(code));
    assert.equal(isKnownCode(code), false, String(code));
  }
});

test('a string that gives no listed code gives nothing', () => {
  for (const text of ['421 RE Try again later', '999', '550x', 'no code', '__proto__', 'length', '\udc00550']) {
    assert.equal(lookupCode(text), undefined, text);
  }
});

test('no string is a known code, because isKnownCode narrows what it is given to a number', () => {
  const isKnown: (code: any) => boolean = isKnownCode;
  for (const { code } of CODES) assert.equal(isKnown(String(code)), false, String(code));
});
