// The grammar of a code, as a table of cases with the reason of each, and as properties.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { parseCode } from '../src/parse-code.js';

const codes: [text: string, code: number, reason: string][] = [
  ['550 RE 550 5.1.1 User unknown', 550, 'a status line: the code is the first word'],
  ['-3 LE メモリ確保エラー', -3, 'a negative code has one digit'],
  ['-13 LE', -13, 'or two'],
  ['-502', -502, 'or three'],
  ['550', 550, 'an attribute: the code alone'],
  ['100', 100, 'the lowest code of three digits'],
  ['999', 999, 'the highest code; syntax only: it is the look-up that finds nothing'],
  ['-999', -999, 'the lowest code'],
  ['サーバ:250', 250, 'a screen’s label'],
  [' サーバ :\u3000250', 250, 'white space before the label and on either side of its colon'],
  ['サーバ:-3', -3, 'a negative code behind a label'],
  ['Final-Recipient:550', 550, 'a hyphen may stand inside a label'],
  ['mx1.example.com: 550', 550, 'so may a digit or a dot: the name of a host'],
  ['<neko22@example.jp>: 550', 550, 'the address that a bounce message names'],
  ['\ud800:550', 550, 'a lone surrogate is a character like others'],
  ['-3: 550', -3, 'a word that starts with a hyphen is no label, but may be a code'],
  ['550: 551', 550, 'a word that starts with a digit is no label, but may be a code'],
  ['smtp; 550 5.1.1 User unknown', 550, 'the diagnostic of a bounce message'],
  ['SMTP;550-5.1.1 User unknown', 550, 'smtp in any case, no white space behind its semicolon'],
  ['sMtP\t ;\r\n 550', 550, 'white space on either side of the semicolon'],
  ['Diagnostic-Code: smtp; 550 5.1.1 User unknown', 550, 'smtp and its semicolon behind a label'],
  ['smtp:550', 550, 'smtp is a label like others before a colon'],
  ['smtp: smtp; 550', 550, 'and smtp may follow it'],
  ['550-5.1.1 first line\r\n550 5.1.1 last line', 550, 'a reply of several lines'],
  ['\r\n550\r\n', 550, 'line ends on both sides'],
  ['\ufeff550', 550, 'a byte order mark'],
  ['\u00a0550', 550, 'a space that does not break'],
  ['550エラー', 550, 'Japanese right behind the code'],
  ['550です', 550, 'in each of its scripts'],
  ['550宛先不明', 550, 'in each of its scripts'],
  ['サーバ:250正常終了', 250, 'Japanese right behind a label’s code'],
  ['550. User unknown', 550, 'a dot that ends a sentence'],
  ['550.', 550, 'a dot at the end'],
  ['550..5', 550, 'a dot that no letter, digit or underscore follows'],
  ['-3.', -3, 'a dot behind a negative code'],
  ['550, see', 550, 'a comma ends the code'],
  ['550²', 550, 'so does a superscript: it is no ASCII digit'],
  ['550\u{1f600}', 550, 'so does a picture'],
  ['５５０', 550, 'typed full-width'],
  ['５５0', 550, 'in mixed width'],
  ['サーバ：５５０', 550, 'a full-width colon'],
  ['－３', -3, 'a full-width hyphen'],
  ['−３', -3, 'a minus sign'],
  ['−3', -3, 'a minus sign before a half-width digit'],
  ['550−1', 550, 'a minus sign behind the code'],
  ['ー５０２', -502, 'the long vowel mark that the hyphen key gives in a Japanese input method'],
  ['サーバー:250', 250, 'a long vowel mark inside a label'],
  ['サーバー：ー３', -3, 'and another before the code'],
  ['550ー', 550, 'a long vowel mark behind the code'],
  ['550！', 550, 'the first of the full-width forms behind the code'],
  ['550～', 550, 'and the last'],
  ['５５０エラー', 550, 'Japanese right behind a full-width code'],
  ['ＳＭＴＰ；５５０', 550, 'smtp and its semicolon'],
];

const others: [text: string, reason: string][] = [
  ['', 'nothing there'],
  [' \t\r\n', 'nothing but white space'],
  ['5.1.1', 'an enhanced status code'],
  ['550.5', 'a dot and a digit behind the code'],
  ['550.x', 'a dot and a letter behind the code'],
  ['5500', 'four digits'],
  ['55', 'two digits'],
  ['050', 'a leading zero'],
  ['550x', 'a letter behind the code'],
  ['550_', 'an underscore behind the code'],
  ['0x226', 'a hexadecimal number'],
  ['+550', 'a plus sign'],
  ['-', 'a hyphen alone'],
  ['-0', 'zero has no sign'],
  ['-05', 'a leading zero behind the hyphen'],
  ['--5', 'two hyphens'],
  ['ーー5', 'two long vowel marks'],
  ['- 5', 'white space behind the hyphen'],
  ['-1000', 'four digits behind the hyphen'],
  ['-5x', 'a letter behind a negative code'],
  ['-5.1', 'a dot and a digit behind a negative code'],
  ['550５', 'a full-width digit behind the code'],
  ['550ｘ', 'a full-width letter behind the code'],
  ['550＿', 'a full-width underscore behind the code'],
  ['550．５', 'a full-width dot and digit behind the code'],
  ['550.５', 'a dot and a full-width digit behind the code'],
  ['55²', 'a superscript digit'],
  ['①②③', 'digits in circles'],
  ['٥٥٠', 'Arabic-Indic digits'],
  ['\u2010550', 'the first of the dashes'],
  ['\u2015550', 'the last of the dashes'],
  ['\uff70550', 'a half-width long vowel mark'],
  ['X-Unix; 255', 'a diagnostic of another type: the number is an exit status'],
  ['\u017fmtp; 550', 'a long s is no s'],
  ['smtp 550', 'a label that is not closed'],
  ['smtps; 550', 'a label that is not smtp before a semicolon'],
  ['; 550', 'a semicolon without smtp'],
  [': 550', 'a colon without a label'],
  ['サーバ: mx: 550', 'two labels'],
  ['サーバ：mx: 550', 'two labels in mixed width'],
  ['smtp; サーバ:550', 'a label behind smtp'],
  ['smtp; smtp; 550', 'smtp twice'],
  ['Diagnostic-Code: X-Unix; 255', 'a diagnostic of another type behind a label'],
  ['12:550', 'a label that starts with a digit'],
  ['１２：550', 'a label that starts with a full-width digit'],
  ['-a:550', 'a label that starts with a hyphen'],
  ['ーx:550', 'a label that starts with a long vowel mark'],
  ['mx;1: 550', 'a semicolon in the label'],
  ['host mx said: 550', 'white space in the label'],
  ['2026-11-23', 'a date'],
  ['192.168.0.1', 'an IP address'],
];

for (const [text, code, reason] of codes) {
  test(`${JSON.stringify(text)} is ${code}: ${reason}`, () => assert.equal(parseCode(text), code));
}

for (const [text, reason] of others) {
  test(`${JSON.stringify(text)} is no code: ${reason}`, () => assert.equal(parseCode(text), undefined));
}

const inFullWidth = (text: string) =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

test('each case reads the same in full width, in whole and from any character on', () => {
  for (const [text] of [...codes, ...others]) {
    for (let start = 0; start <= text.length; start++) {
      const mixed = text.slice(0, start) + inFullWidth(text.slice(start));
      assert.equal(parseCode(mixed), parseCode(text), mixed);
    }
  }
});

test('a number reads as its decimal digits do', () => {
  for (let code = -1200; code <= 1200; code++) assert.equal(parseCode(code), parseCode(String(code)), String(code));
});

test('a number is a code from -999 to -1 and from 100 to 999', () => {
  for (const code of [-999, -1, 100, 999]) assert.equal(parseCode(code), code);
  for (const number of [-1000, 0, 99, 1000]) assert.equal(parseCode(number), undefined, String(number));
});

test('a number that is no integer, or far from the codes, is none', () => {
  for (const number of [550.5, -2.5, -0.5, 100.1, 998.9, -0, NaN, Infinity, -Infinity, 2 ** 32 + 550, 550e20]) {
    assert.equal(parseCode(number), undefined, String(number));
  }
});

const fullLength = fc.oneof(fc.integer({ min: -999, max: -100 }), fc.integer({ min: 100, max: 999 }));
const anyCode = fc.oneof(fullLength, fc.integer({ min: -99, max: -1 }));
const withHyphen = (hyphen: string) => (text: string) => text.replace('-', hyphen);
const anyForm = fc.constantFrom(String, inFullWidth, withHyphen('−'), withHyphen('ー'));
const anyString = fc.string({ unit: 'binary' });
const whiteSpace = fc.string({ unit: fc.constantFrom(' ', '\t', '\r', '\n', '\u00a0', '\u3000', '\ufeff') });

test('a code comes back from any string that starts with it, unless a letter, digit or underscore follows', () => {
  const rest = anyString.filter((text) => !/^[.．]?[\w０-９Ａ-Ｚａ-ｚ＿]/.test(text));
  fc.assert(
    fc.property(whiteSpace, anyCode, anyForm, rest, (before, code, form, rest) => {
      assert.equal(parseCode(before + form(`${code}`) + rest), code);
    }),
  );
});

test('a letter, digit or underscore of any width behind the code, or behind its dot, makes it none', () => {
  const dot = fc.constantFrom('', '.', '．');
  const wordCharacter = fc.constantFrom(...'azAZ059_ａｚＡＺ０５９＿');
  fc.assert(
    fc.property(fullLength, anyForm, dot, wordCharacter, anyString, (code, form, dot, character, rest) => {
      assert.equal(parseCode(form(`${code}`) + dot + character + rest), undefined);
    }),
  );
});

test('a code comes back from behind any label and any smtp', () => {
  const closed = (name: fc.Arbitrary<string>, marks: string) =>
    fc.oneof(
      fc.constant(''),
      fc.tuple(name, whiteSpace, fc.constantFrom(...marks), whiteSpace).map((parts) => parts.join('')),
    );
  const label = closed(fc.stringMatching(/^[^\s\d:：;；０-９－−ー-][^\s:：;；]*$/u), ':：');
  const smtp = closed(fc.constantFrom('smtp', 'SMTP', 'Smtp', 'ｓｍｔｐ', 'ＳｍTP'), ';；');
  fc.assert(
    fc.property(whiteSpace, label, smtp, anyCode, (before, label, smtp, code) => {
      assert.equal(parseCode(before + label + smtp + code), code);
    }),
  );
});

function readLongStrings(): void {
  for (const unit of [...'a5- :あ５：−ー\u3000\u0301\ufdfa\u{1f600}', 'a ', 'smtp;']) {
    // A u flag overflows the stack at three million, on Node 26 at ten; full-width ones take the longest to read.
    const length = unit === 'あ' ? 1e7 : /[！-～−ー]/.test(unit) ? 1e6 : 3e6;
    const long = unit.repeat(length / unit.length);
    for (const before of ['', 'a', 'smtp']) assert.equal(parseCode(before + long), undefined, before + unit);
    assert.equal(parseCode(`550 ${long}`), 550, unit);
    if (!/[:：; ]/.test(unit)) assert.equal(parseCode(`a${long}:550`), 550, unit);
    if (!/\S/.test(unit)) assert.equal(parseCode(`${long}a${long}:${long}smtp${long};${long}550`), 550, unit);
  }
}

test('a long string is read to its end without fault, whatever its script', () => {
  // By node:vm, because the limit of the test runner, from Node 24 on, does not end a pattern that hangs.
  runInNewContext('readLongStrings()', { readLongStrings }, { timeout: 120_000 });
});
