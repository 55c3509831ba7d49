import { type CallContext, connectionFrom } from '@tsunagu/subgraph-kit';
import type { StaffListArgs } from './staff.input.ts';
import { listStaff, type StaffRow, staffById, staffCursors } from './staff.repository.ts';
import { Staff } from './staff.type.ts';

export function toStaff(row: StaffRow): Staff {
  return Object.assign(new Staff(), {
    id: row.id,
    name: row.name,
    kana: row.kana,
    post: row.post,
    roles: row.roles,
    agencyId: row.agency_id,
  });
}

/** 自分: the member of staff who asks; null for partners and the public. */
export async function findMe(ctx: CallContext): Promise<Staff | null> {
  const row = ctx.actor.staffId ? await ctx.load(staffById, ctx.actor.staffId) : null;
  return row && toStaff(row);
}

export async function staffConnection(ctx: CallContext, args: StaffListArgs) {
  const { rows, totalCount } = await listStaff(ctx, args);
  return connectionFrom({
    rows,
    args,
    cursors: staffCursors,
    cursorOf: (row) => [row.kana, row.id],
    nodeOf: toStaff,
    totalCount,
  });
}
