// The README's two tables of the codes, made from CODES. `npm run readme` writes them; the test of the README compares.
import { CATEGORIES } from '../src/categories.js';
import { type CodeEntry, CODES } from '../src/codes.js';
import type { Language } from '../src/localized-text.js';
import { PROBLEM_AREAS } from '../src/problem-areas.js';

const columns = {
  ja: ['コード', '分類', '問題箇所', '内容', 'カウント', '原因'],
  en: ['code', 'category', 'problem area', 'description', 'count', 'cause'],
};

function table(language: Language): string {
  const row = ({ code, category, problemArea, description, countWeight, cause }: CodeEntry) => [
    code,
    language === 'ja' ? CATEGORIES[category].description.ja : category,
    problemArea ? PROBLEM_AREAS[problemArea][language] : '–',
    description[language],
    countWeight,
    cause?.[language] ?? '',
  ];
  const head = columns[language];
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
