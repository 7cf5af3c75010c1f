// Reads the code at the start of a text, in each form in which codes reach an app. It knows syntax only, not the table.

// No u flag: with it, a long run of characters outside ASCII would overflow the pattern's stack.
const LABEL = /^\s*(?:smtp\s*;|[^\s\d;:：]+\s*[:：])?\s*/i;
const LETTER_DIGIT_OR_DOT = /^[\p{L}\p{Nd}.]/u;

/**
 * Reads the code at the start of a text: a status line, a reply line, an XML attribute, a screen's label or a diagnostic.
 *
 * The grammar, in order, nothing else before the code, and nothing behind it read:
 *
 * - optional white space (with line ends and a byte order mark)
 * - at most one label: `smtp` in any case and `;` (RFC 3464 section 2.3.6), or a run of characters other than white
 *   space, digits, semicolons and colons, closed by `:` or `：`; white space may stand on either side of the closing mark
 * - the code: three digits, the first not 0, or `-` and one to three digits, the first not 0
 * - the end, or a character that is not a letter, a digit (in any script) or a dot
 *
 * An enhanced status code (`5.1.1`, RFC 3463) is therefore no code. It takes time linear in the text's length.
 *
 * @param text - any text
 * @returns an integer, -999 to -1 or 100 to 999, listed or not; `undefined` if the text does not start with one. It never
 * throws.
 *
 * @example
 * parseCode('550 RE 550 5.1.1 User unknown'); // => 550
 * parseCode('-3 LE メモリ確保エラー'); // => -3
 * parseCode('サーバ：250'); // => 250
 * parseCode('smtp; 550 5.1.1 User unknown'); // => 550
 * parseCode('5.1.1'); // => undefined
 */
export function parseCode(text: string): number | undefined {
  if (typeof text !== 'string') return undefined;
  return leadingCode(text) ?? leadingCode(text.replace(LABEL, ''));
}

/** Reads digit by digit: a pattern takes 3 to 5 times as long. */
function leadingCode(text: string): number | undefined {
  const start = text[0] === '-' ? 1 : 0;
  let end = start;
  let value = 0;
  for (let digit; end < start + 3 && (digit = text.charCodeAt(end) - 48) >= 0 && digit <= 9; end++)
    value = value * 10 + digit;
  if (text[start] === '0' || value < (start ? 1 : 100)) return undefined;
  // The space of a status line needs no pattern: without this check it takes twice as long.
  if (text[end] !== ' ' && LETTER_DIGIT_OR_DOT.test(text.slice(end, end + 2))) return undefined;
  return start ? -value : value;
}
