// The classes that a code falls into by its leading digit, with their texts.
import { deepFreeze } from './deep-freeze.js';
import type { LocalizedText } from './localized-text.js';

/**
 * The class of a code.
 *
 * - `internal`: -999 to -1, the service's own; the leading digit says nothing
 * - `success`: 2xx (manual; RFC 5321 section 4.2.1, 2yz)
 * - `intermediate`: 3xx (RFC 5321 section 4.2.1, 3yz), only in replies of receiving servers
 * - `transient`: 4xx (RFC 5321 section 4.2.1, 4yz), only in replies of receiving servers
 * - `permanent`: 5xx (manual; RFC 5321 section 4.2.1, 5yz)
 * - `arara`: 6xx to 8xx (manual), the service's additions to SMTP's codes
 *
 * @example
 * const category: Category | undefined = classifyCode(421); // => 'transient'
 */
export type Category = 'internal' | 'success' | 'intermediate' | 'transient' | 'permanent' | 'arara';

/**
 * What is known of one category.
 *
 * @example
 * const { description, note }: CategoryEntry = CATEGORIES.success;
 */
export interface CategoryEntry {
  /** The category itself. */
  readonly category: Category;
  /** The first digits (2 to 8) of its codes; empty for `internal`, whose codes are told by their sign. */
  readonly leadingDigits: readonly number[];
  /** What a code of this class says: the manual's 説明, or RFC 5321 section 4.2.1 where the manual has none. */
  readonly description: LocalizedText;
  /** The manual's 補足; `null` where it has none. */
  readonly note: LocalizedText | null;
}

/**
 * Every category with its texts, to show for a code that `lookupCode` does not find.
 *
 * Source: the manual's list of classes (コード, 説明, 補足); RFC 5321 section 4.2.1 for 3xx and 4xx.
 *
 * @example
 * CATEGORIES.arara.leadingDigits; // => [6, 7, 8]
 * CATEGORIES.permanent.description.ja; // => '恒久的なエラーの応答'
 */
export const CATEGORIES: { readonly [C in Category]: CategoryEntry } = /* @__PURE__ */ deepFreeze({
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
      en: 'Not normally shown as an error. (The exception server:250 means a problem in the settings or elsewhere after a normal end.)',
    },
  },
  intermediate: {
    category: 'intermediate',
    leadingDigits: [3],
    description: { ja: '中間の応答', en: 'Positive intermediate reply' },
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
      en: 'Not a transient error but a problem in the settings or elsewhere, to be corrected first.',
    },
  },
  arara: {
    category: 'arara',
    leadingDigits: [6, 7, 8],
    description: { ja: 'アララ独自コード', en: 'Arara code' },
    note: {
      ja: '標準のSMTPコード以外に独自のコードを付与します。',
      en: 'A code beside the standard SMTP codes.',
    },
  },
});
