import { describe, expect, it } from 'vitest';
import { candidatesAreOffered, dateIsOpen } from './conference-date.rules.ts';

const now = new Date('2026-04-10T09:00:00+09:00');
const on = (day: number) => new Date(now.getTime() + day * 86_400_000);

describe('候補日', () => {
  it('are up to ten different moments to come', () => {
    expect(() => candidatesAreOffered([on(1), on(2)], [on(3)], now)).not.toThrow();
    const ten = Array.from({ length: 10 }, (_, i) => on(i + 1));
    expect(() => candidatesAreOffered(ten, [], now)).not.toThrow();
    for (const [offered, known] of [
      [[], []],
      [[on(1), on(1)], []],
      [[on(1)], [on(1)]],
      [[on(-1)], []],
      [[on(11)], ten],
      [[new Date('no date')], []],
    ] as const) {
      expect(() => candidatesAreOffered(offered, known, now)).toThrow('重ならない');
    }
  });

  it('are answered until the date is fixed', () => {
    expect(() => dateIsOpen(false)).not.toThrow();
    expect(() => dateIsOpen(true)).toThrow('決まっています');
  });
});
