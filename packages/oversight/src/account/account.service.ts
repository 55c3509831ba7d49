import { type CallContext, connectionFrom, DomainError, notFoundOrNotPermitted } from '@tsunagu/subgraph-kit';
import { AgencyReference, StaffReference } from '../references/references.ts';
import type { StaffAccountListArgs } from './account.input.ts';
import {
  type AccountRow,
  accountOrder,
  accountsByIds,
  colleaguesByName,
  listAccounts,
  setSuspended,
} from './account.repository.ts';
import { Colleague, StaffAccount, StaffAccountState } from './account.type.ts';

export function toAccount(row: AccountRow): StaffAccount {
  return Object.assign(new StaffAccount(), {
    id: row.id,
    name: row.display_name,
    subject: row.subject,
    roles: row.roles,
    agency: AgencyReference.of(row.agency_id),
    staff: StaffReference.of(row.id),
    state: row.suspended_at ? StaffAccountState.SUSPENDED : StaffAccountState.ACTIVE,
    suspendedAt: row.suspended_at,
  });
}

export async function accountConnection(ctx: CallContext, args: StaffAccountListArgs) {
  const { rows, totalCount } = await listAccounts(ctx, args);
  return connectionFrom({
    rows,
    args,
    cursors: accountOrder.cursors,
    cursorOf: accountOrder.cursorOf,
    nodeOf: toAccount,
    totalCount,
  });
}

export async function findAccount(ctx: CallContext, id: string): Promise<StaffAccount | null> {
  const [row] = await accountsByIds(ctx, [id]);
  return row ? toAccount(row) : null;
}

export async function colleagues(ctx: CallContext, name: string): Promise<Colleague[]> {
  const wanted = name.trim();
  if (!wanted) return [];
  return (await colleaguesByName(ctx, wanted)).map((row) =>
    Object.assign(new Colleague(), {
      id: row.id,
      name: row.display_name,
      agency: AgencyReference.of(row.agency_id),
    }),
  );
}

/**
 * 停止・再開: from the commit on the account sees and does nothing, or works again.
 *
 * @throws OV-020 for the register keeper's own account
 */
export async function suspendAccount(
  ctx: CallContext,
  staffId: string,
  suspended: boolean,
): Promise<StaffAccount> {
  await ctx.authorize('account.suspend');
  if (staffId === ctx.actor.staffId) {
    throw new DomainError('OV-020', '自分のアカウントは止められません。ほかの台帳管理者に頼んでください。');
  }
  await getAccount(ctx, staffId);
  await setSuspended(ctx, staffId, suspended);
  return getAccount(ctx, staffId);
}

export async function getAccount(ctx: CallContext, id: string): Promise<StaffAccount> {
  const account = await findAccount(ctx, id);
  if (!account) throw notFoundOrNotPermitted();
  return account;
}
