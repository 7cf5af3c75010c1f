// Every text in both languages, by the rules that hold wherever it stands, and by the terms that have one English word.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CATEGORIES, CODES, type LocalizedText, PROBLEM_AREAS } from '../src/index.js';

const categories = Object.values(CATEGORIES);

/** The texts by their kind. */
const kinds: Record<string, readonly LocalizedText[]> = {
  descriptions: CODES.map(({ description }) => description),
  causes: CODES.flatMap(({ cause }) => cause ?? []),
  'categories’ descriptions': categories.map(({ description }) => description),
  'categories’ notes': categories.flatMap(({ note }) => note ?? []),
  'problem areas': Object.values(PROBLEM_AREAS),
};
const texts = Object.values(kinds).flat();

test('English is plain ASCII, starts with a capital and has single spaces', () => {
  for (const { en } of texts) assert.match(en, /^[A-Z][!-~]*(?: [!-~]+)*$/);
});

test('English ends with a full stop exactly where the Japanese ends with 。', () => {
  for (const { ja, en } of texts) assert.equal(/\.\)?$/.test(en), /。\)?$/.test(ja), en);
});

for (const [kind, list] of Object.entries(kinds)) {
  test(`of the ${kind}, two with the same Japanese have the same English, and the other way round`, () => {
    for (const a of list) for (const b of list) assert.equal(a.ja === b.ja, a.en === b.en, `${a.en} / ${b.en}`);
  });
}

test('one message is an email', () => {
  for (const { en } of texts) assert.doesNotMatch(en, /e-mail|\bmails\b|\bmail\b(?! server| action)/);
});

test('a failure is a system failure, because alone the word would mean a failed delivery', () => {
  for (const { en } of texts) assert.doesNotMatch(en, /(?<!system )failure/i);
});

for (const [ja, en] of [
  [/メールアドレス/, /email address/],
  [/バウンスメール/, /bounce message/],
  [/障害/, /system failure/],
  [/取得/, /obtain/],
  [/キャリア/, /mobile carrier/],
  [/プロバイダ/, /internet provider/],
  [/不正/, /invalid/i],
] as const) {
  test(`a text has ${ja} exactly where it has ${en}`, () => {
    assert.ok(texts.some((text) => ja.test(text.ja)));
    for (const text of texts) assert.equal(en.test(text.en), ja.test(text.ja), JSON.stringify(text));
  });
}

const outcomes: Record<string, string> = { コネクションが切れた: 'Connection lost', タイムアウト: 'Timed out' };
const replies: Record<string, string> = { FROM: 'MAIL FROM', RCPT: 'RCPT TO', END: 'the end of data' };
const sent: Record<string, string> = {
  FROM: 'MAIL FROM',
  RCPT: 'RCPT TO',
  DCMD: 'the DATA command',
  DATA: 'the message data',
  DEND: 'the end of data',
};
const phase = /^(.+?)(待ち時|応答待ち時|送信時)に(.+)$/;

test('a phase of the SMTP session has the terms of SMTP', () => {
  for (const { ja, en } of texts) {
    const [, thing, when, outcome] = phase.exec(ja) ?? [];
    if (!thing || !outcome) continue;
    const doing =
      when === '送信時'
        ? `sending ${sent[thing] ?? thing}`
        : `waiting for ${when === '待ち時' ? 'the greeting' : `the reply to ${replies[thing] ?? thing}`}`;
    assert.equal(en, `${outcomes[outcome]} while ${doing}`);
  }
});

test('a name or a number in any other Japanese is in the English too', () => {
  for (const { ja, en } of texts.filter(({ ja }) => !phase.test(ja))) {
    for (const name of ja.match(/[A-Z]{2,}|\d[\d.,]*/g) ?? []) assert.ok(en.includes(name), `${name} in ${en}`);
  }
});
