import { type Category, categoryOf } from './categories.js';
import { parseCode } from './parse-code.js';

/**
 * Returns the category of a code, even if Arara Message's manual does not list the code: a receiving server may reply
 * with others, such as 421.
 *
 * A category does not determine the count weight (503 is `permanent` and adds 0, 801 is `arara` and adds 0.5) or say
 * whether to retry.
 *
 * Source: Arara Message's manual for 2xx and 5xx to 8xx, RFC 5321 section 4.2.1 for 3xx and 4xx. `internal` is this
 * library's own.
 *
 * @param code - a number or a string, read by `parseCode`; `null` or `undefined` if it is missing
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
