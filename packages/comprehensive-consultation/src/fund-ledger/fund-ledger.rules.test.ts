import { describe, expect, it } from 'vitest';
import {
  cashSuffices,
  donationIsComplete,
  entryIsReversible,
  fiscalYearAsked,
  postings,
  reversed,
  withoutSmallCells,
} from './fund-ledger.rules.ts';

describe('帳簿', () => {
  it('moves each amount from one account to another, and back by a reversal', () => {
    for (const posting of Object.values(postings)) {
      expect(posting.debit).not.toBe(posting.credit);
      expect(reversed(reversed(posting))).toEqual(posting);
    }
    expect(reversed(postings.payment)).toEqual({ debit: 'cash', credit: 'support-paid' });
  });

  it('never pays what it does not have (CC-135)', () => {
    expect(() => cashSuffices(30_000, 30_000)).not.toThrow();
    expect(() => cashSuffices(29_999, 30_000)).toThrow(/29,999 円/);
  });

  it('reverses an entry once, and no opening (CC-138)', () => {
    expect(() => entryIsReversible({ kind: 'payment', reversedById: null })).not.toThrow();
    expect(() => entryIsReversible({ kind: 'payment', reversedById: 'other' })).toThrow();
    expect(() => entryIsReversible({ kind: 'opening', reversedById: null })).toThrow();
    expect(() => entryIsReversible({ kind: 'reversal', reversedById: null })).toThrow();
  });

  it('knows a donation by the number of its receipt, not by a name (CC-138)', () => {
    expect(() => donationIsComplete(10_000, 'K-2026-1')).not.toThrow();
    expect(() => donationIsComplete(10_000, '山田太郎')).toThrow();
    expect(() => donationIsComplete(0, 'K-2026-1')).toThrow();
  });

  it('knows a fiscal year (CC-187)', () => {
    expect(fiscalYearAsked('R8')).toBe('R8');
    expect(() => fiscalYearAsked('昨年')).toThrow();
  });
});

describe('年度の報告の秘匿', () => {
  const cells = (...counts: number[]) => counts.map((count) => ({ count, yen: count * 1_000 }));
  const shown = (...counts: number[]) => withoutSmallCells(cells(...counts), 10).map((cell) => cell?.count);

  it('hides small counts, and a second one when the total would give the first away', () => {
    expect(shown(12, 15, 20, 30)).toEqual([12, 15, 20, 30]);
    expect(shown(3, 15, 20, 30)).toEqual([undefined, undefined, 20, 30]);
    expect(shown(3, 4, 20, 30)).toEqual([undefined, undefined, 20, 30]);
    expect(shown(0, 15, 20, 30)).toEqual([0, 15, 20, 30]);
    expect(shown(3, 0, 0, 0)).toEqual([undefined, 0, 0, 0]);
  });
});
