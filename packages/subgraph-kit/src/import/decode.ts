import iconv from 'iconv-lite';
import type { ImportIssue } from './definition.ts';

/** 文字コード that the importer reads. */
export type ImportEncoding = 'utf-8' | 'cp932';

/** The text of a file, or why its bytes cannot be read. */
export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: ImportEncoding }
  | { readonly ok: false; readonly issue: ImportIssue };

const refuse = (reason: string): Decoded => ({ ok: false, issue: { severity: 'refusal', reason } });

/**
 * Bytes to text: UTF-8 with or without byte order mark, or CP932 (Shift_JIS of Windows).
 *
 * Without `wanted` a file that is valid UTF-8 is UTF-8, everything else CP932. Line ends become `\n`. A stated encoding
 * that contradicts the bytes is refused, because it would turn every kanji into another one.
 */
export function decodeFile(bytes: Uint8Array, wanted?: ImportEncoding): Decoded {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) {
    return refuse('文字コードが UTF-16 です。「CSV UTF-8」または Shift_JIS（CP932）で保存し直してください。');
  }
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) {
    return refuse('Excel ブック（xlsx）です。「CSV UTF-8」で保存し直してください。');
  }
  const utf8 = asUtf8(bytes);
  if (wanted === 'utf-8' && utf8 === undefined) {
    return refuse(
      'UTF-8 として読めないバイトがあります。Shift_JIS のファイルなら --encoding cp932 を付けてください。',
    );
  }
  if (wanted === 'cp932' && utf8 !== undefined && bytes.some((byte) => byte >= 0x80)) {
    return refuse('UTF-8 のファイルです。--encoding cp932 を外してください。');
  }
  if (utf8 !== undefined) return { ok: true, text: plainLines(utf8), encoding: 'utf-8' };
  return { ok: true, text: plainLines(iconv.decode(Buffer.from(bytes), 'cp932')), encoding: 'cp932' };
}

function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte);
}

function plainLines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/**
 * Why a cell holds characters that must not be stored: broken bytes (U+FFFD), 外字 (private use), control characters.
 */
export function unreadableCharacter(cell: string): string | undefined {
  if (cell.includes('\uFFFD'))
    return '読み取れない文字（文字化け）があります。元のデータを確かめてください。';
  const gaiji = /\p{Co}/u.exec(cell);
  if (gaiji) {
    const code = (gaiji[0].codePointAt(0) ?? 0).toString(16).toUpperCase();
    return `外字（U+${code}）があります。正字か代わりの文字に直してください。`;
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  return /[\u0000-\u0008\u000B-\u001F\u007F]/.test(cell)
    ? '制御文字が入っています。取り除いてください。'
    : undefined;
}
