// Turns an argument into a code: the one place where numbers are checked and strings are read.
import { parseCode } from './parse-code.js';

export function readCode(code: number | string): number | undefined {
  if (typeof code === 'string') return parseCode(code);
  return Number.isInteger(code) ? code : undefined;
}
