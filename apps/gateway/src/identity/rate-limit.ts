import { requestsPerMinute } from './limits.ts';

/** 利用回数の上限: the caller asked too often; the answer is 429 with `Retry-After`. */
export class RateLimitExceeded extends Error {
  readonly code = 'RATE_LIMITED';
  readonly retryAfterSeconds: number;

  constructor(retryAfterSeconds: number) {
    super(
      `短い時間に多くの要求がありました。${retryAfterSeconds} 秒ほど待ってから、もう一度お試しください。`,
    );
    this.name = 'RateLimitExceeded';
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** How often a caller of each kind asked in the current minute; null when nobody was counted. */
export interface Counted {
  hits: Record<string, number> | null;
  wait_seconds: number | null;
}

/**
 * SQL of a CTE `counted` that counts one request in the current minute of each caller. One row per caller, so the table
 * does not grow with time; always in the order of `callers`, so that two requests never wait for each other.
 *
 * @param from row source that is empty when nobody is to be counted
 * @param callers SQL expression of each caller's name by its kind, a key of `requestsPerMinute`
 */
export function countRequests(
  from: string,
  callers: Partial<Record<keyof typeof requestsPerMinute, string>>,
): string {
  const rows = Object.entries(callers).map(([kind, name], index) => `(${index}, '${kind}:' || ${name})`);
  return `insert into access.rate_counter as c (municipality, caller, window_start, hits)
    select $1, k.caller, date_trunc('minute', now()), 1
    from ${from} cross join lateral (values ${rows.join(', ')}) k(position, caller) order by k.position
    on conflict (municipality, caller) do update set
      hits = case when c.window_start = excluded.window_start then c.hits + 1 else 1 end,
      window_start = excluded.window_start
    returning caller, hits, ceil(extract(epoch from window_start + interval '1 minute' - now()))::int as wait_seconds`;
}

/** Select list that goes with the CTE: the columns of `Counted`. */
export const countedColumns = `(select jsonb_object_agg(split_part(counted.caller, ':', 1), counted.hits) from counted) as hits,
  (select max(counted.wait_seconds) from counted) as wait_seconds`;

/** @throws RateLimitExceeded when a count is above its limit */
export function refuseAboveLimit({ hits, wait_seconds }: Counted): void {
  const above = Object.entries(hits ?? {}).some(
    ([kind, count]) => count > requestsPerMinute[kind as keyof typeof requestsPerMinute],
  );
  if (above) throw new RateLimitExceeded(Math.max(1, wait_seconds ?? 60));
}
