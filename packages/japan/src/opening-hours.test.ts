import { describe, expect, it } from 'vitest';
import { holidayName, isOfficeClosed } from './holidays.ts';
import { isOpenAt, openStateAt, weekdayHours } from './opening-hours.ts';

const office = { weekly: weekdayHours('08:30', '17:15') };
const inJapan = (text: string) => new Date(`${text}:00+09:00`);

describe('holidays', () => {
  it('are found by the date, holidays in lieu included', () => {
    expect(holidayName('2024-01-01')).toBe('元日');
    expect(holidayName('2024-02-12')).toContain('振替');
    expect(holidayName('2024-02-13')).toBeUndefined();
  });

  it('and weekends and the year end close public offices', () => {
    expect(['2024-01-02', '2024-12-29', '2024-05-03', '2024-06-01', '2024-06-02'].every(isOfficeClosed)).toBe(
      true,
    );
    expect(isOfficeClosed('2024-01-04')).toBe(false);
  });
});

describe('opening hours', () => {
  it('open and close on the minute of the Japanese clock', () => {
    expect(isOpenAt(office, inJapan('2024-01-05T08:29'))).toBe(false);
    expect(isOpenAt(office, inJapan('2024-01-05T08:30'))).toBe(true);
    expect(isOpenAt(office, inJapan('2024-01-05T17:15'))).toBe(false);
    expect(openStateAt(office, inJapan('2024-01-05T12:00')).until).toEqual({
      date: '2024-01-05',
      time: '17:15',
    });
  });

  it('skip the weekend and the holiday after it', () => {
    expect(openStateAt(office, inJapan('2024-01-05T18:00')).next).toEqual({
      date: '2024-01-09',
      time: '08:30',
    });
  });

  it('may stay open on holidays and at the year end', () => {
    const always = {
      weekly: weekdayHours('09:00', '12:00'),
      closedOnHolidays: false,
      closedAtYearEnd: false,
    };
    expect(isOpenAt(always, inJapan('2024-01-01T10:00'))).toBe(true);
    expect(isOpenAt({ ...always, closedOn: ['2024-01-01'] }, inJapan('2024-01-01T10:00'))).toBe(false);
  });

  it('may last over midnight', () => {
    const nightLine = { weekly: [{ weekday: 5, opens: '22:00', closes: '06:00' }] };
    expect(isOpenAt(nightLine, inJapan('2024-06-08T05:59'))).toBe(true);
    expect(isOpenAt(nightLine, inJapan('2024-06-08T06:00'))).toBe(false);
    expect(openStateAt(nightLine, inJapan('2024-06-07T23:00')).until).toEqual({
      date: '2024-06-08',
      time: '06:00',
    });
  });

  it('say nothing about a place that never opens', () => {
    expect(openStateAt({ weekly: [] }, inJapan('2024-06-07T23:00'))).toEqual({ open: false });
  });
});
