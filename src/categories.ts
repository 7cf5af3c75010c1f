// The categories of the codes: the rule that tells them by first character, and their texts.
import { deepFreeze } from './deep-freeze.js';
import type { LocalizedText } from './localized-text.js';

/**
 * The category of a code.
 *
 * - `internal`: -999 to -1; the leading digit of a negative code means nothing
 * - `success`: 2xx
 * - `intermediate`: 3xx, in replies of receiving servers
 * - `transient`: 4xx, in replies of receiving servers
 * - `permanent`: 5xx
 * - `arara`: 6xx to 8xx, which the service adds to SMTP's codes
 *
 * A category tells neither whether a failure counts nor whether sending again may help. The count weight tells the
 * first: 503 is `permanent` and adds 0, 801 is `arara` and adds 0.5. The manual does not tell the second.
 *
 * Source: the manual for 2xx and 5xx to 8xx; RFC 5321 section 4.2.1 for 3xx and 4xx. `internal` is this library's: the
 * manual lists negative codes, and has no category for them.
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

/** The category of a code, given as its decimal digits. */
export type CategoryOf<Digits extends string> =
  Digits extends `${infer First extends keyof typeof CATEGORY_BY_FIRST_CHARACTER}${string}`
    ? (typeof CATEGORY_BY_FIRST_CHARACTER)[First]
    : never;

/** The category of a number that `parseCode` gives. */
export function categoryOf(code: number): Category | undefined {
  const categories: { readonly [leadingDigit: number]: Category } = CATEGORY_BY_FIRST_CHARACTER;
  return code < 0 ? CATEGORY_BY_FIRST_CHARACTER['-'] : categories[Math.floor(code / 100)];
}

/**
 * A category with its texts and leading digits.
 *
 * @example
 * ```ts
 * const entry: CategoryEntry = CATEGORIES.success;
 * entry.leadingDigits; // => [2]
 * ```
 */
export interface CategoryEntry {
  /** The category itself. */
  readonly category: Category;
  /** The first digits of its codes; empty for `internal`, whose codes are told by their sign. */
  readonly leadingDigits: readonly number[];
  /** What its codes say: the manual's 説明, and this library's for 3xx and 4xx (after RFC 5321) and for `internal`. */
  readonly description: LocalizedText;
  /** The manual's 補足; `null` where it has none. */
  readonly note: LocalizedText | null;
}

/**
 * Every category with its texts, to show for a code that `lookupCode` does not find.
 *
 * Source: the manual's list of categories (コード, 説明, 補足); RFC 5321 section 4.2.1 for 3xx and 4xx. `internal` is
 * this library's. All of it is deeply frozen.
 *
 * @example
 * ```ts
 * CATEGORIES.arara.leadingDigits; // => [6, 7, 8]
 * CATEGORIES.permanent.description.ja; // => '恒久的なエラーの応答'
 * ```
 */
export const CATEGORIES: {
  /** -999 to -1: this library's category for the negative codes of the manual. */
  readonly internal: CategoryEntry;
  /** 2xx: the manual's 2**, RFC 5321's 2yz. */
  readonly success: CategoryEntry;
  /** 3xx: RFC 5321's 3yz, in replies of receiving servers. */
  readonly intermediate: CategoryEntry;
  /** 4xx: RFC 5321's 4yz, in replies of receiving servers. */
  readonly transient: CategoryEntry;
  /** 5xx: the manual's 5**, RFC 5321's 5yz. */
  readonly permanent: CategoryEntry;
  /** 6xx to 8xx: the manual's 6**, 7** and 8**, which the service adds to SMTP's codes. */
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
