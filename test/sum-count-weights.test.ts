// Sums are exact, over any list of codes, and what is no list is refused.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { CODES } from '../src/codes.js';
import { sumCountWeights } from '../src/sum-count-weights.js';

/** The weight that the table gives to a code, as an integer of tenths. */
const tenthsOf = new Map<number, number>(CODES.map((entry) => [entry.code, Math.round(entry.countWeight * 10)]));

test('ten times 0.1 is 1', () => {
  assert.equal(sumCountWeights(new Array<number>(10).fill(552)), 1);
});

test('a sum of three 0.1s shows one decimal place', () => {
  assert.equal(String(sumCountWeights([552, 606, 552])), '0.3');
});

test('the sum is that of tenths as integers, for a hundred thousand codes and for any list', () => {
  const code = fc.oneof(fc.constantFrom(...tenthsOf.keys()), fc.integer({ min: -1100, max: 1100 }));
  const check = (codes: number[]) => {
    const tenths = codes.reduce((sum, code) => sum + (tenthsOf.get(code) ?? 0), 0);
    assert.equal(sumCountWeights(codes), tenths / 10);
    assert.equal(sumCountWeights(new Set(codes)), sumCountWeights([...new Set(codes)]));
    assert.equal(sumCountWeights(codes.map((code) => `${code} RE text`)), sumCountWeights(codes));
  };
  fc.assert(fc.property(fc.array(code), check));
  check(fc.sample(code, 100_000));
});

test('the list may be an array, a set, a generator or any iterable, of numbers and strings', () => {
  const codes = [550, '801 RE Account disabled', 'サーバ：552', 421, 'no code'];
  function* generator() {
    yield* codes;
  }
  for (const list of [codes, new Set(codes), generator(), codes.values()]) assert.equal(sumCountWeights(list), 1.6);
});

test('an empty list sums to 0', () => {
  assert.equal(sumCountWeights([]), 0);
});

test('what is no listed code adds 0', () => {
  assert.equal(sumCountWeights([0, -0, 1000, -1000, 550.5, NaN, Infinity, 'no code', '', 550]), 1);
});

// any, because a forgotten await or a missing field is seen at run time only.
const sum: (codes: any) => number = sumCountWeights;

const call = () => {
  throw new RangeError('called into the value');
};

for (const [given, ...values] of [
  ['undefined', undefined],
  ['null', null],
  ['string', '', '550'],
  ['number', 550, NaN],
  ['boolean', true],
  ['bigint', 550n],
  ['symbol', Symbol('550')],
  ['function', () => [550]],
  ['object', {}, { length: 1 }, Promise.resolve([550]), { [Symbol.iterator]: 1 }, { toString: call, valueOf: call }],
] as [string, ...unknown[]][]) {
  test(`of type ${given}, what is no list is a TypeError that says so, and what to pass`, () => {
    const message = new RegExp(`sumCountWeights takes a list of codes, not ${given};.*\\[code\\]`);
    for (const value of values) assert.throws(() => sum(value), { name: 'TypeError', message });
  });
}

test('an error of the list itself passes through', () => {
  function* failing() {
    yield 550;
    throw new RangeError('no more');
  }
  assert.throws(() => sumCountWeights(failing()), RangeError);
});
