// Types that know the table. The compiler checks them: a type that gets looser or tighter does not compile here.
import assert from 'node:assert/strict';
import { test } from 'node:test';
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
} from '../src/index.js';

/** True where the two types are the same, readonly, optional and literal parts included. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

type Hold<Checks extends readonly true[]> = Checks;

export type NamedTypes = Hold<
  [
    Same<Language, 'ja' | 'en'>,
    Same<LocalizedText, { readonly ja: string; readonly en: string }>,
    Same<Category, 'internal' | 'success' | 'intermediate' | 'transient' | 'permanent' | 'arara'>,
    Same<ProblemArea, 'system' | 'user'>,
    Same<CountWeight, 0 | 0.1 | 0.5 | 1>,
    Same<
      CategoryEntry,
      {
        readonly category: Category;
        readonly leadingDigits: readonly number[];
        readonly description: LocalizedText;
        readonly note: LocalizedText | null;
      }
    >,
    Same<
      CodeEntry,
      {
        readonly code: number;
        readonly category: Category;
        readonly problemArea: ProblemArea | null;
        readonly description: LocalizedText;
        readonly countWeight: CountWeight;
        readonly cause: LocalizedText | null;
      }
    >,
    Same<typeof CATEGORIES, { readonly [C in Category]: CategoryEntry }>,
    Same<typeof PROBLEM_AREAS, { readonly [A in ProblemArea]: LocalizedText }>,
  ]
>;

export type Functions = Hold<
  [
    Same<ReturnType<typeof lookupCode<KnownCode>>, (typeof CODES)[number]>,
    Same<Parameters<typeof isKnownCode>, [code: number | undefined]>,
    Same<typeof parseCode, (code: number | string | undefined) => number | undefined>,
    Same<typeof sumCountWeights, (codes: Iterable<number | string> & object) => number>,
  ]
>;

export type Table = Hold<
  [
    Same<number extends (typeof CODES)['length'] ? 'an array' : 'a tuple', 'a tuple'>,
    Same<(typeof CODES)[number]['code'], KnownCode>,
    Same<
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
    >,
    Same<CodeEntryOf<-3>, KnownCodeEntry<-3>>,
    Same<CodeEntryOf<-3>['cause'], null>,
    Same<CodeEntryOf<801 | 850>, CodeEntryOf<801> | CodeEntryOf<850>>,
    Same<CodeEntryOf<-3 | 550>['cause'], CodeEntryOf<550>['cause'] | null>,
    Same<CodeEntryOf<-502 | 250 | 850>['category'], 'internal' | 'success' | 'arara'>,
  ]
>;

test('a listed code gives its own literal types', () => {
  const entry: CodeEntryOf<550> = lookupCode(550);
  const weight: 1 = entry.countWeight;
  assert.equal(weight, 1);
  const area: 'user' = entry.problemArea;
  assert.equal(area, 'user');
  const ja: 'メールボックスが利用できないため、要求された処理は実行不能' = entry.description.ja;
  assert.equal(ja, 'メールボックスが利用できないため、要求された処理は実行不能');
  const category: 'permanent' = classifyCode(550);
  assert.equal(category, 'permanent');
});

test('several codes give the union of their entries, told apart by code', () => {
  const entry = lookupCode(552 as 250 | 552);
  const cause: string = entry.cause.en;
  assert.ok(cause);
  const category: 'success' | 'permanent' = classifyCode(entry.code);
  assert.equal(category, 'permanent');
  assert.ok(entry.code === 552);
  const weight: 0.1 = entry.countWeight;
  assert.equal(weight, 0.1);
});

test('the functions compose by what parseCode gives', () => {
  const entry: CodeEntry | undefined = lookupCode(parseCode('550 User unknown'));
  const category: Category | undefined = classifyCode(parseCode('550 User unknown'));
  const code: number | undefined = parseCode(parseCode('550 User unknown'));
  assert.ok(isKnownCode(code));
  const known: KnownCode = code;
  assert.deepEqual([entry, category], [lookupCode(known), classifyCode(known)]);
});

test('what is no code does not compile', () => {
  // @ts-expect-error: a string
  assert.equal(isKnownCode('550'), false);
  // @ts-expect-error: null
  assert.equal(lookupCode(null), undefined);
  // @ts-expect-error: null
  assert.equal(classifyCode(null), undefined);
  // @ts-expect-error: null
  assert.equal(parseCode(null), undefined);
  // @ts-expect-error: a missing code among them
  assert.equal(sumCountWeights([550, undefined]), 1);
});

test('the values of CATEGORIES are entries', () => {
  const categories: CategoryEntry[] = Object.values(CATEGORIES);
  // @ts-expect-error: any would take it
  const digits: string[] = categories.map(({ leadingDigits }) => leadingDigits.length);
  assert.equal(digits.length, 6);
});

test('any other number gives an entry or undefined', () => {
  const listed: CodeEntry | undefined = lookupCode(550 as number);
  // @ts-expect-error: the entry may be undefined
  assert.equal(listed.code, 550);
  const unlisted: CodeEntry | undefined = lookupCode(999);
  // @ts-expect-error: the entry may be undefined
  assert.throws(() => unlisted.code, TypeError);
  // @ts-expect-error: the category may be undefined
  const category: Category = classifyCode(999);
  assert.equal(category, undefined);
  // @ts-expect-error: not listed
  const code: KnownCode = 999;
  assert.equal(isKnownCode(code), false);
});

test('isKnownCode narrows', () => {
  const code: number = 550;
  assert.ok(isKnownCode(code));
  const known: KnownCode = code;
  assert.equal(lookupCode(known).code, 550);
});

test('a string is no list of codes', () => {
  // @ts-expect-error: a string
  assert.throws(() => sumCountWeights('550'), TypeError);
});

test('nothing exported can be assigned to', () => {
  const attempts = [
    // @ts-expect-error: readonly
    () => (CODES[0] = CODES[0]),
    // @ts-expect-error: readonly
    () => CODES.push(CODES[0]),
    // @ts-expect-error: readonly
    () => (CODES[0].countWeight = 0),
    // @ts-expect-error: readonly
    () => (CODES[0].description.en = 'Memory allocation error'),
    // @ts-expect-error: readonly
    () => (lookupCode(550).cause.ja = '宛先が存在しない、または相手側で受け取らない設定をしている。'),
    // @ts-expect-error: readonly
    () => (lookupCode(550 as number)!.cause = null),
    // @ts-expect-error: readonly
    () => (CATEGORIES.arara = CATEGORIES.arara),
    // @ts-expect-error: readonly
    () => CATEGORIES.arara.leadingDigits.push(9),
    // @ts-expect-error: readonly
    () => (CATEGORIES.arara.note = null),
    // @ts-expect-error: readonly
    () => (CATEGORIES.arara.description.ja = ''),
    // @ts-expect-error: readonly
    () => (PROBLEM_AREAS.user = PROBLEM_AREAS.system),
    // @ts-expect-error: readonly
    () => (PROBLEM_AREAS.user.ja = ''),
  ];
  for (const attempt of attempts) assert.throws(attempt, TypeError);
});
