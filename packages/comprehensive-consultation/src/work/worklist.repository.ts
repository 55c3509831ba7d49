import { type CallContext, countCap, cursorsOf, pageSize } from '@tsunagu/subgraph-kit';
import type { WorkAudience, WorkKind } from './worklist.rules.ts';

/** 仕事の一つ: what waits, since when and until when; the case where the actor sees one. */
export interface WorkRow {
  kind: WorkKind;
  id: string;
  case_id: string | null;
  agency_id: string | null;
  audience: WorkAudience;
  due: string | null;
  since: Date;
  staff_id: string | null;
  basis: string | null;
  evidence_id: string | null;
  rank: number;
  sort_due: string;
  sort_since: string;
}

export interface WorkFilter {
  audience: WorkAudience | null;
  kinds: readonly WorkKind[] | null;
  /** Only what the actor is in charge of, or nobody is. */
  mine: boolean;
}

export interface WorkCount {
  audience: WorkAudience;
  kind: WorkKind;
  count: number;
  overdue: number;
}

export const workCursors = cursorsOf('worklist:due');

const inCharge = `(i.staff_id is null or i.staff_id = (select access.staff_id()))`;

/**
 * One page of the actor's work, first what somebody waits for, then by day: one statement, however many cases there are. Every row with a case
 * is entered in the log of what was read.
 */
export async function listWork(
  ctx: CallContext,
  filter: WorkFilter,
  args: { first: number; after?: string | null },
): Promise<{ rows: WorkRow[]; totalCount: number }> {
  const after = args.after ? workCursors.decode(args.after) : [null, null, null, null, null, null];
  const rows = await ctx.db.query<WorkRow & { total: number }>(
    `with hits as materialized (
       select i.*, coalesce(i.due, 'infinity'::date) as sort_due from work_items() i
       where ($1::text is null or i.audience = $1) and ($2::text[] is null or i.kind = any ($2::text[]))
         and (not $3::boolean or ${inCharge}))
     select h.kind, h.id, h.case_id, h.agency_id, h.audience, h.due::text as due, h.since, h.staff_id, h.basis,
       h.evidence_id, h.rank, h.sort_due::text as sort_due, h.since::text as sort_since,
       (select count(*) from (select 1 from hits limit ${countCap}) capped) as total
     from hits h
     where $4::integer is null or (h.rank, h.sort_due, h.since, h.kind, h.audience, h.id)
         > ($4::integer, $5::date, $6::timestamptz, $7::text, $8::text, $9::uuid)
     order by h.rank, h.sort_due, h.since, h.kind, h.audience, h.id limit $10`,
    [filter.audience, filter.kinds, filter.mine, ...after, pageSize(args) + 1],
  );
  ctx.reads.add(
    'summary',
    rows.flatMap((row) =>
      row.case_id && row.basis
        ? [{ basis: row.basis, evidence_id: row.evidence_id, read_case_id: row.case_id }]
        : [],
    ),
  );
  return { rows, totalCount: rows[0]?.total ?? 0 };
}

/** How much there is of each kind, for whom, and how much of it is overdue; no case. */
export function countWork(ctx: CallContext, mine: boolean): Promise<WorkCount[]> {
  return ctx.db.query<WorkCount>(
    `select i.audience, i.kind, count(*) as count, count(*) filter (where i.due < $2::date) as overdue
     from work_items() i
     where not $1::boolean or ${inCharge}
     group by i.audience, i.kind order by i.audience, i.kind`,
    [mine, ctx.today],
  );
}
