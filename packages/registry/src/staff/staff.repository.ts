import type { Role } from '@tsunagu/access';
import {
  type CallContext,
  countCap,
  cursorsOf,
  defineLoader,
  orderBy,
  pageSize,
} from '@tsunagu/subgraph-kit';
import type { StaffListArgs } from './staff.input.ts';

export interface StaffRow {
  id: string;
  name: string;
  kana: string;
  post: string | null;
  roles: Role[];
  agency_id: string;
}

const tenant = 's.municipality = (select access.municipality())';
const select = `select s.id, s.name, s.kana, s.post, s.roles, s.agency_id from staff s`;

export const staffCursors = cursorsOf('staff:kana');

export function staffByIds(ctx: CallContext, ids: readonly string[]): Promise<StaffRow[]> {
  return ctx.db.query<StaffRow>(`${select} where ${tenant} and s.id = any ($1::uuid[])`, [ids]);
}

export const staffById = defineLoader(async (ctx, ids: readonly string[]) =>
  orderBy(await staffByIds(ctx, ids), ids, (row) => row.id),
);

/** One page of the staff, by kana. */
export async function listStaff(
  ctx: CallContext,
  args: StaffListArgs,
): Promise<{ rows: StaffRow[]; totalCount: number }> {
  const after = args.after ? staffCursors.decode(args.after) : null;
  const filter = `${tenant} and ($1::uuid is null or s.agency_id = $1)`;
  const rows = await ctx.db.query<StaffRow>(
    `${select} where ${filter} and ($2::text is null or (s.kana, s.id) > ($2, $3::uuid)) order by s.kana, s.id limit $4`,
    [args.agencyId ?? null, after?.[0] ?? null, after?.[1] ?? null, pageSize(args) + 1],
  );
  const counted = await ctx.db.one<{ count: number }>(
    `select count(*) as count from (select 1 from staff s where ${filter} limit ${countCap}) capped`,
    [args.agencyId ?? null],
  );
  return { rows, totalCount: counted?.count ?? 0 };
}
