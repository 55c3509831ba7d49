import { DomainError } from '@tsunagu/subgraph-kit';

/** 紹介から定着までの状態. */
export type PlacementState = 'proposed' | 'trial' | 'placed' | 'retained' | 'declined' | 'left';

export type PlacementStep = 'begin-trial' | 'place' | 'retain' | 'decline' | 'leave';

/** Transition table: step → from which states → to which state. */
export const transitions: Record<PlacementStep, { from: readonly PlacementState[]; to: PlacementState }> = {
  'begin-trial': { from: ['proposed'], to: 'trial' },
  place: { from: ['proposed', 'trial'], to: 'placed' },
  retain: { from: ['placed'], to: 'retained' },
  decline: { from: ['proposed', 'trial'], to: 'declined' },
  leave: { from: ['placed', 'retained'], to: 'left' },
};

const stateNames: Record<PlacementState, string> = {
  proposed: '紹介した',
  trial: '体験中',
  placed: '就労した',
  retained: '定着した',
  declined: '見送り',
  left: '離職した',
};

/**
 * The state after a step.
 *
 * @throws LE-010 when the step does not fit the present state
 */
export function stateAfter(state: PlacementState, step: PlacementStep): PlacementState {
  const transition = transitions[step];
  if (!transition.from.includes(state)) {
    const fitting = transition.from.map((s) => `「${stateNames[s]}」`).join('か');
    throw new DomainError(
      'LE-010',
      `この紹介はいま「${stateNames[state]}」です。この操作は${fitting}のときにできます。画面を開き直して状態を確かめてください。`,
    );
  }
  return transition.to;
}

/** 定着の確認 after so many months (M3-08). */
export const retentionMonths = [1, 3, 6, 12] as const;
export type RetentionMonth = (typeof retentionMonths)[number];

/** The day on which a check falls due; the last day of the month where the day does not exist. */
export function dueOn(placedOn: string, months: number): string {
  const [year, month, day] = placedOn.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(day, last.getUTCDate())))
    .toISOString()
    .slice(0, 10);
}

/**
 * Checks come in order and not before they are due.
 *
 * @throws LE-011
 */
export function checkIsDue(placedOn: string, month: number, done: readonly number[], today: string): void {
  const next = retentionMonths.find((m) => !done.includes(m));
  if (next === undefined || month !== next) {
    throw new DomainError(
      'LE-011',
      next === undefined
        ? '定着の確認はすべて済んでいます。'
        : `次は${next}か月目の確認です。順に記録してください。`,
    );
  }
  const due = dueOn(placedOn, month);
  if (today < due) {
    throw new DomainError('LE-011', `${month}か月目の確認は ${due} から記録できます。`);
  }
}

/** 定着率: of the placements whose check fell due, how many still worked; null where none fell due. Per cent. */
export function retentionRate(due: number, stillWorking: number): number | null {
  return due === 0 ? null : Math.round((stillWorking / due) * 1_000) / 10;
}
