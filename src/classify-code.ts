// Tells a code's category, listed or not.
import { type Category, categoryOf } from './categories.js';
import { parseCode } from './parse-code.js';

/**
 * The category of a code, listed or not: a receiving server may answer with codes that the manual does not list.
 *
 * A category tells neither whether a failure counts nor whether sending again may help. The count weight tells the
 * first: 503 is `permanent` and adds 0, 801 is `arara` and adds 0.5. The manual does not tell the second.
 *
 * Source: the manual's list of categories for 2xx and 5xx to 8xx; RFC 5321 section 4.2.1 for 3xx and 4xx. `internal` is
 * this library's.
 *
 * @param code - a number or a string, read by `parseCode`; `null` or `undefined` where it is missing
 * @returns `internal` for -999 to -1, `success` for 2xx, `intermediate` for 3xx, `transient` for 4xx, `permanent` for
 * 5xx, `arara` for 6xx to 8xx; `undefined` for any other value. It never throws.
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
