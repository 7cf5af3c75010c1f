/**
 * Selects a text's language: Japanese or English.
 *
 * @example
 * ```ts
 * const language: Language = 'ja';
 * lookupCode(554).description[language]; // => '処理失敗'
 * ```
 */
export type Language = 'ja' | 'en';

/**
 * Contains text in Japanese and English. The type parameters are the literal strings, if known.
 *
 * @example
 * ```ts
 * PROBLEM_AREAS.user.ja; // => 'ユーザ'
 * ```
 */
export interface LocalizedText<Ja extends string = string, En extends string = string> {
  /** The text is Japanese, unless Arara Message's manual has only English (as in the description of 700). */
  readonly ja: Ja;
  /** The text is English, in plain ASCII. */
  readonly en: En;
}
