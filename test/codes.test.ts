// Holds the table to the manual's code list, cell by cell, by the rules that lead from one to the other.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CATEGORIES } from '../src/categories.js';
import { type CodeEntry, CODES } from '../src/codes.js';
import { PROBLEM_AREAS } from '../src/problem-areas.js';
import { columns, rows } from './support/manual.js';

/** Runs a check on each entry beside the row of its code; a code without a row fails the test of the codes alone. */
function eachRow(check: (entry: CodeEntry, row: (typeof rows)[number]) => void): void {
  for (const entry of CODES) {
    const row = rows.find(({ code }) => code === String(entry.code));
    if (row) check(entry, row);
  }
}

/** A cell without the white space that the page's layout left inside a phrase. */
const joined = (cell: string) => cell.replace('時に ', '時に').replace('END 応答', 'END応答');

/** A description cell's two languages: English and then Japanese, or one of them alone; the misspelling mended. */
function languages(cell: string): { en: string | undefined; ja: string } {
  const [, en, ja] = /^([!-~]+(?: [!-~]+)+)(?: ([^ -~].*))?$/.exec(cell.replace('faild', 'failed')) ?? [];
  return en === undefined ? { en, ja: joined(cell) } : { en, ja: ja ?? en };
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

test('the category is the one that has the cell’s leading digit, and internal for a negative code', () => {
  eachRow((entry, row) => {
    const listed = Object.values(CATEGORIES).find(({ leadingDigits }) => leadingDigits.includes(Number(row.code[0])));
    assert.equal(entry.category, listed?.category ?? 'internal', row.code);
  });
});

test('the problem area is the cell’s, and null for –', () => {
  eachRow((entry, row) =>
    assert.equal(entry.problemArea ? PROBLEM_AREAS[entry.problemArea].ja : '–', row.problemArea, row.code),
  );
});

test('the count weight is the cell’s number, and 0 for a blank', () => {
  eachRow((entry, row) => assert.equal(entry.countWeight, row.count === '' ? 0 : Number(row.count), row.code));
});

test('the Japanese description is the cell’s Japanese, or its English where it has no Japanese', () => {
  eachRow((entry, row) => assert.equal(entry.description.ja, languages(row.description).ja, row.code));
});

test('the English description is the cell’s English, where it has any', () => {
  eachRow((entry, row) => {
    const { en } = languages(row.description);
    if (en !== undefined) assert.equal(entry.description.en, en, row.code);
  });
});

test('the Japanese cause is the cell, and the cause is null for a blank', () => {
  eachRow((entry, row) => assert.equal(entry.cause?.ja ?? '', row.cause, row.code));
});
