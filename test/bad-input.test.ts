// Whatever a JavaScript caller passes: not found, no exception, and no call into the value.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classifyCode, isKnownCode, lookupCode, parseCode, sumCountWeights } from '../src/index.js';

const call = () => {
  throw new Error('called into the value');
};
const traps = Object.fromEntries(Object.getOwnPropertyNames(Reflect).map((name) => [name, call]));

const hostile: Record<string, unknown> = {
  null: null,
  undefined,
  true: true,
  false: false,
  bigint: 550n,
  symbol: Symbol('550'),
  'Symbol.iterator': Symbol.iterator,
  'throwing valueOf': { valueOf: call },
  'throwing toString': { toString: call },
  'throwing toPrimitive': { [Symbol.toPrimitive]: call },
  'a number as an object': Object(550),
  'a text as an object': Object('550'),
  'proxy of an object': new Proxy({}, traps),
  'proxy of an array': new Proxy([550], traps),
  'proxy of a function': new Proxy(call, traps),
  'empty array': [],
  'array of a code': [550],
  function: call,
  object: {},
  'no prototype': Object.create(null),
  date: new Date(550),
};

const hostileTexts = ['__proto__', 'constructor', 'length', 'toString', 'valueOf', '\ud800', '\udc00550'];

for (const [name, value] of Object.entries(hostile)) {
  test(`${name} is not found`, () => {
    assert.equal(lookupCode(value as never), undefined);
    assert.equal(isKnownCode(value as never), false);
    assert.equal(classifyCode(value as never), undefined);
    assert.equal(parseCode(value as never), undefined);
    assert.equal(sumCountWeights([value as never]), 0);
    assert.equal(sumCountWeights(new Set([value as never])), 0);
  });
}

for (const text of [...hostileTexts, 'x'.repeat(1e7), '5'.repeat(1e7)]) {
  test(`${JSON.stringify(text.slice(0, 20))} of length ${text.length} is not found`, () => {
    assert.equal(lookupCode(text), undefined);
    assert.equal(isKnownCode(text as never), false);
    assert.equal(classifyCode(text), undefined);
    assert.equal(parseCode(text), undefined);
    assert.equal(sumCountWeights([text]), 0);
  });
}

test('a lone surrogate is a character like others: it may stand in a label, and it ends a code', () => {
  assert.equal(parseCode('\ud800:550\udc00'), 550);
});
