import { describe, expect, it } from 'vitest';
import { kindCanBeSent, largestSignature, mayTellOfHealth, signatureIsAPicture } from './attachment.rules.ts';

const code = (expected: string) => expect.objectContaining({ code: expected });

describe('添付', () => {
  it('is sent as one of three kinds; a signature is drawn, not sent', () => {
    for (const kind of ['consent-paper', 'sheet', 'document']) expect(kindCanBeSent(kind)).toBe(kind);
    for (const kind of ['consent-signature', 'photo', '']) {
      expect(() => kindCanBeSent(kind)).toThrow(code('CC-027'));
    }
  });

  it('may tell of health unless it belongs to a consent', () => {
    expect(mayTellOfHealth('sheet')).toBe(true);
    expect(mayTellOfHealth('document')).toBe(true);
    expect(mayTellOfHealth('consent-paper')).toBe(false);
    expect(mayTellOfHealth('consent-signature')).toBe(false);
  });

  it('takes a drawn picture of modest size for a signature', () => {
    const png = (width: number, height: number, bytes = 60) => {
      const picture = Buffer.alloc(bytes);
      picture.writeUInt32BE(width, 16);
      picture.writeUInt32BE(height, 20);
      return picture;
    };
    expect(() => signatureIsAPicture(png(800, 240), 'image/png')).not.toThrow();
    for (const bad of [png(1, 1), png(800, 1), png(800, 240, largestSignature + 1), Buffer.alloc(10)]) {
      expect(() => signatureIsAPicture(bad, 'image/png')).toThrow(code('CC-029'));
    }
    expect(() => signatureIsAPicture(png(800, 240), 'application/pdf')).toThrow(code('CC-029'));
  });
});
