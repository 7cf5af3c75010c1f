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
 * One text in both languages. The Japanese is the manual's where the manual has it; the English is plain ASCII.
 *
 * @example
 * PROBLEM_AREAS.user.ja; // => 'ユーザ'
 */
export interface LocalizedText {
  readonly ja: string;
  readonly en: string;
}
