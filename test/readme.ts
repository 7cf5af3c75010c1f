// The README and its parts: what a test looks for and does not find fails it, so that no check loses its cases.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

export const readme = readFileSync('README.md', 'utf8');

/** All places of a text that fit a pattern. */
export function every(pattern: RegExp, text = readme): string[] {
  const places = text.match(pattern);
  assert.ok(places, `nothing fits ${pattern}`);
  return places;
}

/** The rows of the table that has a column with this heading, each as its cells. */
export function rowsBelow(heading: string): string[][] {
  const [rows] = every(new RegExp(`(?<=^\\|.*\\| ${heading} .*\\n.*\\n)(?:\\|.*\\n)+`, 'm'));
  return every(/.+/g, rows).map((row) => row.split(/ *\| */).slice(1, -1));
}
