// Finds a code's entry in the table.
import { type CodeEntry, type CodeEntryOf, CODES, type KnownCode } from './codes.js';

const LOWEST = -502;
const HIGHEST = 850;

// An entry's place is its code less LOWEST. Frozen elements are slow to read: CODES is frozen, this private index is not.
const ENTRIES: readonly (CodeEntry | undefined)[] = /* @__PURE__ */ (() => {
  const entries = Array.from<CodeEntry | undefined>({ length: HIGHEST - LOWEST + 1 });
  for (const entry of CODES) entries[entry.code - LOWEST] = entry;
  return entries;
})();

/**
 * The entry of a listed code, in its literal type: no `?.` needed.
 *
 * @param code - a code that the manual lists
 * @returns its row of the manual's code list, the same frozen object each time
 *
 * @example
 * lookupCode(550).countWeight; // => 1
 */
export function lookupCode<C extends KnownCode>(code: C): CodeEntryOf<C>;
/**
 * The entry of a code, if the manual lists it.
 *
 * An unlisted code is normal, not an error: receiving servers also answer with codes that the manual does not list
 * (421, 450, 521, 571 and others), and may mean something else by a listed one. `classifyCode` still tells the class of an
 * unlisted code.
 *
 * Source: the manual's SMTP応答コード一覧.
 *
 * @param code - any number
 * @returns its row of the manual's code list, the same frozen object each time; `undefined` for any other value. It never
 * throws.
 *
 * @example
 * const code: number = 421;
 * lookupCode(code)?.description.ja ?? CATEGORIES[classifyCode(code)!].description.ja; // => '一時的なエラーの応答'
 */
export function lookupCode(code: number): CodeEntry | undefined;
export function lookupCode(code: number): CodeEntry | undefined {
  return Number.isInteger(code) && code >= LOWEST && code <= HIGHEST ? ENTRIES[code - LOWEST] : undefined;
}

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
