import {
  type CallContext,
  countCap,
  cursorsOf,
  defineLoader,
  groupBy,
  orderBy,
  pageSize,
} from '@tsunagu/subgraph-kit';
import type { AreaListArgs } from './area.input.ts';
import type { AreaBasis, AreaKind } from './area.type.ts';

export interface AreaRow {
  id: string;
  kind: AreaKind;
  name: string;
  parent_id: string | null;
  basis: AreaBasis;
  count: number | null;
  population: number | null;
  households: number | null;
  population_65_plus: number | null;
  as_of: string | null;
  fiscal_year: string | null;
  note: string | null;
  source: string;
  position: number;
}

const tenant = 'a.municipality = (select access.municipality())';
const select = `select a.id, a.kind, a.name, a.parent_id, a.basis, a.count, a.population, a.households, a.population_65_plus,
    a.as_of, a.fiscal_year, a.note, a.source, a.position
  from area a`;

export const areaCursors = cursorsOf('areas:position');

export function areasByIds(ctx: CallContext, ids: readonly string[]): Promise<AreaRow[]> {
  return ctx.db.query<AreaRow>(`${select} where ${tenant} and a.id = any ($1::uuid[])`, [ids]);
}

export const areaById = defineLoader(async (ctx, ids: readonly string[]) =>
  orderBy(await areasByIds(ctx, ids), ids, (row) => row.id),
);

export const areasByParent = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(
    await ctx.db.query<AreaRow>(
      `${select} where ${tenant} and a.parent_id = any ($1::uuid[]) order by a.position`,
      [ids],
    ),
    ids,
    (row) => row.parent_id ?? '',
  ),
);

/** One page of the register of areas, in the order of the register. */
export async function listAreas(
  ctx: CallContext,
  args: AreaListArgs,
): Promise<{ rows: AreaRow[]; totalCount: number }> {
  const after = args.after ? areaCursors.decode(args.after) : null;
  const filter = `${tenant} and ($1::text is null or a.kind = $1) and ($2::uuid is null or a.parent_id = $2)`;
  const filters = [args.kind ?? null, args.parentId ?? null];
  const rows = await ctx.db.query<AreaRow>(
    `${select} where ${filter} and ($3::int is null or (a.position, a.id) > ($3, $4::uuid))
     order by a.position, a.id limit $5`,
    [...filters, after?.[0] ?? null, after?.[1] ?? null, pageSize(args) + 1],
  );
  const counted = await ctx.db.one<{ count: number }>(
    `select count(*) as count from (select 1 from area a where ${filter} limit ${countCap}) capped`,
    filters,
  );
  return { rows, totalCount: counted?.count ?? 0 };
}
