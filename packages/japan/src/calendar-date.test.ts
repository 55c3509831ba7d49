import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  ageOn,
  dateInJapan,
  dayOfWeek,
  daysBetween,
  isCalendarDate,
} from './calendar-date.ts';

describe('calendar dates', () => {
  it('accepts days that exist and refuses the others', () => {
    expect(isCalendarDate('2024-02-29')).toBe(true);
    expect(['2023-02-29', '2024-13-01', '2024-4-1', '2100-02-29', '']).not.toSatisfy((all: string[]) =>
      all.some(isCalendarDate),
    );
  });

  it('counts across months, leap days and years', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2024-01-01', -1)).toBe('2023-12-31');
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2024-01-15', -13)).toBe('2022-12-15');
    expect(daysBetween('2024-02-01', '2024-03-01')).toBe(29);
    expect(dayOfWeek('2024-01-05')).toBe(5);
    expect(dayOfWeek('1969-12-31')).toBe(3);
  });

  it('tells the date by the clock of Japan', () => {
    expect(dateInJapan(new Date('2024-01-05T14:59:59Z'))).toBe('2024-01-05');
    expect(dateInJapan(new Date('2024-01-05T15:00:00Z'))).toBe('2024-01-06');
  });

  it('counts completed years, also for a birthday on 29 February', () => {
    expect(ageOn('1950-04-01', '2024-03-31')).toBe(73);
    expect(ageOn('1950-04-01', '2024-04-01')).toBe(74);
    expect(ageOn('2000-02-29', '2023-02-28')).toBe(22);
    expect(ageOn('2000-02-29', '2023-03-01')).toBe(23);
  });
});
