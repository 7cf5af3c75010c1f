// The README as Markdown: its parts, each with its line. What a test looks for and does not find fails it, so that no
// check loses its cases.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { lexer, type MarkedToken } from 'marked';
import type { Language } from '../../src/localized-text.js';

export const readme = readFileSync('README.md', 'utf8');

export type Part = MarkedToken & { readonly line: number };
type PartOf<Type extends Part['type']> = Extract<Part, { type: Type }>;

let line = 1;
// A MarkedToken each, because the README uses no extension of Markdown.
export const parts = (lexer(readme) as MarkedToken[]).map((token): Part => {
  const part = { ...token, line };
  line += token.raw.split('\n').length - 1;
  return part;
});

const rule = parts.findIndex(({ type }) => type === 'hr');
/** The parts of each half; a rule stands between the halves. */
export const halves: Record<Language, Part[]> = { en: parts.slice(0, rule), ja: parts.slice(rule) };

/** The parts of one type. */
export function partsOf<Type extends Part['type']>(type: Type, among = parts): PartOf<Type>[] {
  const found = among.filter((part): part is PartOf<Type> => part.type === type);
  assert.ok(found.length > 0, `README.md: no ${type}`);
  return found;
}

/** The blocks in which a text stands. */
export function blocksWith(text: string): PartOf<'code'>[] {
  const found = partsOf('code').filter((block) => block.text.includes(text));
  assert.ok(found.length > 0, `README.md: no block with "${text}"`);
  return found;
}

/** The rows of the table that has a column of this heading, each as its line and its cells. */
export function rowsBelow(heading: string) {
  const table = partsOf('table').find(({ header }) => header.some(({ text }) => text === heading));
  assert.ok(table, `README.md: no table with the column "${heading}"`);
  return table.rows.map((cells, i) => ({ line: table.line + 2 + i, cells: cells.map(({ text }) => text) }));
}
