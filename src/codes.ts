// The manual's code list (SMTP応答コード一覧) as data, row by row in the manual's order, and its types.
import type { Category } from './categories.js';
import { type CategoryOf, CLASSES } from './classes.js';
import { deepFreeze } from './deep-freeze.js';
import type { LocalizedText } from './localized-text.js';
import type { ProblemArea } from './problem-areas.js';

/**
 * What one failure with a code adds to its address's error count (カウント): none, a tenth, a half or one.
 * A blank cell of the manual is 0.
 *
 * @example
 * const weight: CountWeight = lookupCode(552).countWeight; // => 0.1
 */
export type CountWeight = 0 | 0.1 | 0.5 | 1;

/**
 * One row of the manual's code list.
 *
 * @example
 * const entry: CodeEntry | undefined = lookupCode('801');
 * entry?.description.en; // => 'User account disabled'
 */
export interface CodeEntry {
  /** The code (コード): one of 73 from -502 to 850. */
  readonly code: number;
  /** The class of the code; the same as `classifyCode(code)`. */
  readonly category: Category;
  /** Where the problem lies (問題箇所); `null` where the manual has – (250, a success). */
  readonly problemArea: ProblemArea | null;
  /** What happened (内容). */
  readonly description: LocalizedText;
  /** What one failure adds to the address's error count (カウント). */
  readonly countWeight: CountWeight;
  /** Why it happened (原因); `null` where the manual has none. */
  readonly cause: LocalizedText | null;
}

type Row = readonly [
  code: number,
  problemArea: ProblemArea | null,
  ja: string,
  en: string,
  countWeight?: CountWeight,
  cause?: readonly [ja: string, en: string],
];

// The causes that the manual gives to more than one code.
const NO_CODE_IN_BOUNCE = [
  'バウンスメール内にエラーコードが入っていないか、取得できなかった。障害ではない。',
  'The bounce mail has no error code, or it could not be read. Not a failure.',
] as const;
const NO_SUCH_RECIPIENT = [
  '宛先が存在しない、または相手側で受け取らない設定をしている。',
  'The recipient does not exist or refuses the mail.',
] as const;
const SERVER_TROUBLE = [
  'サーバが高負荷またはシステム障害の可能性',
  'Possibly server overload or system failure',
] as const;
const LONG_LINE_OR_SERVER_TROUBLE = [
  '1行1,000Byte以上の文字が本文に存在する。サーバが高負荷またはシステム障害の可能性',
  'The body has a line of 1,000 bytes or more. Possibly server overload or system failure',
] as const;
const NAME_NOT_RESOLVED = [
  'MXレコード等の参照ができず、名前解決ができない システム側設定の問題',
  'Cannot resolve the name by MX or other records. A problem in the settings of the system',
] as const;

// One code a line, as on the manual's page; blank cells at the end of a row are left out.
// code, problem area, description in Japanese and in English, count weight, cause in Japanese and in English
// prettier-ignore
const ROWS = [
  [-3, 'system', 'メモリ確保エラー', 'Memory allocation error'],
  [-4, 'system', '設定ファイルオープンエラー', 'Configuration file open error'],
  [-5, 'system', '設定ファイルパラメーター読み取りエラー', 'Configuration file parameter read error'],
  [-6, 'system', '設定ファイル不明キーワードエラー', 'Configuration file unknown keyword error'],
  [-7, 'system', '設定ファイル値不正エラー', 'Configuration file invalid value error'],
  [-8, 'system', 'TSVファイルオープンエラー', 'TSV file open error'],
  [-9, 'system', 'TSVファイルヘッダ読み込みエラー', 'TSV file header read error'],
  [-10, 'system', 'TSVファイルヘッダパースエラー', 'TSV file header parse error'],
  [-11, 'system', 'エラーが多発し、送信処理を中止した', 'Stopped sending after many errors'],
  [-12, 'system', '画像データ作成に失敗した', 'Failed to create the image data'],
  [-13, 'system', '画像ディレクトリオープン失敗', 'Failed to open the image directory'],
  [-100, 'system', 'MySQL DB初期化失敗', 'MySQL DB init failed'],
  [-101, 'system', 'MySQL DB接続失敗', 'MySQL DB connection failed'],
  [-102, 'system', 'MySQL DB更新失敗', 'MySQL DB update failed'],
  [-500, 'system', 'バウンスメールのエラーコードが取得できなかった', "Could not get the bounce mail's error code", 0, NO_CODE_IN_BOUNCE],
  [-501, 'system', 'バウンスメールのエラーコードが取得できなかった', "Could not get the bounce mail's error code", 0, NO_CODE_IN_BOUNCE],
  [-502, 'system', '転送先にて送信エラーとなった可能性あり', 'Maybe forwarding', 0, [
    '対象のメールアドレスは、転送設定をしており、転送先にて送信エラーとなった可能性がある。',
    'The mail address forwards, and sending may have failed there.',
  ]],

  [250, null, '要求された処理は実行可能完了', 'Requested mail action okay, completed', 0, [
    '送信完了',
    'Sent',
  ]],

  [500, 'system', '文法に間違いがあるため、コマンドが理解できない', 'Syntax error, command unrecognized'],
  [501, 'user', '引数の文法に間違いがある', 'Syntax error in parameters or arguments', 1],
  [502, 'system', '指示されたコマンドはこのシステムには実装されていない', 'Command not implemented', 0, [
    'メールアドレス不正の場合が多く、この場合は障害ではない。',
    'Often an invalid mail address, not a failure.',
  ]],
  [503, 'system', 'コマンドの発行順序が間違っている', 'Bad sequence of commands'],
  [504, 'system', 'コマンドの引数が未定義', 'Command parameter not implemented'],
  [550, 'user', 'メールボックスが利用できないため、要求された処理は実行不能', 'Requested action not taken: mailbox unavailable', 1, NO_SUCH_RECIPIENT],
  // The manual repeats 550's text here; RFC 5321 section 4.2.3 has "User not local; please try <forward-path>".
  [551, 'user', 'メールボックスが利用できないため、要求された処理は実行不能', 'Requested action not taken: mailbox unavailable', 1, NO_SUCH_RECIPIENT],
  [552, 'user', 'ディスク不足のため、要求された処理は実行不能', 'Requested mail action aborted: exceeded storage allocation', 0.1, [
    '相手側サーバまたはユーザ用のディスクスペースが不足しメールを保存できない',
    'The server or user has no disk space for the mail',
  ]],
  [553, 'user', 'メールボックスの名前が不適切なため、要求された処理は実行不能', 'Requested action not taken: mailbox name not allowed', 1],
  [554, 'user', '処理失敗', 'Transaction failed', 1],

  [601, 'system', '相手先のメールサーバに接続できない', "Cannot connect to the recipient's mail server"],
  [602, 'system', '相手先メールサーバとの通信が途中で途絶えた', "Communication lost with the recipient's mail server"],
  [606, 'system', '有効期限切れ', 'Expired', 0.1, [
    '配信予約時に設定したメール生存時間内にメールが配信できず、メール生存時間切れとなった。',
    'The mail could not be delivered within its set lifetime.',
  ]],
  [608, 'system', 'DNSにアクセスできない', 'Cannot access DNS'],
  [609, 'system', 'ソケット生成できなかった', 'Could not create a socket'],
  [610, 'system', 'SMTP通信でタイムアウト', 'Timed out in SMTP communication'],
  [611, 'user', '不正な相手先アドレス', 'Invalid recipient address'],

  [620, 'system', 'オープニング待ち時にコネクションが切れた', 'Connection lost while waiting for the greeting'],
  [621, 'system', 'HELO応答待ち時にコネクションが切れた', 'Connection lost while waiting for the reply to HELO'],
  [622, 'system', 'FROM応答待ち時にコネクションが切れた', 'Connection lost while waiting for the reply to MAIL FROM'],
  [623, 'system', 'RCPT応答待ち時にコネクションが切れた', 'Connection lost while waiting for the reply to RCPT TO'],
  [624, 'system', 'DATA応答待ち時にコネクションが切れた', 'Connection lost while waiting for the reply to DATA', 0, SERVER_TROUBLE],
  [625, 'system', 'END応答待ち時にコネクションが切れた', 'Connection lost while waiting for the reply to the end of data', 0, LONG_LINE_OR_SERVER_TROUBLE],
  [627, 'system', 'RSET応答待ち時にコネクションが切れた', 'Connection lost while waiting for the reply to RSET', 0, SERVER_TROUBLE],

  [640, 'system', 'オープニング待ち時にタイムアウト', 'Timed out while waiting for the greeting', 0, SERVER_TROUBLE],
  [641, 'system', 'HELO応答待ち時にタイムアウト', 'Timed out while waiting for the reply to HELO', 0, SERVER_TROUBLE],
  [642, 'system', 'FROM応答待ち時にタイムアウト', 'Timed out while waiting for the reply to MAIL FROM', 0, SERVER_TROUBLE],
  [643, 'system', 'RCPT応答待ち時にタイムアウト', 'Timed out while waiting for the reply to RCPT TO', 0, SERVER_TROUBLE],
  [644, 'system', 'DATA応答待ち時にタイムアウト', 'Timed out while waiting for the reply to DATA', 0, LONG_LINE_OR_SERVER_TROUBLE],
  [645, 'system', 'END応答待ち時にタイムアウト', 'Timed out while waiting for the reply to the end of data', 0, SERVER_TROUBLE],
  [647, 'system', 'RSET応答待ち時にタイムアウト', 'Timed out while waiting for the reply to RSET', 0, SERVER_TROUBLE],

  [660, 'system', 'HELO送信時にコネクションが切れた', 'Connection lost while sending HELO', 0, SERVER_TROUBLE],
  [661, 'system', 'FROM送信時にコネクションが切れた', 'Connection lost while sending MAIL FROM', 0, SERVER_TROUBLE],
  [662, 'system', 'RCPT送信時にコネクションが切れた', 'Connection lost while sending RCPT TO', 0, SERVER_TROUBLE],
  [663, 'system', 'DCMD送信時にコネクションが切れた', 'Connection lost while sending the DATA command', 0, SERVER_TROUBLE],
  [664, 'system', 'DATA送信時にコネクションが切れた', 'Connection lost while sending the message data', 0, SERVER_TROUBLE],
  [665, 'system', 'DEND送信時にコネクションが切れた', 'Connection lost while sending the end of data', 0, SERVER_TROUBLE],
  [666, 'system', 'QUIT送信時にコネクションが切れた', 'Connection lost while sending QUIT', 0, SERVER_TROUBLE],
  [667, 'system', 'RSET送信時にコネクションが切れた', 'Connection lost while sending RSET', 0, SERVER_TROUBLE],

  [680, 'system', 'HELO送信時にタイムアウト', 'Timed out while sending HELO', 0, SERVER_TROUBLE],
  [681, 'system', 'FROM送信時にタイムアウト', 'Timed out while sending MAIL FROM', 0, SERVER_TROUBLE],
  [682, 'system', 'RCPT送信時にタイムアウト', 'Timed out while sending RCPT TO', 0, SERVER_TROUBLE],
  [683, 'system', 'DCMD送信時にタイムアウト', 'Timed out while sending the DATA command', 0, SERVER_TROUBLE],
  [684, 'system', 'DATA送信時にタイムアウト', 'Timed out while sending the message data', 0, SERVER_TROUBLE],
  [685, 'system', 'DEND送信時にタイムアウト', 'Timed out while sending the end of data', 0, SERVER_TROUBLE],
  [686, 'system', 'QUIT送信時にタイムアウト', 'Timed out while sending QUIT', 0, SERVER_TROUBLE],
  [687, 'system', 'RSET送信時にタイムアウト', 'Timed out while sending RSET', 0, SERVER_TROUBLE],

  [700, 'user', 'DNSエラー1', 'DNS Error 1', 1, NAME_NOT_RESOLVED],
  [710, 'user', 'DNSエラー2', 'DNS Error 2', 1, NAME_NOT_RESOLVED],
  [711, 'user', 'DNSエラー3', 'DNS Error 3', 1, NAME_NOT_RESOLVED],
  [720, 'user', 'DNSエラー4', 'DNS Error 4', 1, NAME_NOT_RESOLVED],
  [730, 'user', 'アドレスループ (127.0.0.1)', 'Address loop (127.0.0.1)', 1, NAME_NOT_RESOLVED],

  [800, 'system', 'MailTo アドレスが異常', 'Abnormal MailTo address', 0, [
    '宛先メールアドレスの形式が不正 不正でない場合はシステム障害の可能性あり',
    "Invalid recipient address. If not, possibly system failure",
  ]],
  [801, 'user', 'ユーザのアカウントが無効になっている', 'User account disabled', 0.5, [
    'エンドユーザとキャリア、プロバイダ間での何かしらの事由',
    'A matter between end user and carrier or provider',
  ]],
  [850, 'user', 'ユーザ側でドメイン拒否設定を行っており、メールが届けられない', 'The mail could not be delivered because the user has set the domain to be rejected', 0.5, [
    'エンドユーザ側でドメイン拒否設定を行っている。',
    'The end user has set the domain to be rejected.',
  ]],
] as const satisfies readonly Row[];

type Entries<Rows extends readonly Row[]> = {
  readonly [I in keyof Rows]: {
    readonly code: Rows[I][0];
    readonly category: CategoryOf<Rows[I][0]>;
    readonly problemArea: Rows[I][1];
    readonly description: { readonly ja: Rows[I][2]; readonly en: Rows[I][3] };
    readonly countWeight: Rows[I][4] extends CountWeight ? Rows[I][4] : 0;
    readonly cause: Rows[I][5] extends readonly [infer Ja, infer En] ? { readonly ja: Ja; readonly en: En } : null;
  };
};

/**
 * The 73 entries of the manual's code list, in the manual's order, frozen to their leaves.
 *
 * The type is literal: the compiler knows each entry's code, category, problem area, texts and count weight.
 *
 * Source: the manual's SMTP応答コード一覧 (コード, 問題箇所, 内容, カウント, 原因).
 *
 * @example
 * CODES.length; // => 73
 * CODES.filter((entry) => entry.countWeight === 0.5).map((entry) => entry.code); // => [801, 850]
 */
export const CODES: Entries<typeof ROWS> = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ ROWS.map(([code, problemArea, ja, en, countWeight = 0, cause]) => ({
    code,
    category: CLASSES[code + 999],
    problemArea,
    description: { ja, en },
    countWeight,
    cause: cause ? { ja: cause[0], en: cause[1] } : null,
  })),
) as never; // map() forgets which row is where: the test of the table holds value and type together

/**
 * A code that the manual lists.
 *
 * @example
 * const code: KnownCode = 550;
 */
export type KnownCode = (typeof CODES)[number]['code'];

/**
 * The entry of a listed code, in its literal type.
 *
 * @example
 * const entry: CodeEntryOf<550> = lookupCode(550);
 * entry.countWeight; // => 1
 */
export type CodeEntryOf<C extends KnownCode> = Extract<(typeof CODES)[number], { readonly code: C }>;
