// The README's two tables of the codes, made from CODES. `npm run readme` writes them; the test of the README compares.
import { type CodeEntry, CODES } from '../src/codes.js';
import type { Language } from '../src/localized-text.js';
import { PROBLEM_AREAS } from '../src/problem-areas.js';

// &NoBreak; keeps the heading of the narrowest column on one line.
const headings: Record<keyof CodeEntry, Record<Language, string>> = {
  code: { ja: 'コ&NoBreak;ー&NoBreak;ド', en: 'Code' },
  category: { ja: '分類', en: 'Category' },
  problemArea: { ja: '問題箇所', en: 'Problem area' },
  description: { ja: '内容', en: 'Description' },
  countWeight: { ja: 'カウント', en: 'Count weight' },
  cause: { ja: '原因', en: 'Cause' },
};

function table(language: Language): string {
  const head = Object.entries(headings).map(([field, heading]) => `${heading[language]}<br>\`${field}\``);
  const row = ({ code, category, problemArea, description, countWeight, cause }: CodeEntry) => [
    code,
    `\`${category}\``,
    problemArea ? PROBLEM_AREAS[problemArea][language] : '–',
    description[language],
    countWeight,
    cause?.[language] ?? '',
  ];
  return [head, head.map(() => '-'), ...CODES.map(row)].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The README with its tables made anew. */
export function withTables(readme: string): string {
  return readme.replace(
    /(<!-- codes:(ja|en) -->\n)[^]*?(\n?<!-- \/codes:\2 -->)/g,
    (_, start: string, language: Language) =>
      `${start}<!-- prettier-ignore -->\n${table(language)}\n\n<!-- /codes:${language} -->`,
  );
}
