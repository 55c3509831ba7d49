import { type CallContext, connectionFrom, newId, notFoundOrNotPermitted } from '@tsunagu/subgraph-kit';
import { caseOfConference } from '../conference/conference.repository.ts';
import { consultationIsOpen } from '../consultation/consultation.rules.ts';
import { getRow } from '../consultation/consultation.service.ts';
import { visibleBecause } from '../consultation/consultation.type.ts';
import { dateIsPlausible } from '../references/recorded-on.ts';
import { AgencyReference } from '../references/references.ts';
import type {
  ChangeCoordinationTaskInput,
  RecordCoordinationTaskInput,
  SettleCoordinationTaskInput,
} from './coordination-task.input.ts';
import {
  insertTask,
  listOwnTasks,
  settleTask,
  type TaskRow,
  taskCursors,
  tasksByIds,
  updateTask,
} from './coordination-task.repository.ts';
import { settlingHasWord, taskIsComplete, taskIsOpen } from './coordination-task.rules.ts';
import { CoordinationTask } from './coordination-task.type.ts';

export function toTask(row: TaskRow, today: string): CoordinationTask {
  return Object.assign(new CoordinationTask(), {
    id: row.id,
    what: row.what,
    agency: AgencyReference.of(row.agency_id),
    agreedOn: row.agreed_on,
    dueOn: row.due_on,
    overdue: row.state === 'open' && row.due_on < today,
    state: row.state,
    settledOn: row.settled_on,
    word: row.word,
    conferenceId: row.conference_id,
    version: row.version,
    visibleBecause: visibleBecause(row),
    caseId: row.case_id,
  });
}

/** わたしの仕事: open tasks of the actor's agency, the next due first. */
export async function ownTaskConnection(ctx: CallContext, args: { first: number; after?: string | null }) {
  const { rows, totalCount } = await listOwnTasks(ctx, args);
  return connectionFrom({
    rows,
    args,
    cursors: taskCursors,
    cursorOf: (row) => [row.due_on, row.id],
    nodeOf: (row) => toTask(row, ctx.today),
    totalCount,
  });
}

/**
 * 課題を決める: whoever takes part in the coordination writes down who does what until when (M2-18).
 *
 * @throws CC-006, CC-063, CC-066
 */
export async function recordTask(
  ctx: CallContext,
  input: RecordCoordinationTaskInput,
  idempotencyKey?: string | null,
): Promise<CoordinationTask> {
  await ctx.authorize('coordination.recordTask', { caseId: input.caseId });
  const { id, repeated } = await ctx.once(idempotencyKey && `coordination-task:${idempotencyKey}`, newId());
  if (!repeated) {
    consultationIsOpen((await getRow(ctx, input.caseId)).state);
    const agreedOn = input.agreedOn ?? ctx.today;
    dateIsPlausible(agreedOn, { today: ctx.today, field: 'agreedOn' });
    taskIsComplete({ what: input.what, agreedOn, dueOn: input.dueOn });
    await requireConferenceOfCase(ctx, input.conferenceId ?? null, input.caseId);
    await insertTask(ctx, {
      id,
      caseId: input.caseId,
      conferenceId: input.conferenceId ?? null,
      agencyId: input.agencyId,
      what: input.what.trim(),
      agreedOn,
      dueOn: input.dueOn,
    });
  }
  return getTask(ctx, id);
}

/**
 * 課題を改める: another agency takes it over, or it is due on another day.
 *
 * @throws CC-066, CC-067
 */
export async function changeTask(
  ctx: CallContext,
  input: ChangeCoordinationTaskInput,
): Promise<CoordinationTask> {
  const row = await seen(ctx, input.id);
  await ctx.authorize('coordination.changeTask', { caseId: row.case_id });
  taskIsOpen(row.state);
  taskIsComplete({ what: row.what, agreedOn: row.agreed_on, dueOn: input.dueOn });
  await updateTask(ctx, row, input.version, input);
  return getTask(ctx, row.id);
}

/**
 * 課題を終える: done or dropped, with a word.
 *
 * @throws CC-063, CC-067, CC-068
 */
export async function settle(
  ctx: CallContext,
  input: SettleCoordinationTaskInput,
): Promise<CoordinationTask> {
  const row = await seen(ctx, input.id);
  await ctx.authorize('coordination.settleTask', { caseId: row.case_id });
  taskIsOpen(row.state);
  settlingHasWord(input.word);
  const settledOn = input.settledOn ?? ctx.today;
  dateIsPlausible(settledOn, { today: ctx.today, notBefore: row.agreed_on, field: 'settledOn' });
  await settleTask(ctx, row, input.version, { state: input.state, settledOn, word: input.word.trim() });
  return getTask(ctx, row.id);
}

async function requireConferenceOfCase(
  ctx: CallContext,
  conferenceId: string | null,
  caseId: string,
): Promise<void> {
  if (conferenceId === null) return;
  const record = await ctx.load(caseOfConference, conferenceId);
  if (record?.case_id !== caseId) throw notFoundOrNotPermitted();
}

async function seen(ctx: CallContext, id: string): Promise<TaskRow> {
  const [row] = await tasksByIds(ctx, [id]);
  return ctx.found(row, id);
}

async function getTask(ctx: CallContext, id: string): Promise<CoordinationTask> {
  return toTask(await seen(ctx, id), ctx.today);
}
