// The README's two tables of the codes, made from CODES. `npm run readme` writes them; the test of the README compares.
import assert from 'node:assert/strict';
import { type CodeEntry, CODES } from '../../src/codes.js';
import type { Language } from '../../src/localized-text.js';
import { PROBLEM_AREAS } from '../../src/problem-areas.js';
import { halves, partsOf } from './readme.js';

// &NoBreak; keeps the heading of the narrowest column on one line.
const headings: Record<keyof CodeEntry, Record<Language, string>> = {
  code: { ja: 'コ&NoBreak;ー&NoBreak;ド', en: 'Code' },
  category: { ja: '分類', en: 'Category' },
  problemArea: { ja: '問題箇所', en: 'Problem area' },
  description: { ja: '内容', en: 'Description' },
  countWeight: { ja: 'カウント', en: 'Count weight' },
  cause: { ja: '原因', en: 'Cause' },
};

const fields = Object.entries(headings);

/** The table of the codes in one half: where it stands, and as it should be. */
export function codeTable(language: Language) {
  const table = partsOf('table', halves[language]).find(({ header }) => header.length === fields.length);
  assert.ok(table, `README.md: no table of the codes in "${language}"`);
  const head = fields.map(([field, heading]) => `${heading[language]}<br>\`${field}\``);
  const row = ({ code, category, problemArea, description, countWeight, cause }: CodeEntry) => [
    code,
    `\`${category}\``,
    problemArea ? PROBLEM_AREAS[problemArea][language] : '–',
    description[language],
    countWeight,
    cause?.[language] ?? '',
  ];
  const rows = [head, head.map(() => '-'), ...CODES.map(row)].map((cells) => `| ${cells.join(' | ')} |`);
  return { line: table.line, raw: table.raw, written: rows.join('\n') };
}
