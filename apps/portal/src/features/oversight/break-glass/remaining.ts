/** Minutes until a moment, a begun one counted whole; 0 when it has come. */
export function minutesLeft(until: string, now: Date): number {
  return Math.max(0, Math.ceil((Date.parse(until) - now.getTime()) / 60_000));
}
