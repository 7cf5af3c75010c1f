// The manual's 問題箇所 column: its two values and their texts.
import { deepFreeze } from './deep-freeze.js';
import type { LocalizedText } from './localized-text.js';

/**
 * Where the problem lies (問題箇所): `system` (システム) or `user` (ユーザ).
 *
 * @example
 * ```ts
 * lookupCode(550).problemArea; // => 'user'
 * ```
 */
export type ProblemArea = 'system' | 'user';

/**
 * The text of each problem area.
 *
 * Source: the manual's 問題箇所 column.
 *
 * @example
 * ```ts
 * PROBLEM_AREAS[lookupCode(550).problemArea].ja; // => 'ユーザ'
 * ```
 */
export const PROBLEM_AREAS: {
  /** The manual's システム. */
  readonly system: LocalizedText;
  /** The manual's ユーザ. */
  readonly user: LocalizedText;
} = /* @__PURE__ */ deepFreeze({
  system: { ja: 'システム', en: 'System' },
  user: { ja: 'ユーザ', en: 'User' },
});
