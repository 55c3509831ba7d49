import { type CallContext, defineLoader, groupBy, orderBy, savedByOther } from '@tsunagu/subgraph-kit';
import {
  type AgencySurveyAnswerEntity,
  AgencySurveyEntity,
  AgencySurveyResultEntity,
} from './agency-survey.entity.ts';
import type { RollAnswer, SurveyResult } from './agency-survey.rules.ts';

export interface SurveyRow {
  id: string;
  fiscal_year: string;
  question_edition: number;
  opened_on: string;
  closes_on: string;
  closed_on: string | null;
  version: number;
}

export interface QuestionRow {
  edition: number;
  code: string;
  kind: 'main' | 'free';
  text: string;
}

export interface AnswerRow {
  survey_id: string;
  agency_id: string;
  staff_id: string;
  step: number;
  comments: { code: string; text: string }[];
  answered_at: Date;
  version: number;
}

export interface ResultRow extends SurveyResult {
  survey_id: string;
}

const tenant = (alias: string) => `${alias}.municipality = (select access.municipality())`;
const surveyColumns = `s.id, s.fiscal_year, s.question_edition, s.opened_on::text as opened_on,
  s.closes_on::text as closes_on, s.closed_on::text as closed_on, s.version`;
const answerColumns = 'a.survey_id, a.agency_id, a.staff_id, a.step, a.comments, a.answered_at, a.version';

/** Most agencies of a roll. */
const rollLimit = 2_000;

/** The surveys, newest first; one a year. */
export function listSurveys(ctx: CallContext): Promise<SurveyRow[]> {
  return ctx.db.query<SurveyRow>(
    `select ${surveyColumns} from agency_survey s where ${tenant('s')} order by s.opened_on desc limit 50`,
  );
}

export function surveysByIds(ctx: CallContext, ids: readonly string[]): Promise<SurveyRow[]> {
  return ctx.db.query<SurveyRow>(
    `select ${surveyColumns} from agency_survey s where ${tenant('s')} and s.id = any ($1::uuid[])`,
    [ids],
  );
}

export async function surveyOfYear(ctx: CallContext, fiscalYear: string): Promise<boolean> {
  const row = await ctx.db.one(`select 1 from agency_survey s where ${tenant('s')} and s.fiscal_year = $1`, [
    fiscalYear,
  ]);
  return row !== null;
}

/** The newest edition of the questions. */
export async function newestEdition(ctx: CallContext): Promise<number> {
  const row = await ctx.db.one<{ edition: number | null }>(
    `select max(q.edition) as edition from agency_survey_question q where ${tenant('q')}`,
  );
  return row?.edition ?? 1;
}

export const questionsByEdition = defineLoader(async (ctx, editions: readonly string[]) =>
  groupBy(
    await ctx.db.query<QuestionRow>(
      `select q.edition, q.code, q.kind, q.text from agency_survey_question q
       where ${tenant('q')} and q.edition = any ($1::int[]) order by q.position`,
      [editions],
    ),
    editions,
    (row) => String(row.edition),
  ),
);

export function insertSurvey(
  ctx: CallContext,
  survey: Omit<AgencySurveyEntity, 'municipality' | 'version'>,
): Promise<unknown> {
  return ctx.db.manager.insert(AgencySurveyEntity, { ...survey, municipality: ctx.actor.municipality });
}

/** Freezes the roll; what is told again later changes nothing. @returns whether it was frozen now */
export async function freezeRoll(
  ctx: CallContext,
  surveyId: string,
  agencies: readonly { agencyId: string; field: string | null }[],
): Promise<boolean> {
  const frozen = await ctx.db.query(
    `insert into agency_survey_roll (municipality, survey_id, agency_id, field, position)
     select (select access.municipality()), $1, t."agencyId", t.field, t.position
     from rows from (jsonb_to_recordset($2::jsonb) as ("agencyId" uuid, field text)) with ordinality as t("agencyId", field, position)
     where exists (select from agency_survey s where ${tenant('s')} and s.id = $1)
       and not exists (select from agency_survey_roll r where ${tenant('r')} and r.survey_id = $1)
     returning agency_id`,
    [surveyId, JSON.stringify(agencies)],
  );
  return frozen.length > 0;
}

export async function isOnRoll(ctx: CallContext, surveyId: string): Promise<boolean> {
  const row = await ctx.db.one(
    `select 1 from agency_survey_roll r where ${tenant('r')} and r.survey_id = $1 and r.agency_id = $2`,
    [surveyId, ctx.actor.agencyId ?? null],
  );
  return row !== null;
}

/** Surveys that ask the actor's agency. */
export const askedByOwn = defineLoader(async (ctx, surveyIds: readonly string[]) => {
  const rows = await ctx.db.query<{ survey_id: string }>(
    `select r.survey_id from agency_survey_roll r
     where ${tenant('r')} and r.survey_id = any ($1::uuid[]) and r.agency_id = $2`,
    [surveyIds, ctx.actor.agencyId ?? null],
  );
  const asked = new Set(rows.map((row) => row.survey_id));
  return surveyIds.map((id) => asked.has(id));
});

/** The answers of the actor's agency. */
export const answerOfOwn = defineLoader(async (ctx, surveyIds: readonly string[]) =>
  orderBy(
    await ctx.db.query<AnswerRow>(
      `select ${answerColumns} from agency_survey_answer a
       where ${tenant('a')} and a.survey_id = any ($1::uuid[]) and a.agency_id = $2`,
      [surveyIds, ctx.actor.agencyId ?? null],
    ),
    surveyIds,
    (row) => row.survey_id,
  ),
);

export async function ownAnswer(ctx: CallContext, surveyId: string): Promise<AnswerRow | null> {
  return ctx.db.one<AnswerRow>(
    `select ${answerColumns} from agency_survey_answer a
     where ${tenant('a')} and a.survey_id = $1 and a.agency_id = $2`,
    [surveyId, ctx.actor.agencyId ?? null],
  );
}

/** Every answer, for the lead division. */
export function answersOf(ctx: CallContext, surveyId: string): Promise<AnswerRow[]> {
  return ctx.db.query<AnswerRow>(
    `select ${answerColumns} from agency_survey_answer a
     where ${tenant('a')} and a.survey_id = $1 order by a.answered_at, a.agency_id limit ${rollLimit}`,
    [surveyId],
  );
}

export interface RollRow extends RollAnswer {
  agency_id: string;
}

/** The roll with the step of each answer the actor may see: all of them for the lead division. */
export function rollOf(ctx: CallContext, surveyId: string): Promise<RollRow[]> {
  return ctx.db.query<RollRow>(
    `select r.agency_id, r.field, a.step from agency_survey_roll r
     left join agency_survey_answer a on a.municipality = r.municipality and a.survey_id = r.survey_id
       and a.agency_id = r.agency_id
     where ${tenant('r')} and r.survey_id = $1 order by r.position limit ${rollLimit}`,
    [surveyId],
  );
}

/**
 * Stores or corrects the one answer of the actor's agency.
 *
 * @param version of the answer that is corrected; null for the first one
 * @throws SAVED_BY_OTHER when a colleague answered or corrected it in between
 */
export async function storeAnswer(
  ctx: CallContext,
  answer: Pick<AgencySurveyAnswerEntity, 'surveyId' | 'step' | 'comments'>,
  version: number | null,
): Promise<void> {
  const stored = await ctx.db.query(
    `insert into agency_survey_answer as a (municipality, survey_id, agency_id, staff_id, step, comments, answered_at)
     values ((select access.municipality()), $1, $2, $3, $4, $5::jsonb, $6)
     on conflict (municipality, survey_id, agency_id) do update set staff_id = excluded.staff_id, step = excluded.step,
       comments = excluded.comments, answered_at = excluded.answered_at, version = a.version + 1
       where a.version = $7::int
     returning a.agency_id`,
    [
      answer.surveyId,
      ctx.actor.agencyId,
      ctx.actor.staffId,
      answer.step,
      JSON.stringify(answer.comments),
      ctx.now,
      version,
    ],
  );
  if (stored.length === 0) throw savedByOther();
}

/**
 * Closes the survey and publishes its results.
 *
 * @throws SAVED_BY_OTHER
 */
export async function storeResults(
  ctx: CallContext,
  survey: SurveyRow,
  version: number,
  results: readonly SurveyResult[],
): Promise<void> {
  const closed = await ctx.db.query(
    `update agency_survey s set closed_on = $3::date, version = version + 1
     where ${tenant('s')} and s.id = $1 and s.version = $2 returning s.id`,
    [survey.id, version, ctx.today],
  );
  if (closed.length === 0) throw savedByOther();
  await ctx.db.manager.insert(
    AgencySurveyResultEntity,
    results.map((result, position) => ({
      municipality: ctx.actor.municipality,
      surveyId: survey.id,
      position,
      fiscalYear: survey.fiscal_year,
      ...result,
      share: result.share === null ? null : String(result.share),
      published: true,
    })),
  );
}

export const resultsBySurvey = defineLoader(async (ctx, surveyIds: readonly string[]) =>
  groupBy(
    await ctx.db.query<ResultRow>(
      `select r.survey_id, r.field, r.asked, r.answered, r.close, r.share::float8 as share
       from agency_survey_result r where ${tenant('r')} and r.survey_id = any ($1::uuid[]) order by r.position`,
      [surveyIds],
    ),
    surveyIds,
    (row) => row.survey_id,
  ),
);

export interface ShareRow {
  fiscal_year: string;
  share: number | null;
  answered: number | null;
  source: string | null;
}

/** Indicator 5 year by year: as printed, and as asked here. */
export function listShares(ctx: CallContext): Promise<ShareRow[]> {
  return ctx.db.query<ShareRow>(
    `select p.fiscal_year, p.share::float8 as share, null::int as answered, p.source
       from agency_survey_printed p where ${tenant('p')}
     union all
     select r.fiscal_year, r.share::float8, r.answered, null
       from agency_survey_result r where ${tenant('r')} and r.position = 0
     limit 200`,
  );
}
