// What the README and the packed declarations state as `expression; // => value`, made into modules that compare both.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { partsOf, rowsBelow } from './readme.js';

/** The names that the package exports, those of types included: the words in the braces of its public face. */
export const exported = readFileSync('src/index.ts', 'utf8').match(/\b(?!type\b)\w+(?=[^{}]*\})/g)!;

// A block of the README imports what it uses; a row of it or a doc comment's example may use all that is exported.
const imports = `import { ${exported.join(', ')} } from 'arara-smtp-codes';`;

const compare = (expression: string, value: string) => `assert.deepEqual(${expression}, ${value});`;

/** A module whose lines are those of the file that the example stands in. */
function example(file: string, line: number, code: string) {
  const body = code.replace(
    /^(const (\w+)[^=]*= )?(.*); \/\/ => (.*)$/gm,
    (_, declaration: string | undefined, variable: string, expression: string, value: string) =>
      declaration ? `${declaration}${expression}; ${compare(variable, value)}` : compare(expression, value),
  );
  const module = `${'\n'.repeat(line - 1)}import assert from 'node:assert/strict';${body}\nexport {};\n`;
  return { place: `${file}:${line}`, name: `${file}-${line}`, module };
}

export const readmeExamples = [
  ...partsOf('code')
    .filter(({ lang }) => lang === 'ts')
    .map(({ line, text }) => example('README.md', line, `\n${text}`)),
  // A row that tells what to pass has calls, and the code that they find.
  ...['what to pass', '渡すもの'].flatMap(rowsBelow).map(({ line, cells: [, , pass, code] }) => {
    const calls = [...pass!.matchAll(/`(\w+\(.*?\))`/g)].map(([, call]) => compare(`${call}?.code`, code!));
    return example('README.md', line, imports + calls.join(''));
  }),
];

/** The examples of the exports' doc comments, each with the name of its export, and by its place in the source. */
export function declaredExamples(folder: string) {
  const documented = /^ \* @example\n \* ```ts\n((?: \*.*\n)+?) \* ```\n \*\/\nexport (?:declare )?\w+ (\w+)/gm;
  return readdirSync(folder)
    .filter((file) => file.endsWith('.d.ts'))
    .flatMap((file) => {
      const sourceFile = `src/${file.replace('.d.ts', '.ts')}`;
      const source = readFileSync(sourceFile, 'utf8');
      return [...readFileSync(join(folder, file), 'utf8').matchAll(documented)].map(([, comment, exportName]) => {
        const line = source.slice(0, source.indexOf(comment!)).split('\n').length - 1;
        const code = `${imports}\n${comment!.replace(/^ \* ?/gm, '')}`;
        return { exportName, ...example(sourceFile, line, code) };
      });
    });
}
