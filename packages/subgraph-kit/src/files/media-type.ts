/** What may be kept: scans and drawn signatures. */
export type MediaType = 'application/pdf' | 'image/png' | 'image/jpeg';

const beginnings: readonly [MediaType, Buffer][] = [
  ['application/pdf', Buffer.from('%PDF-')],
  ['image/png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ['image/jpeg', Buffer.from([0xff, 0xd8, 0xff])],
];

/** The type of a file by its first bytes; what a client calls it counts for nothing. */
export function mediaTypeOf(bytes: Buffer): MediaType | undefined {
  return beginnings.find(([, beginning]) => bytes.subarray(0, beginning.length).equals(beginning))?.[0];
}
