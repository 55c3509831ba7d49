import { type CallContext, countCap, keysetOf, pageSize } from '@tsunagu/subgraph-kit';
import type { StaffAccountListArgs } from './account.input.ts';
import type { StaffAccountEnd, StaffAccountState } from './account.type.ts';

export interface AccountRow {
  id: string;
  display_name: string;
  agency_id: string;
  roles: string[];
  subject: string;
  state: StaffAccountState;
  suspended_at: Date | null;
  live_sessions: number;
  sort_keys: string[];
}

const columns = `a.staff_id as id, a.display_name, a.agency_id, a.roles, a.subject, a.state, a.suspended_at, a.live_sessions`;

export const accountOrder = keysetOf(
  'staffAccounts',
  'name',
  { keys: [{ sql: 'a.display_name', type: 'text' }] },
  'a.staff_id',
);

/** Names are compared without blanks, in any width of letters. */
const named = `strpos(regexp_replace(normalize(a.display_name, NFKC), '\\s', '', 'g'), regexp_replace(normalize($1, NFKC), '\\s', '', 'g')) > 0`;

/** @throws 42501 for whoever does not keep or watch the register */
export function accountsByIds(ctx: CallContext, ids: readonly string[]): Promise<AccountRow[]> {
  return ctx.db.query(`select ${columns} from access.list_accounts() a where a.staff_id = any ($1::uuid[])`, [
    ids,
  ]);
}

/** @throws 42501 for whoever does not keep or watch the register */
export async function listAccounts(
  ctx: CallContext,
  args: StaffAccountListArgs,
): Promise<{ rows: AccountRow[]; totalCount: number }> {
  const where = `($1::text is null or ${named} or strpos(a.subject, lower($1)) > 0) and ($2::text is null or a.state = $2)`;
  const filters = [args.search?.trim() || null, args.state ?? null];
  const after = accountOrder.after(args.after, 4);
  const rows = await ctx.db.query<AccountRow>(
    `select ${columns}, ${accountOrder.columns} from access.list_accounts() a
     where ${where}${after.sql} order by ${accountOrder.orderBy} limit $3`,
    [...filters, pageSize(args) + 1, ...after.values],
  );
  const counted = await ctx.db.one<{ count: number }>(
    `select count(*) as count from (select from access.list_accounts() a where ${where} limit ${countCap}) capped`,
    filters,
  );
  return { rows, totalCount: counted?.count ?? 0 };
}

/** Most colleagues offered while somebody types a name. */
const offered = 20;

export function colleaguesByName(
  ctx: CallContext,
  name: string,
): Promise<Pick<AccountRow, 'id' | 'display_name' | 'agency_id'>[]> {
  return ctx.db.query(
    `select a.staff_id as id, a.display_name, a.agency_id from access.colleagues() a
     where ${named} order by a.display_name, a.staff_id limit ${offered}`,
    [name],
  );
}

export async function isColleague(ctx: CallContext, staffId: string): Promise<boolean> {
  return (await ctx.db.one('select 1 from access.colleagues() a where a.staff_id = $1', [staffId])) !== null;
}

/**
 * @returns the agency that takes over the open work, or null when nothing ended
 * @throws 42501 for everybody but the register keeper
 */
export async function setSuspended(
  ctx: CallContext,
  staffId: string,
  suspended: boolean,
): Promise<string | null> {
  const row = await ctx.db.one<{ office: string | null }>('select access.suspend_account($1, $2) as office', [
    staffId,
    suspended,
  ]);
  return row?.office ?? null;
}

/**
 * @returns the agency that takes over the open work, or null when nothing ended
 * @throws 42501 for everybody but the register keeper
 */
export async function endAccountOf(
  ctx: CallContext,
  end: { staffId: string; because: StaffAccountEnd; newAgencyId: string | null; newRoles: string[] | null },
): Promise<string | null> {
  const row = await ctx.db.one<{ office: string | null }>(
    'select access.end_account($1, $2, $3, $4::text[]) as office',
    [end.staffId, end.because, end.newAgencyId, end.newRoles],
  );
  return row?.office ?? null;
}
