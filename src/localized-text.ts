/**
 * Names a language of `LocalizedText`: Japanese or English.
 *
 * @example
 * ```ts
 * const language: Language = 'ja';
 * lookupCode(554).description[language]; // => '処理失敗'
 * ```
 */
export type Language = 'ja' | 'en';

/**
 * Pairs a Japanese text with its English. The type parameters are the literal strings, if known.
 *
 * @example
 * ```ts
 * PROBLEM_AREAS.user.ja; // => 'ユーザ'
 * ```
 */
export interface LocalizedText<Ja extends string = string, En extends string = string> {
  /** Is Japanese, except where Arara Message's manual has only English (-100, 700). */
  readonly ja: Ja;
  /** Is English, in plain ASCII. */
  readonly en: En;
}
