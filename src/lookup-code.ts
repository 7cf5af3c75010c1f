import { type CodeEntry, type CodeEntryOf, CODES, type KnownCode } from './codes.js';
import { parseCode } from './parse-code.js';

const INDEX_OF_ZERO = 999;
const ENTRIES = /* @__PURE__ */ indexByCode();

/** Returns the entry of each integer from -999 to 999, in that order. */
function indexByCode(): readonly (CodeEntry | undefined)[] {
  // The array is filled first, because an array with holes is slow to read.
  const entries = new Array<CodeEntry | undefined>(1999).fill(undefined);
  for (const entry of CODES) entries[entry.code + INDEX_OF_ZERO] = entry;
  return entries;
}

/**
 * Returns a code's entry in the code list of Arara Message's manual (SMTP応答コード一覧). If the argument's type shows
 * that the code is listed (550, `'550'`, a `KnownCode`), the entry has literal types and needs no `?.`.
 *
 * The list is for reference only: what a listed code means can depend on the receiving server, the environment and the
 * settings. A server may also reply with an unlisted code, such as 421, which `classifyCode` still classifies.
 *
 * @param code - the code, as a number or a string (see `parseCode`), or `null` or `undefined`
 * @returns the entry, or `undefined` if there is none. A code's entry is always the same frozen object, but `import`
 * and `require` each load their own. Never throws.
 *
 * @example
 * ```ts
 * lookupCode(550).countWeight; // => 1
 * lookupCode('552 RE 552 5.2.2 Mailbox full')?.countWeight; // => 0.1
 * lookupCode(421); // => undefined
 * classifyCode(421); // => 'transient'
 * ```
 */
// number & {} is number, but still lets an editor suggest the codes of KnownCode.
export function lookupCode<Code extends KnownCode | (number & {}) | string | null | undefined>(
  code: Code,
): CodeEntryOf<Code> {
  const integer = parseCode(code);
  return integer === undefined ? undefined : ENTRIES[integer + INDEX_OF_ZERO];
}

/**
 * Returns whether a number is in the code list of Arara Message's manual (SMTP応答コード一覧), and narrows its type to
 * `KnownCode`. For a string, pass the number that `parseCode` returns for it.
 *
 * @param code - a number, such as one that `parseCode` returned, or `null` or `undefined`
 * @returns `true` for a listed code, `false` for anything else, including any string. Never throws.
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
