// The grammar of a code in a string, as a table of cases with the reason of each, and as properties.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseCode } from '../src/parse-code.js';

const codes: [text: string, code: number, reason: string][] = [
  ['550 RE 550 5.1.1 User unknown', 550, 'a status line: the code is the first word'],
  ['-3 LE メモリ確保エラー', -3, 'a negative code has one digit'],
  ['-13 LE', -13, 'or two'],
  ['-502', -502, 'or three'],
  ['550', 550, 'an attribute: the code alone'],
  ['999', 999, 'syntax only: it is the look-up that finds nothing'],
  ['100', 100, 'the lowest code of three digits'],
  ['-999', -999, 'the lowest code'],
  ['サーバ:250', 250, 'a screen’s label'],
  ['サーバ\uff1a250', 250, 'closed by the full-width colon'],
  [' サーバ \uff1a\u3000250', 250, 'white space before the label and on either side of its colon, full-width too'],
  ['サーバ:-3', -3, 'a negative code behind a label'],
  ['Final-Recipient:550', 550, 'a hyphen may stand inside a label'],
  ['mx1: 550', 550, 'a digit may stand inside a label'],
  ['mx.example.com: 550', 550, 'so may a dot: the name of a host'],
  ['mx1.example.com: 550', 550, 'a host’s name with a digit reads like its digitless neighbour'],
  ['<neko@example.jp>: 550', 550, 'the address that a bounce message names'],
  ['<neko22@example.jp>: 550', 550, 'an address with digits reads like its digitless neighbour'],
  ['a1:-3', -3, 'a negative code behind a label with a digit'],
  ['-3: 550', -3, 'a word that starts with a hyphen is no label, but may be a code'],
  ['550: 551', 550, 'a word that starts with a digit is no label, but may be a code'],
  ['smtp; 550 5.1.1 User unknown', 550, 'the diagnostic of a bounce mail'],
  ['SMTP;550-5.1.1 User unknown', 550, 'smtp in any case, no white space behind its semicolon'],
  ['sMtP\t ;\r\n 550', 550, 'white space on either side of the semicolon'],
  ['Diagnostic-Code: smtp; 550 5.1.1 User unknown', 550, 'smtp and its semicolon behind a label'],
  ['Diagnostic-Code\t:SMTP ;-3', -3, 'white space around either closing mark, and a negative code'],
  ['smtp:550', 550, 'smtp is a label like others before a colon'],
  ['smtp: smtp; 550', 550, 'and smtp may follow it'],
  ['550-5.1.1 first line\r\n550 5.1.1 last line', 550, 'a reply of several lines'],
  [' \t550', 550, 'leading white space'],
  ['\r\n550\r\n', 550, 'line ends on both sides'],
  ['\ufeff550', 550, 'a byte order mark'],
  ['550\t', 550, 'a tab behind the code'],
  ['550, see', 550, 'a comma ends the code'],
  ['550:', 550, 'so does a colon'],
  ['550(x)', 550, 'so does a bracket'],
  ['550\u{1f600}', 550, 'so does a picture: it is no letter'],
];

const others: [text: string, reason: string][] = [
  ['', 'nothing there'],
  [' \t\r\n', 'nothing but white space'],
  ['5.1.1', 'an enhanced status code'],
  ['550.5', 'a dot behind the digits: a fraction'],
  ['550.', 'a dot behind the digits, whatever follows'],
  ['5500', 'four digits'],
  ['55', 'two digits'],
  ['5', 'one digit'],
  ['050', 'a leading zero'],
  ['0550', 'a leading zero before a code'],
  ['550x', 'a letter behind the digits'],
  ['550あ', 'a letter of another script behind the digits'],
  ['550\u{20000}', 'a letter outside the basic plane behind the digits'],
  ['550\uff15', 'a digit of another script behind the digits'],
  ['0x226', 'a hexadecimal number'],
  ['5e2', 'an exponent'],
  ['+550', 'a plus sign'],
  ['\u2212550', 'a minus sign that is no hyphen'],
  ['-', 'a hyphen alone'],
  ['-0', 'zero has no sign'],
  ['-05', 'a leading zero behind the hyphen'],
  ['--5', 'two hyphens'],
  ['- 5', 'white space behind the hyphen'],
  ['-1000', 'four digits behind the hyphen'],
  ['-5x', 'a letter behind a negative code'],
  ['-5.1', 'a dot behind a negative code'],
  ['\uff15\uff15\uff10', 'full-width digits'],
  ['\u0665\u0665\u0660', 'Arabic-Indic digits'],
  ['X-Unix; 255', 'a diagnostic of another type: the number is an exit status'],
  ['\u017fmtp; 550', 'a long s is no s'],
  ['smtp 550', 'a label that is not closed'],
  ['smtps; 550', 'a label that is not smtp before a semicolon'],
  ['; 550', 'a semicolon without smtp'],
  [': 550', 'a colon without a label'],
  ['サーバ: mx: 550', 'two labels'],
  ['smtp; サーバ:550', 'a label behind smtp'],
  ['smtp; smtp; 550', 'smtp twice'],
  ['Diagnostic-Code: X-Unix; 255', 'a diagnostic of another type behind a label'],
  ['12:550', 'a label that starts with a digit'],
  ['5a:550', 'a label that starts with a digit, with a letter'],
  ['-:550', 'a label that starts with a hyphen'],
  ['-a:550', 'a label that starts with a hyphen, with a letter'],
  ['mx;1: 550', 'a semicolon in the label'],
  ['host mx said: 550', 'white space in the label'],
  ['see 550', 'a code in the middle of a sentence'],
  ['user@example.com', 'an address'],
  ['2026-11-23', 'a date'],
  ['11/23', 'a day'],
  ['192.168.0.1', 'an IP address'],
  ['2001:db8::1', 'an IP address of version 6'],
];

for (const [text, code, reason] of codes) {
  test(`${JSON.stringify(text)} is ${code}: ${reason}`, () => assert.equal(parseCode(text), code));
}

for (const [text, reason] of others) {
  test(`${JSON.stringify(text)} is no code: ${reason}`, () => assert.equal(parseCode(text), undefined));
}

const anyString = fc.string({ unit: 'binary' });
const anyCode = fc.oneof(fc.integer({ min: -999, max: -1 }), fc.integer({ min: 100, max: 999 }));
const whiteSpace = fc.string({ unit: fc.constantFrom(' ', '\t', '\r', '\n', '\u3000', '\ufeff') });

test('a code comes back from any string that starts with it and a separator', () => {
  const separator = fc.constantFrom(' ', '-', '\t', '\n', ',', ':', ';', '/', '(', '\u3000');
  fc.assert(
    fc.property(whiteSpace, anyCode, separator, anyString, (before, code, mark, rest) => {
      assert.equal(parseCode(before + code + mark + rest), code);
    }),
  );
});

test('a code comes back from behind any label and any smtp', () => {
  const closed = (name: fc.Arbitrary<string>, marks: string) =>
    fc.oneof(
      fc.constant(''),
      fc.tuple(name, whiteSpace, fc.constantFrom(...marks), whiteSpace).map((parts) => parts.join('')),
    );
  const label = closed(fc.stringMatching(/^[^\s\d;:：-][^\s;:：]*$/u), ':：');
  const smtp = closed(fc.constantFrom('smtp', 'SMTP', 'Smtp'), ';');
  fc.assert(
    fc.property(whiteSpace, label, smtp, anyCode, (before, label, smtp, code) => {
      assert.equal(parseCode(before + label + smtp + code), code);
    }),
  );
});

test('any string gives undefined or an integer that a code can be', () => {
  fc.assert(
    fc.property(fc.oneof(anyString, fc.stringMatching(/^[-smtp;:： 0-9.x]{0,9}$/)), (text) => {
      const code = parseCode(text);
      if (code === undefined) return;
      assert.ok(Number.isInteger(code) && ((code >= -999 && code <= -1) || (code >= 100 && code <= 999)), String(code));
    }),
  );
});

test('a lone surrogate is a character like others: it may stand in a label, and it ends a code', () => {
  assert.equal(parseCode('\ud800:550\udc00'), 550);
});

test('a string of ten million characters is read to its end without fault, whatever its script', () => {
  for (const unit of [' ', 'a', '5', '-', ':', '：', ';', 'a ', 'smtp;', 'あ', '\u{20000}', '\ud800', '\u3000']) {
    const long = unit.repeat(1e7 / unit.length);
    assert.equal(parseCode(long), undefined, unit);
    assert.equal(parseCode(`550 ${long}`), 550, unit);
    if (!/[:：; ]/.test(unit)) assert.equal(parseCode(`a${long}:550`), 550, unit);
    if (!/\S/.test(unit)) assert.equal(parseCode(`${long}a${long}:${long}smtp${long};${long}550`), 550, unit);
  }
});
