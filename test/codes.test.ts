// Holds the table to the manual's code list, cell by cell, by the rules that lead from one to the other.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classifyCode } from '../src/classify-code.js';
import { type CodeEntry, CODES } from '../src/codes.js';
import { PROBLEM_AREAS } from '../src/problem-areas.js';
import { columns, rows } from './manual.js';

/** Runs a check on each entry beside its row of the manual. */
function eachRow(check: (entry: CodeEntry, row: (typeof rows)[number]) => void): void {
  CODES.forEach((entry, i) => check(entry, rows[i]!));
}

const descriptions = CODES.map((entry) => entry.description);
const causes = CODES.flatMap((entry) => entry.cause ?? []);
const texts = [...descriptions, ...causes];

/** A cell without the white space that the page's layout left inside a phrase. */
const joined = (cell: string) => cell.replace('時に ', '時に').replace('END 応答', 'END応答');

/** A description cell's English and Japanese: two or more English words, then Japanese; or one of them alone. */
function languages(cell: string): { en: string | undefined; ja: string | undefined } {
  const both = /^([!-~]+(?: [!-~]+)+) ([^ -~].*)$/.exec(cell);
  if (both) return { en: both[1], ja: both[2] };
  return /^[ -~]+$/.test(cell) ? { en: cell, ja: undefined } : { en: undefined, ja: joined(cell) };
}

test('the transcription has the columns of the manual and its 73 codes', () => {
  assert.deepEqual(columns, ['コード', '問題箇所', '内容', 'カウント', '原因']);
  assert.equal(rows.length, 73);
});

test('the codes are the manual’s, all of them, in its order', () => {
  assert.deepEqual(
    CODES.map((entry) => String(entry.code)),
    rows.map((row) => row.code),
  );
});

test('the category is what classifyCode gives', () => {
  eachRow((entry) => assert.equal(entry.category, classifyCode(entry.code), String(entry.code)));
});

test('the problem area is the cell’s, and null for –', () => {
  eachRow((entry, row) =>
    assert.equal(entry.problemArea ? PROBLEM_AREAS[entry.problemArea].ja : '–', row.problemArea, row.code),
  );
});

test('the count weight is the cell’s number, and 0 for a blank', () => {
  eachRow((entry, row) => assert.equal(entry.countWeight, row.count === '' ? 0 : Number(row.count), row.code));
});

test('the Japanese description is the cell’s Japanese, where it has any', () => {
  eachRow((entry, row) => {
    const { ja } = languages(row.description);
    if (ja !== undefined) assert.equal(entry.description.ja, ja, row.code);
  });
});

test('the English description is the cell’s English, where it has any, its misspelling mended', () => {
  eachRow((entry, row) => {
    const en = languages(row.description).en?.replace('faild', 'failed');
    if (en !== undefined) assert.equal(entry.description.en, en, row.code);
  });
});

test('the Japanese cause is the cell, and the cause is null for a blank', () => {
  eachRow((entry, row) => assert.equal(entry.cause?.ja ?? '', row.cause, row.code));
});

test('every text has Japanese in its Japanese and plain ASCII in its English', () => {
  for (const { ja, en } of texts) {
    assert.match(ja, /[ぁ-んァ-ヶ一-龠]/);
    assert.match(en, /^[A-Z][!-~]*(?: [!-~]+)*$/);
  }
});

test('the English ends as a sentence where the Japanese does', () => {
  for (const { ja, en } of texts) assert.equal(en.endsWith('.'), ja.endsWith('。'), en);
});

test('equal Japanese has equal English, and the other way round', () => {
  for (const list of [descriptions, causes]) {
    for (const a of list) for (const b of list) assert.equal(a.ja === b.ja, a.en === b.en, `${a.en} / ${b.en}`);
  }
});

test('a phase of the SMTP session is translated by the terms of the trade', () => {
  const outcomes: Record<string, string> = { コネクションが切れた: 'Connection lost', タイムアウト: 'Timed out' };
  const replies: Record<string, string> = { FROM: 'MAIL FROM', RCPT: 'RCPT TO', END: 'the end of data' };
  const sent: Record<string, string> = {
    FROM: 'MAIL FROM',
    RCPT: 'RCPT TO',
    DCMD: 'the DATA command',
    DATA: 'the message data',
    DEND: 'the end of data',
  };
  const phases = descriptions.flatMap(({ ja, en }) => {
    const [, thing, phase, outcome] = /^(.+?)(待ち時|応答待ち時|送信時)に(.+)$/.exec(ja) ?? [];
    return thing && phase && outcome ? [{ thing, phase, outcome, en }] : [];
  });
  assert.equal(phases.length, 30);
  for (const { thing, phase, outcome, en } of phases) {
    const doing =
      phase === '送信時'
        ? `sending ${sent[thing] ?? thing}`
        : `waiting for ${phase === '待ち時' ? 'the greeting' : `the reply to ${replies[thing] ?? thing}`}`;
    assert.equal(en, `${outcomes[outcome]} while ${doing}`);
  }
});

test('a name or number in the Japanese is in the English too', () => {
  for (const { ja, en } of texts.filter(({ ja }) => !/待ち時|送信時/.test(ja))) {
    for (const name of ja.match(/[A-Z]{2,}|[\d.,]+/g) ?? []) assert.ok(en.includes(name), `${name} in ${en}`);
  }
});
