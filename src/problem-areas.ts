import { deepFreeze } from './deep-freeze.js';
import type { LocalizedText } from './localized-text.js';

/**
 * Says where the problem lies (問題箇所): `system` (システム) or `user` (ユーザ). Arara Message's manual defines neither.
 *
 * @example
 * ```ts
 * lookupCode(550).problemArea; // => 'user'
 * ```
 */
export type ProblemArea = 'system' | 'user';

/**
 * Maps each problem area (問題箇所 in Arara Message's manual) to its name in Japanese and English. Deeply frozen.
 *
 * @example
 * ```ts
 * PROBLEM_AREAS[lookupCode(550).problemArea].ja; // => 'ユーザ'
 * ```
 */
export const PROBLEM_AREAS: { readonly [Area in ProblemArea]: LocalizedText } = /* @__PURE__ */ deepFreeze({
  system: { ja: 'システム', en: 'System' },
  user: { ja: 'ユーザ', en: 'User' },
});
