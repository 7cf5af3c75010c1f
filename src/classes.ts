// The rule that tells a code's class, as values and as a type.
import type { Category } from './categories.js';

// Filled from the first to the last place: a hole is slow to read (1.3 times as long).
/** The class of each integer from -999 to 999, the lowest at 0. */
export const CLASSES: readonly (Category | undefined)[] = /* @__PURE__ */ (() =>
  new Array<Category | undefined>(1999)
    .fill('internal')
    .fill(undefined, 999)
    .fill('success', 999 + 200)
    .fill('intermediate', 999 + 300)
    .fill('transient', 999 + 400)
    .fill('permanent', 999 + 500)
    .fill('arara', 999 + 600)
    .fill(undefined, 999 + 900))();

/** The class of a listed code. */
export type CategoryOf<Code extends number> = `${Code}` extends `-${string}`
  ? 'internal'
  : `${Code}` extends `2${string}`
    ? 'success'
    : `${Code}` extends `5${string}`
      ? 'permanent'
      : 'arara';
