// The public face: what is no code, of each type but number, is not found, with no exception and no call into it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as api from '../src/index.js';

// All but sumCountWeights take one code.
const { sumCountWeights, ...others } = api;
const functions = Object.values(others).filter((value) => typeof value === 'function');

const call = () => {
  throw new Error('called into the value');
};
const traps = Object.fromEntries(Object.getOwnPropertyNames(Reflect).map((name) => [name, call]));

// any, because JavaScript callers have no types to stop them.
const values: Record<string, any> = {
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
  'a string as an object': Object('550'),
  'proxy of an object': new Proxy({}, traps),
  'proxy of an array': new Proxy([550], traps),
  'proxy of a function': new Proxy(call, traps),
  'empty array': [],
  'array of a code': [550],
  function: call,
  object: {},
  'no prototype': Object.create(null),
  date: new Date(550),
  'name of a prototype': '__proto__',
  'name of a member': 'constructor',
  'name of an array member': 'length',
  'high surrogate': '\ud800',
  'low surrogate before a code': '\udc00550',
};

for (const [name, value] of Object.entries(values)) {
  test(`passed as a code, ${name} is not found`, () => {
    for (const find of functions) assert.equal(find(value), find.name.startsWith('is') ? false : undefined, find.name);
    assert.equal(sumCountWeights([value]), 0);
    assert.equal(sumCountWeights(new Set([value])), 0);
  });
}
