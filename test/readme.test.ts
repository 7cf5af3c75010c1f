// Checks the README's tables, headings, links and names, and its halves against each other. package.test.ts runs its
// examples and commands; its prose is not tested.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import GithubSlugger from 'github-slugger';
import { walkTokens } from 'marked';
import * as api from '../src/index.js';
import { exportedNames } from './support/examples.js';
import { codeTable } from './support/readme-tables.js';
import { halves, type Part, parts, partsOf, readme, tableOf } from './support/readme.js';

/** Compares strings one by one, so that the first difference is reported at its line. */
function assertLines(actual: readonly { line: number; text: string }[], expected: readonly string[]): void {
  for (let i = 0; i < Math.max(actual.length, expected.length); i++) {
    assert.equal(actual[i]?.text, expected[i], `README.md:${(actual[i] ?? actual.at(-1))?.line}`);
  }
}

/** Returns what both halves share: heading levels, row and item counts, and code other than examples. */
function outline(half: readonly Part[]) {
  return half.flatMap((part) => {
    const { line, type } = part;
    if (type === 'heading') return { line, text: `heading ${part.depth}` };
    if (type === 'table') return { line, text: `table of ${part.header.length} columns and ${part.rows.length} rows` };
    if (type === 'list') return { line, text: `list of ${part.items.length} items` };
    if (type === 'code') return { line, text: part.lang === 'ts' ? 'example' : part.text };
    return type === 'paragraph' ? { line, text: type } : [];
  });
}

test('both halves have the same outline, with the same commands, SQL and scripts', () => {
  const [english, japanese] = [outline(halves.en), outline(halves.ja)];
  // The English half starts with the title and the links to both halves.
  assertLines(
    japanese.slice(1),
    english.slice(2).map(({ text }) => text),
  );
});

test('the tables of codes match what npm run readme writes', () => {
  for (const { line, raw, written } of [codeTable('en'), codeTable('ja')]) {
    const rows = raw.split('\n').map((text, i) => ({ line: line + i, text }));
    assertLines(rows, written.split('\n'));
  }
});

for (const [language, code, to] of [
  ['en', 'Code', ' to '],
  ['ja', 'コード', '〜'],
] as const) {
  test(`README ${language}: the table of categories has the digits and description of each`, () => {
    const { line, rows } = tableOf(code);
    const expected = Object.values(api.CATEGORIES).map(({ category, leadingDigits: digits, description }) => {
      const ends = digits.length > 0 ? [`${digits[0]}xx`, `${digits.at(-1)}xx`] : ['-999', '-1'];
      return [[...new Set(ends)].join(to), `\`${category}\``, description[language]].join(' | ');
    });
    const cells = rows.map((row, i) => ({ line: line + 2 + i, text: row.map(({ text }) => text).join(' | ') }));
    assertLines(cells, expected);
  });
}

for (const [field, source] of [
  ['Field', 'Source'],
  ['フィールド', '取得元'],
] as const) {
  test(`the table with the heading "${field}" has each field of an entry`, () => {
    const { line, rows } = tableOf(field);
    const fields = rows.map(([name], i) => ({ line: line + 2 + i, text: name!.text }));
    assertLines(
      fields,
      Object.keys(api.CODES[0]!).map((name) => `\`${name}\``),
    );
  });

  test(`lookupCode finds each example in the table with the heading "${source}"`, () => {
    const { line, rows } = tableOf(source);
    rows.forEach(([, , examples], i) => {
      for (const [, example] of examples!.text.matchAll(/`(.+?)`/g)) {
        assert.ok(api.lookupCode(example), `README.md:${line + 2 + i}: ${example}`);
      }
    });
  });
}

for (const [language, half] of Object.entries(halves)) {
  test(`README ${language}: each exported value has a heading, and each exported type starts a list item`, () => {
    const headings = partsOf('heading', half).flatMap(({ text }) => text.match(/(?<=`)\w+/g) ?? []);
    const items = partsOf('list', half).flatMap(({ items }) =>
      items.map(({ text }) => /^(.*?):/.exec(text)?.[1] ?? ''),
    );
    const types = items.flatMap((text) => text.match(/(?<=`)[A-Z]\w+/g) ?? []);
    assert.deepEqual(headings.sort(), Object.keys(api).sort());
    assert.deepEqual([...headings, ...types].sort(), exportedNames.toSorted());
  });

  for (const [file, pattern] of [
    ['package.json', /"node": ">=(.*)"/],
    ['.ci/check-tarball', /npm:typescript@([\d.]+)/],
  ] as const) {
    test(`README ${language}: the minimum version matches ${file}`, () => {
      const version = pattern.exec(readFileSync(file, 'utf8'))![1];
      const stated = new RegExp(`${file === 'package.json' ? 'Node' : 'TypeScript'} ${version} (or later|以降)`);
      assert.ok(
        half.some(({ raw }) => stated.test(raw)),
        `no ${stated}`,
      );
    });
  }
}

test('no example is nested, so all of them run', () => {
  const fences = readme.match(/^ *```(?=[a-z])/gm) ?? [];
  assert.equal(partsOf('code').length, fences.length);
});

test('every script the README names is in package.json, and every file it names exists', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const [, script] of readme.matchAll(/npm run ([\w-]+)/g)) assert.ok(script! in scripts, script!);
  for (const [file] of readme.matchAll(/(?<![\w/])(?:\.ci|src|test)\/[\w./-]+/g)) assert.ok(existsSync(file), file);
});

test('every internal link leads to a heading', () => {
  const slugger = new GithubSlugger();
  const slugs = partsOf('heading').map(({ text }) => `#${slugger.slug(text)}`);
  for (const part of parts) {
    walkTokens([part], (token) => {
      if (token.type !== 'link' || !token.href.startsWith('#')) return;
      assert.ok(slugs.includes(decodeURI(token.href)), `README.md:${part.line}: ${token.href}`);
    });
  }
});
