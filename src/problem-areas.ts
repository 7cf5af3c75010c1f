// The manual's 問題箇所 column: its two values and their texts.
import { deepFreeze } from './deep-freeze.js';
import type { LocalizedText } from './localized-text.js';

/**
 * Where the problem lies (問題箇所): `system` (システム) or `user` (ユーザ), the user being the mail's recipient.
 *
 * @example
 * lookupCode(550).problemArea; // => 'user'
 */
export type ProblemArea = 'system' | 'user';

/**
 * The text of each problem area, as the manual's 問題箇所 column has it, and in English.
 *
 * @example
 * PROBLEM_AREAS[lookupCode(550).problemArea].ja; // => 'ユーザ'
 */
export const PROBLEM_AREAS: { readonly [A in ProblemArea]: LocalizedText } = /* @__PURE__ */ deepFreeze({
  system: { ja: 'システム', en: 'System' },
  user: { ja: 'ユーザ', en: 'User' },
});
