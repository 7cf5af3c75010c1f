// Adds up count weights, exactly.
import { lookupCode } from './lookup-code.js';

/**
 * The exact sum of the count weights of a list of codes, which never needs more than one decimal place. Sums can lose
 * exactness when they are added up with `+`: pass all the codes in one list, or round each new total to one decimal
 * place.
 *
 * The service's error filter adds each failure's count weight to the error count of its address and, depending on that
 * count, stops sending to the address.
 *
 * Source: the manual's カウント column.
 *
 * @param codes - an array, a set, a generator or any other iterable of codes, each a number or a string, read by
 * `parseCode`; not their weights, which are no codes. A missing code (`null`, `undefined`) among them does not compile
 * (in JavaScript it adds 0 unseen). A set counts equal strings once.
 * @returns the sum; anything that is not a listed code, a weight too, adds 0
 * @throws TypeError if `codes` is not a list (a string is none): a single code is passed as `[code]`. What the list
 * itself throws passes through.
 *
 * @example
 * ```ts
 * sumCountWeights([552, 552, 552]); // => 0.3
 * sumCountWeights(['550 RE 550 5.1.1 User unknown', 801, 421]); // => 1.5
 * ```
 */
// Arrays are named too, so that the error for a missing code in one stands at its place.
export function sumCountWeights(codes: readonly (number | string)[] | (Iterable<number | string> & object)): number {
  if (typeof codes === 'string' || typeof codes?.[Symbol.iterator] !== 'function') {
    const given = codes === null ? 'null' : typeof codes;
    throw new TypeError(`sumCountWeights takes a list of codes, not ${given}; a single code is passed as [code]`);
  }
  // In tenths, because a sum of integers is exact and a sum of 0.1s is not.
  let tenths = 0;
  for (const code of codes) {
    const entry = lookupCode(code);
    if (entry) tenths += entry.countWeight * 10;
  }
  return tenths / 10;
}
