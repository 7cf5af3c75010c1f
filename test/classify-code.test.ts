// Compares classifyCode with the rule in other words: a code's category is told by how its decimal digits read.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classifyCode } from '../src/classify-code.js';
import { parseCode } from '../src/parse-code.js';

function categoryOf(digits: string): string | undefined {
  if (/^-[1-9]\d{0,2}$/.test(digits)) return 'internal';
  if (/^2\d\d$/.test(digits)) return 'success';
  if (/^3\d\d$/.test(digits)) return 'intermediate';
  if (/^4\d\d$/.test(digits)) return 'transient';
  if (/^5\d\d$/.test(digits)) return 'permanent';
  if (/^[678]\d\d$/.test(digits)) return 'arara';
  return undefined;
}

test('every integer from -9999 to 9999 has the category of its digits', () => {
  for (let code = -9999; code <= 9999; code++) assert.equal(classifyCode(code), categoryOf(String(code)), String(code));
});

test('a number that is no integer has no category', () => {
  for (const code of [250.5, 549.9999, -3.5, -0.5, 0.5, 199.99, NaN, Infinity, -Infinity]) {
    assert.equal(classifyCode(code), undefined, String(code));
  }
});

test('an integer far from every category has none', () => {
  for (const code of [-0, 2 ** 31, 2 ** 32 + 550, -(2 ** 31), -(2 ** 32) - 3, 550e20, Number.MAX_VALUE]) {
    assert.equal(classifyCode(code), undefined, String(code));
  }
});

test('a string has the category of the code that it starts with', () => {
  for (let code = -1100; code <= 1100; code++) {
    for (const text of [`${code}`, `${code} RE text`, `サーバ：${code}`, `smtp; ${code}-5.1.1`, `${code}x`]) {
      assert.equal(classifyCode(text), classifyCode(parseCode(text) ?? NaN), text);
    }
  }
  assert.equal(classifyCode('421 RE Try again later'), 'transient');
});
