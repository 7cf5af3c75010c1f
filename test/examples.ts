// The README's TypeScript blocks and the doc comments' examples, made into modules that check the values they state.
import { readdirSync, readFileSync } from 'node:fs';
import * as api from '../src/index.js';

const values = Object.keys(api).join(', ');
const types =
  'Category, CategoryEntry, CodeEntry, CodeEntryOf, CountWeight, KnownCode, KnownCodeEntry, Language, LocalizedText, ' +
  'ProblemArea';
// A doc comment's example may use all that the package exports; a block of the README imports what it uses.
const imports = `import { ${values} } from 'arara-smtp-codes';\nimport type { ${types} } from 'arara-smtp-codes';\n`;

/** Turns each `expression; // => value` into a comparison of the two. */
function checked(code: string): string {
  const body = code.replace(
    /^(const (\w+)[^=]*= )?(.*); \/\/ => (.*)$/gm,
    (_, declaration: string | undefined, name: string, expression: string, value: string) =>
      declaration
        ? `${declaration}${expression};\nassert.deepEqual(${name}, ${value});`
        : `assert.deepEqual(${expression}, ${value});`,
  );
  return `import assert from 'node:assert/strict';\n${body}\nexport {};\n`;
}

export const examples = [
  ...[...readFileSync('README.md', 'utf8').matchAll(/^```ts\n([^]*?)^```$/gm)].map(([, code], i) => ({
    name: `README block ${i + 1}`,
    module: checked(code!),
  })),
  ...readdirSync('src').flatMap((file) =>
    [...readFileSync(`src/${file}`, 'utf8').matchAll(/@example\n([^]*?)\*\//g)].map(([, comment], i) => ({
      name: `${file} example ${i + 1}`,
      module: checked(imports + comment!.replace(/^ *\* ?/gm, '')),
    })),
  ),
];
