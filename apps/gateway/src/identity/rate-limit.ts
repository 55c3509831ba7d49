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

/**
 * SQL of a CTE that counts one request in the caller's current minute and returns `hits` and `wait_seconds`.
 *
 * One row per caller, so the table does not grow with time.
 * @param from row source that is empty when nobody is to be counted
 * @param caller SQL expression of the caller's name
 */
export function countRequest(from: string, caller: string): string {
  return `insert into access.rate_counter as c (municipality, caller, window_start, hits)
    select $1, ${caller}, date_trunc('minute', now()), 1 from ${from}
    on conflict (municipality, caller) do update set
      hits = case when c.window_start = excluded.window_start then c.hits + 1 else 1 end,
      window_start = excluded.window_start
    returning hits, ceil(extract(epoch from window_start + interval '1 minute' - now()))::int as wait_seconds`;
}

/** @throws RateLimitExceeded when the count is above the limit */
export function refuseAbove(
  limit: number,
  counted: { hits: number | null; wait_seconds: number | null },
): void {
  if ((counted.hits ?? 0) > limit) throw new RateLimitExceeded(Math.max(1, counted.wait_seconds ?? 60));
}
