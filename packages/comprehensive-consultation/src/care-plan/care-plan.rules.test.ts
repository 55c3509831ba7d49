import { describe, expect, it } from 'vitest';
import {
  editionCanBeMade,
  entryHasOnePlace,
  entryIsForTheHousehold,
  entryNamesItsService,
  mostEntries,
  outsideHasFrequency,
  planHasRoom,
  type WeekTerms,
  weekIsPlaced,
} from './care-plan.rules.ts';

const code = (expected: string) => expect.objectContaining({ code: expected });
const entry = { personIds: [], service: '訪問看護' };

describe('予定', () => {
  it('names its service and one provider', () => {
    expect(() => entryNamesItsService(entry)).not.toThrow();
    expect(() => entryNamesItsService({ ...entry, agencyId: 'a' })).not.toThrow();
    expect(() => entryNamesItsService({ ...entry, service: ' ' })).toThrow(code('CC-100'));
    expect(() => entryNamesItsService({ ...entry, agencyId: 'a', provider: '〇〇医院' })).toThrow(
      code('CC-100'),
    );
  });

  it('is for persons of the case, each once, or for the whole household', () => {
    expect(() => entryIsForTheHousehold([], ['mother'])).not.toThrow();
    expect(() => entryIsForTheHousehold(['mother'], ['mother', 'son'])).not.toThrow();
    expect(() => entryIsForTheHousehold(['aunt'], ['mother'])).toThrow(code('CC-101'));
    expect(() => entryIsForTheHousehold(['mother', 'mother'], ['mother'])).toThrow(code('CC-101'));
  });

  it('stands either in the week or outside it', () => {
    expect(() => entryHasOnePlace({ week: { days: [1] } })).not.toThrow();
    expect(() => entryHasOnePlace({})).toThrow(code('CC-102'));
    expect(() => entryHasOnePlace({ week: { days: [1] }, outside: {} })).toThrow(code('CC-102'));
  });

  it.each<[string, WeekTerms]>([
    ['no day', { days: [], band: 'morning' }],
    ['a day twice', { days: [1, 1], band: 'morning' }],
    ['an eighth day', { days: [8], band: 'morning' }],
    ['neither time nor band', { days: [1] }],
    ['time and band', { days: [1], band: 'morning', startMinute: 540, endMinute: 600 }],
    ['a beginning without an end', { days: [1], startMinute: 540 }],
    ['a time off the raster', { days: [1], startMinute: 545, endMinute: 600 }],
    ['an end before the beginning', { days: [1], startMinute: 600, endMinute: 540 }],
    ['a time before four', { days: [1], startMinute: 210, endMinute: 300 }],
    ['a time after four of the next day', { days: [1], startMinute: 1_650, endMinute: 1_710 }],
  ])('in the week is refused with %s', (_, week) => {
    expect(() => weekIsPlaced(week)).toThrow(code('CC-103'));
  });

  it('in the week has days and a time, also over midnight, or a band', () => {
    expect(() => weekIsPlaced({ days: [1, 3], startMinute: 1_410, endMinute: 1_470 })).not.toThrow();
    expect(() => weekIsPlaced({ days: [7], band: 'late-night' })).not.toThrow();
  });

  it('outside the week comes so many times in so many months, on request, or at a time in words', () => {
    expect(() => outsideHasFrequency({ everyMonths: 2, times: 1, timing: '第2週' })).not.toThrow();
    expect(() => outsideHasFrequency({ onRequest: true })).not.toThrow();
    expect(() => outsideHasFrequency({ timing: '第1火曜の午前' })).not.toThrow();
    for (const wrong of [
      {},
      { timing: ' ' },
      { times: 1 },
      { everyMonths: 13, times: 1 },
      { everyMonths: 1, times: 0 },
      { everyMonths: 1, times: 1, onRequest: true },
    ]) {
      expect(() => outsideHasFrequency(wrong)).toThrow(code('CC-104'));
    }
  });

  it('finds room up to what fits on the page', () => {
    expect(() => planHasRoom(mostEntries - 1)).not.toThrow();
    expect(() => planHasRoom(mostEntries)).toThrow(code('CC-105'));
  });
});

describe('家族に渡す版', () => {
  const span = { received: '2026-04-01', today: '2026-05-01' };

  it('holds entries and is dated between the consultation and today', () => {
    expect(() => editionCanBeMade(1, '2026-04-01', span)).not.toThrow();
    expect(() => editionCanBeMade(0, '2026-04-01', span)).toThrow(code('CC-106'));
    expect(() => editionCanBeMade(1, '2026-03-31', span)).toThrow(code('CC-106'));
    expect(() => editionCanBeMade(1, '2026-05-02', span)).toThrow(code('CC-106'));
  });
});
