// This app uses the types of the installed package. If one gets looser or tighter, the app does not compile.
import {
  CATEGORIES,
  type Category,
  type CategoryEntry,
  classifyCode,
  type CodeEntry,
  type CodeEntryOf,
  CODES,
  type CountWeight,
  isKnownCode,
  type KnownCode,
  type KnownCodeEntry,
  type Language,
  type LocalizedText,
  lookupCode,
  parseCode,
  PROBLEM_AREAS,
  type ProblemArea,
  sumCountWeights,
} from 'arara-smtp-codes';

/** Is `true` if the two types are identical, including readonly, optional and literal parts. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

declare function same<A, B>(check: Same<A, B>): void;
// @ts-expect-error: one is readonly
same<{ code: 550 }, { readonly code: 550 }>(true);
// @ts-expect-error: one is any
same<any, 550>(true);

// The named types.

same<Language, 'ja' | 'en'>(true);
same<LocalizedText, { readonly ja: string; readonly en: string }>(true);
same<Category, 'internal' | 'success' | 'intermediate' | 'transient' | 'permanent' | 'arara'>(true);
same<ProblemArea, 'system' | 'user'>(true);
same<CountWeight, 0 | 0.1 | 0.5 | 1>(true);
same<
  CategoryEntry,
  {
    readonly category: Category;
    readonly leadingDigits: readonly number[];
    readonly description: LocalizedText;
    readonly note: LocalizedText | null;
  }
>(true);
same<
  CodeEntry,
  {
    readonly code: KnownCode;
    readonly category: Exclude<Category, 'intermediate' | 'transient'>;
    readonly problemArea: ProblemArea | null;
    readonly description: LocalizedText;
    readonly countWeight: CountWeight;
    readonly cause: LocalizedText | null;
  }
>(true);

// Constants and functions.

same<typeof CATEGORIES, { readonly [C in Category]: CategoryEntry }>(true);
same<typeof PROBLEM_AREAS, { readonly [A in ProblemArea]: LocalizedText }>(true);
same<typeof CODES, readonly CodeEntryOf<KnownCode>[]>(true);
same<typeof classifyCode, (code: number | string | null | undefined) => Category | undefined>(true);
same<typeof parseCode, (code: number | string | null | undefined) => number | undefined>(true);
same<typeof isKnownCode, (code: number | null | undefined) => code is KnownCode>(true);
same<typeof sumCountWeights, (codes: readonly (number | string)[] | (Iterable<number | string> & object)) => number>(
  true,
);

// The table.

same<(typeof CODES)[number]['code'], KnownCode>(true);
same<
  CodeEntryOf<250>,
  {
    readonly code: 250;
    readonly category: 'success';
    readonly problemArea: null;
    readonly description: {
      readonly ja: '要求された処理は実行可能完了';
      readonly en: 'Requested mail action okay, completed';
    };
    readonly countWeight: 0;
    readonly cause: { readonly ja: '送信完了'; readonly en: 'Sending completed' };
  }
>(true);
same<CodeEntryOf<-3>, KnownCodeEntry<-3>>(true);
same<CodeEntryOf<-3>['cause'], null>(true);
same<CodeEntryOf<801 | 850>, CodeEntryOf<801> | CodeEntryOf<850>>(true);
same<KnownCodeEntry<-3 | 550>['cause'], CodeEntryOf<550>['cause'] | null>(true);
same<KnownCodeEntry<-502 | 250 | 850>['category'], 'internal' | 'success' | 'arara'>(true);
// If a row has a new category, CodeEntry needs that category too.
same<(typeof CODES)[number]['category'], CodeEntry['category']>(true);
same<Extract<(typeof CODES)[number], { problemArea: null }>['code'], 250>(true);

// Lookups, by argument.

declare const status: string;
declare const number: number;
declare const json: any;
declare const optional: 550 | undefined;
declare const either: 250 | 552;
declare const known: KnownCode[];
declare const nameOfEveryObject: keyof Object;
declare enum Listed {
  Unavailable = 550,
}

const possiblyListed = {
  string: lookupCode(status),
  statusLine: lookupCode('550 RE 550 5.1.1 User unknown'),
  number: lookupCode(number),
  unlisted: lookupCode(421),
  any: lookupCode(json),
  null: lookupCode(null),
  undefined: lookupCode(undefined),
  composed: lookupCode(parseCode(status)),
  nameOfEveryObject: lookupCode(nameOfEveryObject),
};
const listed = { number: lookupCode(550), string: lookupCode('550'), member: lookupCode(Listed.Unavailable) };
const anyListed = { known: lookupCode(known[0]!), mapped: known.map(lookupCode)[0]!, element: CODES[0]! };
const negative = lookupCode('-3');
const union = lookupCode(either);

same<typeof possiblyListed, Record<keyof typeof possiblyListed, CodeEntry | undefined>>(true);
same<typeof listed, Record<keyof typeof listed, KnownCodeEntry<550>>>(true);
same<typeof anyListed, Record<keyof typeof anyListed, CodeEntryOf<KnownCode>>>(true);
same<typeof negative, KnownCodeEntry<-3>>(true);
same<typeof union, KnownCodeEntry<250> | KnownCodeEntry<552>>(true);

if (union.code === 552) union.countWeight satisfies 0.1;
const entry: CodeEntry | undefined = lookupCode(optional);
// @ts-expect-error: it may be undefined
export const notOptional: CodeEntry = lookupCode(optional);
export const entryOf = <Code extends KnownCode>(code: Code): CodeEntryOf<Code> => lookupCode(code);
export const descriptionOf = <Code extends KnownCode>(code: Code): LocalizedText => lookupCode(code).description;

if (isKnownCode(number)) lookupCode(number) satisfies CodeEntryOf<KnownCode>;
const appTexts: Partial<Record<KnownCode, string>> = {};
if (entry) appTexts[entry.code] = lookupCode(entry.code).description.ja;

// Wrong arguments.

// @ts-expect-error: not listed
export const unlisted: KnownCode = 999;
// @ts-expect-error: an object
lookupCode({});
// @ts-expect-error: a bigint
lookupCode(550n);
// @ts-expect-error: a boolean
lookupCode(true);
// @ts-expect-error: unknown
lookupCode(json as unknown);
// @ts-expect-error: a string
isKnownCode('550');
// @ts-expect-error: a string
sumCountWeights('550');
sumCountWeights([
  550,
  // @ts-expect-error: it is reported here
  null,
]);
// @ts-expect-error: a missing code
sumCountWeights(new Set([550, undefined]));

// Lists of codes.

declare const strings: string[] | number[];
declare function generate(): Generator<number | string>;
sumCountWeights(strings);
sumCountWeights(generate());
sumCountWeights(new Set(known));
sumCountWeights(json);
export const sumOf = <Code extends number | string>(codes: Iterable<Code> & object) => sumCountWeights(codes);
export const sumOfAll = <Codes extends readonly KnownCode[]>(codes: Codes) => sumCountWeights(codes);
