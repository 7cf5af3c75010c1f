// Holds the categories to the manual's list of them, and their leading digits to what classifyCode tells.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CATEGORIES } from '../src/categories.js';
import { classifyCode } from '../src/classify-code.js';

// The manual's list of categories, transcribed: コード, 説明, 補足. The rows 7** and 8** share the texts of 6**.
const rows: [leadingDigits: number[], description: string, note: string][] = [
  [
    [2],
    '完全な成功の応答',
    '通常エラーメッセージとして表示されることはありません。 (例外として”サーバ:250″と表示される場合があり、この場合、サーバは正常に処理が終了したが設定等ほかの部分に問題があるという意味になります。)',
  ],
  [
    [5],
    '恒久的なエラーの応答',
    '一時的なエラーではなく設定等に問題があるため実行できないときのレスポンスコードです。問題を修正しなければ利用することはできません。',
  ],
  [[6, 7, 8], 'アララ独自コード', '標準のSMTPコード以外に独自のコードを付与します。'],
];

const categories = Object.values(CATEGORIES);

test('a category stands under its own name', () => {
  for (const [name, { category }] of Object.entries(CATEGORIES)) assert.equal(category, name);
});

test('the leading digits of a category are those of its codes, and no others', () => {
  for (const { category, leadingDigits } of categories) {
    const digits = [1, 2, 3, 4, 5, 6, 7, 8, 9].filter((digit) => classifyCode(digit * 100) === category);
    assert.deepEqual(leadingDigits, digits, category);
  }
});

test('the categories that have a note are the manual’s, with its leading digits, descriptions and notes', () => {
  const noted = categories.filter(({ note }) => note !== null);
  assert.deepEqual(
    noted.map(({ leadingDigits, description, note }) => [leadingDigits, description.ja, note!.ja]),
    rows,
  );
});
