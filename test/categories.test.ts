// Holds the categories to the manual's list of them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CATEGORIES } from '../src/categories.js';
import { classifyCode } from '../src/classify-code.js';

// The manual's list of categories, transcribed: コード, 説明, 補足. The rows 7** and 8** share the texts of 6**.
const rows = [
  [
    2,
    '完全な成功の応答',
    '通常エラーメッセージとして表示されることはありません。 (例外として”サーバ:250″と表示される場合があり、この場合、サーバは正常に処理が終了したが設定等ほかの部分に問題があるという意味になります。)',
  ],
  [
    5,
    '恒久的なエラーの応答',
    '一時的なエラーではなく設定等に問題があるため実行できないときのレスポンスコードです。問題を修正しなければ利用することはできません。',
  ],
  [6, 'アララ独自コード', '標準のSMTPコード以外に独自のコードを付与します。'],
  [7, 'アララ独自コード', '標準のSMTPコード以外に独自のコードを付与します。'],
  [8, 'アララ独自コード', '標準のSMTPコード以外に独自のコードを付与します。'],
] as const;

const categories = Object.values(CATEGORIES);

test('a category stands under its own name', () => {
  for (const [name, { category }] of Object.entries(CATEGORIES)) assert.equal(category, name);
});

test('the leading digits of a category are those of its codes, and no others', () => {
  for (let code = 100; code <= 999; code++) {
    for (const { category, leadingDigits } of categories) {
      assert.equal(
        leadingDigits.includes(Number(`${code}`[0])),
        classifyCode(code) === category,
        `${code} ${category}`,
      );
    }
  }
});

test('a category of the manual has the manual’s description and note', () => {
  for (const [digit, description, note] of rows) {
    const entry = categories.find(({ leadingDigits }) => leadingDigits.includes(digit));
    assert.equal(entry?.description.ja, description);
    assert.equal(entry?.note?.ja, note);
  }
});

test('a category that the manual does not list has no note', () => {
  const listed: readonly number[] = rows.map(([digit]) => digit);
  for (const { leadingDigits, note } of categories) {
    assert.equal(
      note !== null,
      leadingDigits.some((digit) => listed.includes(digit)),
    );
  }
});
