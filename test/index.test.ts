// A value that is neither a number nor a string is not a code, and only sumCountWeights throws for it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classifyCode, isKnownCode, lookupCode, parseCode, sumCountWeights } from '../src/index.js';

const call = () => {
  throw new Error('used the value');
};
const traps = Object.fromEntries(Object.getOwnPropertyNames(Reflect).map((name) => [name, call]));

// These are typed any, because types do not stop JavaScript callers.
const values: Record<string, any> = {
  'a missing field': undefined,
  null: null,
  'a boolean': true,
  'a bigint': 550n,
  'a symbol': Symbol('550'),
  'a function': call,
  'a row of a spreadsheet': [550],
  'a record': { value: '550' },
  'a promise': Promise.resolve(550),
  'a boxed number': Object(550),
  'an object without a prototype': Object.create(null),
  'an object that throws when converted': { [Symbol.toPrimitive]: call, toString: call, valueOf: call },
  'a proxy that throws when used': new Proxy({}, traps),
  'a proxy of a function': new Proxy(call, traps),
};

for (const [name, value] of Object.entries(values)) {
  test(`${name} is not a code`, () => {
    assert.equal(lookupCode(value), undefined);
    assert.equal(classifyCode(value), undefined);
    assert.equal(parseCode(value), undefined);
    assert.equal(isKnownCode(value), false);
    const found = value === null ? 'null' : typeof value;
    const error = { name: 'TypeError', message: `sumCountWeights expects codes, got ${found} at index 3` };
    assert.throws(() => sumCountWeights([550, 552, 421, value]), error);
    assert.throws(() => sumCountWeights(new Set([550, 552, 421, value])), error);
  });
}
