// Types that know the table, as an app of the packed package has them. They are compiled, not run: a type that gets
// looser or tighter does not compile here.
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

/** True where the two types are the same, readonly, optional and literal parts included. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

declare function same<A, B>(check: Same<A, B>): void;
// @ts-expect-error: not the same, since one is readonly
same<{ code: 550 }, { readonly code: 550 }>(true);
// @ts-expect-error: not the same, since one is any
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

// The constants and functions.

same<typeof CATEGORIES, { readonly [C in Category]: CategoryEntry }>(true);
same<typeof PROBLEM_AREAS, { readonly [A in ProblemArea]: LocalizedText }>(true);
same<typeof CODES, readonly CodeEntryOf<KnownCode>[]>(true);
same<typeof classifyCode, (code: number | string | null | undefined) => Category | undefined>(true);
same<typeof parseCode, (code: number | string | null | undefined) => number | undefined>(true);
same<Parameters<typeof isKnownCode>, [code: number | null | undefined]>(true);
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
// A row of another category widens CodeEntry by it.
same<(typeof CODES)[number]['category'], CodeEntry['category']>(true);
same<Extract<(typeof CODES)[number], { problemArea: null }>['code'], 250>(true);

// A look-up, by the type of its argument.

declare const text: string;
declare const number: number;
declare const json: any;
declare const maybe: 550 | undefined;
declare const either: 250 | 552;
declare const known: KnownCode[];
declare const nameOfEveryObject: keyof Object;
declare enum Listed {
  Unavailable = 550,
}

const perhaps = {
  string: lookupCode(text),
  statusLine: lookupCode('550 RE 550 5.1.1 User unknown'),
  number: lookupCode(number),
  unlisted: lookupCode(421),
  any: lookupCode(json),
  null: lookupCode(null),
  undefined: lookupCode(undefined),
  composed: lookupCode(parseCode(text)),
  nameOfEveryObject: lookupCode(nameOfEveryObject),
};
const listed = { number: lookupCode(550), string: lookupCode('550'), member: lookupCode(Listed.Unavailable) };
const oneOfAll = { known: lookupCode(known[0]!), mapped: known.map(lookupCode)[0]!, element: CODES[0]! };
export const of = <Code extends KnownCode>(code: Code): CodeEntryOf<Code> => lookupCode(code);
export const descriptionOf = <Code extends KnownCode>(code: Code): LocalizedText => lookupCode(code).description;
const negative = lookupCode('-3');
const oneOfTwo = lookupCode(either);

same<typeof perhaps, Record<keyof typeof perhaps, CodeEntry | undefined>>(true);
same<typeof listed, Record<keyof typeof listed, KnownCodeEntry<550>>>(true);
same<typeof oneOfAll, Record<keyof typeof oneOfAll, CodeEntryOf<KnownCode>>>(true);
same<typeof negative, KnownCodeEntry<-3>>(true);
same<typeof oneOfTwo, KnownCodeEntry<250> | KnownCodeEntry<552>>(true);

const present: CodeEntry | undefined = lookupCode(maybe);
// @ts-expect-error: it may be undefined
export const missing: CodeEntry = lookupCode(maybe);
if (oneOfTwo.code === 552) oneOfTwo.countWeight satisfies 0.1;

// What apps do with an entry, a code and the list.

const own: Partial<Record<KnownCode, string>> = {};
if (present) own[present.code] = lookupCode(present.code).description.ja;
if (isKnownCode(number)) own[number] = lookupCode(number).description.ja;

const category: Category | undefined = lookupCode(text)?.category ?? classifyCode(text);
export const equal: boolean = lookupCode(text)?.category === category;
declare const texts: Record<Category, string>;
if (present) texts[present.category] satisfies string;
// @ts-expect-error: no listed code is transient
export const passing = lookupCode(text)?.category === 'transient';
// @ts-expect-error: nor intermediate
export const halfway = lookupCode(text)?.category === 'intermediate';
export function colorOf(entry: CodeEntry): string {
  switch (entry.category) {
    case 'internal':
    case 'arara':
      return 'grey';
    case 'success':
      return 'green';
    case 'permanent':
      return 'red';
  }
}

declare function useState<State>(initial: State): [state: State, setState: (state: State) => void];
const [, setCodes] = useState(CODES);
setCodes(CODES.filter(({ problemArea }) => problemArea === 'user'));
const [, setEntry] = useState(CODES[0]);
setEntry(CODES[1]);
export let list = CODES;
list = CODES.slice(0, 10);
export const categories: CategoryEntry[] = Object.values(CATEGORIES);
// @ts-expect-error: any would take it
export const digits: string[] = categories.map(({ leadingDigits }) => leadingDigits.length);

// What is no code, and no list of codes.

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
  // @ts-expect-error: a missing code, at its place
  null,
]);
// @ts-expect-error: a missing code in a set
sumCountWeights(new Set([550, undefined]));

// What is a list of codes.

declare const strings: string[] | number[];
declare function generate(): Generator<number | string>;
sumCountWeights(strings);
sumCountWeights(generate());
sumCountWeights(new Set(known));
sumCountWeights(json);
export const sumOf = <Code extends number | string>(codes: Iterable<Code> & object) => sumCountWeights(codes);
export const sumOfAll = <Codes extends readonly KnownCode[]>(codes: Codes) => sumCountWeights(codes);

// Nothing exported can be assigned to.

// @ts-expect-error: readonly
CODES[0] = CODES[0]!;
// @ts-expect-error: readonly
CODES.push(CODES[0]!);
// @ts-expect-error: readonly
lookupCode(552).countWeight = 0.1;
// @ts-expect-error: readonly
lookupCode(-3).description.en = 'Memory allocation error';
// @ts-expect-error: readonly
lookupCode(550).cause.ja = '宛先が存在しない、または相手側で受け取らない設定をしている。';
// @ts-expect-error: readonly
lookupCode(text)!.cause = null;
// @ts-expect-error: readonly
CATEGORIES.arara = CATEGORIES.arara;
// @ts-expect-error: readonly
CATEGORIES.arara.leadingDigits.push(9);
// @ts-expect-error: readonly
CATEGORIES.arara.note = null;
// @ts-expect-error: readonly
CATEGORIES.arara.description.ja = '';
// @ts-expect-error: readonly
PROBLEM_AREAS.user = PROBLEM_AREAS.system;
// @ts-expect-error: readonly
PROBLEM_AREAS.user.ja = '';
