// An app of its own, in an empty folder, with the packed package installed as its users install it.
import { execFileSync, execSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after } from 'node:test';

export interface App {
  readonly folder: string;
  /** The packed files and their sizes, as npm tells them. */
  readonly pack: { size: number; unpackedSize: number; files: { path: string }[] };
  write(name: string, text: string): string;
  node(...args: string[]): string;
  /** Runs the compiler; what it finds is in the error's message. */
  tsc(...args: string[]): void;
}

export function makeApp(): App {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'arara-smtp-codes-')));
  after(() => rmSync(folder, { recursive: true }));
  const npm = (command: string, cwd: string) =>
    execSync(`npm ${command} --no-audit --no-fund --loglevel=error`, { cwd, encoding: 'utf8' });
  const app: Omit<App, 'pack'> = {
    folder,
    write(name, text) {
      const file = join(folder, name);
      writeFileSync(file, text);
      return file;
    },
    node: (...args) => execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' }),
    tsc(...args) {
      try {
        app.node(resolve('node_modules/typescript/bin/tsc'), ...args);
      } catch (error) {
        throw new Error((error as { stdout: string }).stdout);
      }
    },
  };
  app.write('package.json', '{ "private": true, "type": "module" }');
  const [pack] = JSON.parse(npm(`pack --ignore-scripts --json --pack-destination "${folder}"`, '.')) as [
    App['pack'] & { filename: string },
  ];
  npm(`install --offline ./${pack.filename}`, folder);
  return { ...app, pack };
}
