import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CATEGORIES } from '../src/categories.js';
import { classifyCode } from '../src/classify-code.js';

// These rows are the manual's (コード, 説明, 補足); those of 7** and 8** share the text of 6**.
const rows = [
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

test('each category is keyed by its own name', () => {
  for (const [name, { category }] of Object.entries(CATEGORIES)) assert.equal(category, name);
});

test('the leading digits of a category are those of its codes', () => {
  for (const { category, leadingDigits } of categories) {
    const digits = [1, 2, 3, 4, 5, 6, 7, 8, 9].filter((digit) => classifyCode(digit * 100) === category);
    assert.deepEqual(leadingDigits, digits, category);
  }
});

test('the categories with a note match the manual', () => {
  const cells = categories.map(({ leadingDigits, description, note }) => [leadingDigits, description.ja, note?.ja]);
  assert.deepEqual(
    cells.filter(([, , note]) => note !== undefined),
    rows,
  );
});
