// Finds a code's entry in the table.
import { type CodeEntry, type CodeEntryOf, CODES, type KnownCode } from './codes.js';
import { parseCode } from './parse-code.js';

export const lookupCode: {
  /**
   * The entry of a listed code, in its literal type: no `?.` needed.
   *
   * @param code - a code that the manual lists
   * @returns its row of the manual's code list, the same frozen object each time
   *
   * @example
   * lookupCode(550).countWeight; // => 1
   */
  <C extends KnownCode>(code: C): CodeEntryOf<C>;
  /**
   * The entry of a code, if the manual lists it. A text is read by `parseCode` first.
   *
   * An unlisted code is normal, not an error: receiving servers also answer with codes that the manual does not list
   * (421, 450, 521, 571 and others), and may mean something else by a listed one. `classifyCode` still tells the class
   * of an unlisted code.
   *
   * Source: the manual's SMTP応答コード一覧.
   *
   * @param code - a number, or a text that starts with a code
   * @returns its row of the manual's code list, the same frozen object each time; `undefined` for any other value. It
   * never throws.
   *
   * @example
   * lookupCode('552 RE 552 5.2.2 Mailbox full')?.countWeight; // => 0.1
   * lookupCode(421); // => undefined
   * classifyCode(421); // => 'transient'
   */
  (code: number | string): CodeEntry | undefined;
} = /* @__PURE__ */ (() => {
  // The entry of each integer from -999 to 999: every code that arrives passes the check of the range (to check against
  // the lowest and the highest listed code took up to 1.2 times as long). The array is in a function because esbuild
  // makes a var of a bundled module's const, which V8 cannot rely on (1.05 to 1.2 times). It is not frozen, as CODES is:
  // frozen elements are slow to read. The reading of the argument stands in each function that is fast because of it
  // (shared between three: 1.25 times).
  const entries = new Array<CodeEntry | undefined>(1999);
  for (const entry of CODES) entries[entry.code + 999] = entry;
  return function lookupCode(code: number | string) {
    const number = typeof code === 'string' ? (parseCode(code) ?? NaN) : code;
    return Number.isInteger(number) && number >= -999 && number <= 999 ? entries[number + 999] : undefined;
  } as never;
})();

/**
 * Whether the manual lists a code; if so, the compiler then knows it as a `KnownCode`.
 *
 * @param code - any number
 * @returns true for the 73 listed codes, false for any other value. It never throws.
 *
 * @example
 * isKnownCode(550); // => true
 * isKnownCode(421); // => false
 */
export function isKnownCode(code: number): code is KnownCode {
  return lookupCode(code) !== undefined;
}
