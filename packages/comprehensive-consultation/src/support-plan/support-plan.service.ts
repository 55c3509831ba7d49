import { dateInJapan } from '@tsunagu/japan';
import { type CallContext, newId } from '@tsunagu/subgraph-kit';
import { planIsOpenTo } from '../care-plan/care-plan.service.ts';
import { caseOfConference, conferencesByIds, consentCovers } from '../conference/conference.repository.ts';
import { multiLayerHasConsent } from '../conference/conference.rules.ts';
import { visibleBecause } from '../consultation/consultation.type.ts';
import { AgencyReference, StaffReference } from '../references/references.ts';
import type {
  AgreeSupportPlanInput,
  DraftSupportPlanInput,
  EndSupportPlanInput,
  EvaluateSupportPlanInput,
  RenewSupportPlanInput,
  ReviseSupportPlanInput,
} from './support-plan.input.ts';
import {
  type GoalRow,
  goalsOfPlans,
  insertSupportPlan,
  rewriteSupportPlan,
  type ServiceRow,
  type SupportPlanRow,
  servicesOfPlans,
  storeFindings,
  supportPlanById,
  supportPlansOfCases,
  updateSupportPlan,
} from './support-plan.repository.ts';
import {
  type AgreeingConference,
  conferenceCanAgree,
  dayFits,
  endIsExplained,
  everyGoalIsEvaluated,
  leadDivisionDoesNotDraft,
  loopFitsKind,
  noPlanIsOpen,
  planIsAgreedByConference,
  planIsComplete,
  stateAfter,
} from './support-plan.rules.ts';
import { SupportPlan, SupportPlanGoal, SupportPlanService } from './support-plan.type.ts';

export function toSupportPlan(row: SupportPlanRow): SupportPlan {
  return Object.assign(new SupportPlan(), {
    id: row.id,
    kind: row.kind,
    edition: row.edition,
    state: row.state,
    direction: row.direction,
    draftedOn: row.drafted_on,
    draftedBy: AgencyReference.of(row.drafting_agency_id),
    conferenceId: row.conference_id,
    agreedOn: row.agreed_on,
    agreedBy: row.agreed_by === null ? null : StaffReference.of(row.agreed_by),
    evaluatedOn: row.evaluated_on,
    evaluation: row.evaluation,
    loop: row.loop,
    endedOn: row.ended_on,
    endReason: row.end_reason,
    version: row.version,
    visibleBecause: visibleBecause(row),
  });
}

export function toGoal(row: GoalRow): SupportPlanGoal {
  return Object.assign(new SupportPlanGoal(), {
    number: row.number,
    goal: row.goal,
    step: row.step,
    agency: row.agency_id === null ? null : AgencyReference.of(row.agency_id),
    dueOn: row.due_on,
    reached: row.reached,
    finding: row.finding,
  });
}

export function toService(row: ServiceRow): SupportPlanService {
  return Object.assign(new SupportPlanService(), {
    number: row.number,
    service: row.service,
    agency: row.agency_id === null ? null : AgencyReference.of(row.agency_id),
    contents: row.contents,
  });
}

/**
 * 支援プランの案をつくる, by those who work with the family and by the coordinator (M2-27).
 *
 * @throws CC-006, CC-109, CC-111, CC-112, CC-113
 */
export async function draftSupportPlan(
  ctx: CallContext,
  input: DraftSupportPlanInput,
  idempotencyKey?: string | null,
): Promise<SupportPlan> {
  const { caseId, kind, content } = input;
  leadDivisionDoesNotDraft(ctx.actor.roles);
  await ctx.authorize('supportPlan.draft', { caseId });
  const consultation = await planIsOpenTo(ctx, caseId);
  const { id, repeated } = await ctx.once(idempotencyKey && `support-plan:${idempotencyKey}`, newId());
  if (!repeated) {
    const draftedOn = input.draftedOn ?? ctx.today;
    const received = dateInJapan(consultation.received_at);
    dayFits(draftedOn, { notBefore: received, today: ctx.today }, 'draftedOn');
    planIsComplete(content.direction, content.goals, draftedOn);
    const earlier = await supportPlansOfCases(ctx, [caseId]);
    noPlanIsOpen(kind, earlier);
    const edition = Math.max(0, ...earlier.filter((plan) => plan.kind === kind).map((p) => p.edition)) + 1;
    await insertSupportPlan(ctx, { id, caseId, kind, edition, previousId: null, draftedOn }, content);
  }
  return getSupportPlan(ctx, id);
}

/**
 * 案を書き直す, as long as no conference agreed on it.
 *
 * @throws CC-006, CC-110, CC-111, CC-113, SAVED_BY_OTHER
 */
export async function reviseSupportPlan(
  ctx: CallContext,
  input: ReviseSupportPlanInput,
  idempotencyKey?: string | null,
): Promise<SupportPlan> {
  leadDivisionDoesNotDraft(ctx.actor.roles);
  return step(
    ctx,
    input.id,
    'supportPlan.draft',
    idempotencyKey && `revise:${idempotencyKey}`,
    async (row) => {
      stateAfter(row.state, 'revise');
      planIsComplete(input.content.direction, input.content.goals, row.drafted_on);
      await rewriteSupportPlan(ctx, row, input.version, input.content);
    },
  );
}

/**
 * 重層的支援会議で決める: with the family's consent in force, recorded by who convened it or the lead division (M2-27).
 *
 * @throws CC-006, CC-044, CC-109, CC-110, CC-114, CC-116, SAVED_BY_OTHER
 */
export async function agreeSupportPlan(
  ctx: CallContext,
  input: AgreeSupportPlanInput,
  idempotencyKey?: string | null,
): Promise<SupportPlan> {
  planIsAgreedByConference(ctx.actor.roles);
  return step(
    ctx,
    input.id,
    'supportPlan.agree',
    idempotencyKey && `agree:${idempotencyKey}`,
    async (row) => {
      const state = stateAfter(row.state, 'agree');
      const agreedOn = input.agreedOn ?? ctx.today;
      conferenceCanAgree(await agreeingConference(ctx, row.case_id, input.conferenceId), agreedOn);
      dayFits(agreedOn, { notBefore: row.drafted_on, today: ctx.today }, 'agreedOn');
      multiLayerHasConsent('multi-layer', await consentCovers(ctx, row.case_id, null));
      await updateSupportPlan(ctx, row, input.version, {
        state,
        conferenceId: input.conferenceId,
        agreedOn,
        agreedBy: ctx.actor.staffId ?? null,
      });
    },
  );
}

async function agreeingConference(
  ctx: CallContext,
  caseId: string,
  conferenceId: string,
): Promise<AgreeingConference | null> {
  const [conference] = await conferencesByIds(ctx, [conferenceId]);
  if (!conference) return null;
  const about = await ctx.load(caseOfConference, conferenceId);
  return {
    kind: conference.kind,
    isOfThisCase: about?.case_id === caseId,
    heldOn: dateInJapan(conference.held_at),
    mayConclude: conference.convened || ctx.actor.roles.includes('lead-division'),
  };
}

/**
 * 支援プランを評価する: each goal, and the whole (M2-27).
 *
 * @throws CC-006, CC-109, CC-110, CC-117, SAVED_BY_OTHER
 */
export async function evaluateSupportPlan(
  ctx: CallContext,
  input: EvaluateSupportPlanInput,
  idempotencyKey?: string | null,
): Promise<SupportPlan> {
  const key = idempotencyKey && `evaluate:${idempotencyKey}`;
  return step(ctx, input.id, 'supportPlan.evaluate', key, async (row) => {
    const state = stateAfter(row.state, 'evaluate');
    const goals = await goalsOfPlans(ctx, [row.id]);
    const numbers = goals.map((goal) => goal.number);
    everyGoalIsEvaluated(numbers, input.findings, input.evaluation);
    const evaluatedOn = input.evaluatedOn ?? ctx.today;
    dayFits(evaluatedOn, { notBefore: row.agreed_on!, today: ctx.today }, 'evaluatedOn');
    const evaluation = input.evaluation.trim();
    await updateSupportPlan(ctx, row, input.version, { state, evaluatedOn, evaluation });
    await storeFindings(ctx, row, input.findings);
  });
}

/**
 * 再検討・再調整・再訪問: the next edition is drafted from what was not wholly reached (M2-27).
 *
 * @returns the next edition
 * @throws CC-006, CC-110, CC-113, CC-115, CC-118, SAVED_BY_OTHER
 */
export async function renewSupportPlan(
  ctx: CallContext,
  input: RenewSupportPlanInput,
  idempotencyKey?: string | null,
): Promise<SupportPlan> {
  leadDivisionDoesNotDraft(ctx.actor.roles);
  const row = await seen(ctx, input.id);
  await ctx.authorize('supportPlan.draft', { caseId: row.case_id });
  await planIsOpenTo(ctx, row.case_id);
  const { id, repeated } = await ctx.once(idempotencyKey && `renew-support-plan:${idempotencyKey}`, newId());
  if (!repeated) {
    const state = stateAfter(row.state, 'renew');
    loopFitsKind(row.kind, input.loop);
    await updateSupportPlan(ctx, row, input.version, { state, loop: input.loop });
    const next = {
      id,
      caseId: row.case_id,
      kind: row.kind,
      edition: row.edition + 1,
      previousId: row.id,
      draftedOn: ctx.today,
    };
    await insertSupportPlan(ctx, next, await wordsOfNext(ctx, row));
  }
  return getSupportPlan(ctx, id);
}

/** What the next edition starts from: the goals that were not wholly reached, or all of them when every one was. */
async function wordsOfNext(ctx: CallContext, row: SupportPlanRow) {
  const goals = await goalsOfPlans(ctx, [row.id]);
  const open = goals.filter((goal) => goal.reached !== 'reached');
  const services = await servicesOfPlans(ctx, [row.id]);
  return {
    direction: row.direction,
    goals: (open.length > 0 ? open : goals).map((goal) => ({
      goal: goal.goal,
      step: goal.step,
      agencyId: goal.agency_id,
      dueOn: laterOf(goal.due_on, ctx.today),
    })),
    services: services.map((one) => ({
      service: one.service,
      agencyId: one.agency_id,
      contents: one.contents,
    })),
  };
}

function laterOf(day: string, other: string): string {
  return day.localeCompare(other) < 0 ? other : day;
}

/**
 * 終結, after an evaluation and with its reason.
 *
 * @throws CC-006, CC-109, CC-110, CC-115, CC-119, SAVED_BY_OTHER
 */
export async function endSupportPlan(
  ctx: CallContext,
  input: EndSupportPlanInput,
  idempotencyKey?: string | null,
): Promise<SupportPlan> {
  return step(ctx, input.id, 'supportPlan.end', idempotencyKey && `end:${idempotencyKey}`, (row) =>
    finish(ctx, row, 'end', row.evaluated_on, input),
  );
}

/**
 * 案を取り下げる, e.g. because the family does not want it.
 *
 * @throws CC-006, CC-109, CC-110, CC-113, CC-119, SAVED_BY_OTHER
 */
export async function withdrawSupportPlan(
  ctx: CallContext,
  input: EndSupportPlanInput,
  idempotencyKey?: string | null,
): Promise<SupportPlan> {
  leadDivisionDoesNotDraft(ctx.actor.roles);
  const key = idempotencyKey && `withdraw:${idempotencyKey}`;
  return step(ctx, input.id, 'supportPlan.draft', key, (row) =>
    finish(ctx, row, 'withdraw', row.drafted_on, input),
  );
}

async function finish(
  ctx: CallContext,
  row: SupportPlanRow,
  how: 'end' | 'withdraw',
  notBefore: string | null,
  input: EndSupportPlanInput,
): Promise<void> {
  const state = stateAfter(row.state, how);
  endIsExplained(input.reason);
  const endedOn = input.endedOn ?? ctx.today;
  dayFits(endedOn, { notBefore: notBefore ?? row.drafted_on, today: ctx.today }, 'endedOn');
  await updateSupportPlan(ctx, row, input.version, { state, endedOn, endReason: input.reason.trim() });
}

async function step(
  ctx: CallContext,
  id: string,
  action: string,
  key: string | null | undefined,
  work: (row: SupportPlanRow) => Promise<void>,
): Promise<SupportPlan> {
  const row = await seen(ctx, id);
  await ctx.authorize(action, { caseId: row.case_id });
  await planIsOpenTo(ctx, row.case_id);
  const { repeated } = await ctx.once(key && `support-plan-${key}`, newId());
  if (!repeated) await work(row);
  return getSupportPlan(ctx, id);
}

async function seen(ctx: CallContext, id: string): Promise<SupportPlanRow> {
  return ctx.found(await supportPlanById(ctx, id), id);
}

async function getSupportPlan(ctx: CallContext, id: string): Promise<SupportPlan> {
  return toSupportPlan(await seen(ctx, id));
}
