/**
 * A language of `LocalizedText`: Japanese or English.
 *
 * @example
 * ```ts
 * const language: Language = 'ja';
 * lookupCode(554).description[language]; // => '処理失敗'
 * ```
 */
export type Language = 'ja' | 'en';

/**
 * Text in Japanese and English. The type parameters are the literal strings, if known.
 *
 * @example
 * ```ts
 * PROBLEM_AREAS.user.ja; // => 'ユーザ'
 * ```
 */
export interface LocalizedText<Ja extends string = string, En extends string = string> {
  /** Japanese, from Arara Message's manual where available. */
  readonly ja: Ja;
  /** English, in plain ASCII. */
  readonly en: En;
}
