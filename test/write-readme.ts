// `npm run readme` writes the README's tables of codes.
import { writeFileSync } from 'node:fs';
import { codeTable } from './support/readme-tables.js';
import { readme } from './support/readme.js';

const [english, japanese] = [codeTable('en'), codeTable('ja')];
writeFileSync(
  'README.md',
  readme.text.replace(english.raw, () => english.written).replace(japanese.raw, () => japanese.written),
);
