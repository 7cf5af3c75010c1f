// The regexes are ASCII, because bundlers escape strings but not regexes, and the page that loads a classic script
// might not be UTF-8.

// No ASCII letter, digit or underscore may follow the code, directly (550x) or after a dot (550.5). A full-width form
// (U+FF01 to U+FF5E) might be such a character or a dot, so the match fails and parseCode retries on a half-width copy.
const CODE = /^(?:[1-9]\d\d|-[1-9]\d{0,2})(?!\.?[\w\uff01-\uff5e])/;
// A u flag here or above would let a long string overflow the stack.
const BEFORE_CODE = /^\s*(?:[^\s\d:;-][^\s:;]*\s*:\s*)?(?:smtp\s*;\s*)?/i;

function toHalfWidth(string: string): string {
  return string
    .replace(/[\u2212\u30fc]/g, '-')
    .replace(/[\uff01-\uff5e]/g, (fullWidth) => String.fromCharCode(fullWidth.charCodeAt(0) - 0xfee0));
}

/**
 * Reads a code from a number or the start of a string. A string may be a status line, XML `code` or labeled code
 * (`サーバ:250`) from Arara Message; a bounce message's diagnostic (RFC 3464 section 2.3.6); an SMTP reply line (RFC 5321
 * section 4.2); or text typed by hand. `lookupCode`, `classifyCode` and `sumCountWeights` use this function.
 *
 * A number is a code if it is an integer from -999 to -1 or from 100 to 999. A string must start with, in order:
 *
 * - optional whitespace, including a byte order mark and U+3000
 * - optionally, a label and `:`; a label has no whitespace, `:` or `;`, and does not start with a digit or hyphen
 * - optionally, `smtp;` in upper or lower case
 * - the code: 100 to 999, or -1 to -999, without leading zeros
 *
 * Whitespace may surround the `:` and the `;`. No ASCII letter, digit or underscore may follow the code, directly
 * (`550x`) or after a dot (`550.5`). Full-width characters (U+FF01 to U+FF5E) are read as ASCII. The minus sign
 * (U+2212) and the long vowel mark ー (U+30FC, typed with the hyphen key in a Japanese IME) are read as hyphens.
 *
 * It does not search a string (`host mx said: 550`) or read enhanced status codes (RFC 3463). It runs in linear time.
 *
 * @param code - a number or a string, or `null` or `undefined`. A bigint or a string with decimals (`'550.00'`)
 * is not read, so convert it with `Number(code)` first.
 * @returns an integer from -999 to -1 or from 100 to 999, listed or not; `undefined` for anything else. Never throws.
 *
 * @example
 * ```ts
 * // Status lines
 * parseCode('550 RE 550 5.1.1 User unknown'); // => 550
 * parseCode('-3 LE メモリ確保エラー'); // => -3
 * // Typed by hand
 * parseCode('サーバ：５５０'); // => 550
 * // Bounce messages
 * parseCode('Diagnostic-Code: smtp; 550 5.1.1 User unknown'); // => 550
 * // Not codes
 * parseCode('5.1.1'); // => undefined
 * ```
 */
export function parseCode(code: number | string | null | undefined): number | undefined {
  if (typeof code === 'number') {
    const inRange = (code >= -999 && code <= -1) || (code >= 100 && code <= 999);
    return inRange && Number.isInteger(code) ? code : undefined;
  }
  if (typeof code !== 'string') return undefined;
  // Strings are tried as is first, because most are half-width and start with their code.
  const match = CODE.exec(code) ?? CODE.exec(toHalfWidth(code).replace(BEFORE_CODE, ''));
  return match ? Number(match[0]) : undefined;
}
