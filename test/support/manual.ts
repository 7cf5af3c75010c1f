// Reads the manual's code list from its transcription: rows of cells, without the column headings.
import { readFileSync } from 'node:fs';

export const [, ...rows] = readFileSync('test/manual.tsv', 'utf8')
  .match(/.+/g)!
  .map((line) => line.split('\t'));
