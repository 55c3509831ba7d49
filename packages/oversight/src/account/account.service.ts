import { type CallContext, connectionFrom, DomainError, notFoundOrNotPermitted } from '@tsunagu/subgraph-kit';
import { AgencyReference } from '../references/references.ts';
import type { EndAccountInput, StaffAccountListArgs } from './account.input.ts';
import {
  type AccountRow,
  accountOrder,
  accountsByIds,
  colleaguesByName,
  endAccountOf,
  listAccounts,
  setSuspended,
} from './account.repository.ts';
import { Colleague, StaffAccount, StaffAccountEnd } from './account.type.ts';

export function toAccount(row: AccountRow): StaffAccount {
  return Object.assign(new StaffAccount(), {
    id: row.id,
    name: row.display_name,
    subject: row.subject,
    roles: row.roles,
    agency: AgencyReference.of(row.agency_id),
    state: row.state,
    suspendedAt: row.suspended_at?.toISOString() ?? null,
    liveSessions: row.live_sessions,
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
 * 停止・再開: from the commit on the account sees and does nothing, or works again; its open work goes to the office.
 *
 * @throws OV-020 for the register keeper's own account
 */
export async function suspendAccount(
  ctx: CallContext,
  staffId: string,
  suspended: boolean,
): Promise<StaffAccount> {
  await ctx.authorize('account.suspend');
  refuseOwn(ctx, staffId);
  await getAccount(ctx, staffId);
  await handOver(ctx, staffId, await setSuspended(ctx, staffId, suspended));
  return getAccount(ctx, staffId);
}

/**
 * 退職・異動: access ends at once, open work goes to the office of the agency that is left, nothing is lost.
 *
 * @throws OV-020 for the register keeper's own account; OV-021 a transfer without agency or roles
 */
export async function endAccount(ctx: CallContext, input: EndAccountInput): Promise<StaffAccount> {
  await ctx.authorize('account.end');
  refuseOwn(ctx, input.staffId);
  await getAccount(ctx, input.staffId);
  const isTransfer = input.because === StaffAccountEnd.TRANSFERRED;
  if (isTransfer && !(input.newAgencyId && input.newRoles?.length)) {
    throw new DomainError('OV-021', '異動先の機関と役割を選んでください。', {
      fields: {
        ...(input.newAgencyId ? {} : { newAgencyId: '異動先の機関を選んでください。' }),
        ...(input.newRoles?.length ? {} : { newRoles: '役割を一つ以上選んでください。' }),
      },
    });
  }
  const office = await endAccountOf(ctx, {
    staffId: input.staffId,
    because: input.because,
    newAgencyId: isTransfer ? input.newAgencyId! : null,
    newRoles: isTransfer ? input.newRoles! : null,
  });
  await handOver(ctx, input.staffId, office);
  return getAccount(ctx, input.staffId);
}

function refuseOwn(ctx: CallContext, staffId: string): void {
  if (staffId === ctx.actor.staffId) {
    throw new DomainError('OV-020', '自分のアカウントは変えられません。ほかの台帳管理者に頼んでください。');
  }
}

/** Tells the domains that the open work of somebody belongs to the office now. */
async function handOver(ctx: CallContext, staffId: string, office: string | null): Promise<void> {
  if (office) await ctx.publish('staff.left', { staffId, agencyId: office });
}

async function getAccount(ctx: CallContext, id: string): Promise<StaffAccount> {
  const account = await findAccount(ctx, id);
  if (!account) throw notFoundOrNotPermitted();
  return account;
}
