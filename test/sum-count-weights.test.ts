// Error counts are exact, over any list of codes.
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
    assert.equal(sumCountWeights(codes.map(String)), sumCountWeights(codes.filter((c) => c < 0 || c > 99)));
  };
  fc.assert(fc.property(fc.array(code), check));
  check(fc.sample(code, 100_000));
});

test('the list may be an array, a set, a generator or any iterable, of numbers and texts', () => {
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
  const codes = [0, -0, 421, 1000, -1000, 550.5, NaN, Infinity, null, undefined, {}, [550], 550n, true, Symbol('550')];
  assert.equal(sumCountWeights(codes as never), 0);
  assert.equal(sumCountWeights(new Set(codes) as never), 0);
});

test('a string in place of the list is a TypeError that says what to pass', () => {
  assert.throws(() => sumCountWeights('550'), { name: 'TypeError', message: /list.*\[code\]/ });
  assert.throws(() => sumCountWeights(''), TypeError);
});

test('what is no iterable sums to 0', () => {
  const hostile = new Proxy([], {
    get() {
      throw new Error('called');
    },
  });
  const revoked = Proxy.revocable([], {});
  revoked.revoke();
  for (const list of [null, undefined, 550, true, 1n, Symbol('550'), {}, () => 550, hostile, revoked.proxy]) {
    assert.equal(sumCountWeights(list as never), 0);
  }
  assert.equal(sumCountWeights({ [Symbol.iterator]: 1 } as never), 0);
});

test('an error of the list itself passes through', () => {
  function* failing() {
    yield 550;
    throw new RangeError('no more');
  }
  assert.throws(() => sumCountWeights(failing()), RangeError);
});
