import { dateInJapan } from '@tsunagu/japan';
import { keyedId } from '@tsunagu/subgraph-kit';

/** 社会福祉協議会, where the promoters of the invented city work; it handles their supporters and needs. */
export const promotingAgency = keyedId('agency', 'ag-021');

/** 公民館, which hold the trainings of supporters and the courses by theme. */
export const communityHalls = keyedId('agency', 'ag-132');

/** 福祉区 of the invented city. */
export const districts = [
  { area: keyedId('area', 'fukushi-kita-chuo'), name: '北区中央' },
  { area: keyedId('area', 'fukushi-kita-kita'), name: '北区北' },
  { area: keyedId('area', 'fukushi-naka'), name: '中区' },
  { area: keyedId('area', 'fukushi-higashi'), name: '東区' },
  { area: keyedId('area', 'fukushi-minami-nishi'), name: '南区西' },
  { area: keyedId('area', 'fukushi-minami-minami'), name: '南区南' },
] as const;

const dayLength = 86_400_000;

/** The day in Japan so many days before (negative: after) a moment. */
export function dayBefore(now: Date, days: number): string {
  return dateInJapan(new Date(now.getTime() - days * dayLength));
}

/** A day as a moment in its middle, for facts of access. */
export function noon(day: string): Date {
  return new Date(`${day}T12:00:00+09:00`);
}

/** One of a list. */
export function pick<T>(random: () => number, values: readonly T[]): T {
  return values[Math.floor(random() * values.length)] as T;
}
