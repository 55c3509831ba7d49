import { noticeKinds } from '@tsunagu/subgraph-kit';
import { describe, expect, it } from 'vitest';
import { mailTextOf } from './notice.mail.ts';
import {
  codeFits,
  codeHash,
  codeIsAskedInTurn,
  isNoticeKind,
  mailIsSent,
  newCode,
  noticeSentences,
  wishHasAddress,
} from './notice.rules.ts';
import { noticeKindNames } from './notice.type.ts';

const now = new Date('2026-11-21T09:00:00+09:00');
const refusal = (code: string) => expect.objectContaining({ code });

describe('お知らせの種別', () => {
  it('has a sentence and a name in the schema for every kind of the product', () => {
    expect(Object.keys(noticeSentences)).toEqual([...noticeKinds]);
    expect(Object.values(noticeKindNames)).toEqual([...noticeKinds]);
    expect(isNoticeKind('handover-arrived')).toBe(true);
    expect(isNoticeKind('from-another-version')).toBe(false);
  });
});

describe('メールの受け取り', () => {
  it('needs an address unless no mail is wished for', () => {
    expect(() => wishHasAddress('at-once', null)).toThrow(refusal('RG-050'));
    expect(() => wishHasAddress('never', null)).not.toThrow();
  });

  it('is not offered where no mail is sent', () => {
    expect(() => mailIsSent(false)).toThrow(refusal('RG-053'));
  });

  it('sends the next code after a minute', () => {
    const at = (seconds: number) => new Date(now.getTime() - seconds * 1_000);
    expect(() => codeIsAskedInTurn(at(59), now)).toThrow(refusal('RG-051'));
    expect(() => codeIsAskedInTurn(at(60), now)).not.toThrow();
    expect(() => codeIsAskedInTurn(null, now)).not.toThrow();
  });

  it('takes the code that was sent, typed in any way, for half an hour and from its owner only', () => {
    const code = newCode();
    expect(code).toMatch(/^\d{8}$/);
    const sent = { hash: codeHash('a', code), expiresAt: new Date(now.getTime() + 1), staffId: 'a' };
    const wide = [...code].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join('');
    expect(() => codeFits(`${code.slice(0, 4)}-${code.slice(4)}`, sent, now)).not.toThrow();
    expect(() => codeFits(wide, sent, now)).not.toThrow();
    expect(() => codeFits('', { ...sent, hash: null }, now)).toThrow(refusal('RG-052'));
    expect(() => codeFits(code, { ...sent, expiresAt: now }, now)).toThrow(refusal('RG-052'));
    expect(() => codeFits(code, { ...sent, staffId: 'b' }, now)).toThrow(refusal('RG-052'));
  });
});

describe('メールの文', () => {
  it('says what kinds of notices wait and where to read them, and nothing else', () => {
    const { subject, text } = mailTextOf(
      [
        { kind: 'handover-arrived', count: 2 },
        { kind: 'directory-issued', count: 1 },
      ],
      'https://tsunagu.example',
    );
    expect(subject).toBe('【つなぐ】お知らせが3件あります');
    expect(text).toContain('・引継ぎが届きました（2件）');
    expect(text).toContain('・相談機関一覧の新しい版が出ました（1件）');
    expect(text).toContain('https://tsunagu.example/notices');
  });
});
