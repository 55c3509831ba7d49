import { describe, expect, it } from 'vitest';
import type { SheetDetailFragment } from '../case/case.generated.ts';
import { mapOf } from './map-of.ts';

type Member = SheetDetailFragment['members'][number];
type Worry = NonNullable<Member['assessment']>['worries'][number];

const worry = (number: number, code: string, holder: Worry['holder'] = null): Worry => ({
  number,
  detail: '',
  item: { code, label: `${code}の困り事` },
  holder,
});
const member = (number: number, worries: Worry[]): Member => ({
  number,
  name: `家族 ${number}`,
  age: 50,
  relation: '',
  assessment: { noWorries: worries.length === 0, note: '', worries },
  health: null,
});
const sheetOf = (...members: Member[]): SheetDetailFragment => ({
  id: 's',
  number: 1,
  recordedAt: '2026-04-01T00:00:00Z',
  assessed: true,
  recordedBy: { id: 'a', name: '窓口' },
  narrative: null,
  members,
});

describe('課題の地図', () => {
  it('has a row for every worry somebody has and a column for every member', () => {
    const held = {
      version: 3,
      agencies: [{ id: 'b', name: '包括' }],
    };
    const map = mapOf(
      sheetOf(member(1, [worry(0, 'care', held), worry(1, 'illness')]), member(2, [worry(0, 'care')])),
    );
    expect(map.members.map(({ number }) => number)).toEqual([1, 2]);
    expect(map.worries.map(({ code }) => code)).toEqual(['care', 'illness']);
    expect(map.worries[0]!.cells).toMatchObject([
      { version: 3, agencies: [{ name: '包括' }] },
      { version: 0, agencies: [], memberNumber: 2, worryNumber: 0 },
    ]);
    expect(map.worries[1]!.cells[1]).toBeNull();
  });

  it('is empty without a sheet', () => {
    expect(mapOf(null)).toEqual({ members: [], worries: [] });
  });
});
