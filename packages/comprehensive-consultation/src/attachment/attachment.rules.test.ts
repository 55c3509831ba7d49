import { describe, expect, it } from 'vitest';
import { kindCanBeSent, largestSignature, mayTellOfHealth, signatureIsAPicture } from './attachment.rules.ts';

const code = (expected: string) => expect.objectContaining({ code: expected });

describe('添付', () => {
  it('is sent as one of three kinds; a signature is drawn, not sent', () => {
    for (const kind of ['consent-paper', 'sheet', 'document']) expect(kindCanBeSent(kind)).toBe(kind);
    for (const kind of ['consent-signature', 'photo', '']) {
      expect(() => kindCanBeSent(kind)).toThrow(code('CC-060'));
    }
  });

  it('may tell of health unless it belongs to a consent', () => {
    expect(mayTellOfHealth('sheet')).toBe(true);
    expect(mayTellOfHealth('document')).toBe(true);
    expect(mayTellOfHealth('consent-paper')).toBe(false);
    expect(mayTellOfHealth('consent-signature')).toBe(false);
  });

  it('takes a drawn picture of modest size for a signature', () => {
    expect(() => signatureIsAPicture(Buffer.alloc(10), 'image/png')).not.toThrow();
    expect(() => signatureIsAPicture(Buffer.alloc(10), 'application/pdf')).toThrow(code('CC-025'));
    expect(() => signatureIsAPicture(Buffer.alloc(largestSignature + 1), 'image/png')).toThrow(
      code('CC-025'),
    );
  });
});
