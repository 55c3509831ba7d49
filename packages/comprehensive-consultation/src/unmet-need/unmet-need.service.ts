import { dateInJapan } from '@tsunagu/japan';
import { type CallContext, connectionFrom, newId, notFoundOrNotPermitted } from '@tsunagu/subgraph-kit';
import { consultationIsOpen } from '../consultation/consultation.rules.ts';
import { getRow } from '../consultation/consultation.service.ts';
import { visibleBecause } from '../consultation/consultation.type.ts';
import { AgencyReference, AreaReference, StaffReference } from '../references/references.ts';
import type {
  AnswerUnmetNeedsInput,
  RecordUnmetNeedInput,
  ReportUnmetNeedsInput,
} from './unmet-need.input.ts';
import {
  type FigureRow,
  figures,
  insertNeed,
  insertReport,
  listNeeds,
  listReports,
  type NewReport,
  needById,
  needCursors,
  passOn,
  type ReportRow,
  reportCursors,
  reportsByIds,
  storeAnswer,
  type UnmetNeedRow,
} from './unmet-need.repository.ts';
import {
  answerIsGiven,
  dayOfNeedIsPlausible,
  needIsTold,
  reportIsComplete,
  somethingWaited,
} from './unmet-need.rules.ts';
import { UnmetNeed, UnmetNeedFigure, UnmetNeedReport } from './unmet-need.type.ts';

export function toNeed(row: UnmetNeedRow): UnmetNeed {
  return Object.assign(new UnmetNeed(), {
    id: row.id,
    kind: row.kind,
    area: areaOf(row.area_id),
    recordedOn: row.recorded_on,
    recordedBy: AgencyReference.of(row.agency_id),
    visibleBecause: visibleBecause(row),
    caseId: row.case_id,
    reportId: row.report_id,
  });
}

export function toReport(row: ReportRow): UnmetNeedReport {
  return Object.assign(new UnmetNeedReport(), {
    id: row.id,
    kind: row.kind,
    area: areaOf(row.area_id),
    count: row.shown_count,
    measureNo: row.measure_no,
    workingGroup: row.working_group,
    section: AgencyReference.of(row.section_agency_id),
    asked: row.asked,
    reportedOn: row.reported_on,
    answer: row.answer,
    answerReason: row.answer_reason,
    answeredOn: row.answered_on,
    answeredBy: row.answered_by === null ? null : StaffReference.of(row.answered_by),
    version: row.version,
  });
}

function toFigure(row: FigureRow): UnmetNeedFigure {
  return Object.assign(new UnmetNeedFigure(), {
    kind: row.kind,
    area: areaOf(row.area_id),
    hasWaiting: row.has_waiting,
    waiting: row.waiting,
    hasReported: row.has_reported,
    reported: row.reported,
  });
}

function areaOf(id: string | null): AreaReference | null {
  return id === null ? null : AreaReference.of(id);
}

export async function needConnection(ctx: CallContext, args: { first: number; after?: string | null }) {
  const { rows, totalCount } = await listNeeds(ctx, args);
  return connectionFrom({
    rows,
    args,
    cursors: needCursors,
    cursorOf: (row) => [row.recorded_on, row.id],
    nodeOf: toNeed,
    totalCount,
  });
}

export async function reportConnection(ctx: CallContext, args: { first: number; after?: string | null }) {
  const { rows, totalCount } = await listReports(ctx, args);
  return connectionFrom({
    rows,
    args,
    cursors: reportCursors,
    cursorOf: (row) => [row.reported_on, row.id],
    nodeOf: toReport,
    totalCount,
  });
}

/** 地域×種類, for those who look for resources; small counts hidden. */
export async function needFigures(ctx: CallContext): Promise<UnmetNeedFigure[]> {
  return (await figures(ctx)).map(toFigure);
}

/**
 * 資源のない困り事を記録する, by who handles or coordinates the case; its area is that of the household (M2-36).
 *
 * @throws CC-006, CC-181, CC-186
 */
export async function recordNeed(
  ctx: CallContext,
  input: RecordUnmetNeedInput,
  idempotencyKey?: string | null,
): Promise<UnmetNeed> {
  const consultation = await getRow(ctx, input.caseId);
  await ctx.authorize('unmetNeed.record', { caseId: input.caseId });
  const { id, repeated } = await ctx.once(idempotencyKey && `unmet-need:${idempotencyKey}`, newId());
  if (!repeated) {
    consultationIsOpen(consultation.state);
    needIsTold(input.words);
    const recordedOn = input.recordedOn ?? ctx.today;
    dayOfNeedIsPlausible(recordedOn, {
      receivedOn: dateInJapan(consultation.received_at),
      today: ctx.today,
    });
    await insertNeed(ctx, {
      id,
      caseId: input.caseId,
      kind: input.kind,
      areaId: consultation.area_id,
      recordedOn,
      words: input.words.trim(),
    });
  }
  const row = await ctx.load(needById, id);
  if (!row) throw notFoundOrNotPermitted();
  return toNeed(row);
}

/**
 * 施策に渡す: what was collected of one kind in one area goes to a measure, as a number and in words of the lead division,
 * never as a case (M2-43). The plan hears of it by an event.
 *
 * @throws CC-182, CC-183
 */
export async function reportNeeds(
  ctx: CallContext,
  input: ReportUnmetNeedsInput,
  idempotencyKey?: string | null,
): Promise<UnmetNeedReport> {
  await ctx.authorize('unmetNeed.report');
  const { id, repeated } = await ctx.once(idempotencyKey && `unmet-need-report:${idempotencyKey}`, newId());
  if (!repeated) {
    reportIsComplete(input);
    const reported: NewReport = {
      id,
      kind: input.kind,
      areaId: input.areaId ?? null,
      measureNo: input.measureNo,
      workingGroup: input.workingGroup?.trim() || null,
      sectionAgencyId: input.sectionAgencyId,
      asked: input.asked.trim(),
    };
    await insertReport(ctx, reported);
    const { passed, shown_count: count } = await passOn(ctx, reported);
    somethingWaited(passed);
    await ctx.publish('unmet-need.reported', {
      id,
      measureNo: reported.measureNo,
      kind: reported.kind,
      areaId: reported.areaId,
      count,
      reportedOn: ctx.today,
    });
  }
  return getReport(ctx, id);
}

/**
 * 答える: the section in charge says what becomes of it; whoever recorded a need reads it there.
 *
 * @throws CC-184, CC-185
 */
export async function answerNeeds(ctx: CallContext, input: AnswerUnmetNeedsInput): Promise<UnmetNeedReport> {
  const [row] = await reportsByIds(ctx, [input.id]);
  await ctx.authorize('unmetNeed.answer', row ? { agencyId: row.section_agency_id } : {});
  if (!row) throw notFoundOrNotPermitted();
  answerIsGiven(row.answer, input.reason);
  await storeAnswer(ctx, row.id, input.version, { answer: input.answer, reason: input.reason.trim() });
  return getReport(ctx, row.id);
}

async function getReport(ctx: CallContext, id: string): Promise<UnmetNeedReport> {
  const [row] = await reportsByIds(ctx, [id]);
  if (!row) throw notFoundOrNotPermitted();
  return toReport(row);
}
