import { createHash } from 'node:crypto';
import type { ExecutionResult } from 'graphql';
import { anything, type Changes } from './changes.ts';

type Result = ExecutionResult<Record<string, unknown>, Record<string, unknown>>;

/** How the question of a stream is answered at one moment. */
export type LiveAnswer =
  /** What the reader sees now, and the topics that would change it. */
  | { state: 'visible'; result: Result; topics: ReadonlySet<string> }
  /** There is nothing (any more) that this reader may see. */
  | { state: 'invisible'; result: Result }
  /** The reader's session, account or token is over. */
  | { state: 'over'; result: Result };

export type LiveEvent = { kind: 'next' | 'last'; result: Result } | { kind: 'heartbeat' };

export interface LiveQueryOptions {
  /** Establishes the actor anew and asks the whole operation from the start. */
  ask(): Promise<LiveAnswer>;
  /** Whether the reader is still let in; null when so, else the last word of the stream. */
  dismissed(): Promise<Result | null>;
  changes: Changes;
  heartbeatMs: number;
  /** Notices within this time after an answer lead to one more answer together. */
  settleMs: number;
  /** The client has gone or the gateway ends. */
  signal: AbortSignal;
}

/**
 * 購読の進み方: the answer now, then again whenever a notice says that it may have changed and it really did.
 *
 * A notice is never evidence of anything: each time the actor is established anew and the whole operation is asked in fresh
 * audited transactions, so whatever ended a right holds from its commit. An answer that is the same as before is not sent:
 * a change of something the reader does not see makes no sound. When the reader loses sight of what the stream shows, the
 * stream goes deaf at once and ends at its next heartbeat, at a time that has nothing to do with any event.
 */
export async function* liveQuery(options: LiveQueryOptions): AsyncGenerator<LiveEvent> {
  const { ask, dismissed, signal, settleMs } = options;
  let topics: ReadonlySet<string> | undefined;
  let changed = true;
  let beat = false;
  let wake = () => {};
  const unfollow = options.changes.follow((topic) => {
    if (topics && topic !== anything && !topics.has(topic)) return;
    changed = true;
    wake();
  });
  const clock = setInterval(() => {
    beat = true;
    wake();
  }, options.heartbeatMs);
  const onAbort = () => wake();
  signal.addEventListener('abort', onAbort);
  try {
    let sent: string | undefined;
    let farewell: Result | undefined;
    while (!signal.aborted) {
      if (beat) {
        beat = false;
        const last = farewell ?? (await dismissed());
        yield last ? { kind: 'last', result: last } : { kind: 'heartbeat' };
        if (last) return;
      } else if (changed && !farewell) {
        changed = false;
        const answer = await ask();
        if (answer.state === 'over' || (answer.state === 'invisible' && sent === undefined)) {
          yield { kind: 'last', result: answer.result };
          return;
        }
        if (answer.state === 'invisible') {
          farewell = answer.result;
          topics = new Set();
          continue;
        }
        topics = answer.topics;
        const seen = digestOf(answer.result);
        if (seen !== sent) yield { kind: 'next', result: answer.result };
        sent = seen;
        await pause(settleMs, signal);
      } else {
        await new Promise<void>((resolve) => {
          wake = resolve;
          if (changed && !farewell) resolve();
          if (beat || signal.aborted) resolve();
        });
      }
    }
  } finally {
    clearInterval(clock);
    unfollow();
    signal.removeEventListener('abort', onAbort);
  }
}

/** Two answers are the same when the reader sees the same; numbers of errors differ each time. */
function digestOf({ data, errors }: Result): string {
  const problems = errors?.map(({ path, extensions }) => [path, extensions?.['code']]);
  return createHash('sha256')
    .update(JSON.stringify([data, problems]))
    .digest('base64url');
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end);
  });
}
