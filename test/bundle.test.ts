import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { buildSync, transformSync } from 'esbuild';
import { CATEGORIES, CODES, PROBLEM_AREAS } from '../src/index.js';

/** Returns what an app ships after its bundler has removed unused code and minified the rest. */
function shippedOf(app: string, minifyIdentifiers = true): string {
  return buildSync({
    stdin: { contents: app, resolveDir: '.' },
    bundle: true,
    format: 'esm',
    target: 'es2017',
    charset: 'utf8',
    minifySyntax: true,
    minifyWhitespace: true,
    minifyIdentifiers,
    logLevel: 'error',
    write: false,
  }).outputFiles[0]!.text;
}

const gzipped = (text: string) => gzipSync(text, { level: 9 }).length;

test('the API is at most 1.25 times its data, both gzipped', () => {
  const size = gzipped(shippedOf("export * from './dist/index.mjs'"));
  const data = gzipped(JSON.stringify({ CATEGORIES, CODES, PROBLEM_AREAS }));
  assert.ok(size <= 1.25 * data, `${size} / ${data}`);
});

for (const name of ['classifyCode', 'parseCode']) {
  test(`an app that imports only ${name} ships under 0.6 kB, without the table`, () => {
    const code = shippedOf(`export { ${name} } from './dist/index.mjs'`);
    assert.ok(gzipped(code) < 600, `${gzipped(code)}`);
    for (const { description } of [...CODES, ...Object.values(CATEGORIES)]) {
      assert.ok(!code.includes(description.ja), description.ja);
    }
  });
}

test('an app that loads the package but uses nothing from it ships nothing', () => {
  // This loads the CommonJS bundle, because an unused ES module is left out even without "sideEffects".
  assert.equal(shippedOf("import './dist/index.js'"), '');
});

test('an app that imports only parseCode ships only src/parse-code.ts', () => {
  assert.equal(
    shippedOf("export { parseCode } from './dist/index.mjs'", false),
    shippedOf("export { parseCode } from './src/parse-code.ts'", false),
  );
});

for (const file of ['dist/index.js', 'dist/index.mjs']) {
  const { code } = transformSync(readFileSync(file, 'utf8'));

  test(`${file} is ES2017, regexes included`, () => {
    assert.equal(transformSync(code, { target: 'es2017' }).code, code);
    // The build turns a newer regex into a RegExp call.
    assert.equal(/.*RegExp.*/.exec(code)?.[0], undefined);
  });

  test(`the regexes in ${file} are ASCII`, () => {
    // By default, esbuild escapes everything else that is not ASCII.
    assert.equal(/.*[^\0-\x7f].*/.exec(code)?.[0], undefined);
  });
}
