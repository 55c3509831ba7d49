/**
 * 遮断器 (circuit breaker) of one subgraph: after a few failures in a row, calls are refused at once instead of waiting.
 *
 * After `retryAfterMs` one call is let through as a probe (half-open); its outcome closes or reopens the circuit, so a
 * subgraph that comes back is used again without anybody's help.
 */
export class Circuit {
  readonly #threshold: number;
  readonly #retryAfterMs: number;
  #failures = 0;
  #openedAt = 0;
  #probing = false;

  constructor({ threshold = 3, retryAfterMs = 1_000 } = {}) {
    this.#threshold = threshold;
    this.#retryAfterMs = retryAfterMs;
  }

  get state(): 'closed' | 'open' | 'half-open' {
    if (this.#failures < this.#threshold) return 'closed';
    return this.#probing || Date.now() - this.#openedAt >= this.#retryAfterMs ? 'half-open' : 'open';
  }

  /** Whether a call may go out now; in the half-open state only one at a time. */
  admit(): boolean {
    if (this.#failures < this.#threshold) return true;
    if (this.#probing || Date.now() - this.#openedAt < this.#retryAfterMs) return false;
    this.#probing = true;
    return true;
  }

  succeeded(): void {
    this.#failures = 0;
    this.#probing = false;
  }

  /** The caller gave up; that says nothing about the subgraph. */
  abandoned(): void {
    this.#probing = false;
  }

  failed(): void {
    this.#failures += 1;
    this.#probing = false;
    if (this.#failures >= this.#threshold) this.#openedAt = Date.now();
  }
}
