// The two languages of every text that the library gives.

/**
 * A language of the library's texts: Japanese or English.
 *
 * @example
 * ```ts
 * const language: Language = 'ja';
 * lookupCode(554).description[language]; // => '処理失敗'
 * ```
 */
export type Language = 'ja' | 'en';

/**
 * One text in both languages; where the compiler knows its words, they are its type parameters.
 *
 * @example
 * ```ts
 * PROBLEM_AREAS.user.ja; // => 'ユーザ'
 * ```
 */
export interface LocalizedText<Ja extends string = string, En extends string = string> {
  /** Japanese: the manual's own words, where it has them. */
  readonly ja: Ja;
  /** English, in plain ASCII. */
  readonly en: En;
}
