import {
  basisColumns,
  type CallContext,
  caseBasis,
  defineLoader,
  groupBy,
  savedByOther,
} from '@tsunagu/subgraph-kit';
import { SupportPlanEntity, SupportPlanGoalEntity, SupportPlanServiceEntity } from './support-plan.entity.ts';
import type {
  GoalFinding,
  GoalResult,
  GoalTerms,
  SupportPlanKind,
  SupportPlanLoop,
  SupportPlanState,
} from './support-plan.rules.ts';

/** A row of `support_plan` with the basis that makes it visible. */
export interface SupportPlanRow {
  id: string;
  case_id: string;
  kind: SupportPlanKind;
  edition: number;
  previous_id: string | null;
  state: SupportPlanState;
  direction: string;
  drafted_on: string;
  drafting_agency_id: string;
  conference_id: string | null;
  agreed_on: string | null;
  agreed_by: string | null;
  evaluated_on: string | null;
  evaluation: string | null;
  loop: SupportPlanLoop | null;
  ended_on: string | null;
  end_reason: string | null;
  saved_by: string | null;
  saved_agency_id: string;
  saved_at: Date;
  version: number;
  basis: string;
  evidence_id: string | null;
}

export interface GoalRow {
  plan_id: string;
  number: number;
  goal: string;
  step: string;
  agency_id: string | null;
  due_on: string;
  reached: GoalResult | null;
  finding: string | null;
}

export interface ServiceRow {
  plan_id: string;
  number: number;
  service: string;
  agency_id: string | null;
  contents: string | null;
}

/** What a plan says, as the input gives it and as the next edition takes it over. */
export interface PlanWords {
  direction: string;
  goals: readonly (GoalTerms & { agencyId?: string | null })[];
  services: readonly { service: string; agencyId?: string | null; contents?: string | null }[];
}

const plans = `select p.id, p.case_id, p.kind, p.edition, p.previous_id, p.state, p.direction, p.drafted_on,
    p.drafting_agency_id, p.conference_id, p.agreed_on, p.agreed_by, p.evaluated_on, p.evaluation, p.loop, p.ended_on,
    p.end_reason, p.saved_by, p.saved_agency_id, p.saved_at, p.version, p.case_id as read_case_id, ${basisColumns}
  from support_plan p ${caseBasis('p.case_id', 'plan')}
  where p.municipality = (select access.municipality())`;

export async function supportPlanById(ctx: CallContext, id: string): Promise<SupportPlanRow | null> {
  return (await ctx.db.personal<SupportPlanRow>('plan', `${plans} and p.id = $1`, [id]))[0] ?? null;
}

/** The support plans of some cases, newest first. */
export function supportPlansOfCases(ctx: CallContext, caseIds: readonly string[]): Promise<SupportPlanRow[]> {
  return ctx.db.personal<SupportPlanRow>(
    'plan',
    `${plans} and p.case_id = any ($1::uuid[]) order by p.drafted_on desc, p.id desc limit 1000`,
    [caseIds],
  );
}

export const supportPlansByCase = defineLoader(async (ctx, caseIds: readonly string[]) =>
  groupBy(await supportPlansOfCases(ctx, caseIds), caseIds, (row) => row.case_id),
);

export function goalsOfPlans(ctx: CallContext, planIds: readonly string[]): Promise<GoalRow[]> {
  return ctx.db.personal<GoalRow>(
    'plan',
    `select g.plan_id, g.number, g.goal, g.step, g.agency_id, g.due_on, g.reached, g.finding,
       g.case_id as read_case_id, ${basisColumns}
     from support_plan_goal g ${caseBasis('g.case_id', 'plan')}
     where g.municipality = (select access.municipality()) and g.plan_id = any ($1::uuid[]) order by g.number`,
    [planIds],
  );
}

export const goalsByPlan = defineLoader(async (ctx, planIds: readonly string[]) =>
  groupBy(await goalsOfPlans(ctx, planIds), planIds, (row) => row.plan_id),
);

export function servicesOfPlans(ctx: CallContext, planIds: readonly string[]): Promise<ServiceRow[]> {
  return ctx.db.personal<ServiceRow>(
    'plan',
    `select s.plan_id, s.number, s.service, s.agency_id, s.contents, s.case_id as read_case_id, ${basisColumns}
     from support_plan_service s ${caseBasis('s.case_id', 'plan')}
     where s.municipality = (select access.municipality()) and s.plan_id = any ($1::uuid[]) order by s.number`,
    [planIds],
  );
}

export const servicesByPlan = defineLoader(async (ctx, planIds: readonly string[]) =>
  groupBy(await servicesOfPlans(ctx, planIds), planIds, (row) => row.plan_id),
);

export async function insertSupportPlan(
  ctx: CallContext,
  plan: {
    id: string;
    caseId: string;
    kind: SupportPlanKind;
    edition: number;
    previousId: string | null;
    draftedOn: string;
  },
  words: PlanWords,
): Promise<void> {
  const { direction } = await ctx.encrypt(plan.caseId, SupportPlanEntity, {
    direction: words.direction.trim(),
  });
  await ctx.db.manager.insert(SupportPlanEntity, {
    municipality: ctx.actor.municipality,
    ...plan,
    state: 'drafted',
    direction,
    draftingAgencyId: ctx.actor.agencyId!,
    conferenceId: null,
    agreedOn: null,
    agreedBy: null,
    evaluatedOn: null,
    evaluation: null,
    loop: null,
    endedOn: null,
    endReason: null,
    savedBy: ctx.actor.staffId ?? null,
    savedAgencyId: ctx.actor.agencyId!,
    savedAt: ctx.now,
  });
  await insertParts(ctx, plan.id, plan.caseId, words);
}

async function insertParts(ctx: CallContext, planId: string, caseId: string, words: PlanWords) {
  const place = { municipality: ctx.actor.municipality, planId, caseId };
  const agencies = [...words.goals, ...words.services].flatMap(({ agencyId }) => agencyId ?? []);
  for (const agencyId of new Set(agencies)) {
    await ctx.db.query('select access.require_agency($1)', [agencyId]);
  }
  const goals = await Promise.all(
    words.goals.map(async ({ goal, step, agencyId, dueOn }, index) => ({
      ...place,
      number: index + 1,
      ...(await ctx.encrypt(caseId, SupportPlanGoalEntity, { goal: goal.trim(), step: step.trim() })),
      agencyId: agencyId ?? null,
      dueOn,
      reached: null,
      finding: null,
    })),
  );
  const services = await Promise.all(
    words.services.map(async ({ service, agencyId, contents }, index) => ({
      ...place,
      number: index + 1,
      ...(await ctx.encrypt(caseId, SupportPlanServiceEntity, {
        service: service.trim(),
        contents: contents?.trim() || null,
      })),
      agencyId: agencyId ?? null,
    })),
  );
  await ctx.db.manager.insert(SupportPlanGoalEntity, goals);
  if (services.length > 0) await ctx.db.manager.insert(SupportPlanServiceEntity, services);
}

/**
 * Writes a draft anew.
 *
 * @throws SAVED_BY_OTHER
 */
export async function rewriteSupportPlan(
  ctx: CallContext,
  plan: SupportPlanRow,
  version: number,
  words: PlanWords,
): Promise<void> {
  await updateSupportPlan(ctx, plan, version, { state: 'drafted', direction: words.direction.trim() });
  for (const table of ['support_plan_goal', 'support_plan_service']) {
    await ctx.db.query(
      `delete from ${table} where municipality = (select access.municipality()) and plan_id = $1`,
      [plan.id],
    );
  }
  await insertParts(ctx, plan.id, plan.case_id, words);
}

/**
 * Stores a step if nobody saved in between.
 *
 * @throws SAVED_BY_OTHER with who and when
 */
export async function updateSupportPlan(
  ctx: CallContext,
  plan: SupportPlanRow,
  version: number,
  change: {
    state: SupportPlanState;
    direction?: string;
    conferenceId?: string;
    agreedOn?: string;
    agreedBy?: string | null;
    evaluatedOn?: string;
    evaluation?: string;
    loop?: SupportPlanLoop;
    endedOn?: string;
    endReason?: string;
  },
): Promise<void> {
  const words = await ctx.encrypt(plan.case_id, SupportPlanEntity, {
    direction: change.direction,
    evaluation: change.evaluation,
    endReason: change.endReason,
  });
  const updated = await ctx.db.query(
    `update support_plan set state = $3, direction = coalesce($4, direction),
       conference_id = coalesce($5::uuid, conference_id), agreed_on = coalesce($6::date, agreed_on),
       agreed_by = coalesce($7::uuid, agreed_by), evaluated_on = coalesce($8::date, evaluated_on),
       evaluation = coalesce($9, evaluation), loop = coalesce($10, loop), ended_on = coalesce($11::date, ended_on),
       end_reason = coalesce($12, end_reason), saved_by = $13, saved_agency_id = $14, saved_at = $15, version = version + 1
     where municipality = (select access.municipality()) and id = $1 and version = $2 returning id`,
    [
      plan.id,
      version,
      change.state,
      words.direction ?? null,
      change.conferenceId ?? null,
      change.agreedOn ?? null,
      change.agreedBy ?? null,
      change.evaluatedOn ?? null,
      words.evaluation ?? null,
      change.loop ?? null,
      change.endedOn ?? null,
      words.endReason ?? null,
      ctx.actor.staffId ?? null,
      ctx.actor.agencyId,
      ctx.now,
    ],
  );
  if (updated.length > 0) return;
  const now = (await supportPlanById(ctx, plan.id)) ?? plan;
  throw savedByOther({
    id: now.id,
    version: now.version,
    staffId: now.saved_by,
    agencyId: now.saved_agency_id,
    at: now.saved_at.toISOString(),
    removed: false,
  });
}

export async function storeFindings(
  ctx: CallContext,
  plan: SupportPlanRow,
  findings: readonly GoalFinding[],
): Promise<void> {
  for (const { number, reached, finding } of findings) {
    const words = await ctx.encrypt(plan.case_id, SupportPlanGoalEntity, {
      finding: finding?.trim() || null,
    });
    await ctx.db.query(
      `update support_plan_goal set reached = $3, finding = $4
       where municipality = (select access.municipality()) and plan_id = $1 and number = $2`,
      [plan.id, number, reached, words.finding],
    );
  }
}
