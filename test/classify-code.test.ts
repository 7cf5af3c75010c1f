import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classifyCode } from '../src/classify-code.js';

for (const [category, ...codes] of [
  ['internal', -999, -500, -1, 'サーバ：−３'],
  ['success', 200, 250, 299],
  ['intermediate', 300, 354, 399],
  ['transient', 400, 421, 499, '421 RE 421 4.7.0 Try again later'],
  ['permanent', 500, 550, 599],
  ['arara', 600, 699, 700, 799, 800, 899],
  [undefined, -1000, -0.5, 0, 2, 99, 100, 199, 900, 999, 1000, 250.5, NaN, 2 ** 32 + 550, '999', 'no code'],
] as const) {
  for (const code of codes) {
    const argument = typeof code === 'string' ? `"${code}"` : code;
    test(`classifyCode(${argument}) is ${category}`, () => assert.equal(classifyCode(code), category));
  }
}
