import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CODES } from '../src/codes.js';
import { sumCountWeights } from '../src/sum-count-weights.js';

test('sumCountWeights([552, 606, 552]) is 0.3, and the sum of ten 552s is 1', () => {
  assert.equal(sumCountWeights([552, 606, 552]), 0.3);
  assert.equal(sumCountWeights(new Array<number>(10).fill(552)), 1);
});

test('sumCountWeights(codes) is exact for 300,000 codes', () => {
  const entries = Array.from({ length: 300_000 }, (_, i) => CODES[i % CODES.length]!);
  const tenths = entries.reduce((sum, { countWeight }) => sum + Math.round(countWeight * 10), 0);
  assert.equal(sumCountWeights(entries.map(({ code }) => code)), tenths / 10);
});

test('sumCountWeights(list) takes any iterable of numbers and strings', () => {
  const codes = [550, '801 RE Account disabled', 'サーバ：552', 421, 'no code'];
  function* generator() {
    yield* codes;
  }
  for (const list of [codes, new Set(codes), generator(), codes.values()]) assert.equal(sumCountWeights(list), 1.6);
  assert.equal(sumCountWeights([]), 0);
});

test('sumCountWeights([item, 550]) is 1 for an unlisted code, 0, NaN or a string without a code', () => {
  const numbers = [421, 100, 999, 1e9, Infinity, 0, -0, -0.5, -1000, NaN];
  const strings = ['421', '', '0.5', 'no code', '__proto__'];
  for (const item of [...numbers, ...strings]) assert.equal(sumCountWeights([item, 550]), 1, String(item));
});

for (const number of [Number.MIN_VALUE, 0.1, 0.5, 1, 99, 99.9]) {
  test(`sumCountWeights([550, ${number}]) throws: it may be a count weight or a sum`, () => {
    const message = `sumCountWeights expects codes, got ${number} at index 1`;
    assert.throws(() => sumCountWeights([550, number]), { name: 'TypeError', message });
  });
}

// These are typed any, because types do not stop JavaScript callers.
for (const [found, ...values] of [
  ['undefined', undefined],
  ['null', null],
  ['string', '', '550'],
  ['number', 550, 0.5, NaN],
  ['boolean', true],
  ['bigint', 550n],
  ['symbol', Symbol('550')],
  ['function', () => [550]],
  ['object', {}, { length: 1 }, Promise.resolve([550]), { [Symbol.iterator]: 1 }],
] as [string, ...any[]][]) {
  test(`sumCountWeights(${found}) throws: it is not a list`, () => {
    const message = `sumCountWeights expects a list of codes, such as [550], got ${found}`;
    for (const value of values) assert.throws(() => sumCountWeights(value), { name: 'TypeError', message });
  });
}

test('sumCountWeights(iterable) throws what the iterable throws', () => {
  function* failing() {
    yield 550;
    throw new RangeError('no more');
  }
  assert.throws(() => sumCountWeights(failing()), RangeError);
});
