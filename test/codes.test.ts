import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classifyCode } from '../src/classify-code.js';
import { type CodeEntry, CODES } from '../src/codes.js';
import { PROBLEM_AREAS } from '../src/problem-areas.js';
import { rows } from './support/manual.js';

/** Returns an entry's cells in the manual's form; `manual` is the manual's description cell. */
function cellsOf({ code, problemArea, description: { ja, en }, countWeight, cause }: CodeEntry, manual = ''): string[] {
  // English is recognized by its first two words; a one-word English description would need another rule.
  const hasEnglish = /^[!-~]+ [!-~]/.test(manual);
  const description = !hasEnglish ? ja : ja === en ? en : `${en} ${ja}`;
  const problemAreaCell = problemArea ? PROBLEM_AREAS[problemArea].ja : '–';
  return [String(code), problemAreaCell, description, countWeight === 0 ? '' : String(countWeight), cause?.ja ?? ''];
}

test('the entries are the rows of the manual, in its order, except for corrections', () => {
  const corrected = rows.map(([code, problemArea, description, count, cause]) => [
    code,
    problemArea,
    // The page's layout left whitespace inside phrases; "faild" is a misspelling.
    description!.replace('時に ', '時に').replace('END 応答', 'END応答').replace('faild', 'failed'),
    count,
    cause,
  ]);
  assert.deepEqual(
    CODES.map((entry, i) => cellsOf(entry, rows[i]?.[2])),
    corrected,
  );
});

test("an entry's category is that of its code", () => {
  for (const { code, category } of CODES) assert.equal(category, classifyCode(code), String(code));
});
