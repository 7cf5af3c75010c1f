// Tells a code's class by its leading digit, listed or not. Of the table it takes types only, so an app that only
// classifies does not ship it.
import type { Category } from './categories.js';
import { CLASSES } from './classes.js';
import type { CodeEntryOf, KnownCode } from './codes.js';
import { parseCode } from './parse-code.js';

/**
 * The category of a listed code, in its literal type.
 *
 * @param code - a code that the manual lists
 * @returns the same as the entry's `category`
 *
 * @example
 * classifyCode(550); // => 'permanent'
 */
export function classifyCode<C extends KnownCode>(code: C): CodeEntryOf<C>['category'];
/**
 * The category of any code, listed or not: receiving servers also answer with codes that the manual does not list. A
 * text is read by `parseCode` first.
 *
 * Source: the manual's list of classes for 2xx and 5xx to 8xx; RFC 5321 section 4.2.1 for 3xx and 4xx.
 *
 * @param code - an integer, or a text that starts with a code
 * @returns `internal` for -999 to -1, `success` for 2xx, `intermediate` for 3xx, `transient` for 4xx, `permanent` for
 * 5xx, `arara` for 6xx to 8xx; `undefined` for any other value. It never throws.
 *
 * @example
 * classifyCode(421); // => 'transient'
 * classifyCode('smtp; 571 5.7.1 Message refused'); // => 'permanent'
 * classifyCode(199); // => undefined
 */
export function classifyCode(code: number | string): Category | undefined;
export function classifyCode(code: number | string): Category | undefined {
  const number = typeof code === 'string' ? (parseCode(code) ?? NaN) : code;
  return Number.isInteger(number) && number >= -999 && number <= 999 ? CLASSES[number + 999] : undefined;
}
