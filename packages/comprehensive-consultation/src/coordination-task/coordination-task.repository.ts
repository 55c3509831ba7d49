import {
  basisColumns,
  type CallContext,
  caseBasis,
  countCap,
  cursorsOf,
  defineLoader,
  groupBy,
  pageSize,
  savedByOther,
} from '@tsunagu/subgraph-kit';
import { CoordinationTaskEntity } from './coordination-task.entity.ts';
import type { TaskState } from './coordination-task.rules.ts';

/** A row of `coordination_task` with the basis that makes it visible. */
export interface TaskRow {
  id: string;
  case_id: string;
  conference_id: string | null;
  agency_id: string;
  what: string;
  agreed_on: string;
  due_on: string;
  state: TaskState;
  settled_on: string | null;
  word: string | null;
  version: number;
  basis: string;
  evidence_id: string | null;
}

const columns = `t.id, t.case_id, t.conference_id, t.agency_id, t.what, t.agreed_on::text, t.due_on::text, t.state,
  t.settled_on::text, t.word, t.version`;

export const taskCursors = cursorsOf('coordinationTasks:dueOn');

function tasksWhere(ctx: CallContext, column: 'id' | 'case_id', ids: readonly string[]): Promise<TaskRow[]> {
  return ctx.db.personal<TaskRow>(
    'progress',
    `select ${columns}, t.case_id as read_case_id, ${basisColumns}
     from coordination_task t ${caseBasis('t.case_id', 'progress')}
     where t.municipality = (select access.municipality()) and t.${column} = any ($1::uuid[])
     order by (t.state <> 'open'), t.due_on, t.id`,
    [ids],
  );
}

export function tasksByIds(ctx: CallContext, ids: readonly string[]): Promise<TaskRow[]> {
  return tasksWhere(ctx, 'id', ids);
}

/** The tasks of some cases: open ones first, the next due on top. */
export const tasksByCase = defineLoader(async (ctx, caseIds: readonly string[]) =>
  groupBy(await tasksWhere(ctx, 'case_id', caseIds), caseIds, (row) => row.case_id),
);

/** One page of the open tasks of the actor's agency, the next due first. */
export async function listOwnTasks(
  ctx: CallContext,
  args: { first: number; after?: string | null },
): Promise<{ rows: TaskRow[]; totalCount: number }> {
  const after = args.after ? taskCursors.decode(args.after) : null;
  const rows = await ctx.db.personal<TaskRow & { total: number }>(
    'progress',
    `with mine as materialized (
       select t.id, t.case_id, t.due_on, ${basisColumns}
       from coordination_task t ${caseBasis('t.case_id', 'progress')}
       where t.municipality = (select access.municipality()) and t.agency_id = (select access.agency_id()) and t.state = 'open')
     select ${columns}, m.basis, m.evidence_id, t.case_id as read_case_id,
       (select count(*) from (select 1 from mine limit ${countCap}) capped) as total
     from mine m join coordination_task t on t.municipality = (select access.municipality()) and t.id = m.id
     where $1::date is null or (t.due_on, t.id) > ($1::date, $2::uuid)
     order by t.due_on, t.id limit $3`,
    [after?.[0] ?? null, after?.[1] ?? null, pageSize(args) + 1],
  );
  return { rows, totalCount: rows[0]?.total ?? 0 };
}

export async function insertTask(
  ctx: CallContext,
  task: Omit<
    CoordinationTaskEntity,
    'municipality' | 'recordedByAgencyId' | 'state' | 'settledOn' | 'word' | 'version'
  >,
): Promise<void> {
  await ctx.db.query('select access.require_agency($1)', [task.agencyId]);
  await ctx.db.manager.insert(CoordinationTaskEntity, {
    ...task,
    ...(await ctx.encrypt(task.caseId, CoordinationTaskEntity, { what: task.what })),
    municipality: ctx.actor.municipality,
    state: 'open',
    settledOn: null,
    word: null,
    recordedByAgencyId: ctx.actor.agencyId!,
  });
}

/** @throws SAVED_BY_OTHER */
export async function updateTask(
  ctx: CallContext,
  row: TaskRow,
  version: number,
  change: { agencyId: string; dueOn: string },
): Promise<void> {
  await ctx.db.query('select access.require_agency($1)', [change.agencyId]);
  const updated = await ctx.db.query(
    `update coordination_task set agency_id = $3, due_on = $4, version = version + 1
     where municipality = (select access.municipality()) and id = $1 and version = $2 returning id`,
    [row.id, version, change.agencyId, change.dueOn],
  );
  if (updated.length === 0) throw savedByOther();
}

/** @throws SAVED_BY_OTHER */
export async function settleTask(
  ctx: CallContext,
  row: TaskRow,
  version: number,
  end: { state: TaskState; settledOn: string; word: string },
): Promise<void> {
  const { word } = await ctx.encrypt(row.case_id, CoordinationTaskEntity, { word: end.word });
  const updated = await ctx.db.query(
    `update coordination_task set state = $3, settled_on = $4, word = $5, version = version + 1
     where municipality = (select access.municipality()) and id = $1 and version = $2 returning id`,
    [row.id, version, end.state, end.settledOn, word],
  );
  if (updated.length === 0) throw savedByOther();
}
