import { deepFreeze } from './deep-freeze.js';
import type { LocalizedText } from './localized-text.js';

/**
 * Each category covers a range of codes:
 *
 * - `internal`: -999 to -1; the leading digit of a negative code means nothing
 * - `success`: 2xx
 * - `intermediate`: 3xx
 * - `transient`: 4xx
 * - `permanent`: 5xx
 * - `arara`: 6xx to 8xx, which Arara Message adds to the standard SMTP codes
 *
 * Arara Message's manual has the categories of 2xx and 5xx to 8xx, and RFC 5321 section 4.2.1 has those of 3xx and 4xx.
 * The manual has none for its negative codes; `internal` is this library's own.
 *
 * @example
 * ```ts
 * const category: Category | undefined = classifyCode(421); // => 'transient'
 * ```
 */
export type Category = 'internal' | 'success' | 'intermediate' | 'transient' | 'permanent' | 'arara';

const CATEGORY_BY_FIRST_CHARACTER = {
  '-': 'internal',
  2: 'success',
  3: 'intermediate',
  4: 'transient',
  5: 'permanent',
  6: 'arara',
  7: 'arara',
  8: 'arara',
} as const satisfies { readonly [firstCharacter: string]: Category };

/** Returns the category of a code, given as a string such as `'-3'`. */
export type CategoryOf<Digits extends string> =
  Digits extends `${infer First extends keyof typeof CATEGORY_BY_FIRST_CHARACTER}${string}`
    ? (typeof CATEGORY_BY_FIRST_CHARACTER)[First]
    : never;

/** Returns the category of a number that `parseCode` returned. */
export function categoryOf(code: number): Category | undefined {
  const categories: { readonly [leadingDigit: number]: Category } = CATEGORY_BY_FIRST_CHARACTER;
  return code < 0 ? CATEGORY_BY_FIRST_CHARACTER['-'] : categories[Math.floor(code / 100)];
}

/**
 * Describes a category.
 *
 * @example
 * ```ts
 * const entry: CategoryEntry = CATEGORIES.success;
 * entry.leadingDigits; // => [2]
 * ```
 */
export interface CategoryEntry {
  /** Repeats the entry's key in `CATEGORIES`. */
  readonly category: Category;
  /** Lists the leading digits of the category's codes; empty for `internal`, whose codes are negative. */
  readonly leadingDigits: readonly number[];
  /**
   * Says what the category's codes mean. The Japanese is from Arara Message's manual (説明), except that `intermediate`
   * and `transient` follow RFC 5321 and `internal` is this library's own.
   */
  readonly description: LocalizedText;
  /** Contains the note (補足) in Arara Message's manual (for `success`, on what `サーバ:250` means), or `null`. */
  readonly note: LocalizedText | null;
}

/**
 * Maps each category to its entry, which also describes codes that `lookupCode` does not find. Deeply frozen.
 *
 * @example
 * ```ts
 * CATEGORIES.arara.leadingDigits; // => [6, 7, 8]
 * CATEGORIES.permanent.description.ja; // => '恒久的なエラーの応答'
 * ```
 */
export const CATEGORIES: {
  /** Covers -999 to -1. This library adds it for the negative codes in Arara Message's manual. */
  readonly internal: CategoryEntry;
  /** Covers 2xx, as in Arara Message's manual and RFC 5321. */
  readonly success: CategoryEntry;
  /** Covers 3xx, as in RFC 5321. Arara Message's manual does not list any. */
  readonly intermediate: CategoryEntry;
  /** Covers 4xx, as in RFC 5321. Arara Message's manual does not list any. */
  readonly transient: CategoryEntry;
  /** Covers 5xx, as in Arara Message's manual and RFC 5321. */
  readonly permanent: CategoryEntry;
  /** Covers 6xx to 8xx, which Arara Message adds to the standard SMTP codes. */
  readonly arara: CategoryEntry;
} = /* @__PURE__ */ deepFreeze({
  internal: {
    category: 'internal',
    leadingDigits: [],
    description: { ja: '内部コード', en: 'Internal code' },
    note: null,
  },
  success: {
    category: 'success',
    leadingDigits: [2],
    description: { ja: '完全な成功の応答', en: 'Positive completion reply' },
    note: {
      ja: '通常エラーメッセージとして表示されることはありません。 (例外として”サーバ:250″と表示される場合があり、この場合、サーバは正常に処理が終了したが設定等ほかの部分に問題があるという意味になります。)',
      en: 'Not normally shown as an error message. (As an exception, "Server:250" may be shown; this means that the server completed the processing normally, but there is a problem elsewhere, such as in the settings.)',
    },
  },
  intermediate: {
    category: 'intermediate',
    leadingDigits: [3],
    description: { ja: '中間的な成功の応答', en: 'Positive intermediate reply' },
    note: null,
  },
  transient: {
    category: 'transient',
    leadingDigits: [4],
    description: { ja: '一時的なエラーの応答', en: 'Transient error reply' },
    note: null,
  },
  permanent: {
    category: 'permanent',
    leadingDigits: [5],
    description: { ja: '恒久的なエラーの応答', en: 'Permanent error reply' },
    note: {
      ja: '一時的なエラーではなく設定等に問題があるため実行できないときのレスポンスコードです。問題を修正しなければ利用することはできません。',
      en: 'The reply code given when a request cannot be carried out because of a problem in the settings or elsewhere, not because of a transient error. Use is not possible until the problem is corrected.',
    },
  },
  arara: {
    category: 'arara',
    leadingDigits: [6, 7, 8],
    description: { ja: 'アララ独自コード', en: 'Arara-specific code' },
    note: {
      ja: '標準のSMTPコード以外に独自のコードを付与します。',
      en: 'Arara assigns codes of its own in addition to the standard SMTP codes.',
    },
  },
});
