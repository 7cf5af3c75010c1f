// Checks tables, headings, links and names in the README and CONTRIBUTING.md, and compares their English and Japanese.
// package.test.ts runs the README's examples and commands; prose is not tested.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import GithubSlugger from 'github-slugger';
import { walkTokens } from 'marked';
import * as api from '../src/index.js';
import { exportedNames } from './support/examples.js';
import { codeTable } from './support/readme-tables.js';
import { contributing, type Part, partsOf, readme, tableOf } from './support/readme.js';

type Line = { readonly line: number; readonly text: string };

/** Compares strings one by one, so that the first difference is reported at its line. */
function assertLines(actual: readonly Line[], expected: readonly string[], file = 'README.md'): void {
  for (let i = 0; i < Math.max(actual.length, expected.length); i++) {
    assert.equal(actual[i]?.text, expected[i], `${file}:${(actual[i] ?? actual.at(-1))?.line}`);
  }
}

/** Returns what both halves share: heading levels, row and item counts, and code other than examples. */
function outline(half: readonly Part[]): Line[] {
  return half.flatMap((part) => {
    const { line, type } = part;
    if (type === 'heading') return { line, text: `heading ${part.depth}` };
    if (type === 'table') return { line, text: `table of ${part.header.length} columns and ${part.rows.length} rows` };
    if (type === 'list') return { line, text: `list of ${part.items.length} items` };
    if (type === 'code') return { line, text: part.lang === 'ts' || part.lang === 'js' ? 'example' : part.text };
    return type === 'paragraph' ? { line, text: type } : [];
  });
}

const anchors = [readme, contributing].flatMap(({ file, parts }) => {
  const slugger = new GithubSlugger();
  return partsOf('heading', parts).map(({ text }) => `/${file}#${slugger.slug(text)}`);
});

for (const { file, text, parts, halves } of [readme, contributing]) {
  test(`${file}: both halves have the same outline, with the same commands, SQL and HTML`, () => {
    // The English half starts with the title and the links to both halves.
    const [, , ...english] = outline(halves.en).map((part) => part.text);
    const [, ...japanese] = outline(halves.ja);
    assertLines(japanese, english, file);
  });

  test(`${file}: every script it names is in package.json, and every file it names exists`, () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    for (const [, script] of text.matchAll(/npm run ([\w-]+)/g)) assert.ok(script! in scripts, script!);
    for (const [name] of text.matchAll(/(?<![\w/])(?:\.ci|src|test)\/[\w./-]+/g)) assert.ok(existsSync(name), name);
  });

  test(`${file}: every link within the repository leads to a file or a heading`, () => {
    for (const part of parts) {
      walkTokens([part], (token) => {
        if (token.type !== 'link') return;
        const { protocol, pathname, hash } = new URL(token.href, `file:///${file}`);
        if (protocol !== 'file:') return;
        const found = hash ? anchors.includes(pathname + decodeURI(hash)) : existsSync(`.${pathname}`);
        assert.ok(found, `${file}:${part.line}: ${token.href}`);
      });
    }
  });
}

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

for (const [language, half] of Object.entries(readme.halves)) {
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
  const fences = readme.text.match(/^ *```(?=[a-z])/gm) ?? [];
  assert.equal(partsOf('code').length, fences.length);
});
