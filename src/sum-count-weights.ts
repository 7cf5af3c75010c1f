import { lookupCode } from './lookup-code.js';

/**
 * Adds up the count weights (カウント in Arara Message's manual) of a list of codes. The sum is exact and has at most
 * one decimal place.
 *
 * Arara Message's error filter adds each failure's count weight to the address's error count, and uses that count to
 * decide whether to stop sending to the address. The manual's code list does not say at which error count sending
 * stops, or whether a success resets the count.
 *
 * Adding sums with `+` can be inexact, so pass all the codes in one list, or round each new total to one decimal place.
 *
 * @param codes - an array or any other iterable of codes, each a number or a string (see `parseCode`). A `Set` keeps
 * only one of equal items.
 * @returns the sum. Items without a listed code (421, 0, `NaN`, `''`) add 0, except those that throw.
 * @throws TypeError if `codes` is a string or not iterable (for a single code, pass `[code]`), or if an item is not a
 * number or string, or is a number above 0 and below 100 (such as a count weight). The iterable's errors propagate.
 *
 * @example
 * ```ts
 * sumCountWeights([552, 552, 552]); // => 0.3
 * sumCountWeights(['550 RE 550 5.1.1 User unknown', 801, 421]); // => 1.5
 * ```
 */
// Arrays are typed separately, so that the compiler points to the bad item.
export function sumCountWeights(codes: readonly (number | string)[] | (Iterable<number | string> & object)): number {
  if (typeof codes === 'string' || typeof codes?.[Symbol.iterator] !== 'function') {
    throw new TypeError(`sumCountWeights expects a list of codes, such as [550], got ${typeName(codes)}`);
  }
  // Tenths are added, because a sum of integers is exact and a sum of 0.1s is not.
  let tenths = 0;
  let index = 0;
  for (const code of codes) {
    const entry = lookupCode(code);
    if (entry) tenths += entry.countWeight * 10;
    else if (isMistake(code)) {
      const found = typeof code === 'number' ? code : typeName(code);
      throw new TypeError(`sumCountWeights expects codes, got ${found} at index ${index}`);
    }
    index++;
  }
  return tenths / 10;
}

/** Returns whether adding 0 for an item would hide a mistake, such as a count weight or a sum among the codes. */
function isMistake(item: unknown): boolean {
  return typeof item === 'number' ? item > 0 && item < 100 : typeof item !== 'string';
}

function typeName(value: unknown): string {
  return value === null ? 'null' : typeof value;
}
