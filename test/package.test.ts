// The package as its users get it: packed, installed into an empty folder, loaded and type-checked.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as api from '../src/index.js';
import { makeApp } from './packed.js';

const app = makeApp();
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, unknown>;

test('the tarball holds the bundles, the declarations and what npm always packs, and nothing else', () => {
  const modules = [
    'categories',
    'classes',
    'classify-code',
    'codes',
    'deep-freeze',
    'index',
    'localized-text',
    'lookup-code',
    'parse-code',
    'problem-areas',
    'sum-count-weights',
  ];
  assert.deepEqual(
    app.pack.files.map((file) => file.path).sort(),
    [
      'LICENSE',
      'README.md',
      'dist/index.d.mts',
      'dist/index.js',
      'dist/index.mjs',
      'package.json',
      ...modules.map((name) => `dist/${name}.d.ts`),
    ].sort(),
  );
});

test('the tarball is at most 24 kB, unpacked 180 kB', () => {
  assert.ok(app.pack.size <= 24_000, String(app.pack.size));
  assert.ok(app.pack.unpackedSize <= 180_000, String(app.pack.unpackedSize));
});

test('the package has no run-time dependency and no install script', () => {
  for (const kind of ['dependencies', 'peerDependencies', 'optionalDependencies', 'bundleDependencies']) {
    assert.equal(manifest[kind], undefined, kind);
  }
  const scripts = Object.keys(manifest['scripts'] as object);
  assert.deepEqual(
    scripts.filter((name) => /^(pre|post)?install$/.test(name)),
    [],
  );
});

const print = 'console.log(JSON.stringify([Object.keys(api).sort(), api.lookupCode(550), api.CODES.length]))';
const expected = JSON.stringify([Object.keys(api).sort(), api.lookupCode(550), api.CODES.length]);

test('an ES module imports it', () => {
  app.write('app.mjs', `import * as api from 'arara-smtp-codes';\n${print}`);
  assert.equal(app.node('app.mjs').trim(), expected);
});

test('a CommonJS module requires it', () => {
  app.write('app.cjs', `const api = require('arara-smtp-codes');\n${print}`);
  assert.equal(app.node('app.cjs').trim(), expected);
});

const source = `
import { CODES, lookupCode, parseCode, sumCountWeights, type CodeEntry, type CodeEntryOf } from 'arara-smtp-codes';
export const weight: 1 = lookupCode(550).countWeight;
export const entry: CodeEntry | undefined = lookupCode('550');
export const row: CodeEntryOf<850> = CODES[72];
export const sum: number = sumCountWeights([parseCode('550') ?? 0]);
// @ts-expect-error: may be undefined
export const code: number = lookupCode(421 as number).code;
`;

for (const [module, moduleResolution] of [
  ['node16', 'node16'],
  ['nodenext', 'nodenext'],
  ['esnext', 'bundler'],
] as const) {
  for (const extension of moduleResolution === 'bundler' ? ['ts'] : ['mts', 'cts']) {
    test(`a .${extension} app type-checks under ${moduleResolution}`, () => {
      const file = app.write(`${moduleResolution}.${extension}`, source);
      app.tsc(
        '--ignoreConfig',
        '--noEmit',
        '--strict',
        '--module',
        module,
        '--moduleResolution',
        moduleResolution,
        file,
      );
    });
  }
}
