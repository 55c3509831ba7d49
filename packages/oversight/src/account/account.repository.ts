import { type CallContext, countCap, keysetOf, pageSize } from '@tsunagu/subgraph-kit';
import type { StaffAccountListArgs } from './account.input.ts';

export interface AccountRow {
  id: string;
  display_name: string;
  agency_id: string;
  roles: string[];
  subject: string;
  suspended_at: string | null;
  sort_keys: string[];
}

const columns = 'a.staff_id as id, a.display_name, a.agency_id, a.roles, a.subject, a.suspended_at';

export const accountOrder = keysetOf(
  'staffAccounts',
  'name',
  { keys: [{ sql: 'a.display_name', type: 'text' }] },
  'a.staff_id',
);

/** Names are compared without blanks, in any width of letters. */
const named = `strpos(regexp_replace(normalize(a.display_name, NFKC), '\\s', '', 'g'), regexp_replace(normalize($1, NFKC), '\\s', '', 'g')) > 0`;

/** How somebody signs in is told to the register keeper only; that makes the list theirs. */
const keepersRows = 'a.subject is not null';

export function accountsByIds(ctx: CallContext, ids: readonly string[]): Promise<AccountRow[]> {
  return ctx.db.query(
    `select ${columns} from access.accounts() a where ${keepersRows} and a.staff_id = any ($1::uuid[])`,
    [ids],
  );
}

export async function listAccounts(
  ctx: CallContext,
  args: StaffAccountListArgs,
): Promise<{ rows: AccountRow[]; totalCount: number }> {
  const where = `${keepersRows} and ($1::text is null or ${named} or strpos(a.subject, lower($1)) > 0)
    and ($2::text is null or (a.suspended_at is not null) = ($2 = 'suspended'))`;
  const filters = [args.search?.trim() || null, args.state ?? null];
  const after = accountOrder.after(args.after, 4);
  const rows = await ctx.db.query<AccountRow>(
    `select ${columns}, ${accountOrder.columns} from access.accounts() a
     where ${where}${after.sql} order by ${accountOrder.orderBy} limit $3`,
    [...filters, pageSize(args) + 1, ...after.values],
  );
  const counted = await ctx.db.one<{ count: number }>(
    `select count(*) as count from (select from access.accounts() a where ${where} limit ${countCap}) capped`,
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
    `select a.staff_id as id, a.display_name, a.agency_id from access.accounts() a
     where a.suspended_at is null and ${named} order by a.display_name, a.staff_id limit ${offered}`,
    [name],
  );
}

export async function accountExists(ctx: CallContext, staffId: string): Promise<boolean> {
  return (await ctx.db.one('select from access.accounts() a where a.staff_id = $1', [staffId])) !== null;
}

/** @throws 42501 for everybody but the register keeper */
export async function setSuspended(ctx: CallContext, staffId: string, suspended: boolean): Promise<void> {
  await ctx.db.query('select access.suspend_account($1, $2)', [staffId, suspended]);
}
