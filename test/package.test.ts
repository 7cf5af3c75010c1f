// The package as its users get it: packed, installed into an empty folder, loaded, type-checked, its examples run.
import assert from 'node:assert/strict';
import { execFileSync, execSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import * as api from '../src/index.js';
import { declaredExamples, exported, readmeExamples } from './support/examples.js';
import { blocksWith } from './support/readme.js';

// The programs that are run below would only be slowed down by writing their coverage.
delete process.env['NODE_V8_COVERAGE'];

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'arara-smtp-codes-')));
// Tried again, because Windows may still hold the files of a process that has ended.
after(() => rmSync(folder, { recursive: true, maxRetries: 10 }));

function write(name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

function node(...args: string[]): string {
  return execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
}

/** Runs the compiler in the app; what it finds is the error's message. */
function tsc(...args: string[]): void {
  try {
    node(resolve('node_modules/typescript/bin/tsc'), ...args);
  } catch (error) {
    throw new Error((error as { stdout: string }).stdout);
  }
}

/** Runs npm with a cache of its own: the user's may be read-only. */
function npm(command: string, cwd = '.'): string {
  return execSync(`npm --cache "${join(folder, 'cache')}" ${command}`, { cwd, encoding: 'utf8' });
}

const packed = npm(`pack --ignore-scripts --json --pack-destination "${folder}"`);
// A list up to npm 11, an object from npm 12 on.
const tarball = Object.values<{ filename: string; files: { path: string }[] }>(JSON.parse(packed))[0]!;

const install = (packages: string) =>
  npm(`install --offline --no-audit --no-fund --loglevel=notice ${packages} 2>&1`, folder);

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

write('package.json', '{ "private": true, "type": "module" }');
const nothingInstalled = install('');
const installed = install(`./${tarball.filename}`);

test('the install prints no warning, but for those that npm prints where it installs nothing', () => {
  const warnings = (output: string) => output.split('\n').filter((line) => line.includes('warn'));
  assert.match(installed, /^added 1 package/m);
  assert.deepEqual(warnings(installed), warnings(nothingInstalled));
});

test('the tarball holds the bundles, the declarations and what npm always packs, and nothing else', () => {
  const modules = readdirSync('src').filter((file) => file.endsWith('.ts'));
  assert.deepEqual(
    tarball.files.map((file) => file.path).sort(),
    [
      'LICENSE',
      'README.md',
      'dist/index.d.mts',
      'dist/index.js',
      'dist/index.mjs',
      'package.json',
      ...modules.map((file) => `dist/${file.replace('.ts', '.d.ts')}`),
    ].sort(),
  );
});

test('each half of the README installs the file that npm packs', () => {
  const command = `npm install ./${tarball.filename}`;
  for (const { line, text } of blocksWith('.tgz')) assert.equal(text, command, `README.md:${line}`);
});

test('package.json has npm pack build what it packs', () => {
  assert.equal(manifest.scripts.prepack, 'npm run build');
});

test('a tool that does not read "exports" finds what require does, and a bundler what import does', () => {
  assert.deepEqual({ types: manifest.types, default: manifest.main }, manifest.exports['.'].require);
  assert.equal(manifest.module, manifest.exports['.'].import.default);
});

test('an app can import the root and the manifest, and nothing else', () => {
  assert.deepEqual(Object.keys(manifest.exports), ['.', './package.json']);
  assert.equal(node('--print', "require('arara-smtp-codes/package.json').version").trim(), manifest.version);
});

test('the package has no run-time dependency, and no script that npm runs where it is installed', () => {
  for (const kind of ['dependencies', 'peerDependencies', 'optionalDependencies', 'bundleDependencies']) {
    assert.equal(manifest[kind], undefined, kind);
  }
  for (const name of Object.keys(manifest.scripts)) {
    assert.doesNotMatch(name, /^(pre|post)?install$|^(pre|post)?prepare$/);
  }
});

for (const { line, text } of blocksWith('node -p')) {
  test(`README.md:${line}: the look-up in a fresh clone prints the entry`, () => {
    const printed = execSync(text.slice(text.indexOf('node -p')), { encoding: 'utf8' });
    assert.ok(printed.includes(api.lookupCode(550).description.ja), printed);
  });
}

for (const { line, text } of blocksWith('node -e')) {
  test(`README.md:${line}: a line that every shell takes writes CODES as JSON Lines`, () => {
    // One pair of double quotes, and in it nothing that sh, cmd or PowerShell reads as its own.
    assert.match(text, /^node -e "[^"$`%!]+"$/);
    execSync(text, { cwd: folder });
    const lines = readFileSync(join(folder, 'codes.jsonl'), 'utf8').trimEnd().split('\n');
    assert.deepEqual(JSON.parse(`[${lines.join()}]`), api.CODES);
  });
}

const print = 'console.log(JSON.stringify([Object.keys(api).sort(), api.CODES]))';
const expected = JSON.stringify([Object.keys(api).sort(), api.CODES]);

test('an ES module imports it', () => {
  write('app.mjs', `import * as api from 'arara-smtp-codes';\n${print}`);
  assert.equal(node('app.mjs').trim(), expected);
});

test('a CommonJS module requires it', () => {
  write('app.cjs', `const api = require('arara-smtp-codes');\n${print}`);
  assert.equal(node('app.cjs').trim(), expected);
});

const declared = declaredExamples(join(folder, 'node_modules/arara-smtp-codes/dist'));

test('every export has a doc comment with an example in the packed declarations', () => {
  assert.deepEqual(declared.map(({ exportName }) => exportName).sort(), exported.toSorted());
});

const types = readFileSync('test/apps/types.ts', 'utf8');

test('test/apps/types.ts names every export', () => {
  const [, checks] = types.split("from 'arara-smtp-codes';");
  for (const name of exported) assert.ok(new RegExp(`\\b${name}\\b`).test(checks!), name);
});

const declarations = readFileSync('test/apps/declarations.ts', 'utf8');
const examples = [...readmeExamples, ...declared];
// Each app under the name of its source, which is what the compiler's errors name.
const apps: Record<string, string> = {
  'test/apps/types.ts': types,
  'test/apps/declarations.mts': declarations,
  'test/apps/declarations.cts': declarations,
  'table.ts': `import { CODES } from 'arara-smtp-codes';\nexport const codes: typeof CODES = ${JSON.stringify(api.CODES)};`,
  ...Object.fromEntries(examples.map(({ name, module }) => [`${name}.ts`, module])),
};
const compilerOptions = {
  // Not nodenext, where a CommonJS module may require the types of an ES module.
  module: 'node16',
  target: 'es2022',
  strict: true,
  declaration: true,
  sourceMap: true,
  types: ['node'],
  typeRoots: [resolve('node_modules/@types')],
};
for (const [name, text] of Object.entries(apps)) write(name, text);
write('tsconfig.json', JSON.stringify({ compilerOptions, files: Object.keys(apps) }));

test('the types are as ruled, every value of the table is of its literal type, and every example compiles', () =>
  tsc());

test('an app that a bundler builds compiles', () => {
  write('test/apps/declarations.ts', declarations);
  tsc(
    ...'--ignoreConfig --strict --declaration --module esnext --moduleResolution bundler'.split(' '),
    'test/apps/declarations.ts',
  );
});

for (const extension of ['mts', 'cts', 'ts']) {
  test(`the declarations of test/apps/declarations.ts as .${extension} name no file inside the package`, () => {
    const emitted = readFileSync(join(folder, `test/apps/declarations.d.${extension}`), 'utf8');
    const imported = [...emitted.matchAll(/(?:from |import\()['"](.*?)['"]/g)].map(([, name]) => name);
    assert.deepEqual(new Set(imported), new Set(['arara-smtp-codes']));
  });
}

for (const { place, name, module } of examples) {
  test(`${place}: every value is as stated`, async () => {
    assert.match(module, /arara-smtp-codes/);
    assert.match(module, /assert\.deepEqual/, 'no value is stated');
    assert.doesNotMatch(module, /\/\/ *[-=]>/, 'a value that is not compared');
    await import(pathToFileURL(join(folder, `${name}.js`)).href);
  });
}
