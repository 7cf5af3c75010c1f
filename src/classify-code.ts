import { type Category, categoryOf } from './categories.js';
import { parseCode } from './parse-code.js';

/**
 * Returns the category of a code, even one that Arara Message's manual does not list, such as 421 from a receiving
 * server.
 *
 * The category does not imply a count weight (0 for 503 but 1 for 550, both `permanent`) or say whether to retry.
 *
 * @param code - the code, as a number or a string (see `parseCode`), or `null` or `undefined`
 * @returns `internal` for -999 to -1, `success` for 2xx, `intermediate` for 3xx, `transient` for 4xx, `permanent` for
 * 5xx, `arara` for 6xx to 8xx; `undefined` for anything else. Never throws.
 *
 * @example
 * ```ts
 * classifyCode(421); // => 'transient'
 * classifyCode('smtp; 571 5.7.1 Message refused'); // => 'permanent'
 * classifyCode(199); // => undefined
 * ```
 */
export function classifyCode(code: number | string | null | undefined): Category | undefined {
  const integer = parseCode(code);
  return integer === undefined ? undefined : categoryOf(integer);
}
