// Every text in both languages, by the rules that hold wherever it stands: the English says what the Japanese says.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CATEGORIES, CODES, type LocalizedText, PROBLEM_AREAS } from '../src/index.js';

const categories = Object.values(CATEGORIES);

/** The texts by their kind. */
const kinds: Record<string, readonly LocalizedText[]> = {
  descriptions: CODES.map(({ description }) => description),
  causes: CODES.flatMap(({ cause }) => cause ?? []),
  'categories’ descriptions': categories.map(({ description }) => description),
  'categories’ notes': categories.flatMap(({ note }) => note ?? []),
  'problem areas': Object.values(PROBLEM_AREAS),
};
const texts = Object.values(kinds).flat();

// A text that stands in English alone in the manual is the same in both languages.
const translated = texts.filter(({ ja, en }) => ja !== en);

test('English is plain ASCII, starts with a capital and has single spaces', () => {
  for (const { en } of texts) assert.match(en, /^[A-Z][!-~]*(?: [!-~]+)*$/);
});

test('Japanese has Japanese in it, but for the manual’s own English', () => {
  for (const { ja } of translated) assert.match(ja, /[ぁ-んァ-ヶ一-龠]/);
});

test('English ends with a full stop exactly where the Japanese ends with 。', () => {
  for (const { ja, en } of texts) assert.equal(/\.\)?$/.test(en), /。\)?$/.test(ja), en);
});

for (const [kind, list] of Object.entries(kinds)) {
  test(`of the ${kind}, two with the same Japanese have the same English, and the other way round`, () => {
    for (const a of list) for (const b of list) assert.equal(a.ja === b.ja, a.en === b.en, `${a.en} / ${b.en}`);
  });
}

test('a name or a number in the Japanese is in the English too', () => {
  // The phases of the SMTP session have terms of their own, which the test of the table holds.
  for (const { ja, en } of texts.filter(({ ja }) => !/待ち時|送信時/.test(ja))) {
    for (const name of ja.match(/[A-Z]{2,}|\d[\d.,]*/g) ?? []) assert.ok(en.includes(name), `${name} in ${en}`);
  }
});

// One word for one thing: a text has the Japanese exactly where it has the English.
const terms: readonly (readonly [ja: RegExp, en: RegExp])[] = [
  [/メールアドレス/, /email address/],
  [/バウンスメール/, /bounce message/],
  [/システム障害|障害では/, /system failure/],
  [/障害ではない/, /not a system failure/],
  [/取得/, /obtain/],
  [/キャリア/, /mobile carrier/],
  [/プロバイダ/, /internet provider/],
  [/エンドユーザ/, /end user/],
  [/コネクションが切れた/, /^Connection lost/],
  [/途中で途絶えた/, /cut off midway/],
  [/タイムアウト/, /^Timed out/],
  [/不正/, /[Ii]nvalid/],
  [/可能性/, /Possibly|possibly|may have|Maybe/],
  [/高負荷/, /heavy server load/],
  [/転送/, /forward/],
  [/宛先|相手先|相手側/, /recipient|receiving/],
  [/設定ファイル/, /configuration file/],
  [/名前解決|メールボックスの名前/, /name cannot be resolved|mailbox name/],
  [/参照ができず/, /cannot be looked up/],
  [/システム側設定/, /configuration problem on the system side/],
  [/ドメイン拒否設定/, /blocked the sender's domain/],
  [/届けられない|配信できず/, /(can|could) ?not be delivered/],
  [/配信予約/, /when the delivery was scheduled/],
  [/メール生存時間/, /email lifetime/],
  [/生存時間切れ|有効期限切れ/, /[Ee]xpired/],
  [/ディスク/, /disk space|storage allocation/],
  [/メールを保存/, /store the email/],
  [/本文/, /The body/],
  [/1行/, /a line of/],
  [/以上/, /or more/],
  [/存在しない/, /does not exist/],
  [/受け取らない/, /not to accept/],
  [/多く|多発/, /Often|many/],
  [/失敗/, /[Ff]ailed/],
  [/エラーメッセージ/, /error message/],
  [/通常|正常/, /normally/],
  [/表示されることはありません/, /^Not .*shown/],
  [/例外として/, /As an exception/],
  [/正常に処理が終了/, /completed the processing normally/],
  [/ほかの部分|設定等/, /elsewhere/],
  [/一時的なエラー/, /[Tt]ransient error/],
  [/一時的なエラーではなく/, /not because of a transient error/],
  [/恒久的/, /Permanent/],
  [/中間的/, /intermediate/],
  [/成功/, /^Positive/],
  [/実行できない/, /cannot be carried out/],
  [/修正しなければ/, /until .* corrected/],
  [/アララ独自コード/, /^Arara-specific code$/],
  [/以外に独自のコードを付与/, /assigns codes of its own in addition to/],
  [/標準のSMTPコード/, /standard SMTP codes/],
  [/内部コード/, /^Internal code$/],
];

for (const [ja, en] of terms) {
  test(`${ja} is ${en}`, () => {
    assert.ok(translated.some((text) => ja.test(text.ja)));
    for (const text of translated) assert.equal(en.test(text.en), ja.test(text.ja), JSON.stringify(text));
  });
}
