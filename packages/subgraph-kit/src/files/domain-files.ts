import type { CallContext } from '../context.ts';
import { DomainError, notFoundOrNotPermitted } from '../domain-error.ts';
import { type MediaType, mediaTypeOf } from './media-type.ts';
import type { Scanner, ScanState } from './scan.ts';

/** Largest file that is kept. */
export const largestFile = 10 * 1024 * 1024;

/** A file as it comes from the gateway. */
export interface SentFile {
  caseId: string;
  /** 種別, from the domain's own list. */
  kind: string;
  name: string;
  bytes: Buffer;
}

/** A file that was examined and may be kept. */
export interface ExaminedFile extends SentFile {
  mediaType: MediaType;
  scan: ScanState;
}

export interface FileContent {
  name: string;
  mediaType: MediaType;
  bytes: Buffer;
}

/** How a domain keeps files of its cases: under its own actions, walls and encryption. */
export interface DomainFiles {
  /** @returns the id of the file */
  store(ctx: CallContext, file: ExaminedFile): Promise<string>;
  /** @returns null for what is absent or not permitted */
  read(ctx: CallContext, id: string): Promise<FileContent | null>;
}

/** Control characters, path separators, and what turns the direction of text around and so hides an ending. */
const unfitForNames = /[\p{Cc}\p{Cf}/\\]/u;

/**
 * Looks at a file before it is kept: size, type by content, name, viruses.
 *
 * @throws FILE_TOO_LARGE, FILE_TYPE_REFUSED, FILE_NAME_INVALID, FILE_INFECTED, SCAN_UNAVAILABLE
 */
export async function examine(file: SentFile, scan: Scanner): Promise<ExaminedFile> {
  if (file.bytes.length > largestFile) {
    throw new DomainError(
      'FILE_TOO_LARGE',
      'ファイルが大きすぎます（10MBまで）。分けるか、画質を下げてください。',
    );
  }
  const mediaType = mediaTypeOf(file.bytes);
  if (!mediaType) {
    throw new DomainError('FILE_TYPE_REFUSED', '受け取れるのは PDF・PNG・JPEG のファイルです。');
  }
  const name = file.name.normalize('NFC').trim();
  if (name === '' || name.length > 200 || unfitForNames.test(name)) {
    throw new DomainError(
      'FILE_NAME_INVALID',
      'ファイルの名前を、記号のない200文字までの名前に変えてください。',
    );
  }
  return { ...file, name, mediaType, scan: await scan(file.bytes) };
}

/** The content of a file, or the same refusal for what is absent and what is forbidden. */
export async function contentOf(files: DomainFiles, ctx: CallContext, id: string): Promise<FileContent> {
  const content = await files.read(ctx, id);
  if (!content) throw notFoundOrNotPermitted();
  return content;
}
