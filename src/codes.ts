import { type Category, type CategoryOf, categoryOf } from './categories.js';
import { deepFreeze } from './deep-freeze.js';
import type { LocalizedText } from './localized-text.js';
import type { ProblemArea } from './problem-areas.js';

/**
 * A count weight (カウント in Arara Message's manual, where a blank is 0) is how much one failure adds to an address's
 * error count. Adding count weights with `+` can be inexact, so pass the codes to `sumCountWeights`.
 *
 * @example
 * ```ts
 * const weight: CountWeight = lookupCode(552).countWeight; // => 0.1
 * ```
 */
export type CountWeight = 0 | 0.1 | 0.5 | 1;

/**
 * Describes a code in the code list (SMTP応答コード一覧) of Arara Message's manual. Use this type for a parameter or
 * variable that takes any entry. Checking `code` narrows a `CodeEntryOf<KnownCode>`, but not this type.
 *
 * @example
 * ```ts
 * const entry: CodeEntry = lookupCode(801);
 * entry.description.en; // => 'User account disabled'
 * ```
 */
export interface CodeEntry {
  /** The code (コード). */
  readonly code: KnownCode;
  /** The category equals `classifyCode(code)`. No listed code is `intermediate` or `transient`. */
  readonly category: Exclude<Category, 'intermediate' | 'transient'>;
  /**
   * Says where the problem lies (問題箇所): `user` (ユーザ), `system` (システム) or, for 250, `null` (`–`). Arara Message's manual
   * defines neither ユーザ nor システム; 700 to 730 are `user`, although their cause is a setting on the system side.
   */
  readonly problemArea: ProblemArea | null;
  /** Says what happened (内容). */
  readonly description: LocalizedText;
  /**
   * The count weight (カウント) is how much one failure adds to an address's error count. To add up count weights, pass
   * the codes to `sumCountWeights`.
   */
  readonly countWeight: CountWeight;
  /** Says why it happened (原因); `null` if Arara Message's manual does not. */
  readonly cause: LocalizedText | null;
}

type Row = readonly [
  code: number,
  problemArea: ProblemArea | null,
  ja: string,
  en: string,
  countWeight: CountWeight,
  cause: LocalizedText | null,
];

// The manual gives each of these causes for more than one code.
const NO_CODE_IN_BOUNCE = {
  ja: 'バウンスメール内にエラーコードが入っていないか、取得できなかった。障害ではない。',
  en: 'The bounce message contains no error code, or the code could not be obtained. This is not a system failure.',
} as const;
const NO_SUCH_RECIPIENT = {
  ja: '宛先が存在しない、または相手側で受け取らない設定をしている。',
  en: 'The recipient does not exist, or the receiving side is set not to accept the email.',
} as const;
const SERVER_TROUBLE = {
  ja: 'サーバが高負荷またはシステム障害の可能性',
  en: 'Possibly heavy server load or a system failure',
} as const;
const LONG_LINE_OR_SERVER_TROUBLE = {
  ja: '1行1,000Byte以上の文字が本文に存在する。サーバが高負荷またはシステム障害の可能性',
  en: 'The body contains a line of 1,000 bytes or more. Possibly heavy server load or a system failure',
} as const;
const NAME_NOT_RESOLVED = {
  ja: 'MXレコード等の参照ができず、名前解決ができない システム側設定の問題',
  en: 'MX or other records cannot be looked up, so the name cannot be resolved. A configuration problem on the system side',
} as const;

// prettier-ignore
const ROWS = [
  [-3, 'system', 'メモリ確保エラー', 'Memory allocation error', 0, null],
  [-4, 'system', '設定ファイルオープンエラー', 'Error opening the configuration file', 0, null],
  [-5, 'system', '設定ファイルパラメーター読み取りエラー', 'Error reading a configuration file parameter', 0, null],
  [-6, 'system', '設定ファイル不明キーワードエラー', 'Unknown keyword in the configuration file', 0, null],
  [-7, 'system', '設定ファイル値不正エラー', 'Invalid value in the configuration file', 0, null],
  [-8, 'system', 'TSVファイルオープンエラー', 'Error opening the TSV file', 0, null],
  [-9, 'system', 'TSVファイルヘッダ読み込みエラー', 'Error reading the TSV file header', 0, null],
  [-10, 'system', 'TSVファイルヘッダパースエラー', 'Error parsing the TSV file header', 0, null],
  [-11, 'system', 'エラーが多発し、送信処理を中止した', 'Stopped sending after many errors', 0, null],
  [-12, 'system', '画像データ作成に失敗した', 'Failed to create the image data', 0, null],
  [-13, 'system', '画像ディレクトリオープン失敗', 'Failed to open the image directory', 0, null],
  [-100, 'system', 'MySQL DB init failed', 'MySQL DB init failed', 0, null],
  [-101, 'system', 'MySQL DB connection failed', 'MySQL DB connection failed', 0, null],
  [-102, 'system', 'MySQL DB update failed', 'MySQL DB update failed', 0, null],
  [-500, 'system', 'バウンスメールのエラーコードが取得できなかった', 'Could not obtain the error code from the bounce message', 0, NO_CODE_IN_BOUNCE],
  [-501, 'system', 'バウンスメールのエラーコードが取得できなかった', 'Could not obtain the error code from the bounce message', 0, NO_CODE_IN_BOUNCE],
  [-502, 'system', '転送先にて送信エラーとなった可能性あり', 'Maybe forwarding', 0, {
    ja: '対象のメールアドレスは、転送設定をしており、転送先にて送信エラーとなった可能性がある。',
    en: 'The email address in question may be set to forward its email, with a sending error at the forwarding destination.',
  }],

  [250, null, '要求された処理は実行可能完了', 'Requested mail action okay, completed', 0, {
    ja: '送信完了',
    en: 'Sending completed',
  }],

  [500, 'system', '文法に間違いがあるため、コマンドが理解できない', 'Syntax error, command unrecognized', 0, null],
  [501, 'user', '引数の文法に間違いがある', 'Syntax error in parameters or arguments', 1, null],
  [502, 'system', '指示されたコマンドはこのシステムには実装されていない', 'Command not implemented', 0, {
    ja: 'メールアドレス不正の場合が多く、この場合は障害ではない。',
    en: 'Often due to an invalid email address, in which case it is not a system failure.',
  }],
  [503, 'system', 'コマンドの発行順序が間違っている', 'Bad sequence of commands', 0, null],
  [504, 'system', 'コマンドの引数が未定義', 'Command parameter not implemented', 0, null],
  [550, 'user', 'メールボックスが利用できないため、要求された処理は実行不能', 'Requested action not taken: mailbox unavailable', 1, NO_SUCH_RECIPIENT],
  // The manual repeats 550's text, although RFC 5321 section 4.2.3 has "User not local" for 551.
  [551, 'user', 'メールボックスが利用できないため、要求された処理は実行不能', 'Requested action not taken: mailbox unavailable', 1, NO_SUCH_RECIPIENT],
  [552, 'user', 'ディスク不足のため、要求された処理は実行不能', 'Requested mail action aborted: exceeded storage allocation', 0.1, {
    ja: '相手側サーバまたはユーザ用のディスクスペースが不足しメールを保存できない',
    en: "Not enough disk space on the recipient's server, or in the user's quota, to store the email",
  }],
  [553, 'user', 'メールボックスの名前が不適切なため、要求された処理は実行不能', 'Requested action not taken: mailbox name not allowed', 1, null],
  [554, 'user', '処理失敗', 'Transaction failed', 1, null],

  [601, 'system', '相手先のメールサーバに接続できない', "Cannot connect to the recipient's mail server", 0, null],
  [602, 'system', '相手先メールサーバとの通信が途中で途絶えた', "Communication with the recipient's mail server was cut off midway", 0, null],
  [606, 'system', '有効期限切れ', 'Expired', 0.1, {
    ja: '配信予約時に設定したメール生存時間内にメールが配信できず、メール生存時間切れとなった。',
    en: 'The email could not be delivered within the email lifetime set when the delivery was scheduled, so it expired.',
  }],
  [608, 'system', 'DNSにアクセスできない', 'Cannot access DNS', 0, null],
  [609, 'system', 'ソケット生成できなかった', 'Could not create a socket', 0, null],
  [610, 'system', 'SMTP通信でタイムアウト', 'Timed out during SMTP communication', 0, null],
  [611, 'user', '不正な相手先アドレス', 'Invalid recipient address', 0, null],

  [620, 'system', 'オープニング待ち時にコネクションが切れた', 'Connection lost while waiting for the greeting', 0, null],
  [621, 'system', 'HELO応答待ち時にコネクションが切れた', 'Connection lost while waiting for the reply to HELO', 0, null],
  [622, 'system', 'FROM応答待ち時にコネクションが切れた', 'Connection lost while waiting for the reply to MAIL FROM', 0, null],
  [623, 'system', 'RCPT応答待ち時にコネクションが切れた', 'Connection lost while waiting for the reply to RCPT TO', 0, null],
  [624, 'system', 'DATA応答待ち時にコネクションが切れた', 'Connection lost while waiting for the reply to DATA', 0, SERVER_TROUBLE],
  [625, 'system', 'END応答待ち時にコネクションが切れた', 'Connection lost while waiting for the reply to the end of data', 0, LONG_LINE_OR_SERVER_TROUBLE],
  [627, 'system', 'RSET応答待ち時にコネクションが切れた', 'Connection lost while waiting for the reply to RSET', 0, SERVER_TROUBLE],

  [640, 'system', 'オープニング待ち時にタイムアウト', 'Timed out while waiting for the greeting', 0, SERVER_TROUBLE],
  [641, 'system', 'HELO応答待ち時にタイムアウト', 'Timed out while waiting for the reply to HELO', 0, SERVER_TROUBLE],
  [642, 'system', 'FROM応答待ち時にタイムアウト', 'Timed out while waiting for the reply to MAIL FROM', 0, SERVER_TROUBLE],
  [643, 'system', 'RCPT応答待ち時にタイムアウト', 'Timed out while waiting for the reply to RCPT TO', 0, SERVER_TROUBLE],
  // The manual gives the long line as a cause of 625 and 644, but not of 645, which concerns the same reply as 625.
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

  [700, 'user', 'DNS Error 1', 'DNS Error 1', 1, NAME_NOT_RESOLVED],
  [710, 'user', 'DNS Error 2', 'DNS Error 2', 1, NAME_NOT_RESOLVED],
  [711, 'user', 'DNS Error 3', 'DNS Error 3', 1, NAME_NOT_RESOLVED],
  [720, 'user', 'DNS Error 4', 'DNS Error 4', 1, NAME_NOT_RESOLVED],
  [730, 'user', 'アドレスループ (127.0.0.1)', 'Address loop (127.0.0.1)', 1, NAME_NOT_RESOLVED],

  [800, 'system', 'MailTo アドレスが異常', 'Bad MailTo address', 0, {
    ja: '宛先メールアドレスの形式が不正 不正でない場合はシステム障害の可能性あり',
    en: 'The recipient email address has an invalid format. If the format is valid, possibly a system failure',
  }],
  [801, 'user', 'ユーザのアカウントが無効になっている', 'User account disabled', 0.5, {
    ja: 'エンドユーザとキャリア、プロバイダ間での何かしらの事由',
    en: 'Some issue between the end user and the mobile carrier or internet provider',
  }],
  [850, 'user', 'ユーザ側でドメイン拒否設定を行っており、メールが届けられない', "The user has blocked the sender's domain, so the email cannot be delivered", 0.5, {
    ja: 'エンドユーザ側でドメイン拒否設定を行っている。',
    en: "The end user has blocked the sender's domain.",
  }],
] as const satisfies readonly Row[];

// The rows are keyed by code, because the compiler is slow to search a union of so many.
type RowByCode = { readonly [ListedRow in (typeof ROWS)[number] as ListedRow[0]]: ListedRow };

/**
 * A known code (コード) is one that Arara Message's manual lists.
 *
 * @example
 * ```ts
 * const code: KnownCode = 550;
 * lookupCode(code).countWeight; // => 1
 * ```
 */
// This is not keyof RowByCode, because schema generators treat keys as strings. Extract leaves the union as it is, but
// makes compiler errors say KnownCode instead of spelling it out.
export type KnownCode = Extract<(typeof ROWS)[number][0], number>;

/**
 * Describes one code in the code list of Arara Message's manual, with literal types. `CodeEntry` is the type of any
 * entry; `CodeEntryOf` is the type that `lookupCode` returns.
 *
 * @example
 * ```ts
 * const entry: KnownCodeEntry<552> = lookupCode(552);
 * entry.countWeight; // => 0.1
 * ```
 */
export interface KnownCodeEntry<Code extends KnownCode> extends CodeEntry {
  readonly code: Code;
  readonly category: CategoryOf<`${Code}`>;
  readonly problemArea: RowByCode[Code][1];
  readonly description: LocalizedText<RowByCode[Code][2], RowByCode[Code][3]>;
  readonly countWeight: RowByCode[Code][4];
  readonly cause: CauseOf<RowByCode[Code][5]>;
}

type CauseOf<Cell> = Cell extends LocalizedText<infer Ja, infer En> ? LocalizedText<Ja, En> : null;

type EntryByCode = { readonly [Code in KnownCode]: KnownCodeEntry<Code> };

// The index signature covers strings that are not listed codes. Names that every object has ('toString') would
// still resolve to Object's methods, so the Record gives them the signature's type.
interface EntryByString extends EntryByCode, Readonly<Record<keyof Object, CodeEntry | undefined>> {
  readonly [string: string]: CodeEntry | undefined;
}

/**
 * Maps the type of an argument to what `lookupCode` returns for it:
 *
 * - a listed code (550, `'550'`) to its entry, with literal types
 * - a union of listed codes to the union of their entries (check `code` to narrow it)
 * - any other type to `CodeEntry | undefined`
 *
 * @example
 * ```ts
 * const entry: CodeEntryOf<550 | 552> = lookupCode(552);
 * entry.code === 552 && entry.countWeight; // => 0.1
 * ```
 */
export type CodeEntryOf<Code extends number | string | null | undefined> = EntryByString[`${Code}`];

/**
 * Contains every entry of the code list in Arara Message's manual (SMTP応答コード一覧), in the manual's order. Checking
 * `code` narrows an entry. Deeply frozen. To find an entry, use `lookupCode(550)`, not `CODES[550]`.
 *
 * @example
 * ```ts
 * CODES.find((entry) => entry.countWeight === 0.1)?.code; // => 552
 * ```
 */
export const CODES = /* @__PURE__ */ deepFreeze(/* @__PURE__ */ ROWS.map(entryOf)) as readonly CodeEntryOf<KnownCode>[];

// map() loses the types of the rows, so they are cast above; package.test.ts checks every value against its type.
function entryOf([code, problemArea, ja, en, countWeight, cause]: Row) {
  return { code, category: categoryOf(code), problemArea, description: { ja, en }, countWeight, cause };
}
