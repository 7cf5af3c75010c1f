// Reads the code at the start of a string.

// No u flag: with it, a long run of characters outside ASCII would overflow the pattern's stack.
const LABEL = /^\s*(?:[^\s\d;:：-][^\s;:：]*\s*[:：]\s*)?(?:smtp\s*;\s*)?/i;
const CODE = /^(?:[1-9]\d\d|-[1-9]\d{0,2})(?![\p{L}\p{Nd}.])/u;

/**
 * Reads the code at the start of a string, in each form in which codes reach an app: a status line, an XML attribute, a
 * screen's label, a bounce message's diagnostic (RFC 3464 section 2.3.6) or an SMTP reply line (RFC 5321 section 4.2).
 *
 * The grammar, in order:
 *
 * - optional white space, line ends and a byte order mark included
 * - at most one label: one word that starts with neither a digit nor a hyphen, closed by `:` or `：`
 * - at most one `smtp` in any case, closed by `;`
 * - the code: three digits or a hyphen and one to three, the first not 0
 * - the end, or a character that is not a letter, a digit (in any script) or a dot
 *
 * A word has no white space, `;`, `:` or `：` in it; white space may stand on either side of a closing mark. The function
 * reads syntax only and does not search: an enhanced status code (`5.1.1`, RFC 3463) and `host mx said: 550` are not
 * codes, and 999 is one, though it is not listed. The time it takes is linear in the string's length.
 *
 * @param text - any string
 * @returns an integer, -999 to -1 or 100 to 999, listed or not; `undefined` if the string does not start with one. It
 * never throws.
 *
 * @example
 * parseCode('550 RE 550 5.1.1 User unknown'); // => 550
 * parseCode('-3 LE メモリ確保エラー'); // => -3
 * parseCode('サーバ：250'); // => 250
 * parseCode('Diagnostic-Code: smtp; 550 5.1.1 User unknown'); // => 550
 * parseCode('5.1.1'); // => undefined
 */
export function parseCode(text: string): number | undefined {
  if (typeof text !== 'string') return undefined;
  // First as it stands: most strings have no label, and its pattern takes the longest.
  const code = CODE.exec(text) ?? CODE.exec(text.replace(LABEL, ''));
  return code ? Number(code[0]) : undefined;
}
