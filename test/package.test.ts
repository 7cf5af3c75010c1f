// Tests the package as its users get it: packed, installed, loaded and type-checked, with its examples run.
import assert from 'node:assert/strict';
import { execFileSync, execSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import * as api from '../src/index.js';
import { docExamples, exportedNames, readmeExamples, withAssertions } from './support/examples.js';
import { blocksWith, partsOf } from './support/readme.js';

// Writing coverage would only slow down the programs run below.
delete process.env['NODE_V8_COVERAGE'];

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'arara-smtp-codes-')));
// Retries, because Windows may still hold the files of a process that has ended.
after(() => rmSync(folder, { recursive: true, maxRetries: 10 }));

function write(name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

function node(...args: string[]): string {
  return execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
}

/** Runs npm with a cache of its own, because the user's may be read-only. */
function npm(command: string, cwd = '.'): string {
  return execSync(`npm --cache "${join(folder, 'cache')}" ${command}`, { cwd, encoding: 'utf8' });
}

const packed = npm(`pack --ignore-scripts --json --pack-destination "${folder}"`);
// npm prints an array up to npm 11, and an object from npm 12 on.
const tarball = Object.values<{ filename: string; files: { path: string }[] }>(JSON.parse(packed))[0]!;
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

write('package.json', '{ "private": true, "type": "module" }');
npm(`install --offline --no-audit --no-fund ./${tarball.filename}`, folder);

test('installing the package adds no other package and runs no script', () => {
  const installed = readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
  assert.deepEqual(installed, ['arara-smtp-codes']);
  for (const script of Object.keys(manifest.scripts)) assert.doesNotMatch(script, /^(pre|post)?(install|prepare)$/);
});

test('the tarball has the bundles, the declarations and what npm always packs, and nothing else', () => {
  const declarations = readdirSync('src').map((file) => `dist/${file.replace(/(\.m?)ts$/, '.d$1ts')}`);
  assert.deepEqual(
    tarball.files.map(({ path }) => path).sort(),
    ['LICENSE', 'README.md', 'dist/index.js', 'dist/index.mjs', 'package.json', ...declarations].sort(),
  );
});

test('npm pack builds what it packs', () => assert.equal(manifest.scripts.prepack, 'npm run build'));

test('an app can import the root and package.json, and nothing else', () => {
  assert.deepEqual(Object.keys(manifest.exports), ['.', './package.json']);
  assert.equal(node('--print', "require('arara-smtp-codes/package.json').version").trim(), manifest.version);
});

test('a bundler that does not read "exports" finds the ES module', () => {
  assert.equal(manifest.module, manifest.exports['.'].import.default);
});

for (const [file, load] of [
  ['app.mjs', "import * as api from 'arara-smtp-codes'"],
  ['app.cjs', "const api = require('arara-smtp-codes')"],
] as const) {
  test(`an app loads all exports with ${load}`, () => {
    write(file, `${load};\nconsole.log(JSON.stringify([Object.keys(api).sort(), api.CODES]));`);
    assert.deepEqual(JSON.parse(node(file)), [Object.keys(api).sort(), api.CODES]);
  });
}

for (const { line, text } of blocksWith('.tgz')) {
  test(`README.md:${line}: the install command names the packed file`, () => {
    assert.equal(text, `npm install ./${tarball.filename}`);
  });
}

for (const { line, text } of blocksWith('node -p')) {
  test(`README.md:${line}: the lookup in a fresh clone prints the entry`, () => {
    const printed = execSync(text.slice(text.indexOf('node -p')), { encoding: 'utf8' });
    assert.ok(printed.includes(api.lookupCode(550).description.ja), printed);
  });
}

for (const { line, text } of blocksWith('node -e')) {
  test(`README.md:${line}: the command works in every shell and writes CODES as JSON Lines`, () => {
    // It has one pair of double quotes, with nothing inside that is special to sh, cmd or PowerShell.
    assert.match(text, /^node -e "[^"$`%!]+"$/);
    execSync(text, { cwd: folder });
    const lines = readFileSync(join(folder, 'codes.jsonl'), 'utf8').trimEnd().split('\n');
    assert.deepEqual(JSON.parse(`[${lines.join()}]`), api.CODES);
  });
}

for (const { line, text } of blocksWith('npx esbuild')) {
  test(`README.md:${line}: the command makes a classic script that runs the JavaScript examples`, () => {
    const script = join(folder, 'arara.js');
    execSync(text.replace('dist/arara.js', `"${script}"`));
    const context = createContext({ assert });
    runInContext(readFileSync(script, 'utf8'), context);
    for (const example of partsOf('code').filter(({ lang }) => lang === 'js')) {
      runInContext(withAssertions(example.text), context, { filename: 'README.md', lineOffset: example.line });
    }
  });
}

test('every export has an example in the packed declarations', () => {
  const dist = join(folder, 'node_modules/arara-smtp-codes/dist');
  const text = readdirSync(dist)
    .map((file) => readFileSync(join(dist, file), 'utf8'))
    .join('');
  const found = text.matchAll(/ \* ```ts\n(?: \* .*\n)+ \* ```\n \*\/\nexport (?:declare )?\w+ (\w+)/g);
  assert.deepEqual(Array.from(found, ([, name]) => name).sort(), exportedNames.toSorted());
});

const declarations = readFileSync('test/apps/declarations.ts', 'utf8');
const examples = [...readmeExamples, ...docExamples];
// Each app is named after its source, so that compiler errors point to it.
const apps: Record<string, string> = {
  'test/apps/types.ts': readFileSync('test/apps/types.ts', 'utf8'),
  'test/apps/declarations.mts': declarations,
  'test/apps/declarations.cts': declarations,
  'table.ts': `import { CODES } from 'arara-smtp-codes';\nexport const codes: typeof CODES = ${JSON.stringify(api.CODES)};`,
  ...Object.fromEntries(examples.map(({ name, module }) => [`${name}.ts`, module])),
};
const compilerOptions = {
  // nodenext would let a CommonJS module use an ES module's types.
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

test('the types are as specified, every value in the table has its literal type, and every example compiles', () => {
  const { stdout } = spawnSync(process.execPath, [resolve('node_modules/typescript/bin/tsc')], {
    cwd: folder,
    encoding: 'utf8',
  });
  assert.equal(stdout, '');
});

for (const extension of ['mts', 'cts']) {
  test(`an app's declarations, emitted as .${extension}, refer to no file inside the package`, () => {
    const emitted = readFileSync(join(folder, `test/apps/declarations.d.${extension}`), 'utf8');
    const imported = [...emitted.matchAll(/(?:from |import\()['"](.*?)['"]/g)].map(([, name]) => name);
    assert.deepEqual(new Set(imported), new Set(['arara-smtp-codes']));
  });
}

for (const { place, name, module } of examples) {
  test(`${place}: every value is as stated`, async () => {
    assert.match(module, /assert\.deepEqual/, 'no value is stated');
    await import(pathToFileURL(join(folder, `${name}.js`)).href);
  });
}
