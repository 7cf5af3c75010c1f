// Holds the README to the table, the exports, the categories, the scripts, CI and its own headings, and its halves to
// each other. The test of the package runs its examples and commands; what else it says in prose is not tested.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import GithubSlugger from 'github-slugger';
import { walkTokens } from 'marked';
import * as api from '../src/index.js';
import { exportedNames as exported } from './support/examples.js';
import { codeTable } from './support/readme-tables.js';
import { halves, type Part, parts, partsOf, readme, rowsBelow } from './support/readme.js';

type Place = { readonly line: number; readonly text: string | undefined };

/** Holds places of the README to what should stand there, one by one, so that the first that differs is named. */
function assertPlaces(places: readonly Place[], expected: readonly string[]): void {
  for (let i = 0; i < Math.max(places.length, expected.length); i++) {
    assert.equal(places[i]?.text, expected[i], `README.md:${(places[i] ?? places.at(-1))?.line}`);
  }
}

/** The headings by level, the blocks by language, the tables and lists by size. */
function outline(half: readonly Part[]): Place[] {
  const shape = (part: Part) => {
    if (part.type === 'heading') return `a heading of level ${part.depth}`;
    if (part.type === 'code') return `a block of ${part.lang}`;
    if (part.type === 'table') return `a table of ${part.header.length} columns and ${part.rows.length} rows`;
    return part.type === 'list' ? `a list of ${part.items.length} items` : undefined;
  };
  return half.map((part) => ({ line: part.line, text: shape(part) })).filter(({ text }) => text);
}

const otherBlocks = (half: Part[]) => partsOf('code', half).filter(({ lang }) => lang !== 'ts');

for (const [name, placesOf] of Object.entries({ outline, 'commands, SQL and XML': otherBlocks })) {
  test(`the Japanese half has the ${name} of the English`, () => {
    const english = placesOf(halves.en).map(({ text }) => text!);
    assertPlaces(placesOf(halves.ja), english);
  });
}

test('the tables of the codes are those that npm run readme writes', () => {
  for (const { line, raw, written } of [codeTable('en'), codeTable('ja')]) {
    const rows = raw.split('\n').map((text, i) => ({ line: line + i, text }));
    assertPlaces(rows, written.split('\n'));
  }
});

for (const [language, field, categories, to, type] of [
  ['en', 'field', 'description', ' to ', 'type'],
  ['ja', 'フィールド', '説明', '〜', '型'],
] as const) {
  test(`the table with the column "${field}" has each field of an entry`, () => {
    const rows = rowsBelow(field).map(({ line, cells: [text] }) => ({ line, text }));
    const fields = Object.keys(api.CODES[0]!).map((name) => `\`${name}\``);
    assertPlaces(rows, fields);
  });

  test(`the table with the column "${categories}" has each category with its digits and its description`, () => {
    const rows = rowsBelow(categories).map(({ line, cells }) => ({ line, text: cells.slice(0, 3).join(' | ') }));
    const expected = Object.values(api.CATEGORIES).map(({ category, leadingDigits: digits, description }) => {
      const ends = digits.length > 0 ? [`${digits[0]}xx`, `${digits.at(-1)}xx`] : ['-999', '-1'];
      return [[...new Set(ends)].join(to), `\`${category}\``, description[language]].join(' | ');
    });
    assertPlaces(rows, expected);
  });

  test(`"${language}" has a heading for each exported value, a row for each exported type, and no more of them`, () => {
    const headings = partsOf('heading', halves[language]).filter(({ depth }) => depth === 3);
    const values = headings.flatMap(({ text }) => [...text.matchAll(/`(\w+)`/g)].map(([, name]) => name));
    const types = rowsBelow(type).map(({ cells: [name] }) => /\w+/.exec(name!)![0]);
    assert.deepEqual(values.sort(), Object.keys(api).sort());
    assert.deepEqual([...values, ...types].sort(), exported.toSorted());
  });
}

test('a block is TypeScript, which is run elsewhere, or commands, SQL or XML', () => {
  for (const { line, raw } of partsOf('code')) assert.match(raw, /^```(?:ts|sh|sql|xml)\n/, `README.md:${line}`);
});

for (const { line, cells } of ['what to pass', '渡すもの'].flatMap(rowsBelow)) {
  test(`README.md:${line}: each call finds the code of the row`, () => {
    for (const [, argument] of cells[2]!.matchAll(/`lookupCode\('?(.*?)'?\)`/g)) {
      assert.equal(api.lookupCode(argument)?.code, Number(cells[3]));
    }
  });
}

test('no block stands inside another part, and no value is stated outside TypeScript', () => {
  for (const part of parts) {
    if (part.type === 'code' && part.lang === 'ts') continue;
    assert.doesNotMatch(part.type === 'code' ? part.text : part.raw, /```|~~~|\/\/ =>/, `README.md:${part.line}`);
  }
});

test('every script that the README names is one of package.json, and every file is there', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const [, script] of readme.matchAll(/npm run ([\w-]+)/g)) assert.ok(script! in scripts, script);
  for (const [file] of readme.matchAll(/(?<![\w/])(?:\.ci|src|test)\/[\w./-]+/g)) assert.ok(existsSync(file), file);
});

for (const [file, pattern, en, ja] of [
  ['package.json', /"node": ">=(.*)"/, 'Node $1 or later', 'Node $1 以降'],
  ['.ci/check-tarball', /npm:typescript@([\d.]+)/, 'TypeScript $1 or later', 'TypeScript $1 以降'],
  ['tsconfig.json', /"lib": \["(.*)"\]/, 'dependency-free $1', '$1 の機能だけ'],
  ['package.json', /"license": "(.*)"/, '[$1](LICENSE)', '[$1](LICENSE)'],
  ['LICENSE', /^(.*) License\n/, '[$1](LICENSE)', '[$1](LICENSE)'],
] as const) {
  test(`the README says "${en}" as ${file} has it`, () => {
    const [, value] = pattern.exec(readFileSync(file, 'utf8')) ?? [];
    assert.ok(value, `${file}: no ${pattern}`);
    for (const [language, text] of Object.entries({ en, ja }) as [api.Language, string][]) {
      const stated = text.replace('$1', value);
      assert.ok(
        halves[language].some(({ raw }) => raw.includes(stated)),
        `README.md: no "${stated}" in "${language}"`,
      );
    }
  });
}

test('every link within the README leads to a heading', () => {
  const slugger = new GithubSlugger();
  const headings = partsOf('heading').map(({ text }) => `#${slugger.slug(text)}`);
  const links: Place[] = [];
  for (const part of parts) {
    walkTokens([part], (token) => {
      if (token.type === 'link' && token.href.startsWith('#')) links.push({ line: part.line, text: token.href });
    });
  }
  assert.ok(links.length > 0, 'README.md: no link within');
  for (const { line, text } of links) assert.ok(headings.includes(text!), `README.md:${line}: ${text}`);
});
