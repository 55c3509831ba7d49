import {
  type CallContext,
  type CiphertextOrigins,
  countCap,
  defineLoader,
  type Keyset,
  keysetOf,
  orderBy,
  pageSize,
} from '@tsunagu/subgraph-kit';
import type { BreakGlassFinding } from './break-glass.type.ts';

export interface BreakGlassRow {
  id: string;
  staff_id: string;
  agency_id: string;
  person_id: string;
  reason: string;
  granted_at: Date;
  until: Date;
  reviewed_at: Date | null;
  reviewed_by: string | null;
  finding: BreakGlassFinding | null;
  review_note: string | null;
  sort_keys: string[];
}

/** Whoever took the grant reads it as their own, the lead division because it reviews. Neither is a reading *by* the grant. */
const columns = `g.grant_id as id, g.staff_id, g.agency_id, g.person_id, g.reason, g.granted_at, g.until, g.reviewed_at,
  g.reviewed_by, g.finding, g.review_note, g.person_id as read_person_id, g.grant_id as evidence_id,
  case when g.staff_id = (select access.staff_id()) then 'own-grant' else 'lead-division' end as basis`;

/** The words are encrypted under the key of the grant. */
const words: CiphertextOrigins = {
  keyId: 'id',
  columns: { reason: 'access.break_glass.reason', review_note: 'access.break_glass.review_note' },
};

const grantedAt = [{ sql: 'g.granted_at', type: 'timestamptz' }];

/** The longest waiting first; of the others the newest. */
export const breakGlassOrders = {
  own: keysetOf('breakGlasses', 'own', { keys: grantedAt, descending: true }, 'g.grant_id'),
  waiting: keysetOf('breakGlasses', 'waiting', { keys: grantedAt }, 'g.grant_id'),
  reviewed: keysetOf('breakGlasses', 'reviewed', { keys: grantedAt, descending: true }, 'g.grant_id'),
} satisfies Record<string, Keyset>;

export type BreakGlassView = keyof typeof breakGlassOrders;

const rowsOf: Record<BreakGlassView, string> = {
  own: 'g.staff_id = (select access.staff_id())',
  waiting: `g.reviewed_at is null and (select access.has_role(array['lead-division']))`,
  reviewed: `g.reviewed_at is not null and (select access.has_role(array['lead-division']))`,
};

export function breakGlassesByIds(ctx: CallContext, ids: readonly string[]): Promise<BreakGlassRow[]> {
  return ctx.db.personal(
    'summary',
    `select ${columns} from access.break_glasses() g where g.grant_id = any ($1::uuid[])`,
    [ids],
    words,
  );
}

export async function listBreakGlasses(
  ctx: CallContext,
  view: BreakGlassView,
  args: { first: number; after?: string | null },
): Promise<{ rows: BreakGlassRow[]; totalCount: number }> {
  const order = breakGlassOrders[view];
  const after = order.after(args.after, 2);
  const rows = await ctx.db.personal<BreakGlassRow>(
    'summary',
    `select ${columns}, ${order.columns} from access.break_glasses() g
     where ${rowsOf[view]}${after.sql} order by ${order.orderBy} limit $1`,
    [pageSize(args) + 1, ...after.values],
    words,
  );
  const counted = await ctx.db.one<{ count: number }>(
    `select count(*) as count from (select from access.break_glasses() g where ${rowsOf[view]} limit ${countCap}) capped`,
  );
  return { rows, totalCount: counted?.count ?? 0 };
}

/** The reader's own grant in force for a person, or null. */
export const openBreakGlassByPerson = defineLoader(async (ctx, personIds: readonly string[]) =>
  orderBy(
    await ctx.db.personal<BreakGlassRow>(
      'summary',
      `select ${columns} from access.break_glasses() g
       where ${rowsOf.own} and g.until > now() and g.person_id = any ($1::uuid[])`,
      [personIds],
      words,
    ),
    personIds,
    (row) => row.person_id,
  ),
);

/** @throws 42501 for a person who is absent or sealed, or for a role that does not break glass */
export async function grantBreakGlass(
  ctx: CallContext,
  grant: { id: string; personId: string; reason: string; minutes: number },
): Promise<void> {
  const { reason } = await ctx.encrypt(grant.id, 'access.break_glass', { reason: grant.reason });
  await ctx.db.query('select access.break_glass($1, $2, $3, $4)', [
    grant.id,
    grant.personId,
    reason,
    grant.minutes,
  ]);
}

export async function endGrant(ctx: CallContext, id: string): Promise<void> {
  await ctx.db.query('select access.end_break_glass($1)', [id]);
}

/** @throws 42501 for a grant that is absent, reviewed already or the reviewer's own */
export async function recordReview(
  ctx: CallContext,
  id: string,
  finding: BreakGlassFinding,
  note: string,
): Promise<void> {
  const { review_note } = await ctx.encrypt(id, 'access.break_glass', { review_note: note });
  await ctx.db.query('select access.review_break_glass($1, $2, $3)', [id, finding, review_note]);
}
