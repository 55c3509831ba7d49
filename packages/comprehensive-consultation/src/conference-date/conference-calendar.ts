import { DomainError } from '@tsunagu/subgraph-kit';
import { kindNames } from '../conference/conference.rules.ts';
import type { Conference } from '../conference/conference.type.ts';

/** A conference is planned for two hours; its record says no end. */
const planned = 'PT2H';

const timeZone = [
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Tokyo',
  'BEGIN:STANDARD',
  'DTSTART:19510909T000000',
  'TZOFFSETFROM:+0900',
  'TZOFFSETTO:+0900',
  'TZNAME:JST',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/**
 * 予定表: a conference as iCalendar (RFC 5545), to be put into any calendar. It says kind, date, place and page; no person,
 * no case, no purpose. The same UID with a higher SEQUENCE moves the entry; one that is not held cancels it.
 *
 * @param page address of the conference's page
 * @throws CC-079
 */
export function calendarOf(
  conference: Pick<
    Conference,
    'id' | 'kind' | 'heldAt' | 'place' | 'dateIsFixed' | 'dateSequence' | 'result'
  >,
  page: string,
  now: Date,
): string {
  pageIsAddress(page);
  const isOff = conference.result === 'not-held';
  const status = isOff ? 'CANCELLED' : conference.dateIsFixed ? 'CONFIRMED' : 'TENTATIVE';
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Tsunagu//Conference//JA',
    'CALSCALE:GREGORIAN',
    `METHOD:${isOff ? 'CANCEL' : 'PUBLISH'}`,
    ...timeZone,
    'BEGIN:VEVENT',
    `UID:${conference.id}@tsunagu`,
    `SEQUENCE:${conference.dateSequence + (isOff ? 1 : 0)}`,
    `DTSTAMP:${utc(now)}`,
    `DTSTART;TZID=Asia/Tokyo:${inTokyo(new Date(conference.heldAt))}`,
    `DURATION:${planned}`,
    `SUMMARY:${escaped(kindNames[conference.kind])}`,
    ...(conference.place ? [`LOCATION:${escaped(conference.place)}`] : []),
    `URL:${page}`,
    'CLASS:PRIVATE',
    `STATUS:${status}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map(folded)
    .join('\r\n')
    .concat('\r\n');
}

function pageIsAddress(page: string): void {
  const url = URL.canParse(page) ? new URL(page) : null;
  if (url?.href !== page || !['https:', 'http:'].includes(url.protocol)) {
    throw new DomainError('CC-079', '会議のページのアドレスが正しくありません。画面を開き直してください。');
  }
}

function utc(moment: Date): string {
  return moment
    .toISOString()
    .replace(/\.\d{3}/, '')
    .replaceAll(/[-:]/g, '');
}

/** Local time of Japan, which has had one offset since 1951. */
function inTokyo(moment: Date): string {
  return utc(new Date(moment.getTime() + 9 * 3_600_000)).slice(0, -1);
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r?\n/g, '\\n');
}

/** Lines are at most 75 octets; a longer one goes on in the next after a space, never inside a character. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  for (const character of line) {
    if (Buffer.byteLength(part + character) > (parts.length === 0 ? 75 : 74)) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part].join('\r\n ');
}
