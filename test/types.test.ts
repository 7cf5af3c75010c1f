// Types that know the table. Most checks are the compiler's: a type that gets looser or tighter does not compile here.
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
  type Language,
  type LocalizedText,
  lookupCode,
  parseCode,
  PROBLEM_AREAS,
  type ProblemArea,
  sumCountWeights,
} from '../src/index.js';

/** True where the two types are the same, readonly, optional and literal parts included. */
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

function same<A, B>(_: Equal<A, B>): void {}

test('a listed code gives its row of the table, down to the texts', () => {
  const entry = lookupCode(550);
  same<typeof entry, CodeEntryOf<550>>(true);
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
      readonly cause: { readonly ja: '送信完了'; readonly en: 'Sent' };
    }
  >(true);
  const weight: 1 = entry.countWeight;
  const area: 'user' = entry.problemArea;
  const ja: 'メールボックスが利用できないため、要求された処理は実行不能' = entry.description.ja;
  assert.deepEqual([weight, area, ja], [entry.countWeight, entry.problemArea, entry.description.ja]);
  same<CodeEntryOf<-3>['cause'], null>(true);
  same<CodeEntryOf<801 | 850>['countWeight'], 0.5>(true);
});

test('any other number gives an entry or undefined', () => {
  const entry = lookupCode(550 as number);
  same<typeof entry, CodeEntry | undefined>(true);
  // @ts-expect-error: the entry may be undefined
  assert.equal(entry.code, 550);
  const text = lookupCode('550');
  same<typeof text, CodeEntry | undefined>(true);
  const unlisted = lookupCode(421);
  same<typeof unlisted, CodeEntry | undefined>(true);
  assert.equal(unlisted, undefined);
});

test('isKnownCode narrows', () => {
  const code: number = 550;
  assert.ok(isKnownCode(code));
  same<typeof code, KnownCode>(true);
  same<ReturnType<typeof lookupCode<typeof code>>, (typeof CODES)[number]>(true);
  same<Parameters<typeof isKnownCode>, [code: number]>(true);
});

test('classifyCode knows the category of a listed code', () => {
  const category = classifyCode(550);
  same<typeof category, 'permanent'>(true);
  assert.equal(category, 'permanent');
  const unlisted = classifyCode(421);
  same<typeof unlisted, Category | undefined>(true);
  assert.equal(unlisted, 'transient');
  same<Extract<(typeof CODES)[number], { category: 'success' }>['code'], 250>(true);
  same<Extract<(typeof CODES)[number], { category: 'transient' | 'intermediate' }>, never>(true);
  same<CodeEntryOf<-3 | -502>['category'], 'internal'>(true);
  same<CodeEntryOf<500 | 554>['category'], 'permanent'>(true);
  same<CodeEntryOf<601 | 700 | 850>['category'], 'arara'>(true);
});

test('parseCode and sumCountWeights have the design’s types', () => {
  same<typeof parseCode, (text: string) => number | undefined>(true);
  same<typeof sumCountWeights, (codes: Iterable<number | string>) => number>(true);
});

test('the table is a tuple of 73 literal entries', () => {
  same<(typeof CODES)['length'], 73>(true);
  same<(typeof CODES)[0]['code'], -3>(true);
  same<(typeof CODES)[72]['code'], 850>(true);
  const entries: readonly CodeEntry[] = CODES;
  const code: KnownCode = -502;
  // @ts-expect-error: not listed
  const unlisted: KnownCode = 421;
  assert.deepEqual(
    [code, unlisted].map((candidate) => entries.some((entry) => entry.code === candidate)),
    [true, false],
  );
});

test('the named types are the design’s', () => {
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
      readonly code: number;
      readonly category: Category;
      readonly problemArea: ProblemArea | null;
      readonly description: LocalizedText;
      readonly countWeight: CountWeight;
      readonly cause: LocalizedText | null;
    }
  >(true);
  same<typeof CATEGORIES, { readonly [C in Category]: CategoryEntry }>(true);
  same<typeof PROBLEM_AREAS, { readonly [A in ProblemArea]: LocalizedText }>(true);
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
