// What the README and the packed declarations state as `expression; // => value`, made into modules that compare both.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { every, rowsBelow } from './readme.js';

/** The names that the package exports, those of types included: the words in the braces of its public face. */
export const exported = every(/\b(?!type\b)\w+(?=[^{}]*\})/g, readFileSync('src/index.ts', 'utf8'));

// A block of the README imports what it uses; a row of it or a doc comment's example may use all that is exported.
const imports = `import { ${exported.join(', ')} } from 'arara-smtp-codes';\n`;

function example(name: string, code: string) {
  const body = code.replace(
    /^(const (\w+)[^=]*= )?(.*); \/\/ => (.*)$/gm,
    (_, declaration: string | undefined, variable: string, expression: string, value: string) =>
      declaration
        ? `${declaration}${expression};\nassert.deepEqual(${variable}, ${value});`
        : `assert.deepEqual(${expression}, ${value});`,
  );
  return { name, module: `import assert from 'node:assert/strict';\n${body}\nexport {};\n` };
}

export const readmeExamples = [
  ...every(/(?<=^```ts\n)[^]*?(?=^```$)/gm).map((code, i) => example(`README block ${i + 1}`, code)),
  // A row that tells what to pass has calls, and the code that they find.
  ...['what to pass', '渡すもの'].flatMap(rowsBelow).map(([source, , pass, code]) => {
    const calls = pass!.split('`').filter((text, i) => i % 2 === 1 && text.includes('('));
    return example(`README row ${source}`, imports + calls.map((call) => `${call}?.code; // => ${code}\n`).join(''));
  }),
];

/** The examples of the exports' doc comments, each by the name of its export. */
export function declaredExamples(folder: string) {
  const documented = /^ \* @example\n \* ```ts\n((?: \* .*\n)+) \* ```\n \*\/\nexport (?:declare )?\w+ (\w+)/gm;
  return readdirSync(folder)
    .filter((file) => file.endsWith('.d.ts'))
    .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(documented)])
    .map(([, comment, name]) => example(name!, imports + comment!.replace(/^ \* ?/gm, '')));
}
