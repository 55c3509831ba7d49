import { DomainError, type MediaType } from '@tsunagu/subgraph-kit';

/** 添付の種別: the signed paper or the drawn signature of a consent, a scanned つなぐシート, any other document. */
export const attachmentKinds = ['consent-paper', 'consent-signature', 'sheet', 'document'] as const;
export type AttachmentKind = (typeof attachmentKinds)[number];

/** What may be sent as a file; a signature is drawn on the screen and comes with its consent. */
const sentKinds: readonly AttachmentKind[] = ['consent-paper', 'sheet', 'document'];

/**
 * @throws CC-027
 */
export function kindCanBeSent(kind: string): AttachmentKind {
  const known = sentKinds.find((one) => one === kind);
  if (!known) {
    throw new DomainError(
      'CC-027',
      'ファイルの種別を、同意書・つなぐシート・その他の書類から選んでください。',
    );
  }
  return known;
}

/** Consents hold a name and a signature; what else is scanned may tell of illness. */
export function mayTellOfHealth(kind: AttachmentKind): boolean {
  return kind === 'sheet' || kind === 'document';
}

/** Largest drawn signature, in bytes; and the least that a name can be read on, in pixels. */
export const largestSignature = 100 * 1024;
const leastWidth = 100;
const leastHeight = 40;

/**
 * 画面の署名: a drawn picture, as the screen makes it.
 *
 * @throws CC-029
 */
export function signatureIsAPicture(bytes: Buffer, mediaType: MediaType | undefined): void {
  const isReadable = mediaType === 'image/png' && bytes.length <= largestSignature && isLargeEnough(bytes);
  if (!isReadable) {
    throw new DomainError('CC-029', '署名を読み取れません。もう一度、画面に署名してください。', {
      fields: { signatureImage: 'もう一度、署名してください。' },
    });
  }
}

/** By the header of a PNG: width and height follow the first chunk's name. */
function isLargeEnough(png: Buffer): boolean {
  return png.length >= 24 && png.readUInt32BE(16) >= leastWidth && png.readUInt32BE(20) >= leastHeight;
}
