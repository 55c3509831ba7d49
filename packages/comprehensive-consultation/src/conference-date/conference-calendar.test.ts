import { describe, expect, it } from 'vitest';
import { ConferenceKindCode, ConferenceResultCode } from '../conference/conference.type.ts';
import { calendarOf } from './conference-calendar.ts';

const now = new Date('2026-04-01T00:00:00Z');
const page = 'https://tsunagu.example/conferences/0b1c';
const conference = {
  id: '0b1c',
  kind: ConferenceKindCode.SUPPORT,
  heldAt: '2026-04-10T04:30:00.000Z',
  place: '保健福祉会館; 第2会議室, 3階',
  dateIsFixed: true,
  dateSequence: 2,
  result: null,
};

describe('予定表', () => {
  it('says kind, date in Japan, place and page, and nothing else', () => {
    const lines = calendarOf(conference, page, now).split('\r\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'METHOD:PUBLISH',
        'UID:0b1c@tsunagu',
        'SEQUENCE:2',
        'DTSTAMP:20260401T000000Z',
        'DTSTART;TZID=Asia/Tokyo:20260410T133000',
        'SUMMARY:支援会議',
        'LOCATION:保健福祉会館\\; 第2会議室\\, 3階',
        `URL:${page}`,
        'STATUS:CONFIRMED',
      ]),
    );
  });

  it('is tentative while the date is open, and cancels what is not held', () => {
    expect(calendarOf({ ...conference, dateIsFixed: false }, page, now)).toContain('STATUS:TENTATIVE');
    const off = calendarOf({ ...conference, result: ConferenceResultCode.NOT_HELD }, page, now);
    expect(off).toContain('METHOD:CANCEL');
    expect(off).toContain('SEQUENCE:3');
  });

  it('folds long lines between characters', () => {
    const long = calendarOf({ ...conference, place: 'あ'.repeat(60) }, page, now);
    for (const line of long.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(long.replaceAll('\r\n ', '')).toContain(`LOCATION:${'あ'.repeat(60)}`);
  });

  it('takes only an address for the page', () => {
    for (const wrong of ['javascript:alert(1)', 'conferences/1', `${page}\r\nATTENDEE:x`]) {
      expect(() => calendarOf(conference, wrong, now)).toThrow('アドレス');
    }
  });
});
