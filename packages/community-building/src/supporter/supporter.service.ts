import {
  type CallContext,
  connectionFrom,
  DomainError,
  newId,
  notFoundOrNotPermitted,
} from '@tsunagu/subgraph-kit';
import { coursesByIds } from '../course/course.repository.ts';
import { currentAreas } from '../promoter/promoter.repository.ts';
import { worksInArea } from '../promoter/promoter.rules.ts';
import { AgencyReference, AreaReference, PersonReference } from '../references/references.ts';
import type {
  FinishTrainingInput,
  RegisterSupporterInput,
  SupporterListArgs,
  SupporterStepArgs,
} from './supporter.input.ts';
import * as repository from './supporter.repository.ts';
import * as rules from './supporter.rules.ts';
import { CommunitySupporter } from './supporter.type.ts';

export function toSupporter(row: repository.SupporterRow): CommunitySupporter {
  return Object.assign(new CommunitySupporter(), {
    id: row.id,
    person: PersonReference.of(row.person_id),
    agency: AgencyReference.of(row.agency_id),
    area: AreaReference.of(row.area_id),
    state: row.state,
    offers: row.offers,
    activity: row.activity,
    registeredOn: row.registered_on,
    endedOn: row.ended_on,
    version: row.version,
    basis: row.basis,
    evidenceId: row.evidence_id,
  });
}

/** A supporter the actor may see, or null. */
export async function findSupporter(ctx: CallContext, id: string): Promise<CommunitySupporter | null> {
  const row = await ctx.load(repository.supporterById, id);
  if (!row) ctx.reads.missed(id);
  return row && toSupporter(row);
}

export async function supporterConnection(ctx: CallContext, args: SupporterListArgs) {
  const { rows, totalCount } = await repository.listSupporters(ctx, args);
  return connectionFrom({
    rows,
    args,
    cursors: repository.supporterCursors,
    cursorOf: (row) => [row.registered_on, row.id],
    nodeOf: toSupporter,
    totalCount,
  });
}

/**
 * サポーターを登録する: a promoter registers people of their own area.
 *
 * @throws CB-015 outside of the promoter's areas; CB-032 when the person is registered already
 */
export async function registerSupporter(
  ctx: CallContext,
  input: RegisterSupporterInput,
  idempotencyKey?: string | null,
): Promise<CommunitySupporter> {
  await ctx.authorize('supporter.register');
  worksInArea(await currentAreas(ctx, ctx.actor.staffId), input.areaId);
  const { id, repeated } = await ctx.once(idempotencyKey, newId());
  if (!repeated) {
    rules.isNotRegisteredYet(await repository.isRegistered(ctx, input.personId));
    await repository.insertSupporter(
      ctx,
      {
        id,
        personId: input.personId,
        householdId: input.householdId ?? null,
        agencyId: ctx.actor.agencyId!,
        areaId: input.areaId,
        state: 'registered',
        offers: [...new Set(input.offers)],
        registeredOn: ctx.today,
      },
      { phone: input.phone ?? null, mail: input.mail ?? null, availability: input.availability ?? null },
    );
  }
  return getSupporter(ctx, id);
}

/** 活動を始めた. @throws CB-031 */
export async function beginActivity(
  ctx: CallContext,
  args: SupporterStepArgs,
  activity: string,
): Promise<CommunitySupporter> {
  await ctx.authorize('supporter.keep', { caseId: args.id });
  const row = await getRow(ctx, args.id);
  await repository.updateState(ctx, args.id, args.version, {
    state: rules.stateAfter(row.state, 'begin-activity'),
    activity,
  });
  return getSupporter(ctx, args.id);
}

/** 活動を休む. @throws CB-031 */
export async function rest(ctx: CallContext, args: SupporterStepArgs): Promise<CommunitySupporter> {
  await ctx.authorize('supporter.keep', { caseId: args.id });
  const row = await getRow(ctx, args.id);
  await repository.updateState(ctx, args.id, args.version, { state: rules.stateAfter(row.state, 'rest') });
  return getSupporter(ctx, args.id);
}

/** 登録を終える; the case closes with it. @throws CB-031 */
export async function end(ctx: CallContext, args: SupporterStepArgs): Promise<CommunitySupporter> {
  await ctx.authorize('supporter.keep', { caseId: args.id });
  const row = await getRow(ctx, args.id);
  const state = rules.stateAfter(row.state, 'end');
  await repository.updateState(ctx, args.id, args.version, { state, endedOn: ctx.today });
  await repository.closeCase(ctx, args.id);
  return getSupporter(ctx, args.id);
}

/** 講座の修了を記録する. @throws CB-033 */
export async function finishTraining(
  ctx: CallContext,
  id: string,
  input: FinishTrainingInput,
): Promise<CommunitySupporter> {
  await ctx.authorize('supporter.keep', { caseId: id });
  const row = await getRow(ctx, id);
  const [course] = await coursesByIds(ctx, [input.courseId]);
  if (!course) throw notFoundOrNotPermitted();
  rules.trainingCounts({ kind: course.kind, startsOn: course.starts_on }, input.finishedOn, ctx.today);
  await repository.upsertTraining(ctx, {
    supporterId: row.id,
    courseId: course.id,
    finishedOn: input.finishedOn,
  });
  return toSupporter(row);
}

/** 後追いアンケートを送った. @throws CB-034 */
export async function sendSurvey(
  ctx: CallContext,
  id: string,
  idempotencyKey?: string | null,
): Promise<CommunitySupporter> {
  await ctx.authorize('supporter.keep', { caseId: id });
  const row = await getRow(ctx, id);
  const { id: surveyId, repeated } = await ctx.once(idempotencyKey, newId());
  if (!repeated) {
    const surveys = await repository.surveysOf(ctx, [id]);
    rules.surveyMayBeSent(
      row.state,
      surveys.some((survey) => survey.answered_on === null),
    );
    await repository.insertSurvey(ctx, { id: surveyId, supporterId: id, sentOn: ctx.today });
  }
  return toSupporter(row);
}

/**
 * アンケートの回答を記録する; who answers that they are active counts as active from now on.
 *
 * @throws CB-036 when no survey waits for an answer
 */
export async function answerSurvey(
  ctx: CallContext,
  args: SupporterStepArgs,
  answer: rules.SurveyAnswer,
  activity: string | null,
): Promise<CommunitySupporter> {
  await ctx.authorize('supporter.keep', { caseId: args.id });
  const row = await getRow(ctx, args.id);
  const open = (await repository.surveysOf(ctx, [args.id])).find((survey) => survey.answered_on === null);
  if (!open)
    throw new DomainError(
      'CB-036',
      '回答を待っているアンケートがありません。先にアンケートを送ってください。',
    );
  await repository.updateSurveyAnswer(ctx, open.id, answer, ctx.today);
  const begins = answer === 'active' && (row.state === 'registered' || row.state === 'resting');
  await repository.updateState(ctx, args.id, args.version, {
    state: begins ? 'active' : row.state,
    activity,
  });
  return getSupporter(ctx, args.id);
}

/** 個別にアプローチした. @throws CB-035 */
export async function approach(ctx: CallContext, id: string, result: string): Promise<CommunitySupporter> {
  await ctx.authorize('supporter.keep', { caseId: id });
  const row = await getRow(ctx, id);
  const survey = (await repository.surveysOf(ctx, [id]))[0];
  rules.approachIsCalledFor(row.state, survey?.answer ?? null);
  await repository.updateSurveyApproach(ctx, survey!.id, result, ctx.today);
  return toSupporter(row);
}

async function getRow(ctx: CallContext, id: string): Promise<repository.SupporterRow> {
  const [row] = await repository.supportersByIds(ctx, [id]);
  if (!row) throw notFoundOrNotPermitted();
  return row;
}

async function getSupporter(ctx: CallContext, id: string): Promise<CommunitySupporter> {
  return toSupporter(await getRow(ctx, id));
}
