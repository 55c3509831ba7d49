import { describe, expect, it } from 'vitest';
import { movingHasReason, progressIsTold, reviewLiesAhead } from './progress.rules.ts';

const code = (expected: string) => expect.objectContaining({ code: expected });
const today = '2023-10-10';

describe('進み具合と見直し', () => {
  it('is told in words', () => {
    expect(() => progressIsTold(' ')).toThrow(code('CC-082'));
    expect(() => progressIsTold('家計簿を一緒につけ始めた。')).not.toThrow();
  });

  it('is reviewed on a day ahead, moved with a reason', () => {
    expect(() => reviewLiesAhead(today, today)).toThrow(code('CC-083'));
    expect(() => reviewLiesAhead('2024-10-11', today)).toThrow(code('CC-083'));
    expect(() => reviewLiesAhead('2023-11-31', today)).toThrow(code('CC-083'));
    expect(() => reviewLiesAhead('2023-11-10', today)).not.toThrow();
    expect(() => movingHasReason('')).toThrow(code('CC-084'));
    expect(() => movingHasReason('入院のため。')).not.toThrow();
  });
});
