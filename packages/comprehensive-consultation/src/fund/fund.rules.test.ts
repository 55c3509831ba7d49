import { describe, expect, it } from 'vitest';
import {
  adviserSpeaks,
  anotherPersonActs,
  applicationIsComplete,
  caseIsCoordinated,
  conditionsAreMet,
  conferenceRaisedIt,
  coordinatorApplies,
  dayIsPlausible,
  differenceToReturn,
  emergencyWasWeighed,
  leadDivisionConfirms,
  nextStep,
  pathIsEmergency,
  pathOf,
  payeeIsAnAgency,
  settlementIsProved,
  softLimitIsRespected,
  stateAfter,
  stepBackFits,
  wordsAreSaid,
} from './fund.rules.ts';

const code = (run: () => unknown): string => {
  try {
    run();
    return 'none';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

const declared = {
  isEntrySupport: true,
  entrySupport: '手帳の更新',
  isNoSubstitute: true,
  noSubstitute: '生活保護の医療扶助の対象外',
  keepsIndependence: true,
  independence: '手帳があれば就労支援を使える',
};

describe('申込みの条件', () => {
  it('pays an agency, never the person (CC-120)', () => {
    expect(code(() => payeeIsAnAgency('person', null))).toBe('CC-120');
    expect(code(() => payeeIsAnAgency('person', 'agency'))).toBe('CC-120');
    expect(code(() => payeeIsAnAgency('agency', null))).toBe('CC-120');
    expect(code(() => payeeIsAnAgency('agency', 'agency'))).toBe('none');
  });

  it('comes from the coordinator, for a case under coordination (CC-121, CC-122)', () => {
    expect(code(() => coordinatorApplies(['case-worker', 'window']))).toBe('CC-121');
    expect(code(() => caseIsCoordinated([]))).toBe('CC-122');
    expect(code(() => caseIsCoordinated(['requested', 'ended']))).toBe('CC-122');
    expect(code(() => caseIsCoordinated(['ended', 'coordinating']))).toBe('none');
  });

  it('was raised by a 支援会議 of the case that was held, or is an emergency (CC-123, CC-124)', () => {
    const now = new Date('2026-06-01');
    expect(code(() => pathOf(null, false))).toBe('CC-123');
    expect(code(() => pathOf('conference', true))).toBe('CC-123');
    expect(pathOf('conference', false)).toBe('conference');
    expect(pathOf(null, true)).toBe('emergency');
    expect(code(() => conferenceRaisedIt(undefined, now))).toBe('CC-124');
    const held = new Date('2026-05-01');
    expect(code(() => conferenceRaisedIt({ kind: 'multi-layer', heldAt: held }, now))).toBe('CC-124');
    expect(code(() => conferenceRaisedIt({ kind: 'support', heldAt: new Date('2026-07-01') }, now))).toBe(
      'CC-124',
    );
    expect(code(() => conferenceRaisedIt({ kind: 'support', heldAt: held }, now))).toBe('none');
  });

  it('declares and explains entry support, no substitute and independence (CC-125 … CC-127)', () => {
    expect(code(() => conditionsAreMet(declared))).toBe('none');
    expect(code(() => conditionsAreMet({ ...declared, isEntrySupport: false }))).toBe('CC-125');
    expect(code(() => conditionsAreMet({ ...declared, entrySupport: ' ' }))).toBe('CC-125');
    expect(code(() => conditionsAreMet({ ...declared, isNoSubstitute: false }))).toBe('CC-126');
    expect(code(() => conditionsAreMet({ ...declared, independence: '' }))).toBe('CC-127');
  });

  it('may exceed the soft limit with a reason; there is no hard one (CC-128)', () => {
    expect(softLimitIsRespected(30_000, 30_000, '')).toBe(false);
    expect(code(() => softLimitIsRespected(30_001, 30_000, ' '))).toBe('CC-128');
    expect(softLimitIsRespected(900_000, 30_000, '義足の採型に要る')).toBe(true);
  });

  it('names amount, item and reason (CC-129)', () => {
    expect(code(() => applicationIsComplete({ amountYen: 0, item: '診断書', reason: '手帳' }))).toBe(
      'CC-129',
    );
    expect(code(() => applicationIsComplete({ amountYen: 1, item: '診断書', reason: '手帳' }))).toBe('none');
  });
});

describe('段階', () => {
  it('follows the transition table (CC-130)', () => {
    expect(stateAfter('applied', 'approve')).toBe('approved');
    expect(code(() => stateAfter('declined', 'pay'))).toBe('CC-130');
    expect(code(() => stateAfter('paid', 'pay'))).toBe('CC-130');
    expect(code(() => pathIsEmergency('conference'))).toBe('CC-130');
    expect(code(() => stepBackFits(false))).toBe('CC-130');
  });

  it('says what comes next', () => {
    const at = (state: Parameters<typeof stateAfter>[0], spentYen: number | null = null) =>
      nextStep({ state, path: 'emergency', amountYen: 5_000, spentYen });
    expect(
      ['applied', 'consulted', 'advised', 'approved', 'paid'].map((state) => at(state as 'paid')),
    ).toEqual(['consult', 'advise', 'approve', 'pay', 'settle']);
    expect([at('settled', 4_000), at('settled', 5_000), at('declined')]).toEqual(['return', null, null]);
    expect(nextStep({ state: 'applied', path: 'conference', amountYen: 1, spentYen: null })).toBe('approve');
  });

  it('has each voice of the emergency speak for itself, before the approval (CC-131 … CC-133)', () => {
    expect(code(() => leadDivisionConfirms(['coordinator']))).toBe('CC-131');
    expect(code(() => adviserSpeaks(['coordinator', 'lead-division']))).toBe('CC-132');
    expect(code(() => adviserSpeaks(['adviser'], false))).toBe('CC-132');
    expect(code(() => adviserSpeaks(['adviser'], true))).toBe('none');
    const weighed = (state: 'consulted' | 'advised', agrees: boolean | null, reason: string) => () =>
      emergencyWasWeighed({ path: 'emergency', state }, agrees, reason);
    expect(code(weighed('consulted', null, ''))).toBe('CC-133');
    expect(code(weighed('advised', false, ''))).toBe('CC-133');
    expect(code(weighed('advised', false, '今夜の移動に要る'))).toBe('none');
    expect(code(weighed('advised', true, ''))).toBe('none');
  });

  it('has four eyes and words (CC-134, CC-139)', () => {
    expect(code(() => anotherPersonActs('a', ['a', null]))).toBe('CC-134');
    expect(code(() => anotherPersonActs('b', ['a', null]))).toBe('none');
    expect(code(() => wordsAreSaid('opinion', '意見', ' '))).toBe('CC-139');
  });

  it('is settled with receipts, never above what was paid (CC-136)', () => {
    const settled = { spentYen: 4_000, paidYen: 5_000, receipts: 1, known: 1 };
    expect(code(() => settlementIsProved(settled))).toBe('none');
    expect(code(() => settlementIsProved({ ...settled, receipts: 0, known: 0 }))).toBe('CC-136');
    expect(code(() => settlementIsProved({ ...settled, known: 0 }))).toBe('CC-136');
    expect(code(() => settlementIsProved({ ...settled, spentYen: 5_001 }))).toBe('CC-136');
    expect(differenceToReturn(5_000, 4_000)).toBe(1_000);
    expect(code(() => differenceToReturn(5_000, 5_000))).toBe('CC-130');
  });

  it('takes days between the step before and today, since the fund is in force (CC-137)', () => {
    const today = '2026-06-01';
    expect(code(() => dayIsPlausible('paidOn', '2026-06-02', { today }))).toBe('CC-137');
    expect(code(() => dayIsPlausible('paidOn', '2019-09-30', { today }))).toBe('CC-137');
    expect(code(() => dayIsPlausible('paidOn', '2026-05-01', { today, notBefore: '2026-05-02' }))).toBe(
      'CC-137',
    );
    expect(code(() => dayIsPlausible('paidOn', '2026-05-02', { today, notBefore: '2026-05-02' }))).toBe(
      'none',
    );
  });
});
