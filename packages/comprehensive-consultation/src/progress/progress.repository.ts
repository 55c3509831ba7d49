import {
  basisColumns,
  type CallContext,
  caseBasis,
  countCap,
  cursorsOf,
  defineLoader,
  groupBy,
  orderBy,
  pageSize,
  savedByOther,
} from '@tsunagu/subgraph-kit';
import type { MonitoringRow } from '../monitoring/monitoring.repository.ts';
import { ProgressNoteEntity, ProgressWordEntity } from './progress.entity.ts';
import type { ProgressKind, ReviewFinding } from './progress.rules.ts';

/** A row of `progress_note` with the basis that makes it visible. */
export interface ProgressRow {
  id: string;
  case_id: string;
  kind: ProgressKind;
  agency_id: string;
  staff_id: string | null;
  finding: ReviewFinding | null;
  review_on: string | null;
  occurred_on: string;
  recorded_at: Date;
  basis: string;
  evidence_id: string | null;
}

const columns = `n.id, n.case_id, n.kind, n.agency_id, n.staff_id, n.finding, n.review_on::text as review_on,
  n.occurred_on::text as occurred_on, n.recorded_at, n.case_id as read_case_id`;

export const progressCursors = cursorsOf('progressNotes:occurredOn');

/** A page of one case's records. */
export interface ProgressPage {
  caseId: string;
  first: number;
  after: string | null;
}

/** Records of some cases, newest first, each a page with one row more than asked for; one query for all of them. */
export const progressPages = defineLoader(async (ctx, pages: readonly ProgressPage[]) => {
  const asked = pages.map((page) => {
    const after = page.after ? progressCursors.decode(page.after) : [null, null];
    return {
      key: JSON.stringify(page),
      case_id: page.caseId,
      size: pageSize(page) + 1,
      on: after[0],
      id: after[1],
    };
  });
  const rows = await ctx.db.personal<ProgressRow & { page: string; total: number }>(
    'summary',
    `select asked.key as page, n.*, b.basis, b.evidence_id,
       (select count(*) from (select from progress_note t
         where t.municipality = (select access.municipality()) and t.case_id = asked.case_id limit ${countCap}) capped) as total
     from jsonb_to_recordset($1::jsonb) as asked(key text, case_id uuid, size int, "on" date, id uuid)
     cross join lateral (select * from access.case_basis(asked.case_id, 'summary') limit 1) b
     cross join lateral (
       select ${columns} from progress_note n
       where n.municipality = (select access.municipality()) and n.case_id = asked.case_id
         and (asked."on" is null or (n.occurred_on, n.id) < (asked."on", asked.id))
       order by n.occurred_on desc, n.id desc limit asked.size) n
     order by n.occurred_on desc, n.id desc`,
    [JSON.stringify(asked)],
  );
  return groupBy(
    rows,
    asked.map((page) => page.key),
    (row) => row.page,
  );
});

export async function noteById(ctx: CallContext, id: string): Promise<ProgressRow | null> {
  const [row] = await ctx.db.personal<ProgressRow>(
    'summary',
    `select ${columns}, ${basisColumns} from progress_note n ${caseBasis('n.case_id', 'summary')}
     where n.municipality = (select access.municipality()) and n.id = $1`,
    [id],
  );
  return row ?? null;
}

export const wordByNote = defineLoader(async (ctx, ids: readonly string[]) =>
  orderBy(
    await ctx.db.personal<{ note_id: string; word: string }>(
      'progress',
      `select w.note_id, w.word, w.case_id as read_case_id, ${basisColumns}
       from progress_word w ${caseBasis('w.case_id', 'progress')}
       where w.municipality = (select access.municipality()) and w.note_id = any ($1::uuid[])`,
      [ids],
    ),
    ids,
    (row) => row.note_id,
  ),
);

/** Stores what was recorded, the word under the key of the case. */
export async function insertNote(
  ctx: CallContext,
  note: Pick<ProgressNoteEntity, 'id' | 'caseId' | 'dutyId' | 'kind' | 'finding' | 'reviewOn' | 'occurredOn'>,
  word: string,
): Promise<void> {
  const municipality = ctx.actor.municipality;
  await ctx.db.manager.insert(ProgressNoteEntity, {
    ...note,
    municipality,
    agencyId: ctx.actor.agencyId!,
    staffId: ctx.actor.staffId ?? null,
    recordedAt: ctx.now,
  });
  await ctx.db.manager.insert(ProgressWordEntity, {
    municipality,
    noteId: note.id,
    caseId: note.caseId,
    ...(await ctx.encrypt(note.caseId, ProgressWordEntity, { word })),
  });
}

/**
 * Sets the day of the next review if nobody saved in between.
 *
 * @throws SAVED_BY_OTHER
 */
export async function setReview(
  ctx: CallContext,
  duty: MonitoringRow,
  version: number,
  reviewOn: string,
): Promise<void> {
  const updated = await ctx.db.query(
    `update monitoring set review_on = $3::date, version = version + 1
     where municipality = (select access.municipality()) and id = $1 and version = $2 returning id`,
    [duty.id, version, reviewOn],
  );
  if (updated.length === 0) throw savedByOther();
}
