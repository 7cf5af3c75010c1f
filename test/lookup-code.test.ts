// Holds the two look-ups to a plain search of the table.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CodeEntry, CODES } from '../src/codes.js';
import { isKnownCode, lookupCode } from '../src/lookup-code.js';
import { parseCode } from '../src/parse-code.js';

const entries: readonly CodeEntry[] = CODES;

test('every integer from -9999 to 9999 gives the entry with that code, the same object each time, or nothing', () => {
  for (let code = -9999; code <= 9999; code++) {
    const entry = entries.find((candidate) => candidate.code === code);
    assert.equal(lookupCode(code), entry, String(code));
    assert.equal(isKnownCode(code), entry !== undefined, String(code));
  }
});

test('a number that is no listed code gives nothing', () => {
  for (const code of [
    550.5,
    -2.5,
    849.999,
    -0.5,
    -0,
    0,
    NaN,
    Infinity,
    -Infinity,
    2 ** 32 + 550,
    550 - 2 ** 32,
    1e21,
  ]) {
    assert.equal(lookupCode(code), undefined, String(code));
    assert.equal(isKnownCode(code), false, String(code));
  }
});

test('a string is looked up by the code that it starts with', () => {
  for (let code = -1100; code <= 1100; code++) {
    for (const text of [`${code}`, `${code} RE text`, `サーバ：${code}`, `smtp; ${code}-5.1.1`, `${code}x`]) {
      assert.equal(lookupCode(text), lookupCode(parseCode(text) ?? NaN), text);
    }
  }
  for (const entry of entries) assert.equal(lookupCode(`${entry.code} RE text`), entry);
});

test('no string is a known code, because isKnownCode narrows what it is given to a number', () => {
  const isKnown: (code: any) => boolean = isKnownCode;
  for (const { code } of entries) assert.equal(isKnown(String(code)), false, String(code));
});
