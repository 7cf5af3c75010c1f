export { CATEGORIES, type Category, type CategoryEntry } from './categories.js';
export { classifyCode } from './classify-code.js';
export { CODES } from './codes.js';
export type { CodeEntry, CodeEntryOf, CountWeight, KnownCode, KnownCodeEntry } from './codes.js';
export type { Language, LocalizedText } from './localized-text.js';
export { isKnownCode, lookupCode } from './lookup-code.js';
export { parseCode } from './parse-code.js';
export { PROBLEM_AREAS, type ProblemArea } from './problem-areas.js';
export { sumCountWeights } from './sum-count-weights.js';
