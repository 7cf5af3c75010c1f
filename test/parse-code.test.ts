import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { parseCode } from '../src/parse-code.js';

const codes: [string: string, code: number, rule: string][] = [
  ['550 RE 550 5.1.1 User unknown', 550, 'the code of a status line is its first word'],
  ['-3 LE メモリ確保エラー', -3, 'a hyphen and one digit'],
  ['-13 LE', -13, 'a hyphen and two digits'],
  ['-502', -502, 'a hyphen and three digits'],
  ['550', 550, 'a code alone'],
  ['100', 100, 'the lowest code of three digits'],
  ['999', 999, 'the highest code; it need not be listed'],
  ['-999', -999, 'the lowest code'],
  ['サーバ:250', 250, 'a label'],
  [' サーバ :\u3000250', 250, 'whitespace before the label and on both sides of its colon'],
  ['サーバ:-3', -3, 'a label and a negative code'],
  ['Final-Recipient:550', 550, 'a label with a hyphen in it'],
  ['mx1.example.com: 550', 550, 'a host name as a label'],
  ['<neko22@example.jp>: 550', 550, 'an email address as a label'],
  ['\ud800:550', 550, 'a lone surrogate as a label'],
  ['-3: 550', -3, 'a word that starts with a hyphen is not a label, but may be a code'],
  ['550: 551', 550, 'a word that starts with a digit is not a label, but may be a code'],
  ['smtp; 550 5.1.1 User unknown', 550, 'smtp; as in a bounce message'],
  ['SMTP;550-5.1.1 User unknown', 550, 'smtp; in upper case, without a space after it'],
  ['sMtP\t ;\r\n 550', 550, 'whitespace on both sides of the semicolon'],
  ['Diagnostic-Code: smtp; 550 5.1.1 User unknown', 550, 'a label and smtp;'],
  ['smtp:550', 550, 'smtp as a label'],
  ['smtp: smtp; 550', 550, 'smtp as a label, and smtp;'],
  ['550-5.1.1 first line\r\n550 5.1.1 last line', 550, 'a multiline reply'],
  ['\r\n550\r\n', 550, 'line breaks on both sides'],
  ['\ufeff550', 550, 'a byte order mark'],
  ['\u00a0550', 550, 'a no-break space'],
  ['550エラー', 550, 'katakana right after the code'],
  ['550です', 550, 'hiragana right after the code'],
  ['550宛先不明', 550, 'kanji right after the code'],
  ['サーバ:250正常終了', 250, 'a label, and kanji right after the code'],
  ['550. User unknown', 550, 'a period after the code'],
  ['550.', 550, 'a period at the end'],
  ['550..5', 550, 'two dots after the code'],
  ['-3.', -3, 'a period after a negative code'],
  ['550, see', 550, 'a comma after the code'],
  ['550²', 550, 'a superscript is not an ASCII digit'],
  ['550\u{1f600}', 550, 'an emoji after the code'],
  ['５５０', 550, 'full width'],
  ['５５0', 550, 'mixed width'],
  ['サーバ：５５０', 550, 'a full-width colon'],
  ['－３', -3, 'a full-width hyphen'],
  ['−３', -3, 'a minus sign'],
  ['−3', -3, 'a minus sign before a half-width digit'],
  ['550−1', 550, 'a minus sign after the code'],
  ['ー５０２', -502, 'a long vowel mark, typed with the hyphen key in a Japanese IME'],
  ['サーバー:250', 250, 'a long vowel mark inside a label'],
  ['サーバー：ー３', -3, 'a long vowel mark inside a label and before the code'],
  ['550ー', 550, 'a long vowel mark after the code'],
  ['550！', 550, 'U+FF01 after the code'],
  ['550～', 550, 'U+FF5E after the code'],
  ['５５０エラー', 550, 'katakana right after a full-width code'],
  ['ＳＭＴＰ；５５０', 550, 'full-width smtp;'],
];

const nonCodes: [string: string, rule: string][] = [
  ['', 'an empty string'],
  [' \t\r\n', 'only whitespace'],
  ['5.1.1', 'an enhanced status code'],
  ['550.5', 'a dot and a digit after the code'],
  ['550.x', 'a dot and a letter after the code'],
  ['5500', 'four digits'],
  ['55', 'two digits'],
  ['050', 'a leading zero'],
  ['550x', 'a letter after the code'],
  ['550_', 'an underscore after the code'],
  ['0x226', 'a hexadecimal number'],
  ['+550', 'a plus sign'],
  ['-', 'a hyphen alone'],
  ['-0', 'a hyphen and zero'],
  ['-05', 'a leading zero after the hyphen'],
  ['--5', 'two hyphens'],
  ['ーー5', 'two long vowel marks'],
  ['- 5', 'whitespace after the hyphen'],
  ['-1000', 'four digits after the hyphen'],
  ['-5x', 'a letter after a negative code'],
  ['-5.1', 'a dot and a digit after a negative code'],
  ['550５', 'a full-width digit after the code'],
  ['550ｘ', 'a full-width letter after the code'],
  ['550＿', 'a full-width underscore after the code'],
  ['550．５', 'a full-width dot and digit after the code'],
  ['550.５', 'a dot and a full-width digit after the code'],
  ['55²', 'a superscript digit'],
  ['①②③', 'circled digits'],
  ['٥٥٠', 'Arabic-Indic digits'],
  ['\u2010550', 'U+2010 instead of a hyphen'],
  ['\u2015550', 'U+2015 instead of a hyphen'],
  ['\uff70550', 'a half-width long vowel mark'],
  ['X-Unix; 255', 'a diagnostic of another type: the number is an exit status'],
  ['\u017fmtp; 550', 'a long s is not an s'],
  ['smtp 550', 'smtp without a semicolon'],
  ['smtps; 550', 'a word other than smtp before a semicolon'],
  ['; 550', 'a semicolon without smtp'],
  [': 550', 'a colon without a label'],
  ['::550', 'a colon as a label'],
  [';x:550', 'a label that starts with a semicolon'],
  ['サーバ: mx: 550', 'two labels'],
  ['サーバ：mx: 550', 'two labels in mixed width'],
  ['smtp; サーバ:550', 'a label after smtp;'],
  ['smtp; smtp; 550', 'smtp twice'],
  ['Diagnostic-Code: X-Unix; 255', 'a label and a diagnostic of another type'],
  ['12:550', 'a label that starts with a digit'],
  ['１２：550', 'a label that starts with a full-width digit'],
  ['-a:550', 'a label that starts with a hyphen'],
  ['ーx:550', 'a label that starts with a long vowel mark'],
  ['mx;1: 550', 'a label with a semicolon in it'],
  ['host mx said: 550', 'a label with whitespace in it'],
  ['2026-11-23', 'a date'],
  ['192.168.0.1', 'an IP address'],
];

for (const [string, code, rule] of codes) {
  test(`parseCode(${JSON.stringify(string)}) is ${code}: ${rule}`, () => assert.equal(parseCode(string), code));
}

for (const [string, rule] of nonCodes) {
  test(`parseCode(${JSON.stringify(string)}) is undefined: ${rule}`, () => assert.equal(parseCode(string), undefined));
}

test('parseCode(string) is the same if any tail of the string is full-width', () => {
  for (const [string] of [...codes, ...nonCodes]) {
    for (let start = 0; start <= string.length; start++) {
      const fullWidth = string
        .slice(start)
        .replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
      const mixed = string.slice(0, start) + fullWidth;
      assert.equal(parseCode(mixed), parseCode(string), mixed);
    }
  }
});

test('parseCode(number) is parseCode(String(number))', () => {
  for (let number = -1200; number <= 1200; number++) {
    assert.equal(parseCode(number), parseCode(String(number)), String(number));
  }
});

test('parseCode(number) is the number itself for -999 to -1 and for 100 to 999', () => {
  for (const code of [-999, -1, 100, 999]) assert.equal(parseCode(code), code);
  for (const number of [-1000, 0, 99, 1000]) assert.equal(parseCode(number), undefined, String(number));
});

test('parseCode(number) is undefined for a number that is not an integer or is far out of range', () => {
  for (const number of [550.5, -2.5, -0.5, 100.1, 998.9, -0, NaN, Infinity, -Infinity, 2 ** 32 + 550, 550e20]) {
    assert.equal(parseCode(number), undefined, String(number));
  }
});

function readLongStrings(): void {
  for (const unit of [...'a5- :あ５：−ー\u3000\u0301\ufdfa\u{1f600}', 'a ', 'smtp;']) {
    // With a u flag, three million characters (ten million on Node 26) overflow the stack. Full-width ones are slow.
    const length = unit === 'あ' ? 1e7 : /[！-～−ー]/.test(unit) ? 1e6 : 3e6;
    const long = unit.repeat(length / unit.length);
    for (const before of ['', 'a', 'a:', 'smtp', 'smtp;']) {
      assert.equal(parseCode(before + long), undefined, before + unit);
    }
    assert.equal(parseCode(`550 ${long}`), 550, unit);
    if (!/[:：; ]/.test(unit)) assert.equal(parseCode(`a${long}:550`), 550, unit);
    if (!/\S/.test(unit)) assert.equal(parseCode(`${long}a${long}:${long}smtp${long};${long}550`), 550, unit);
  }
}

test('parseCode(string) reads a long string in linear time and without overflowing the stack', () => {
  // node:vm stops a regex that hangs; from Node 24 on, the test runner's timeout does not.
  runInNewContext('readLongStrings()', { readLongStrings }, { timeout: 120_000 });
});
