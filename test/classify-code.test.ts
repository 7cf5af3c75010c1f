// The categories of numbers at and just outside the ends of each range, and of strings.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classifyCode } from '../src/classify-code.js';

for (const [category, ...codes] of [
  ['internal', -999, -500, -1],
  ['success', 200, 250, 299],
  ['intermediate', 300, 354, 399],
  ['transient', 400, 421, 499],
  ['permanent', 500, 550, 599],
  ['arara', 600, 699, 700, 799, 800, 899],
  [undefined, -1000, -0.5, 0, 2, 99, 100, 199, 900, 999, 1000, 250.5, NaN, 2 ** 32 + 550],
] as const) {
  test(`the category of ${codes.join(', ')} is ${category}`, () => {
    for (const code of codes) assert.equal(classifyCode(code), category, String(code));
  });
}

test('a string has the category of its code', () => {
  assert.equal(classifyCode('421 RE 421 4.7.0 Try again later'), 'transient');
  assert.equal(classifyCode('サーバ：−３'), 'internal');
  assert.equal(classifyCode('999'), undefined);
  assert.equal(classifyCode('no code'), undefined);
});
