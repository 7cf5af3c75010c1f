// The two languages of every text that the library gives.

/**
 * A language of the library's texts: Japanese or English.
 *
 * @example
 * const language: Language = 'ja';
 * lookupCode(554).description[language]; // => '処理失敗'
 */
export type Language = 'ja' | 'en';

/**
 * One text in both languages.
 *
 * @example
 * PROBLEM_AREAS.user.ja; // => 'ユーザ'
 */
export interface LocalizedText {
  /** Japanese: the manual's own words, where it has them. */
  readonly ja: string;
  /** English, in plain ASCII. */
  readonly en: string;
}

/** A text whose words the compiler knows. */
export interface LocalizedTextOf<Ja extends string, En extends string> extends LocalizedText {
  readonly ja: Ja;
  readonly en: En;
}
