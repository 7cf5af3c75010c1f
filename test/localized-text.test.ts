import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CATEGORIES, CODES, type LocalizedText, PROBLEM_AREAS } from '../src/index.js';

const categories = Object.values(CATEGORIES);

const kinds: Record<string, readonly LocalizedText[]> = {
  descriptions: CODES.map(({ description }) => description),
  causes: CODES.flatMap(({ cause }) => cause ?? []),
  'category descriptions': categories.map(({ description }) => description),
  'category notes': categories.flatMap(({ note }) => note ?? []),
  'problem areas': Object.values(PROBLEM_AREAS),
};
const texts = Object.values(kinds).flat();

test('English is plain ASCII, starts with a capital letter and has single spaces', () => {
  for (const { en } of texts) assert.match(en, /^[A-Z][!-~]*(?: [!-~]+)*$/);
});

test('English ends with a period exactly when the Japanese ends with 。', () => {
  for (const { ja, en } of texts) assert.equal(/\.\)?$/.test(en), /。\)?$/.test(ja), en);
});

for (const [kind, list] of Object.entries(kinds)) {
  test(`two ${kind} with the same Japanese have the same English, and vice versa`, () => {
    for (const a of list) for (const b of list) assert.equal(a.ja === b.ja, a.en === b.en, `${a.en} / ${b.en}`);
  });
}

test('"failure" is always "system failure": alone, it would mean a failed delivery', () => {
  for (const { en } of texts) assert.doesNotMatch(en, /(?<!system )failure/i);
});

test('a number in the Japanese is in the English too', () => {
  for (const { ja, en } of texts) for (const number of ja.match(/\d[\d.,]*/g) ?? []) assert.ok(en.includes(number), en);
});
