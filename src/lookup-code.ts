// Finds a code's entry in the table.
import { type CodeEntry, type CodeEntryOf, CODES, type KnownCode } from './codes.js';
import { parseCode } from './parse-code.js';

const PLACE_OF_ZERO = 999;
const ENTRIES = /* @__PURE__ */ indexByCode();

/** The entry of each integer from -999 to 999, in that order. */
function indexByCode(): readonly (CodeEntry | undefined)[] {
  // Filled first, because an array with holes is slow to read.
  const entries = new Array<CodeEntry | undefined>(1999).fill(undefined);
  for (const entry of CODES) entries[entry.code + PLACE_OF_ZERO] = entry;
  return entries;
}

/**
 * The entry of a code, if the manual lists it. Where the type of the argument tells that it does (550, `'550'`, a
 * `KnownCode`), the entry has its literal type, and needs no `?.`.
 *
 * The manual's list is for reference only: a receiving server may answer with other codes (such as 421), or mean
 * something else by a listed one, and how a message is read can also depend on the environment and the settings.
 * `classifyCode` still tells the category of an unlisted code.
 *
 * Source: the manual's SMTP応答コード一覧.
 *
 * @param code - a number or a string, read by `parseCode`; `null` or `undefined` where it is missing
 * @returns its row of the manual's code list, the same frozen object each time (within one module system); `undefined`
 * for any other value. It never throws.
 *
 * @example
 * ```ts
 * lookupCode(550).countWeight; // => 1
 * lookupCode('552 RE 552 5.2.2 Mailbox full')?.countWeight; // => 0.1
 * lookupCode(421); // => undefined
 * classifyCode(421); // => 'transient'
 * ```
 */
// number & {} is number, but lets an editor complete the codes of KnownCode beside it.
export function lookupCode<Code extends KnownCode | (number & {}) | string | null | undefined>(
  code: Code,
): CodeEntryOf<Code> {
  const integer = parseCode(code);
  return integer === undefined ? undefined : ENTRIES[integer + PLACE_OF_ZERO];
}

/**
 * Whether the manual lists a number (of a string, `isKnownCode(parseCode(text))`); if so, the compiler then knows the
 * number as a `KnownCode`.
 *
 * Source: the manual's SMTP応答コード一覧.
 *
 * @param code - a number, or what `parseCode` gives; `null` or `undefined` where it is missing
 * @returns true for a listed code, false for any other value, any string included. It never throws.
 *
 * @example
 * ```ts
 * isKnownCode(550); // => true
 * isKnownCode(421); // => false
 * isKnownCode(parseCode('550 User unknown')); // => true
 * ```
 */
export function isKnownCode(code: number | null | undefined): code is KnownCode {
  return typeof code === 'number' && lookupCode(code) !== undefined;
}
