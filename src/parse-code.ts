// Reads a code, given as a number or at the start of a string. Its patterns are ASCII, because bundlers escape strings
// but not patterns, and the page of a classic script may not be UTF-8.

// A full-width character behind the code is refused at first, and read again in half width.
const CODE = /^(?:[1-9]\d\d|-[1-9]\d{0,2})(?!\.?[\w\uff01-\uff5e])/;
// No u flag here or above: with it, a long string would overflow the stack.
const BEFORE_CODE = /^\s*(?:[^\s\d:;-][^\s:;]*\s*:\s*)?(?:smtp\s*;\s*)?/i;

function toHalfWidth(text: string): string {
  return text
    .replace(/[\u2212\u30fc]/g, '-')
    .replace(/[\uff01-\uff5e]/g, (fullWidth) => String.fromCharCode(fullWidth.charCodeAt(0) - 0xfee0));
}

/**
 * The code that an argument gives: a number itself, or the code at the start of a string, in each form in which codes
 * reach an app: a status line, an XML attribute, a screen's label, a bounce message's diagnostic (RFC 3464 section
 * 2.3.6), an SMTP reply line (RFC 5321 section 4.2), or typed by hand. `lookupCode`, `classifyCode` and
 * `sumCountWeights` read codes with it.
 *
 * A number is a code if it is an integer from -999 to -1 or from 100 to 999. In a string, full-width characters (U+FF01
 * to U+FF5E) stand for the ASCII characters that they are the forms of, and the minus sign (U+2212) and the long vowel
 * mark ー (U+30FC, what the hyphen key of a Japanese input method gives) for the hyphen; then come, in order:
 *
 * - optional white space, a byte order mark and U+3000 included
 * - at most one label: one word that starts with neither a digit nor a hyphen, closed by `:`
 * - at most one `smtp` in any case, closed by `;`
 * - the code: three digits, or a hyphen and one to three digits, the first not 0
 * - the end, or what is neither an ASCII letter, digit or underscore nor a dot and one of these
 *
 * A word has no white space, `;` or `:` in it; white space may stand on either side of a closing mark. The function
 * reads syntax only and does not search: an enhanced status code (`5.1.1`, RFC 3463) and `host mx said: 550` are not
 * codes, and 999 is one, though it is not listed. The time it takes is linear in the string's length.
 *
 * @param code - a number or a string; `null` or `undefined` where it is missing. A bigint is no code, nor is a
 * decimal as a string (`'550.00'`): pass `Number(code)`.
 * @returns an integer, -999 to -1 or 100 to 999, listed or not; `undefined` for any other value. It never throws.
 *
 * @example
 * ```ts
 * parseCode('550 RE 550 5.1.1 User unknown'); // => 550
 * parseCode('-3 LE メモリ確保エラー'); // => -3
 * parseCode('サーバ：５５０'); // => 550
 * parseCode('Diagnostic-Code: smtp; 550 5.1.1 User unknown'); // => 550
 * parseCode(550); // => 550
 * parseCode('5.1.1'); // => undefined
 * ```
 */
export function parseCode(code: number | string | null | undefined): number | undefined {
  if (typeof code === 'number') {
    const inRange = (code >= -999 && code <= -1) || (code >= 100 && code <= 999);
    return inRange && Number.isInteger(code) ? code : undefined;
  }
  if (typeof code !== 'string') return undefined;
  // First as it stands: most strings are half-width and start with their code.
  const match = CODE.exec(code) ?? CODE.exec(toHalfWidth(code).replace(BEFORE_CODE, ''));
  return match ? Number(match[0]) : undefined;
}
