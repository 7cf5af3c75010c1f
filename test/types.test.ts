// Types that know the table. The compiler checks them: a type that gets looser or tighter does not compile here.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CategoryOf } from '../src/categories.js';
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
    Same<Parameters<typeof isKnownCode>, [code: number]>,
    Same<typeof parseCode, (text: string) => number | undefined>,
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
    Same<CodeEntryOf<-3>['cause'], null>,
    Same<CodeEntryOf<801 | 850>, CodeEntryOf<801> | CodeEntryOf<850>>,
  ]
>;

export type CodesOfNoCategory = Hold<
  [
    Same<CategoryOf<'-1000' | '0' | '9' | '20' | '99' | '100' | '199'>, never>,
    Same<CategoryOf<'900' | '999' | '1000' | '2000' | '55000' | '250.5' | 'NaN' | '5e+21'>, never>,
  ]
>;

test('the type of a category is its value, for each leading digit, listed or not', () => {
  function check<Digits extends string, C extends Category>(
    digits: Digits,
    category: C,
    _: Same<CategoryOf<Digits>, C>,
  ) {
    assert.equal(classifyCode(Number(digits)), category, digits);
  }
  check('-999', 'internal', true);
  check('-50', 'internal', true);
  check('-1', 'internal', true);
  check('200', 'success', true);
  check('299', 'success', true);
  check('300', 'intermediate', true);
  check('399', 'intermediate', true);
  check('400', 'transient', true);
  check('421', 'transient', true);
  check('499', 'transient', true);
  check('500', 'permanent', true);
  check('599', 'permanent', true);
  check('600', 'arara', true);
  check('700', 'arara', true);
  check('899', 'arara', true);
});

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
