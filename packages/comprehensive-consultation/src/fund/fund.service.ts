import { type CallContext, connectionFrom, newId, notFoundOrNotPermitted } from '@tsunagu/subgraph-kit';
import { attachmentsByIds } from '../attachment/attachment.repository.ts';
import { conferencesByCase } from '../conference/conference.repository.ts';
import { consultationIsOpen } from '../consultation/consultation.rules.ts';
import { getRow } from '../consultation/consultation.service.ts';
import { visibleBecause } from '../consultation/consultation.type.ts';
import { coordinationsOfCases } from '../coordination/coordination.repository.ts';
import { insertEntry } from '../fund-ledger/fund-ledger.repository.ts';
import { cashSuffices, postings } from '../fund-ledger/fund-ledger.rules.ts';
import { requireHolder } from '../fund-ledger/fund-ledger.service.ts';
import { AgencyReference, StaffReference } from '../references/references.ts';
import { setting } from '../setting/setting.repository.ts';
import type {
  AdviseOnFundInput,
  ApplyForFundInput,
  ConfirmFundConsultationInput,
  DecideFundInput,
  FundApplicationListArgs,
  PostFundPaymentInput,
  SettleFundInput,
} from './fund.input.ts';
import {
  applicationById,
  applicationCursors,
  applicationsByIds,
  type FundApplicationRow,
  type FundPaymentRow,
  insertApplication,
  isAsked,
  listApplications,
  listPayments,
  opinionsOf,
  paymentCursors,
  paymentsByIds,
  storeConsultation,
  storeDecision,
  storeOpinion,
  storePayment,
  storeReturn,
  storeSettlement,
} from './fund.repository.ts';
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
  wordsAreSaid,
} from './fund.rules.ts';
import { FundApplication, FundPayment } from './fund.type.ts';

export function toApplication(row: FundApplicationRow): FundApplication {
  return Object.assign(new FundApplication(), {
    id: row.id,
    referenceNo: row.reference_no,
    purpose: row.purpose,
    amountYen: row.amount_yen,
    overSoftLimit: row.over_soft_limit,
    payee: AgencyReference.of(row.payee_agency_id),
    path: row.path,
    state: row.state,
    nextStep: nextStep({
      state: row.state,
      path: row.path,
      amountYen: row.amount_yen,
      spentYen: row.spent_yen,
    }),
    applicant: AgencyReference.of(row.applicant_agency_id),
    appliedOn: row.applied_on,
    appliedBy: person(row.applied_by),
    consultedOn: row.consulted_on,
    consultedBy: person(row.consulted_by),
    advisedOn: row.advised_on,
    decidedOn: row.decided_on,
    decidedBy: person(row.decided_by),
    paidOn: row.paid_on,
    paidBy: person(row.paid_by),
    spentYen: row.spent_yen,
    differenceYen: row.spent_yen === null ? null : row.amount_yen - row.spent_yen,
    settledOn: row.settled_on,
    returnedOn: row.returned_on,
    version: row.version,
    visibleBecause: visibleBecause(row),
    caseId: row.case_id,
    conferenceId: row.conference_id,
  });
}

function person(id: string | null): StaffReference | null {
  return id === null ? null : StaffReference.of(id);
}

function toPayment(row: FundPaymentRow): FundPayment {
  return Object.assign(new FundPayment(), {
    id: row.id,
    referenceNo: row.reference_no,
    purpose: row.purpose,
    amountYen: row.amount_yen,
    payee: AgencyReference.of(row.payee_agency_id),
    state: row.state,
    approvedOn: row.decided_on,
    paidOn: row.paid_on,
    differenceYen: row.spent_yen === null ? null : row.amount_yen - row.spent_yen,
    returnedOn: row.returned_on,
    version: row.version,
  });
}

/** An application of a case the actor sees, or null. */
export async function findApplication(ctx: CallContext, id: string): Promise<FundApplication | null> {
  const row = await ctx.load(applicationById, id);
  if (!row) ctx.reads.missed(id);
  return row && toApplication(row);
}

export async function applicationConnection(ctx: CallContext, args: FundApplicationListArgs) {
  const { rows, totalCount } = await listApplications(ctx, args.state ?? null, args);
  return connectionFrom({
    rows,
    args,
    cursors: applicationCursors,
    cursorOf: (row) => [row.applied_on, row.id],
    nodeOf: toApplication,
    totalCount,
  });
}

export async function paymentConnection(ctx: CallContext, args: FundApplicationListArgs) {
  const { rows, totalCount } = await listPayments(ctx, args.state ?? null, args);
  return connectionFrom({
    rows,
    args,
    cursors: paymentCursors,
    cursorOf: (row) => [row.decided_on, row.id],
    nodeOf: toPayment,
    totalCount,
  });
}

/**
 * ファンドを申し込む: by the coordinator of the case, for an agency that pays for the person (M2-32, M2-33).
 *
 * @throws CC-006, CC-120 … CC-129, CC-137
 */
export async function applyForFund(
  ctx: CallContext,
  input: ApplyForFundInput,
  idempotencyKey?: string | null,
): Promise<FundApplication> {
  coordinatorApplies(ctx.actor.roles);
  await ctx.authorize('fund.apply', { caseId: input.caseId });
  const { id, repeated } = await ctx.once(idempotencyKey && `fund:${idempotencyKey}`, newId());
  if (!repeated) {
    consultationIsOpen((await getRow(ctx, input.caseId)).state);
    const coordinations = await coordinationsOfCases(ctx, [input.caseId]);
    const led = coordinations.filter((row) => row.coordinator_agency_id === ctx.actor.agencyId);
    caseIsCoordinated(led.map((row) => row.state));
    const payeeAgencyId = input.payeeAgencyId ?? null;
    payeeIsAnAgency(input.payeeKind, payeeAgencyId);
    const conferenceId = input.conferenceId ?? null;
    const path = pathOf(conferenceId, input.emergency);
    if (path === 'conference') {
      const conferences = await ctx.load(conferencesByCase, input.caseId);
      const raised = conferences.find((row) => row.id === conferenceId);
      conferenceRaisedIt(raised && { kind: raised.kind, heldAt: raised.held_at }, ctx.now);
    }
    applicationIsComplete(input);
    conditionsAreMet(input);
    const overLimitReason = input.overLimitReason ?? '';
    const limit = await setting(ctx, 'fund-soft-limit-yen');
    const appliedOn = input.appliedOn ?? ctx.today;
    dayIsPlausible('appliedOn', appliedOn, { today: ctx.today });
    await insertApplication(ctx, {
      id,
      caseId: input.caseId,
      purpose: input.purpose,
      amountYen: input.amountYen,
      overSoftLimit: softLimitIsRespected(input.amountYen, limit, overLimitReason),
      payeeAgencyId,
      path,
      conferenceId,
      appliedOn,
      reason: input.reason.trim(),
      words: {
        item: input.item.trim(),
        entrySupport: input.entrySupport.trim(),
        noSubstitute: input.noSubstitute.trim(),
        independence: input.independence.trim(),
        overLimitReason: overLimitReason.trim() || null,
      },
    });
  }
  return getApplication(ctx, id);
}

/**
 * 市との協議を記録する (emergency): by the lead division itself.
 *
 * @throws CC-130, CC-131, CC-137, CC-139
 */
export async function confirmConsultation(
  ctx: CallContext,
  input: ConfirmFundConsultationInput,
): Promise<FundApplication> {
  leadDivisionConfirms(ctx.actor.roles);
  const row = await seen(ctx, input.id);
  await ctx.authorize('fund.consult', { caseId: row.case_id });
  anotherPersonActs(ctx.actor.staffId, [row.applied_by]);
  pathIsEmergency(row.path);
  const state = stateAfter(row.state, 'consult');
  wordsAreSaid('consultation', '協議の内容', input.consultation);
  const consultedOn = input.consultedOn ?? ctx.today;
  dayIsPlausible('consultedOn', consultedOn, { today: ctx.today, notBefore: row.applied_on });
  await storeConsultation(ctx, row, input.version, {
    state,
    consultedOn,
    consultation: input.consultation.trim(),
  });
  return getApplication(ctx, row.id);
}

/**
 * アドバイザーの意見を記録する (emergency): by the adviser before whom the case lies.
 *
 * @throws CC-130, CC-132, CC-137, CC-139
 */
export async function adviseOnFund(ctx: CallContext, input: AdviseOnFundInput): Promise<FundApplication> {
  adviserSpeaks(ctx.actor.roles);
  const row = await seen(ctx, input.id);
  await ctx.authorize('fund.advise', { caseId: row.case_id });
  adviserSpeaks(ctx.actor.roles, await isAsked(ctx, row.case_id));
  anotherPersonActs(ctx.actor.staffId, [row.applied_by]);
  stateAfter(row.state, 'advise');
  wordsAreSaid('opinion', '意見', input.opinion);
  const advisedOn = input.advisedOn ?? ctx.today;
  dayIsPlausible('advisedOn', advisedOn, { today: ctx.today, notBefore: row.consulted_on });
  await storeOpinion(ctx, row, input.version, {
    agrees: input.agrees,
    opinion: input.opinion.trim(),
    advisedOn,
  });
  return getApplication(ctx, row.id);
}

/**
 * 承認する・しない: by the lead division, never by who applied.
 *
 * @throws CC-130, CC-133, CC-134, CC-137, CC-139
 */
export async function decideFund(ctx: CallContext, input: DecideFundInput): Promise<FundApplication> {
  const row = await seen(ctx, input.id);
  await ctx.authorize('fund.decide', { caseId: row.case_id });
  anotherPersonActs(ctx.actor.staffId, [row.applied_by]);
  const [opinion] = await opinionsOf(ctx, [row.id]);
  const state = stateAfter(row.state, input.approves ? 'approve' : 'decline');
  if (input.approves) emergencyWasWeighed(row, opinion?.agrees ?? null, input.reason);
  else wordsAreSaid('reason', '承認しない理由', input.reason);
  const decidedOn = input.decidedOn ?? ctx.today;
  dayIsPlausible('decidedOn', decidedOn, {
    today: ctx.today,
    notBefore: row.advised_on ?? row.consulted_on ?? row.applied_on,
  });
  await storeDecision(ctx, row, input.version, { state, decidedOn, reason: input.reason.trim() });
  return getApplication(ctx, row.id);
}

/**
 * 支払う: the agency that holds the fund pays the payee and posts it, knowing the reference number alone. The cash is
 * locked first, so that two payments at once never spend the same money.
 *
 * @throws CC-130, CC-134, CC-135, CC-137
 */
export async function payFund(
  ctx: CallContext,
  input: PostFundPaymentInput,
  idempotencyKey?: string | null,
): Promise<FundPayment> {
  await ctx.authorize('fund.pay');
  const { repeated } = await ctx.once(idempotencyKey && `fund-payment:${idempotencyKey}`, newId());
  if (!repeated) {
    const cash = await requireHolder(ctx);
    const row = await payment(ctx, input.id);
    anotherPersonActs(ctx.actor.staffId, [row.applied_by, row.decided_by]);
    stateAfter(row.state, 'pay');
    const occurredOn = input.occurredOn ?? ctx.today;
    dayIsPlausible('occurredOn', occurredOn, { today: ctx.today, notBefore: row.decided_on });
    cashSuffices(cash.balance_yen, row.amount_yen);
    await storePayment(ctx, row.id, input.version, occurredOn);
    await post(ctx, row, 'payment', row.amount_yen, occurredOn);
  }
  return toPayment(await payment(ctx, input.id));
}

/**
 * 差額の返金を受ける: what the receipts leave over comes back into the fund.
 *
 * @throws CC-130, CC-137
 */
export async function returnDifference(
  ctx: CallContext,
  input: PostFundPaymentInput,
  idempotencyKey?: string | null,
): Promise<FundPayment> {
  await ctx.authorize('fund.pay');
  const { repeated } = await ctx.once(idempotencyKey && `fund-return:${idempotencyKey}`, newId());
  if (!repeated) {
    await requireHolder(ctx);
    const row = await payment(ctx, input.id);
    stateAfter(row.state, 'return');
    const difference = differenceToReturn(row.amount_yen, row.spent_yen ?? 0);
    const occurredOn = input.occurredOn ?? ctx.today;
    dayIsPlausible('occurredOn', occurredOn, { today: ctx.today, notBefore: row.paid_on });
    await storeReturn(ctx, row.id, input.version, occurredOn);
    await post(ctx, row, 'return', difference, occurredOn);
  }
  return toPayment(await payment(ctx, input.id));
}

/**
 * 精算する: receipts among the attachments of the case prove what was spent.
 *
 * @throws CC-130, CC-136, CC-137
 */
export async function settleFund(ctx: CallContext, input: SettleFundInput): Promise<FundApplication> {
  const row = await seen(ctx, input.id);
  await ctx.authorize('fund.settle', { caseId: row.case_id });
  const state = stateAfter(row.state, 'settle');
  const attachmentIds = [...new Set(input.attachmentIds)];
  const known = await attachmentsByIds(ctx, attachmentIds);
  settlementIsProved({
    spentYen: input.spentYen,
    paidYen: row.amount_yen,
    receipts: attachmentIds.length,
    known: known.filter((file) => file.case_id === row.case_id).length,
  });
  const settledOn = input.settledOn ?? ctx.today;
  dayIsPlausible('settledOn', settledOn, { today: ctx.today, notBefore: row.paid_on });
  await storeSettlement(ctx, row, input.version, {
    state,
    spentYen: input.spentYen,
    settledOn,
    attachmentIds,
  });
  return getApplication(ctx, row.id);
}

function post(
  ctx: CallContext,
  row: FundPaymentRow,
  kind: 'payment' | 'return',
  amountYen: number,
  occurredOn: string,
): Promise<unknown> {
  return insertEntry(ctx, {
    id: newId(),
    agencyId: ctx.actor.agencyId!,
    occurredOn,
    kind,
    posting: postings[kind],
    amountYen,
    reference: row.reference_no,
    purpose: row.purpose,
    reversesId: null,
  });
}

async function payment(ctx: CallContext, id: string): Promise<FundPaymentRow> {
  const [row] = await paymentsByIds(ctx, [id]);
  if (!row) throw notFoundOrNotPermitted();
  return row;
}

async function seen(ctx: CallContext, id: string): Promise<FundApplicationRow> {
  const [row] = await applicationsByIds(ctx, [id]);
  return ctx.found(row, id);
}

async function getApplication(ctx: CallContext, id: string): Promise<FundApplication> {
  return toApplication(await seen(ctx, id));
}
