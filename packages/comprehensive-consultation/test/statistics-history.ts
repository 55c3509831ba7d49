import { addDays, daysBetween } from '@tsunagu/japan';

/**
 * 実績の歴史: a history of coordinations that is built to the counts which the city published (001 事業実績①, 002 これまでの実績).
 * Only the counts are given; which case happened on which day is invented, always in the same way.
 */

type Day = string;
export type ActKind = 'support' | 'adviser' | 'information-meeting' | 'prior-meeting' | 'individual';

export interface Act {
  kind: ActKind;
  on: Day;
}

/** One request to the coordinator and what became of it. */
export interface HistoryCase {
  requestedOn: Day;
  acceptedOn: Day;
  /** 相談のみで完了: the day it ended with an advice; null when it was coordinated. */
  advisedOn: Day | null;
  hasSheet: boolean;
  acts: Act[];
  /** 役割分担の決定, for every third one. */
  decidedOn: Day | null;
}

/** What happened in a stretch of days. 平成30年度 begins with the trial; 令和元年度 is cut where the second table stands. */
interface Stretch {
  from: Day;
  to: Day;
  /** Accepted for coordination, of which some with a sheet. */
  handled: number;
  sheets: number;
  advised: number;
  /** Accepted here, but first coordinated in the next stretch. */
  actsLater: number;
  /** Answered here, but requested in the stretch before: of the handled, and of the advised. */
  requestedBefore: { handled: number; advised: number };
  meetings: Record<ActKind, number>;
}

const nothingBefore = { handled: 0, advised: 0 };

const stretches: Stretch[] = [
  {
    from: '2018-10-01',
    to: '2019-03-31',
    handled: 20,
    sheets: 13,
    advised: 24,
    actsLater: 2,
    requestedBefore: nothingBefore,
    meetings: { support: 22, 'information-meeting': 5, 'prior-meeting': 10, individual: 0, adviser: 2 },
  },
  {
    from: '2019-04-01',
    to: '2019-06-30',
    handled: 8,
    sheets: 4,
    advised: 6,
    actsLater: 0,
    requestedBefore: { handled: 2, advised: 1 },
    meetings: { support: 4, 'information-meeting': 1, 'prior-meeting': 3, individual: 6, adviser: 1 },
  },
  {
    from: '2019-07-01',
    to: '2020-03-31',
    handled: 28,
    sheets: 9,
    advised: 21,
    actsLater: 0,
    requestedBefore: nothingBefore,
    meetings: { support: 38, 'information-meeting': 5, 'prior-meeting': 7, individual: 25, adviser: 2 },
  },
  {
    from: '2020-04-01',
    to: '2021-03-31',
    handled: 41,
    sheets: 9,
    advised: 26,
    actsLater: 0,
    requestedBefore: nothingBefore,
    meetings: { support: 21, 'information-meeting': 5, 'prior-meeting': 6, individual: 195, adviser: 1 },
  },
  {
    from: '2021-04-01',
    to: '2022-03-31',
    handled: 38,
    sheets: 9,
    advised: 28,
    actsLater: 0,
    requestedBefore: nothingBefore,
    meetings: { support: 11, 'information-meeting': 2, 'prior-meeting': 3, individual: 174, adviser: 2 },
  },
  {
    from: '2022-04-01',
    to: '2023-03-31',
    handled: 14,
    sheets: 9,
    advised: 23,
    actsLater: 0,
    requestedBefore: nothingBefore,
    meetings: { support: 20, 'information-meeting': 3, 'prior-meeting': 3, individual: 90, adviser: 2 },
  },
];

/** The whole history, month by month, the same every time. */
export function publishedHistory(): HistoryCase[] {
  const history: HistoryCase[] = [];
  let carried: HistoryCase[] = [];
  for (const [index, stretch] of stretches.entries()) {
    const before = stretches[index - 1];
    const requestedBefore = before ? lastDays(before) : [];
    const handled = spread(stretch, stretch.handled).map(
      (acceptedOn, i): HistoryCase => ({
        requestedOn: i < stretch.requestedBefore.handled ? requestedBefore[i]! : acceptedOn,
        acceptedOn,
        advisedOn: null,
        hasSheet: i < stretch.sheets,
        acts: [],
        decidedOn: null,
      }),
    );
    const advised = spread(stretch, stretch.advised).map(
      (advisedOn, i): HistoryCase => ({
        requestedOn: i < stretch.requestedBefore.advised ? requestedBefore.at(-1)! : advisedOn,
        acceptedOn: advisedOn,
        advisedOn,
        hasSheet: false,
        acts: [],
        decidedOn: null,
      }),
    );
    // The last to be accepted wait for their first act until the next stretch.
    const acting = [...carried, ...handled.slice(0, handled.length - stretch.actsLater)];
    carried = handled.slice(handled.length - stretch.actsLater);
    coordinate(acting, stretch);
    history.push(...handled, ...advised);
  }
  return history;
}

/** Gives every case its first act soon after it was accepted, then the rest of the meetings in turn. */
function coordinate(acting: readonly HistoryCase[], stretch: Stretch): void {
  const kinds = meetingsInTurn(stretch.meetings);
  for (const [i, kind] of kinds.entries()) {
    const one = acting[i % acting.length]!;
    const earliest = [stretch.from, one.acceptedOn].sort().at(-1)!;
    const room = daysBetween(earliest, stretch.to);
    const round = Math.floor(i / acting.length);
    one.acts.push({ kind, on: addDays(earliest, Math.min(room, 2 + round * 9)) });
  }
  for (const [i, one] of acting.entries()) {
    if (i % 3 === 0)
      one.decidedOn = one.acts
        .map((act) => act.on)
        .sort()
        .at(-1)!;
  }
}

/** Conferences and visits mixed, so that first acts are of every kind. */
function meetingsInTurn(meetings: Record<ActKind, number>): ActKind[] {
  const left = Object.entries(meetings) as [ActKind, number][];
  const turn: ActKind[] = [];
  while (left.some(([, count]) => count > 0)) {
    for (const entry of left) {
      if (entry[1] > 0) {
        turn.push(entry[0]);
        entry[1] -= 1;
      }
    }
  }
  return turn;
}

/** Days spread evenly over a stretch, never its last week. */
function spread({ from, to }: Stretch, count: number): Day[] {
  const room = daysBetween(from, to) - 7;
  return Array.from({ length: count }, (_, i) => addDays(from, Math.floor((i * room) / count)));
}

const lastDays = ({ to }: Stretch): Day[] => [addDays(to, -4), addDays(to, -3), addDays(to, -2)];
