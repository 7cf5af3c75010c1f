// What an app ships: the built bundles, and what is left of them in an app that imports a part.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { type BuildOptions, buildSync, transformSync } from 'esbuild';
import { CATEGORIES, CODES, PROBLEM_AREAS } from '../src/index.js';

/** What esbuild makes of an app: as it comes, but for the options. */
function bundleOf(app: string, options: BuildOptions) {
  const stdin = { contents: app, resolveDir: '.' };
  return buildSync({ stdin, bundle: true, logLevel: 'error', ...options, write: false }).outputFiles[0]!;
}

/** What an app ships to its users. */
function shippedOf(app: string, minifyIdentifiers = true): string {
  const minify = { minifySyntax: true, minifyWhitespace: true, minifyIdentifiers };
  return bundleOf(app, { ...minify, format: 'esm', target: 'es2017', charset: 'utf8' }).text;
}

const gzipped = (text: string) => gzipSync(text, { level: 9 }).length;

test('the whole API is at most 1.25 times its data', () => {
  const size = gzipped(shippedOf("export * from './dist/index.mjs'"));
  const data = gzipped(JSON.stringify({ CATEGORIES, CODES, PROBLEM_AREAS }));
  assert.ok(size <= 1.25 * data, `${size} / ${data}`);
});

for (const name of ['classifyCode', 'parseCode']) {
  test(`an app that imports only ${name} ships under 0.6 kB and not one row of the table`, () => {
    const code = shippedOf(`export { ${name} } from './dist/index.mjs'`);
    assert.ok(gzipped(code) < 600, String(gzipped(code)));
    for (const { description, cause } of CODES) {
      for (const text of [description.ja, description.en, cause?.ja, cause?.en]) {
        if (text) assert.ok(!code.includes(text), text);
      }
    }
    for (const { description } of Object.values(CATEGORIES)) assert.ok(!code.includes(description.ja));
  });
}

test('an app that loads the package and uses nothing of it ships nothing', () => {
  // The CommonJS bundle, because an ES module of which nothing is used is left out even without "sideEffects".
  const { length } = shippedOf("import './dist/index.js'");
  assert.equal(length, 0, `${length} characters: has package.json no "sideEffects": false?`);
});

test('an app that imports only parseCode ships its module and nothing that the others do when they load', () => {
  assert.equal(
    shippedOf("export { parseCode } from './dist/index.mjs'", false),
    shippedOf("export { parseCode } from './src/parse-code.ts'", false),
  );
});

for (const encoding of ['shift_jis', 'euc-jp', 'windows-1252']) {
  for (const result of ["api.parseCode('サーバ：５５０')", 'api.CODES']) {
    test(`${result} is the same in a classic script on a page in ${encoding}`, () => {
      const app = `import * as api from './dist/index.mjs'; globalThis.result = JSON.stringify(${result})`;
      const { contents } = bundleOf(app, { format: 'iife' });
      const resultOn = (page: string) => {
        const context = { result: undefined };
        runInNewContext(new TextDecoder(page).decode(contents), context);
        return context.result;
      };
      assert.equal(resultOn(encoding), resultOn('utf-8'));
    });
  }
}

for (const file of ['dist/index.js', 'dist/index.mjs']) {
  const bundle = readFileSync(file, 'utf8');

  test(`the patterns of ${file} are ASCII`, () => {
    // esbuild as it comes escapes all else that is not.
    assert.deepEqual(transformSync(bundle).code.match(/^.*[^\0-\x7f].*$/gm) ?? [], []);
  });

  test(`${file} holds no source map and names none`, () => assert.doesNotMatch(bundle, /sourceMappingURL/));

  test(`${file} is ES2017 in syntax`, () => {
    assert.equal(transformSync(bundle, { target: 'es2017' }).code, transformSync(bundle).code);
  });

  test(`the patterns of ${file} are what every engine since 2015 reads, with no u flag`, () => {
    const { code } = transformSync(bundle, {
      target: 'es2015',
      supported: { 'regexp-sticky-and-unicode-flags': false },
    });
    // esbuild hides a pattern from an engine that cannot read it by a call of the constructor.
    assert.match(bundle, /\.exec\(/);
    assert.doesNotMatch(code, /RegExp/);
  });
}
