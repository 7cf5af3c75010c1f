// Splits the README and CONTRIBUTING.md into Markdown tokens, each with its line number.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { lexer, type MarkedToken } from 'marked';
import type { Language } from '../../src/localized-text.js';

export type Part = MarkedToken & { readonly line: number };
type PartOf<Type extends Part['type']> = Extract<Part, { type: Type }>;

/** Reads a file and splits it into its parts and halves; a horizontal rule separates the halves. */
function read(file: string) {
  const text = readFileSync(file, 'utf8');
  let line = 1;
  // Each is a MarkedToken, because the files use no Markdown extension.
  const parts = (lexer(text) as MarkedToken[]).map((token): Part => {
    const part = { ...token, line };
    line += token.raw.split('\n').length - 1;
    return part;
  });
  const halfway = parts.findIndex(({ type }) => type === 'hr');
  const halves: Record<Language, Part[]> = { en: parts.slice(0, halfway), ja: parts.slice(halfway + 1) };
  return { file, text, parts, halves };
}

export const readme = read('README.md');
export const contributing = read('.github/CONTRIBUTING.md');

/** Returns the parts of one type. Throws if there are none, so that no check passes for lack of cases. */
export function partsOf<Type extends Part['type']>(type: Type, among = readme.parts): PartOf<Type>[] {
  const found = among.filter((part): part is PartOf<Type> => part.type === type);
  assert.ok(found.length > 0, `no ${type}`);
  return found;
}

/** Returns the code blocks that contain a string. Throws if there are none. */
export function blocksWith(string: string): PartOf<'code'>[] {
  const found = partsOf('code').filter(({ text }) => text.includes(string));
  assert.ok(found.length > 0, `README.md: no block with "${string}"`);
  return found;
}

/** Returns the table whose first column has this heading. */
export function tableOf(heading: string): PartOf<'table'> {
  const table = partsOf('table').find(({ header }) => header[0]!.text === heading);
  assert.ok(table, `README.md: no table with the heading "${heading}"`);
  return table;
}
