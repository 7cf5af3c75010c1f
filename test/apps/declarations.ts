// This app emits declarations for everything the package exports; the only type it imports is KnownCode.
import {
  CATEGORIES,
  classifyCode,
  CODES,
  isKnownCode,
  lookupCode,
  parseCode,
  PROBLEM_AREAS,
  sumCountWeights,
  type KnownCode,
} from 'arara-smtp-codes';

export const entry = lookupCode(550);
export const description = lookupCode(550).description;
export const cause = lookupCode(550).cause;
export const codes = CODES;
export const users = CODES.filter((each) => each.problemArea === 'user');
export const causes = CODES.map((each) => each.cause);
export const first = CODES[0];
export class Failure {
  entry = lookupCode(552);
  text = lookupCode('552 RE 552 5.2.2 Mailbox full')?.description;
}
export const categories = CATEGORIES;
export const categoryEntries = Object.values(CATEGORIES);
export const areas = PROBLEM_AREAS;
export const functions = { classifyCode, isKnownCode, lookupCode, parseCode, sumCountWeights };
export const describe = (code: KnownCode) => lookupCode(code).description;
export const find = <Code extends KnownCode>(code: Code) => lookupCode(code);
export default lookupCode(-3);

export const weight: 1 = entry.countWeight;
export const digits: readonly number[] = categoryEntries.flatMap((each) => each.leadingDigits);
export const sum: number = sumCountWeights([parseCode('550') ?? 0]);
// @ts-expect-error: may be undefined
export const category: string = lookupCode(421).category;
