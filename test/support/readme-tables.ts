// Makes the README's two tables of codes from CODES. `npm run readme` writes them; readme.test.ts checks them.
import { type CodeEntry, CODES } from '../../src/codes.js';
import type { Language } from '../../src/localized-text.js';
import { PROBLEM_AREAS } from '../../src/problem-areas.js';
import { tableOf } from './readme.js';

// &NoBreak; keeps the heading of the narrowest column on one line.
const headings: Record<keyof CodeEntry, Record<Language, string>> = {
  code: { ja: 'コ&NoBreak;ー&NoBreak;ド', en: 'Code' },
  category: { ja: '分類', en: 'Category' },
  problemArea: { ja: '問題箇所', en: 'Problem area' },
  description: { ja: '内容', en: 'Description' },
  countWeight: { ja: 'カウント', en: 'Count weight' },
  cause: { ja: '原因', en: 'Cause' },
};

/** Returns the table of codes in one half: its line, its current text and its expected text. */
export function codeTable(language: Language) {
  const head = Object.entries(headings).map(([field, heading]) => `${heading[language]}<br>\`${field}\``);
  const rows = CODES.map(({ code, category, problemArea, description, countWeight, cause }: CodeEntry) => [
    code,
    `\`${category}\``,
    problemArea ? PROBLEM_AREAS[problemArea][language] : '–',
    description[language],
    countWeight,
    cause?.[language] ?? '',
  ]);
  const lines = [head, head.map(() => '-'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  const { line, raw } = tableOf(head[0]!);
  return { line, raw, written: lines.join('\n') };
}
