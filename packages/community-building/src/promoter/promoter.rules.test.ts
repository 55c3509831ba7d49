import { describe, expect, it } from 'vitest';
import { areaIsNew, handoverIsSound, mayMatch, tierFitsUnit, worksInArea } from './promoter.rules.ts';

const code = (wanted: string) => expect.objectContaining({ code: wanted });
const here = 'area-1';

describe('支え合い推進員の層', () => {
  it('gives tier 1 a welfare district and tier 2 a junior high district', () => {
    expect(() => tierFitsUnit(1, 'welfare-district')).not.toThrow();
    expect(() => tierFitsUnit(2, 'junior-high-district')).not.toThrow();
    expect(() => tierFitsUnit(1, 'junior-high-district')).toThrow(code('CB-011'));
    expect(() => tierFitsUnit(2, 'welfare-district')).toThrow(code('CB-011'));
    expect(() => tierFitsUnit(3, 'welfare-district')).toThrow(code('CB-011'));
  });

  it('lets only tier 2 match, each in their own area', () => {
    expect(() => mayMatch([{ tier: 2, areaId: here }], here)).not.toThrow();
    expect(() => mayMatch([{ tier: 1, areaId: here }], here)).toThrow(code('CB-014'));
    expect(() => mayMatch([], here)).toThrow(code('CB-014'));
    expect(() =>
      mayMatch(
        [
          { tier: 1, areaId: here },
          { tier: 2, areaId: 'area-2' },
        ],
        here,
      ),
    ).toThrow(code('CB-015'));
  });

  it('keeps a promoter to their own areas', () => {
    expect(() => worksInArea([{ tier: 1, areaId: here }], here)).not.toThrow();
    expect(() => worksInArea([{ tier: 1, areaId: here }], 'area-2')).toThrow(code('CB-015'));
  });
});

describe('担当と引継ぎ', () => {
  it('refuses the same area twice', () => {
    expect(() => areaIsNew(false)).not.toThrow();
    expect(() => areaIsNew(true)).toThrow(code('CB-012'));
  });

  it('hands over to somebody else, from a day inside the assignment', () => {
    const assignment = { promoterId: 'a', validFrom: '2023-04-01', validUntil: null };
    expect(() => handoverIsSound(assignment, 'b', '2023-10-01')).not.toThrow();
    expect(() => handoverIsSound(assignment, 'a', '2023-10-01')).toThrow(code('CB-013'));
    expect(() => handoverIsSound(assignment, 'b', '2023-04-01')).toThrow(code('CB-013'));
    expect(() => handoverIsSound({ ...assignment, validUntil: '2023-09-01' }, 'b', '2023-10-01')).toThrow(
      code('CB-013'),
    );
  });
});
