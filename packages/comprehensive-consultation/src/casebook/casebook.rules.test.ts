import { describe, expect, it } from 'vitest';
import {
  agenciesAreKnown,
  consultationIsOver,
  decisionHasReason,
  emptyText,
  nothingStands,
  sealedIsNoExample,
  secondPersonDecides,
  stateAllows,
  textIsComplete,
} from './casebook.rules.ts';
import type { Finding } from './deidentify.rules.ts';

const finding = (severity: 'hard' | 'soft'): Finding => ({
  key: 'course:name:花子',
  kind: 'name',
  severity,
  part: 'course',
  start: 0,
  length: 2,
  quote: '花子',
  suggestion: '続柄で書きます。',
});

describe('事例集', () => {
  it('is made of closed consultations that are not sealed', () => {
    expect(() => consultationIsOver('closed')).not.toThrow();
    expect(() => consultationIsOver('in-support')).toThrow('終結した相談');
    expect(() => sealedIsNoExample(true)).toThrow('封印');
  });

  it('is written, handed in, decided by somebody else, and withdrawn', () => {
    expect(() => stateAllows('published', 'write')).not.toThrow();
    expect(() => stateAllows('submitted', 'write')).toThrow(
      expect.objectContaining({ code: 'CC-154', message: expect.stringContaining('確認待ち') }),
    );
    expect(() => stateAllows('drafting', 'decide')).toThrow('下書き');
    expect(() => stateAllows('withdrawn', 'withdraw')).toThrow('取下げ済み');
    expect(() => secondPersonDecides('a', 'a')).toThrow('自分では');
    expect(() => secondPersonDecides('a', 'b')).not.toThrow();
    expect(() => decisionHasReason(' ')).toThrow('理由');
  });

  it('is handed in complete and with nothing standing', () => {
    expect(() => textIsComplete(emptyText)).toThrow('本文');
    expect(() => agenciesAreKnown([])).toThrow(expect.objectContaining({ code: 'CC-158' }));
    expect(() => agenciesAreKnown(['保健所'])).not.toThrow();
    expect(() => nothingStands([])).not.toThrow();
    expect(() => nothingStands([finding('soft'), finding('hard')])).toThrow('1 か所あります。書き直し');
    expect(() => nothingStands([finding('soft')])).toThrow('残す理由');
  });
});
