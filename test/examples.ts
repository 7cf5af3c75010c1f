// The README's TypeScript blocks and the doc comments' examples, made into modules that check the values they state.
import { readdirSync, readFileSync } from 'node:fs';

// A doc comment's example may use all that the package exports; a block of the README imports what it uses.
const imports = readFileSync('src/index.ts', 'utf8')
  .replaceAll('export ', 'import ')
  .replace(/'\.\/.*?'/g, "'arara-smtp-codes'");

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

const readme = readFileSync('README.md', 'utf8');

export const examples = [
  ...[...readme.matchAll(/^```ts\n([^]*?)^```$/gm)].map(([, code], i) => ({
    name: `README block ${i + 1}`,
    module: checked(code!),
  })),
  // A row of the README that tells what to pass ends with the code that is found by it.
  ...[...readme.matchAll(/^\|.*?(`lookupCode\(.*`) +\| (\d+) +\|$/gm)].map(([, calls, code], i) => ({
    name: `README row ${i + 1}`,
    module: checked(imports + calls!.replace(/`(.*?)`[^`]*/g, `$1?.code; // => ${code}\n`)),
  })),
  ...readdirSync('src').flatMap((file) =>
    [...readFileSync(`src/${file}`, 'utf8').matchAll(/@example\n([^]*?)\*\//g)].map(([, comment], i) => ({
      name: `${file} example ${i + 1}`,
      module: checked(imports + comment!.replace(/^ *\* ?/gm, '')),
    })),
  ),
];
