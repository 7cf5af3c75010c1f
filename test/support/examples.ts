// Turns each example of the README and the doc comments into a module that asserts every `expression; // => value`.
import { readdirSync, readFileSync } from 'node:fs';
import { partsOf } from './readme.js';

/** Lists the names that the package exports, including types: the words in the braces of src/index.ts. */
export const exportedNames = readFileSync('src/index.ts', 'utf8').match(/\b(?!type\b)\w+(?=[^{}]*\})/g)!;

/** Replaces each `expression; // => value` with an assertion. */
export function withAssertions(code: string): string {
  const lines = code.split('\n').map((line) => {
    const [statement, value] = line.split('; // => ');
    if (value === undefined) return line;
    const variable = /^const (\w+)/.exec(statement!)?.[1];
    return `${variable ? `${statement}; ` : ''}assert.deepEqual(${variable ?? statement}, ${value});`;
  });
  return lines.join('\n');
}

/** Returns a module whose line numbers match the file's; the example's fence is at `line`. */
function example(file: string, line: number, code: string) {
  const names = code.includes('import ') ? '' : `import { ${exportedNames.join(', ')} } from 'arara-smtp-codes';`;
  const header = `import assert from 'node:assert/strict'; ${names}`;
  return {
    place: `${file}:${line}`,
    name: `${file}-${line}`,
    module: `${'\n'.repeat(line - 1)}${header}\n${withAssertions(code)}\n`,
  };
}

export const readmeExamples = partsOf('code')
  .filter(({ lang }) => lang === 'ts')
  .map(({ line, text }) => example('README.md', line, text));

export const docExamples = readdirSync('src').flatMap((name) => {
  const file = `src/${name}`;
  const source = readFileSync(file, 'utf8');
  return [...source.matchAll(/^ \* ```ts\n((?: \* .*\n)+) \* ```$/gm)].map(({ index, 1: comment }) => {
    const line = source.slice(0, index).split('\n').length;
    return example(file, line, comment!.replace(/^ \* /gm, ''));
  });
});
