import { DomainError } from '@tsunagu/subgraph-kit';

/** 調整の依頼理由 (M2-12; the six of the city's guide). */
export const coordinationReasons = [
  'partner-not-found',
  'no-menu',
  'roles-undecided',
  'movements-unknown',
  'other-problem-found',
  'services-not-combined',
] as const;
export type CoordinationReason = (typeof coordinationReasons)[number];

/** 調整の状態: requested by an agency, accepted by the coordinator, decided by the lead division or ended before. */
export type CoordinationState = 'requested' | 'coordinating' | 'decided' | 'ended';

/** 調整に至らずに終わったわけ: 問い合わせ・相談のみで完了 (M2-13), or the agency no longer needs it. */
export type CoordinationOutcome = 'advice-only' | 'withdrawn';

/** 終わり方の名 for people. */
export const outcomeNames: Record<CoordinationOutcome, string> = {
  'advice-only': '相談のみで完了',
  withdrawn: '依頼の取下げ',
};

/** What is done to a coordination. */
export type CoordinationStep = 'accept' | 'decide' | 'end';

/** Transition table: step → from which states → to which state. Source: tsunagu_process steps 5–10. */
export const transitions: Record<
  CoordinationStep,
  { from: readonly CoordinationState[]; to: CoordinationState }
> = {
  accept: { from: ['requested'], to: 'coordinating' },
  decide: { from: ['coordinating'], to: 'decided' },
  end: { from: ['requested', 'coordinating'], to: 'ended' },
};

const stateNames: Record<CoordinationState, string> = {
  requested: '受付待ち',
  coordinating: '調整中',
  decided: '役割決定済み',
  ended: '終了',
};

/**
 * The state after a step.
 *
 * @throws CC-030 when the step does not fit the present state
 */
export function stateAfter(state: CoordinationState, step: CoordinationStep): CoordinationState {
  if (!transitions[step].from.includes(state)) {
    throw new DomainError(
      'CC-030',
      `この調整はいま「${stateNames[state]}」です。画面を開き直して状態を確かめてください。`,
    );
  }
  return transitions[step].to;
}

/**
 * One coordination at a time: while one is open, a second request would find two coordinators for one family.
 *
 * @throws CC-031
 */
export function noCoordinationIsOpen(states: readonly CoordinationState[]): void {
  if (states.some((state) => state === 'requested' || state === 'coordinating')) {
    throw new DomainError('CC-031', 'この相談には、すでに調整の依頼が出ています。');
  }
}

/**
 * 依頼先: an agency where a coordinator works; the only one there is, unless the agency chose among several.
 *
 * @throws CC-032 when nobody there could accept, or when there are several to choose from
 */
export function coordinatorAgency(chosen: string | null, agencies: readonly string[]): string {
  const [only] = agencies.length === 1 ? agencies : [];
  const agency = chosen ?? only;
  if (!agency || !agencies.includes(agency)) {
    throw new DomainError('CC-032', '調整を頼む先に、相談支援包括化推進員のいる機関を選んでください。', {
      fields: { coordinatorAgencyId: '推進員のいる機関を選んでください。' },
    });
  }
  return agency;
}

/**
 * 依頼の事情: the coordinator must know what was tried and what does not get on (M2-12).
 *
 * @throws CC-033
 */
export function situationIsTold(situation: string): void {
  if (situation.trim() === '') {
    throw new DomainError('CC-033', '推進員に調整を頼む事情を書いてください。', {
      fields: { situation: 'これまでの経過と、困っていることを書いてください。' },
    });
  }
}

/** A role as it is about to be decided. */
export interface RoleTerms {
  agencyId: string;
  role: string;
}

/**
 * 役割分担: at least one agency with a role, each role in words, and the reason of the decision (M2-18, M2-20).
 *
 * @throws CC-034
 */
export function rolesAreComplete(roles: readonly RoleTerms[], reason: string): void {
  if (roles.length === 0 || roles.some((role) => role.role.trim() === '') || reason.trim() === '') {
    throw new DomainError('CC-034', '役割を担う機関とその役割、決定の理由を書いてください。', {
      fields: {
        ...(roles.length === 0 || roles.some((role) => role.role.trim() === '')
          ? { roles: '機関ごとに役割を書いてください。' }
          : {}),
        ...(reason.trim() === '' ? { reason: '決定の理由を書いてください。' } : {}),
      },
    });
  }
}

/**
 * 問い合わせ・相談のみで完了: the coordinator who ends it leaves an advice; the agency that asked may simply withdraw.
 *
 * @throws CC-035
 */
export function adviceIsGiven(outcome: CoordinationOutcome, advice: string): void {
  if (outcome === 'advice-only' && advice.trim() === '') {
    throw new DomainError('CC-035', '依頼した機関への助言を書いてください。', {
      fields: { advice: '助言を書いてください。' },
    });
  }
}

/**
 * 役割分担は主管課が決める: a conference, the coordinator and the agencies propose; the lead division alone decides (M2-20).
 *
 * @throws CC-062
 */
export function rolesAreDecidedByLeadDivision(roles: readonly string[]): void {
  if (!roles.includes('lead-division')) {
    throw new DomainError(
      'CC-062',
      '役割分担を最終的に決めるのは、主管課（保健福祉企画総務課）です。会議の結論に役割分担の案を書き、主管課に決定を頼んでください。',
    );
  }
}

/**
 * 推進員が主体的に動くのは役割が決まるまで: afterwards the agencies manage the case themselves, and the coordinator supports from
 * behind. To go back to a conference needs a new request by an agency, or the lead division convenes (M2-11).
 *
 * @param newest state of the latest coordination of the case, if there was one
 * @throws CC-061
 */
export function coordinatorLeadsUntilRolesAreDecided(
  roles: readonly string[],
  newest: CoordinationState | undefined,
): void {
  if (newest === 'decided' && roles.includes('coordinator') && !roles.includes('lead-division')) {
    throw new DomainError(
      'CC-061',
      '役割分担が決まった後は、相談機関がそれぞれケースを管理します。推進員が会議を開くには、担当機関から新しい調整の依頼を受けるか、主管課に招集を頼んでください。',
    );
  }
}

/**
 * 封印された相談: nobody outside the handling agency could open it, so a request would wait for ever.
 *
 * @throws CC-036
 */
export function caseIsNotSealed(sealed: boolean): void {
  if (sealed) {
    throw new DomainError(
      'CC-036',
      '支援措置で封印した相談は、推進員にも開けません。推進員に直接相談するか、封印の確認者を決めてください。',
    );
  }
}
