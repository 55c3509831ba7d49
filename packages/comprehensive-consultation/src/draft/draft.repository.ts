import { type CallContext, savedByOther } from '@tsunagu/subgraph-kit';
import { DraftEntity } from './draft.entity.ts';
import { personsOf } from './draft.rules.ts';

export interface DraftRow {
  id: string;
  household_id: string | null;
  /** JSON of what was typed. */
  content: string;
  basis: string;
  saved_at: Date;
  version: number;
  /** Nobody's any more: its typist is gone. */
  of_office: boolean;
}

const own = `select d.id, d.household_id, d.content, d.saved_at, d.version, d.staff_id is null as of_office, d.id as read_case_id,
    case when d.staff_id is null then 'office-draft' else 'own-draft' end as basis, null::uuid as evidence_id
  from consultation_draft d
  where d.municipality = (select access.municipality())
    and (d.staff_id = (select access.staff_id()) or (d.staff_id is null and d.agency_id = (select access.agency_id())))`;

/** Drafts the actor typed, and those that colleagues who are gone left to the office, newest first. */
export function ownDrafts(ctx: CallContext): Promise<DraftRow[]> {
  return readDrafts(ctx, `${own} order by d.saved_at desc limit 50`);
}

export async function ownDraft(ctx: CallContext, id: string): Promise<DraftRow | null> {
  return (await readDrafts(ctx, `${own} and d.id = $1`, [id]))[0] ?? null;
}

/** Whom a draft is about stands in its encrypted content only: its reading is logged for each of them once it is open. */
async function readDrafts(ctx: CallContext, sql: string, params: unknown[] = []): Promise<DraftRow[]> {
  const rows = await ctx.db.personal<DraftRow>('narrative', sql, params);
  for (const { content, basis } of rows) {
    const persons = personsOf(JSON.parse(content));
    ctx.reads.add(
      'narrative',
      persons.map((id) => ({ basis, evidence_id: null, read_person_id: id })),
    );
  }
  return rows;
}

export async function insertDraft(
  ctx: CallContext,
  row: { id: string; householdId: string | null; content: object },
): Promise<void> {
  await ctx.db.manager.insert(DraftEntity, {
    ...row,
    ...(await encryptedContent(ctx, row.id, row.content)),
    municipality: ctx.actor.municipality,
    agencyId: ctx.actor.agencyId!,
    staffId: ctx.actor.staffId!,
    savedAt: ctx.now,
  });
}

/**
 * Stores what was typed since; a draft of the office becomes the actor's. Another tab that saved first is not overwritten.
 *
 * @throws SAVED_BY_OTHER
 */
export async function updateDraft(
  ctx: CallContext,
  id: string,
  version: number,
  change: { householdId: string | null; content: object },
): Promise<void> {
  const { content } = await encryptedContent(ctx, id, change.content);
  const updated = await ctx.db.query(
    `update consultation_draft set staff_id = (select access.staff_id()), household_id = $3, content = $4, saved_at = $5, version = version + 1
     where municipality = (select access.municipality()) and id = $1 and version = $2 returning id`,
    [id, version, change.householdId, content, ctx.now],
  );
  if (updated.length === 0) throw savedByOther();
}

/** A draft is no case yet: its key belongs to whoever types it, and becomes the key of the consultation. */
function encryptedContent(ctx: CallContext, id: string, content: object): Promise<{ content: string }> {
  return ctx.encrypt(id, DraftEntity, { content: JSON.stringify(content) });
}

/** Deletes a draft, and its key unless it became the key of a consultation. */
export async function deleteDraft(ctx: CallContext, id: string): Promise<boolean> {
  const deleted = await ctx.db.query(
    'delete from consultation_draft where municipality = (select access.municipality()) and id = $1 returning id',
    [id],
  );
  if (deleted.length > 0) await ctx.db.query('select access.forget_draft_key($1)', [id]);
  return deleted.length > 0;
}
