import { addDays, openStateAt, parsePhone } from '@tsunagu/japan';
import { DomainError } from '@tsunagu/subgraph-kit';

/** A telephone number as it is stored. @throws RG-010 when it cannot be called */
export function phoneCanBeCalled(text: string | null | undefined): string | null {
  if (!text?.trim()) return null;
  const phone = parsePhone(text);
  if (!phone) {
    throw new DomainError('RG-010', '電話番号の形を確かめてください（例 086-803-1000）。', {
      fields: { phone: '電話番号の形を確かめてください。' },
    });
  }
  return phone;
}

/** Whether an agency is open at an instant, and until when or when next. */
export function openStateOf(
  openings: readonly { weekday: number; opens: string; closes: string; closedOnHolidays: boolean }[],
  now: Date,
): { open: boolean; until: string | null; next: string | null } {
  const onHolidays = openings.filter((opening) => !opening.closedOnHolidays);
  const states = [
    openStateAt({ weekly: openings }, now),
    openStateAt({ weekly: onHolidays, closedOnHolidays: false, closedAtYearEnd: false }, now),
  ];
  const text = (at: { date: string; time: string } | undefined) =>
    at ? `${at.date}T${at.time}:00+09:00` : null;
  const open = states.find((state) => state.open);
  if (open) return { open: true, until: text(open.until), next: null };
  const next = states.map((state) => text(state.next)).filter((at) => at !== null);
  return { open: false, until: null, next: next.sort()[0] ?? null };
}

/** 確かめ直す期間: contact persons hold for a year (M2-44); posts change every April. */
const contactDays = 365;

/** The last day of confirmation that is a year or more ago. */
export function lastOutdatedDay(today: string): string {
  return addDays(today, -contactDays);
}

/** Whether an agency has to look at a contact person again. */
export function contactIsOutdated(confirmedOn: string, today: string): boolean {
  return confirmedOn <= lastOutdatedDay(today);
}
