import { compareFiscalYears } from '@tsunagu/japan';
import { type CallContext, newId, wantNotice } from '@tsunagu/subgraph-kit';
import { smallestShownCell } from '../figures/figures.sql.ts';
import {
  askForAgencies,
  keepToldAgencies,
  type ToldAgency,
} from '../listed-agency/listed-agency.repository.ts';
import { fiscalYearArgument } from '../references/fiscal-year-argument.ts';
import { AgencyReference, StaffReference } from '../references/references.ts';
import type { AnswerAgencySurveyInput, OpenAgencySurveyInput } from './agency-survey.input.ts';
import {
  type AnswerRow,
  answersOf,
  freezeRoll,
  insertSurvey,
  isOnRoll,
  listShares,
  newestEdition,
  ownAnswer,
  questionsByEdition,
  type ResultRow,
  rollOf,
  type SurveyRow,
  storeAnswer,
  storeResults,
  surveyOfYear,
  surveysByIds,
} from './agency-survey.repository.ts';
import {
  agencyWasAsked,
  answerFitsQuestions,
  closingDayIsFair,
  resultsOf,
  surveyCanBeClosed,
  surveyIsFirstOfYear,
  surveyTakesAnswers,
} from './agency-survey.rules.ts';
import {
  AgencySurvey,
  AgencySurveyAnswer,
  AgencySurveyComment,
  AgencySurveyProgress,
  AgencySurveyResult,
  AgencySurveyShare,
} from './agency-survey.type.ts';

export function toSurvey(ctx: CallContext, row: SurveyRow): AgencySurvey {
  return Object.assign(new AgencySurvey(), {
    id: row.id,
    fiscalYear: row.fiscal_year,
    openedOn: row.opened_on,
    closesOn: row.closes_on,
    closedOn: row.closed_on,
    takesAnswers: row.closed_on === null && row.closes_on >= ctx.today,
    version: row.version,
    questionEdition: row.question_edition,
  });
}

export function toAnswer(row: AnswerRow): AgencySurveyAnswer {
  return Object.assign(new AgencySurveyAnswer(), {
    agency: AgencyReference.of(row.agency_id),
    staff: StaffReference.of(row.staff_id),
    step: row.step,
    comments: row.comments.map((comment) => Object.assign(new AgencySurveyComment(), comment)),
    answeredAt: row.answered_at.toISOString(),
    version: row.version,
  });
}

export function toResult(row: ResultRow): AgencySurveyResult {
  const { field, asked, answered, close, share } = row;
  const responseRate =
    asked === null || answered === null || asked === 0 ? null : Math.round((answered / asked) * 1_000) / 10;
  return Object.assign(new AgencySurveyResult(), { field, asked, answered, close, share, responseRate });
}

/** 回答の状況; null for everybody but the lead division, who alone reads what agencies wrote. */
export async function progressOf(ctx: CallContext, surveyId: string): Promise<AgencySurveyProgress | null> {
  if (!ctx.actor.roles.includes('lead-division')) return null;
  const [roll, answers] = await Promise.all([rollOf(ctx, surveyId), answersOf(ctx, surveyId)]);
  return Object.assign(new AgencySurveyProgress(), {
    asked: roll.length,
    answered: answers.length,
    waiting: roll.filter((row) => row.step === null).map((row) => AgencyReference.of(row.agency_id)),
    answers: answers.map(toAnswer),
  });
}

/** 成果指標5 by year, earliest first; a year both printed and asked here is shown twice, each with its source. */
export async function trend(ctx: CallContext): Promise<AgencySurveyShare[]> {
  return (await listShares(ctx))
    .sort((a, b) => compareFiscalYears(a.fiscal_year, b.fiscal_year))
    .map((row) =>
      Object.assign(new AgencySurveyShare(), {
        fiscalYear: row.fiscal_year,
        share: row.share,
        answered: row.answered,
        printed: row.source !== null,
        source: row.source,
      }),
    );
}

/**
 * アンケートを始める, by the lead division, once a fiscal year. The registry tells which agencies its directory lists today; they
 * are the roll.
 *
 * @throws CC-142, CC-160, CC-161
 */
export async function openSurvey(
  ctx: CallContext,
  input: OpenAgencySurveyInput,
  idempotencyKey?: string | null,
): Promise<AgencySurvey> {
  await ctx.authorize('survey.open');
  const { id, repeated } = await ctx.once(idempotencyKey && `agency-survey:${idempotencyKey}`, newId());
  if (!repeated) {
    const fiscalYear = fiscalYearArgument(input.fiscalYear, ctx.today);
    surveyIsFirstOfYear(await surveyOfYear(ctx, fiscalYear));
    closingDayIsFair(input.closesOn, ctx.today);
    await insertSurvey(ctx, {
      id,
      fiscalYear,
      questionEdition: await newestEdition(ctx),
      openedOn: ctx.today,
      closesOn: input.closesOn,
      closedOn: null,
    });
    await askForAgencies(ctx, id);
  }
  return toSurvey(ctx, await getRow(ctx, id));
}

/** What the registry tells of its agencies; the survey that asked gets its roll. */
export async function agenciesTold(
  ctx: CallContext,
  told: { surveyId: string | null; agencies: readonly ToldAgency[] },
): Promise<void> {
  await keepToldAgencies(ctx, told.agencies);
  if (!told.surveyId) return;
  const roll = told.agencies.filter((agency) => agency.listed);
  if (await freezeRoll(ctx, told.surveyId, roll)) {
    await askAgencies(
      ctx,
      roll.map((agency) => agency.agencyId),
    );
  }
}

/** アンケートのお知らせ, to everybody of an agency who may answer for it. */
function askAgencies(ctx: CallContext, agencyIds: readonly string[]): Promise<void> {
  return wantNotice(ctx, {
    kind: 'survey-asked',
    path: '/knowledge/survey',
    agencyIds,
    roles: ['window', 'case-worker', 'clerk', 'coordinator', 'section'],
  });
}

/**
 * 回答を促す: tells the agencies that have not answered yet, by the lead division.
 *
 * @throws CC-162
 */
export async function remindAgencies(ctx: CallContext, id: string): Promise<AgencySurvey> {
  await ctx.authorize('survey.remind');
  const row = await getRow(ctx, id);
  surveyTakesAnswers({ closesOn: row.closes_on, closedOn: row.closed_on }, ctx.today);
  const waiting = (await rollOf(ctx, id)).filter(({ step }) => step === null);
  if (waiting.length > 0) {
    await askAgencies(
      ctx,
      waiting.map((agency) => agency.agency_id),
    );
  }
  return toSurvey(ctx, row);
}

/**
 * 機関として答える: one answer per agency; whoever opens it later corrects the same one, till the closing day.
 *
 * @throws CC-162, CC-163, CC-165
 */
export async function answerSurvey(ctx: CallContext, input: AnswerAgencySurveyInput): Promise<AgencySurvey> {
  await ctx.authorize('survey.answer', { agencyId: ctx.actor.agencyId ?? '' });
  const row = await getRow(ctx, input.surveyId);
  surveyTakesAnswers({ closesOn: row.closes_on, closedOn: row.closed_on }, ctx.today);
  agencyWasAsked(await isOnRoll(ctx, row.id));
  answerFitsQuestions(input, await ctx.load(questionsByEdition, String(row.question_edition)));
  const earlier = await ownAnswer(ctx, row.id);
  const comments = input.comments
    .map(({ code, text }) => ({ code, text: text.trim() }))
    .filter(({ text }) => text !== '');
  const version = earlier ? (input.version ?? 0) : null;
  await storeAnswer(ctx, { surveyId: row.id, step: input.step, comments }, version);
  return toSurvey(ctx, row);
}

/**
 * アンケートを締める: the share is published with its base, and told to the plan beside indicator 5.
 *
 * @throws CC-162, CC-164
 */
export async function closeSurvey(
  ctx: CallContext,
  key: { id: string; version: number },
): Promise<AgencySurvey> {
  await ctx.authorize('survey.close');
  const row = await getRow(ctx, key.id);
  const roll = await rollOf(ctx, row.id);
  const answered = roll.filter(({ step }) => step !== null).length;
  surveyCanBeClosed({ closesOn: row.closes_on, closedOn: row.closed_on }, ctx.today, {
    asked: roll.length,
    answered,
  });
  const results = resultsOf(roll, smallestShownCell);
  await storeResults(ctx, row, key.version, results);
  const [whole] = results;
  await ctx.publish('agency-survey.closed', {
    surveyId: row.id,
    fiscalYear: row.fiscal_year,
    share: whole!.share,
    answered,
    asked: roll.length,
  });
  return toSurvey(ctx, await getRow(ctx, key.id));
}

async function getRow(ctx: CallContext, id: string): Promise<SurveyRow> {
  const [row] = await surveysByIds(ctx, [id]);
  return ctx.found(row, id);
}
