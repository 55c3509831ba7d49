import { DomainError } from '@tsunagu/subgraph-kit';
import { yen } from '../fund-ledger/fund-ledger.rules.ts';

/** 申込みの状態. The emergency path goes through consulted and advised; declined, settled and returned are ends. */
export type FundState =
  | 'applied'
  | 'consulted'
  | 'advised'
  | 'approved'
  | 'declined'
  | 'paid'
  | 'settled'
  | 'returned';

/** 活用のみち: raised in a 支援会議, or in an emergency after the city and an adviser were asked (M2-32). */
export type FundPath = 'conference' | 'emergency';

/** 支払先の区分. The fund pays agencies; cash to the person can be asked for, and is told why it is not done (f-1). */
export type FundPayeeKind = 'agency' | 'person';

export type FundStep = 'consult' | 'advise' | 'approve' | 'decline' | 'pay' | 'settle' | 'return';

/** Transition table: step → from which states → to which state. Source: 要綱, conditions and emergency. */
export const transitions: Record<FundStep, { from: readonly FundState[]; to: FundState }> = {
  consult: { from: ['applied'], to: 'consulted' },
  advise: { from: ['consulted'], to: 'advised' },
  approve: { from: ['applied', 'consulted', 'advised'], to: 'approved' },
  decline: { from: ['applied', 'consulted', 'advised'], to: 'declined' },
  pay: { from: ['approved'], to: 'paid' },
  settle: { from: ['paid'], to: 'settled' },
  return: { from: ['settled'], to: 'returned' },
};

export const stateNames: Record<FundState, string> = {
  applied: '申込み',
  consulted: '市と協議済み',
  advised: 'アドバイザーの意見あり',
  approved: '承認済み',
  declined: '承認しない',
  paid: '支払い済み',
  settled: '精算済み',
  returned: '差額の返金済み',
};

/**
 * The state after a step.
 *
 * @throws CC-130 when the step does not fit the present state
 */
export function stateAfter(state: FundState, step: FundStep): FundState {
  if (!transitions[step].from.includes(state)) {
    throw new DomainError(
      'CC-130',
      `この申込みはいま「${stateNames[state]}」です。画面を開き直して状態を確かめてください。`,
    );
  }
  return transitions[step].to;
}

/**
 * 協議 and 意見 belong to the emergency path alone; what a 支援会議 raised needs neither.
 *
 * @throws CC-130
 */
export function pathIsEmergency(path: FundPath): void {
  if (path !== 'emergency') {
    throw new DomainError(
      'CC-130',
      'この申込みは支援会議で課題としてあがったものです。緊急の協議と意見は要りません。',
    );
  }
}

/**
 * 差額: what was paid and not spent.
 *
 * @throws CC-130 when nothing is left over
 */
export function differenceToReturn(paidYen: number, spentYen: number): number {
  if (paidYen === spentYen) {
    throw new DomainError('CC-130', 'この支払いは全額使われました。返す差額はありません。');
  }
  return paidYen - spentYen;
}

/**
 * 取消: only the last step of an application is taken back by a reversal in the ledger.
 *
 * @throws CC-130
 */
export function stepBackFits(changed: boolean): void {
  if (!changed) {
    throw new DomainError(
      'CC-130',
      'この支払いは、すでに精算されています。取り消さず、差額の返金で記帳してください。',
    );
  }
}

/** What comes next, or null at an end. */
export function nextStep(application: {
  state: FundState;
  path: FundPath;
  amountYen: number;
  spentYen: number | null;
}): Exclude<FundStep, 'decline'> | null {
  const { state, path } = application;
  switch (state) {
    case 'applied':
      return path === 'emergency' ? 'consult' : 'approve';
    case 'consulted':
      return 'advise';
    case 'advised':
      return 'approve';
    case 'approved':
      return 'pay';
    case 'paid':
      return 'settle';
    case 'settled':
      return (application.spentYen ?? 0) < application.amountYen ? 'return' : null;
    default:
      return null;
  }
}

/**
 * 現金給付は相談機関に行い、本人には直接給付しない (f-1, M2-33).
 *
 * @throws CC-120
 */
export function payeeIsAnAgency(kind: FundPayeeKind, agencyId: string | null): asserts agencyId is string {
  if (kind === 'person' || agencyId === null) {
    throw new DomainError(
      'CC-120',
      'ファンドは本人に現金を渡しません。支払いを受け、代わりに支払う相談機関を選んでください。',
      { fields: { payeeAgencyId: '支払いを受ける相談機関を選んでください。' } },
    );
  }
}

/**
 * 申込みは推進員から: agencies bring the case to the coordinator, who applies (f-2).
 *
 * @throws CC-121
 */
export function coordinatorApplies(roles: readonly string[]): void {
  if (!roles.includes('coordinator')) {
    throw new DomainError(
      'CC-121',
      'ファンドは推進員を通して申し込みます。この相談の調整を推進員に頼んでください。',
    );
  }
}

/**
 * 推進員に相談があったケース: the fund is for cases under coordination (f-2).
 *
 * @param states the states of the coordinations that the applying agency leads
 * @throws CC-122
 */
export function caseIsCoordinated(states: readonly string[]): void {
  if (!states.some((state) => state === 'coordinating' || state === 'decided')) {
    throw new DomainError(
      'CC-122',
      'ファンドを使えるのは、推進員が調整を受け付けた相談だけです。先に調整の依頼を受け付けてください。',
    );
  }
}

/**
 * 活用のみち: a 支援会議 that raised it, or the emergency; not both, not neither (f-2, emergency).
 *
 * @throws CC-123
 */
export function pathOf(conferenceId: string | null, emergency: boolean): FundPath {
  if (emergency === (conferenceId !== null)) {
    throw new DomainError(
      'CC-123',
      '課題としてあげた支援会議を選ぶか、緊急として申し込むか、どちらか一つにしてください。',
      { fields: { conferenceId: '支援会議を選んでください。緊急のときは、緊急に印を付けてください。' } },
    );
  }
  return emergency ? 'emergency' : 'conference';
}

/**
 * 複合課題ケース検討会において課題としてあがった: the conference is a 支援会議 of this very case, and has been held (f-2).
 *
 * @throws CC-124
 */
export function conferenceRaisedIt(conference: { kind: string; heldAt: Date } | undefined, now: Date): void {
  if (conference?.kind !== 'support' || conference.heldAt > now) {
    throw new DomainError(
      'CC-124',
      'この相談を扱い、すでに開かれた支援会議を選んでください。会議の前に要るときは、緊急として申し込んでください。',
      { fields: { conferenceId: 'この相談の、開かれた支援会議を選んでください。' } },
    );
  }
}

/** What the applicant declares, each with why (f-3, f-4, f-6). */
export interface FundDeclarations {
  isEntrySupport: boolean;
  entrySupport: string;
  isNoSubstitute: boolean;
  noSubstitute: string;
  keepsIndependence: boolean;
  independence: string;
}

/**
 * 入口支援のみ、代替不可、自立を阻害しない: each is declared and explained (f-3, f-4, f-6).
 *
 * @throws CC-125, CC-126, CC-127
 */
export function conditionsAreMet(declared: FundDeclarations): void {
  const said = (text: string) => text.trim() !== '';
  if (!declared.isEntrySupport || !said(declared.entrySupport)) {
    throw new DomainError(
      'CC-125',
      'ファンドは、最初のサービスにつなぐ入口の支援だけに使えます。どのサービスへの入口かを書いてください。',
      { fields: { entrySupport: 'どのサービスにつなぐための支出かを書いてください。' } },
    );
  }
  if (!declared.isNoSubstitute || !said(declared.noSubstitute)) {
    throw new DomainError(
      'CC-126',
      'ファンドは、今ある制度やサービスの代わりには使えません。使える制度を調べた結果を書いてください。',
      { fields: { noSubstitute: '使える制度がないことを、何で確かめたか書いてください。' } },
    );
  }
  if (!declared.keepsIndependence || !said(declared.independence)) {
    throw new DomainError(
      'CC-127',
      'ファンドは、本人の自立を妨げない支援に使います。自立につながるわけを書いてください。',
      { fields: { independence: '本人の自立にどうつながるかを書いてください。' } },
    );
  }
}

/**
 * 一件あたりの目安: no hard limit, but what exceeds it wants a reason (f-5).
 *
 * @returns whether it exceeds the soft limit
 * @throws CC-128
 */
export function softLimitIsRespected(amountYen: number, limitYen: number, reason: string): boolean {
  const exceeds = amountYen > limitYen;
  if (exceeds && reason.trim() === '') {
    throw new DomainError(
      'CC-128',
      `一件の目安（${yen(limitYen)}）を超えています。超える理由を書いてください。`,
      {
        fields: { overLimitReason: '目安を超える理由を書いてください。' },
      },
    );
  }
  return exceeds;
}

/**
 * 申込みの中身: an amount, what it pays for and why the household needs it.
 *
 * @throws CC-129
 */
export function applicationIsComplete(terms: { amountYen: number; item: string; reason: string }): void {
  const fields = {
    ...(terms.amountYen > 0 ? {} : { amountYen: '1 円以上の金額を入力してください。' }),
    ...(terms.item.trim() === '' ? { item: '会議であがった課題と、支払うものを書いてください。' } : {}),
    ...(terms.reason.trim() === '' ? { reason: 'この世帯に要るわけを書いてください。' } : {}),
  };
  if (Object.keys(fields).length > 0) {
    throw new DomainError('CC-129', '金額、支払うもの、要るわけを書いてください。', { fields });
  }
}

/**
 * 市との協議 is confirmed by the lead division itself; nobody writes it down for it (emergency).
 *
 * @throws CC-131
 */
export function leadDivisionConfirms(roles: readonly string[]): void {
  if (!roles.includes('lead-division')) {
    throw new DomainError(
      'CC-131',
      '市との協議は、保健福祉企画総務課が自分で記録します。主管課に連絡してください。',
    );
  }
}

/**
 * アドバイザーの意見 is recorded by the adviser who was asked; nobody writes it down for them (emergency).
 *
 * @param isAsked whether the case lies before this adviser in an アドバイザー会議
 * @throws CC-132
 */
export function adviserSpeaks(roles: readonly string[], isAsked = true): void {
  if (!roles.includes('adviser') || !isAsked) {
    throw new DomainError(
      'CC-132',
      'アドバイザーの意見は、アドバイザー会議でこの相談を受けたアドバイザーが自分で記録します。',
    );
  }
}

/**
 * 緊急の活用: approved only after the city was consulted and an adviser was heard. An opinion against it wants a reason.
 *
 * @throws CC-133
 */
export function emergencyWasWeighed(
  application: { path: FundPath; state: FundState },
  adviserAgrees: boolean | null,
  reason: string,
): void {
  if (application.path !== 'emergency') return;
  if (application.state !== 'advised') {
    throw new DomainError(
      'CC-133',
      '緊急の活用は、市との協議とアドバイザーの意見がそろってから承認できます。',
    );
  }
  if (adviserAgrees === false && reason.trim() === '') {
    throw new DomainError('CC-133', 'アドバイザーが反対しています。それでも承認する理由を書いてください。', {
      fields: { reason: '承認する理由を書いてください。' },
    });
  }
}

/**
 * 段階の言葉: what was agreed with the city, what the adviser thinks, why it is not approved.
 *
 * @param field the input field, `label` its name for people
 * @throws CC-139
 */
export function wordsAreSaid(field: string, label: string, text: string): void {
  if (text.trim() === '') {
    throw new DomainError('CC-139', `${label}を書いてください。`, {
      fields: { [field]: `${label}を書いてください。` },
    });
  }
}

/**
 * 複数の目: who applied, who approves and who pays are three different people.
 *
 * @param before staff who did the steps before
 * @throws CC-134
 */
export function anotherPersonActs(staffId: string | undefined, before: readonly (string | null)[]): void {
  if (staffId === undefined || before.includes(staffId)) {
    throw new DomainError('CC-134', '申込み、承認、支払いは別の職員が行います。ほかの職員に頼んでください。');
  }
}

/**
 * 精算: what was spent is proved by receipts and is not more than what was paid.
 *
 * @throws CC-136
 */
export function settlementIsProved(settled: {
  spentYen: number;
  paidYen: number;
  receipts: number;
  known: number;
}): void {
  const { spentYen, paidYen, receipts, known } = settled;
  if (receipts === 0 || known < receipts) {
    throw new DomainError('CC-136', 'この相談に添付した領収書を選んでください。', {
      fields: { attachmentIds: '領収書を添付してから選んでください。' },
    });
  }
  if (spentYen < 0 || spentYen > paidYen) {
    throw new DomainError(
      'CC-136',
      `使った額は 0 円から支払った額（${yen(paidYen)}）までです。足りない分は新しく申し込んでください。`,
      { fields: { spentYen: `0 円から ${yen(paidYen)} までで入力してください。` } },
    );
  }
}

/** The fund is in force from here on (要綱 5. 実施時期). */
export const inForceFrom = '2019-10-01';

/**
 * 後から書く日: not in the future, not before the step before it, and not before the fund began.
 *
 * @param field the input field that is wrong
 * @throws CC-137
 */
export function dayIsPlausible(
  field: string,
  on: string,
  bounds: { today: string; notBefore?: string | null },
): void {
  const earliest = bounds.notBefore && bounds.notBefore > inForceFrom ? bounds.notBefore : inForceFrom;
  if (on > bounds.today || on < earliest) {
    throw new DomainError('CC-137', `日は ${earliest} から今日までで入力してください。`, {
      fields: { [field]: `${earliest} から今日までの日を入力してください。` },
    });
  }
}
