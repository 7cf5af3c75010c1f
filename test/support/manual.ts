// The manual's code list, read from its transcription.
import { readFileSync } from 'node:fs';

const [header, ...lines] = readFileSync('test/manual.tsv', 'utf8')
  .split('\n')
  .filter((line) => line !== '');

export const columns = header!.split('\t');

export const rows = lines.map((line) => {
  const [code, problemArea, description, count, cause] = line.split('\t') as [string, string, string, string, string];
  return { code, problemArea, description, count, cause };
});
