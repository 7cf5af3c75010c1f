// The package as its users get it: packed, installed into an empty folder, loaded, type-checked, its examples run.
import assert from 'node:assert/strict';
import { execFileSync, execSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import * as api from '../src/index.js';
import { declaredExamples, exported, readmeExamples } from './examples.js';
import { every, readme } from './readme.js';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'arara-smtp-codes-')));
// Tried again, because Windows may still hold the files of a process that has ended.
after(() => rmSync(folder, { recursive: true, maxRetries: 10 }));

function write(name: string, text: string): void {
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

test('each half of the README installs the file that npm packs, on the Node that package.json asks for', () => {
  assert.deepEqual(readme.match(/[\w.-]+\.tgz/g), [tarball.filename, tarball.filename]);
  const [oldest] = /(?<=^>=)\d+$/.exec(manifest.engines.node)!;
  assert.match(readme, new RegExp(`Node ${oldest} or later[^]*Node ${oldest} 以降`));
});

test('a tool that does not read "exports" finds what require does, and a bundler what import does', () => {
  assert.deepEqual({ types: manifest.types, default: manifest.main }, manifest.exports['.'].require);
  assert.equal(manifest.module, manifest.exports['.'].import.default);
});

test('an app can load the manifest', () => {
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

test('the README writes CODES as JSON Lines, by one line that every shell takes', () => {
  const [command] = every(/^node -e.*$/m);
  // One pair of double quotes, and in it nothing that sh, cmd or PowerShell reads as its own.
  assert.match(command!, /^node -e "[^"$`%!]+"$/);
  execSync(command!, { cwd: folder });
  const lines = readFileSync(join(folder, 'codes.jsonl'), 'utf8').trimEnd().split('\n');
  assert.deepEqual(JSON.parse(`[${lines.join()}]`), api.CODES);
});

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

for (const [module, moduleResolution, extension] of [
  ['nodenext', 'nodenext', 'mts'],
  ['nodenext', 'nodenext', 'cts'],
  ['esnext', 'bundler', 'ts'],
] as const) {
  test(`the declarations of a .${extension} app under ${moduleResolution} name no file inside the package`, () => {
    const app = `${moduleResolution}.${extension}`;
    write(app, readFileSync('test/app.ts', 'utf8'));
    tsc('--ignoreConfig', '--declaration', '--strict', '--module', module, '--moduleResolution', moduleResolution, app);
    const declarations = readFileSync(join(folder, `${moduleResolution}.d.${extension}`), 'utf8');
    const imported = [...declarations.matchAll(/(?:from |import\()['"](.*?)['"]/g)].map(([, name]) => name);
    assert.deepEqual(new Set(imported), new Set(['arara-smtp-codes']));
  });
}

const declared = declaredExamples(join(folder, 'node_modules/arara-smtp-codes/dist'));

test('every export has a doc comment with an example in the packed declarations', () => {
  assert.deepEqual(declared.map(({ name }) => name).sort(), exported.toSorted());
});

const examples = [...readmeExamples, ...declared];
write(
  'tsconfig.json',
  JSON.stringify({
    compilerOptions: {
      module: 'nodenext',
      target: 'es2022',
      strict: true,
      types: ['node'],
      typeRoots: [resolve('node_modules/@types')],
      outDir: 'out',
    },
    files: ['types.ts', 'table.ts', ...examples.map((_, i) => `example${i}.ts`)],
  }),
);
write('types.ts', readFileSync('test/types.ts', 'utf8'));
write(
  'table.ts',
  `import { CODES } from 'arara-smtp-codes';\nexport const codes: typeof CODES = ${JSON.stringify(api.CODES)};`,
);
examples.forEach(({ module }, i) => write(`example${i}.ts`, module));

test('the types are as ruled, every value of the table is of its literal type, and every example compiles', () =>
  tsc());

examples.forEach(({ name, module }, i) => {
  test(`${name}: every value is as stated`, async () => {
    assert.match(module, /arara-smtp-codes/);
    assert.match(module, /assert\.deepEqual/, 'no value is stated');
    assert.doesNotMatch(module, /\/\/ *[-=]>/, 'a value that is not compared');
    await import(pathToFileURL(join(folder, `out/example${i}.js`)).href);
  });
});
