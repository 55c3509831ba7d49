import { normaliseName } from '@tsunagu/japan';
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
import {
  CasebookDraftEntity,
  CasebookEditionEntity,
  CasebookEntryEntity,
  CasebookGuardedEntity,
  CasebookSourceEntity,
} from './casebook.entity.ts';
import { type CasebookState, type CasebookText, emptyText } from './casebook.rules.ts';

export interface EntryRow {
  id: string;
  agency_id: string;
  author_id: string;
  state: CasebookState;
  edition: number;
  proposal: CasebookText | null;
  submitted_at: Date | null;
  approved_by: string | null;
  returned_because: string | null;
  withdrawn_because: string | null;
  changed_at: Date;
  version: number;
}

export interface EditionRow extends CasebookText {
  entry_id: string;
  edition: number;
  published_on: string;
}

/** The text as it is typed, with the reasons for what stays. */
export interface DraftContent {
  text: CasebookText;
  answers: Record<string, string>;
}

const tenant = (alias: string) => `${alias}.municipality = (select access.municipality())`;
const entryColumns = `e.id, e.agency_id, e.author_id, e.state, e.edition, e.proposal, e.submitted_at, e.approved_by,
  e.returned_because, e.withdrawn_because, e.changed_at, e.version`;
const editionColumns = `e.entry_id, e.edition, e.title, e.household, e.worries, e.reason, e.effects, e.course, e.helped,
  e.lessons, e.published_on::text as published_on`;
/** Withdrawn ones are gone, and so are those whose case was sealed since. */
const inForce = 'e.in_force and not exists (select from casebook_sealed() s where s.entry_id = e.entry_id)';

export const editionCursors = cursorsOf('casebook:publishedOn');
export const entryCursors = cursorsOf('casebookEntries:changedAt');

interface CasebookFilter {
  search?: string | null;
  worry?: string | null;
  household?: string | null;
  reason?: string | null;
  first: number;
  after?: string | null;
}

/** One page of the 事例集, newest first. */
export async function listEditions(
  ctx: CallContext,
  args: CasebookFilter,
): Promise<{ rows: EditionRow[]; totalCount: number }> {
  const after = args.after ? editionCursors.decode(args.after) : null;
  const words = normaliseName(args.search ?? '');
  const where = `${tenant('e')} and ${inForce} and ($1::text is null or e.search_text like $1)
    and ($2::text is null or e.worries @> array[$2]) and ($3::text is null or e.household = $3)
    and ($4::text is null or e.reason = $4)`;
  const filters = [
    words ? `%${words.replace(/[\\%_]/g, '\\$&')}%` : null,
    args.worry ?? null,
    args.household ?? null,
    args.reason ?? null,
  ];
  const rows = await ctx.db.query<EditionRow>(
    `select ${editionColumns} from casebook_edition e
     where ${where} and ($5::date is null or (e.published_on, e.entry_id) < ($5::date, $6::uuid))
     order by e.published_on desc, e.entry_id desc limit $7`,
    [...filters, after?.[0] ?? null, after?.[1] ?? null, pageSize(args) + 1],
  );
  const counted = await ctx.db.one<{ count: number }>(
    `select count(*) as count from (select 1 from casebook_edition e where ${where} limit ${countCap}) capped`,
    filters,
  );
  return { rows, totalCount: counted?.count ?? 0 };
}

/** The edition in force of entries; none where it was withdrawn. */
export const editionsByEntry = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(await editionsOf(ctx, ids), ids, (row) => row.entry_id),
);

export function editionsOf(ctx: CallContext, ids: readonly string[]): Promise<EditionRow[]> {
  return ctx.db.query<EditionRow>(
    `select ${editionColumns} from casebook_edition e
     where ${tenant('e')} and ${inForce} and e.entry_id = any ($1::uuid[])`,
    [ids],
  );
}

/** One page of the entries of the actor's agency, or of all agencies for the lead division, latest change first. */
export async function listEntries(
  ctx: CallContext,
  args: { first: number; after?: string | null },
): Promise<{ rows: EntryRow[]; totalCount: number }> {
  const after = args.after ? entryCursors.decode(args.after) : null;
  const rows = await ctx.db.query<EntryRow>(
    `select ${entryColumns} from casebook_entry e
     where ${tenant('e')} and ($1::timestamptz is null or (e.changed_at, e.id) < ($1::timestamptz, $2::uuid))
     order by e.changed_at desc, e.id desc limit $3`,
    [after?.[0] ?? null, after?.[1] ?? null, pageSize(args) + 1],
  );
  const counted = await ctx.db.one<{ count: number }>(
    `select count(*) as count from (select 1 from casebook_entry e where ${tenant('e')} limit ${countCap}) capped`,
  );
  return { rows, totalCount: counted?.count ?? 0 };
}

export function entriesByIds(ctx: CallContext, ids: readonly string[]): Promise<EntryRow[]> {
  return ctx.db.query<EntryRow>(
    `select ${entryColumns} from casebook_entry e where ${tenant('e')} and e.id = any ($1::uuid[])`,
    [ids],
  );
}

export const entryById = defineLoader(async (ctx, ids: readonly string[]) =>
  orderBy(await entriesByIds(ctx, ids), ids, (row) => row.id),
);

interface SourceRow {
  entry_id: string;
  case_id: string;
}

function sourcesWhere(
  ctx: CallContext,
  column: 'entry_id' | 'case_id',
  ids: readonly string[],
): Promise<SourceRow[]> {
  return ctx.db.personal<SourceRow>(
    'summary',
    `select s.entry_id, s.case_id, s.case_id as read_case_id, ${basisColumns}
     from casebook_source s ${caseBasis('s.case_id', 'summary')}
     where ${tenant('s')} and s.${column} = any ($1::uuid[])`,
    [ids],
  );
}

/** もとの相談 of entries, for whoever sees it. */
export const sourceByEntry = defineLoader(async (ctx, ids: readonly string[]) =>
  orderBy(await sourcesWhere(ctx, 'entry_id', ids), ids, (row) => row.entry_id),
);

/** The entry that was made of a case. */
export const sourceByCase = defineLoader(async (ctx, ids: readonly string[]) =>
  orderBy(await sourcesWhere(ctx, 'case_id', ids), ids, (row) => row.case_id),
);

export interface DraftRow {
  entry_id: string;
  case_id: string;
  content: string;
}

export async function draftsOf(ctx: CallContext, ids: readonly string[]): Promise<DraftRow[]> {
  return ctx.db.personal<DraftRow>(
    'progress',
    `select d.entry_id, d.case_id, d.content, d.case_id as read_case_id, ${basisColumns}
     from casebook_draft d ${caseBasis('d.case_id', 'progress')}
     where ${tenant('d')} and d.entry_id = any ($1::uuid[])`,
    [ids],
  );
}

export const draftByEntry = defineLoader(async (ctx, ids: readonly string[]) =>
  orderBy(await draftsOf(ctx, ids), ids, (row) => row.entry_id),
);

/** 伏せる語 of an entry; null for whoever may not know who the family is. */
export async function guardedOf(ctx: CallContext, entryId: string): Promise<string[] | null> {
  const [row] = await ctx.db.personal<{ words: string }>(
    'identity',
    `select g.entry_id, g.case_id, g.words, g.case_id as read_case_id, ${basisColumns}
     from casebook_guarded g ${caseBasis('g.case_id', 'identity')}
     where ${tenant('g')} and g.entry_id = $1`,
    [entryId],
  );
  return row ? (JSON.parse(row.words) as string[]) : null;
}

/** Everybody who stands on a sheet of the case, by name. */
export async function namesOfCase(ctx: CallContext, caseId: string): Promise<string[]> {
  const rows = await ctx.db.personal<{ name: string }>(
    'identity',
    `select distinct m.name, m.case_id as read_case_id, ${basisColumns}
     from sheet_member m ${caseBasis('m.case_id', 'identity')}
     where ${tenant('m')} and m.case_id = $1 limit 200`,
    [caseId],
  );
  return rows.map((row) => row.name);
}

/** Whether the actor takes part in the case: handles it, coordinates it, or holds a duty of it. */
export async function takesPart(ctx: CallContext, caseId: string): Promise<boolean> {
  const row = await ctx.db.one<{ part: boolean }>('select access.takes_part($1) as part', [caseId]);
  return row?.part ?? false;
}

/** Whether the case of an entry was sealed since. */
export async function sourceIsSealed(ctx: CallContext, entryId: string): Promise<boolean> {
  const row = await ctx.db.one('select 1 from casebook_sealed() s where s.entry_id = $1', [entryId]);
  return row !== null;
}

/** Stores a new entry, its way back to the case and an empty draft. */
export async function insertEntry(
  ctx: CallContext,
  entry: { id: string; caseId: string; guarded: readonly string[] },
): Promise<void> {
  const municipality = ctx.actor.municipality;
  const ofCase = { municipality, entryId: entry.id, caseId: entry.caseId };
  await ctx.db.manager.insert(CasebookEntryEntity, {
    municipality,
    id: entry.id,
    agencyId: ctx.actor.agencyId!,
    authorId: ctx.actor.staffId!,
    state: 'drafting',
    edition: 0,
    proposal: null,
    submittedAt: null,
    approvedBy: null,
    approvedAt: null,
    returnedBecause: null,
    withdrawnBecause: null,
    changedAt: ctx.now,
  });
  await ctx.db.manager.insert(CasebookSourceEntity, ofCase);
  const content: DraftContent = { text: emptyText, answers: {} };
  await ctx.db.manager.insert(CasebookDraftEntity, {
    ...ofCase,
    ...(await ctx.encrypt(entry.caseId, CasebookDraftEntity, { content: JSON.stringify(content) })),
  });
  await ctx.db.manager.insert(CasebookGuardedEntity, {
    ...ofCase,
    words: JSON.stringify(entry.guarded),
  });
}

/** Stores what was typed. */
export async function storeDraft(
  ctx: CallContext,
  draft: DraftRow,
  content: DraftContent,
  guarded: readonly string[] | null,
): Promise<void> {
  const typed = await ctx.encrypt(draft.case_id, CasebookDraftEntity, { content: JSON.stringify(content) });
  await ctx.db.query(
    `update casebook_draft d set content = $2, version = version + 1 where ${tenant('d')} and d.entry_id = $1`,
    [draft.entry_id, typed.content],
  );
  if (guarded === null) return;
  await ctx.db.query(`update casebook_guarded g set words = $2 where ${tenant('g')} and g.entry_id = $1`, [
    draft.entry_id,
    JSON.stringify(guarded),
  ]);
}

/**
 * Stores a step of an entry if nobody saved in between.
 *
 * @throws SAVED_BY_OTHER
 */
export async function updateEntry(
  ctx: CallContext,
  key: { id: string; version: number },
  change: {
    state: CasebookState;
    proposal?: CasebookText;
    /** Whoever hands it in is its author; the approval of an earlier edition does not hold for this text. */
    submittedBy?: string;
    edition?: number;
    approvedBy?: string;
    returnedBecause?: string;
    withdrawnBecause?: string;
  },
): Promise<void> {
  const updated = await ctx.db.query(
    `update casebook_entry e set state = $3, proposal = $4::jsonb, author_id = coalesce($5::uuid, e.author_id),
       submitted_at = case when $5::uuid is null then e.submitted_at else $10::timestamptz end,
       edition = coalesce($6::int, e.edition),
       approved_by = case when $5::uuid is null then coalesce($7::uuid, e.approved_by) end,
       approved_at = case when $5::uuid is null then case when $7::uuid is null then e.approved_at else $10::timestamptz end end,
       returned_because = $8, withdrawn_because = $9, changed_at = $10::timestamptz, version = version + 1
     where ${tenant('e')} and e.id = $1 and e.version = $2 returning e.id`,
    [
      key.id,
      key.version,
      change.state,
      change.proposal ? JSON.stringify(change.proposal) : null,
      change.submittedBy ?? null,
      change.edition ?? null,
      change.approvedBy ?? null,
      change.returnedBecause ?? null,
      change.withdrawnBecause ?? null,
      ctx.now,
    ],
  );
  if (updated.length === 0) throw savedByOther();
}

/** Publishes an edition; it replaces the one before. */
export async function insertEdition(
  ctx: CallContext,
  entryId: string,
  edition: number,
  text: CasebookText,
): Promise<void> {
  await endEditions(ctx, entryId);
  await ctx.db.manager.insert(CasebookEditionEntity, {
    municipality: ctx.actor.municipality,
    entryId,
    edition,
    ...text,
    searchText: normaliseName([text.title, text.course, text.helped, text.lessons].join(' ')),
    publishedOn: ctx.today,
    inForce: true,
  });
}

export async function endEditions(ctx: CallContext, entryId: string): Promise<void> {
  await ctx.db.query(
    `update casebook_edition e set in_force = false where ${tenant('e')} and e.entry_id = $1 and e.in_force`,
    [entryId],
  );
}
