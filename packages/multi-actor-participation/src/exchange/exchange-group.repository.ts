import {
  type CallContext,
  countCap,
  cursorsOf,
  defineLoader,
  groupBy,
  orderBy,
  pageSize,
} from '@tsunagu/subgraph-kit';
import { ExchangeGroupEntity } from './exchange.entity.ts';
import type { ExchangeField } from './exchange.rules.ts';

export interface GroupRow {
  id: string;
  agency_id: string;
  name: string;
  field: ExchangeField;
  area_id: string | null;
  offers: string;
  seeks: string;
  version: number;
}

const perParent = 100;
const tenant = `municipality = (select access.municipality())`;
const columns = `g.id, g.agency_id, g.name, g.field, g.area_id, g.offers, g.seeks, g.version`;

export const groupCursors = cursorsOf('exchangeGroups:name');

export function groupsByIds(ctx: CallContext, ids: readonly string[]): Promise<GroupRow[]> {
  return ctx.db.query(
    `select ${columns} from exchange_group g where g.${tenant} and g.id = any ($1::uuid[])`,
    [ids],
  );
}

export const groupById = defineLoader(async (ctx, ids: readonly string[]) =>
  orderBy(await groupsByIds(ctx, ids), ids, (row) => row.id),
);

export const groupsByAgency = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(await groupsOf(ctx, 'agency_id', ids), ids, (row) => row.agency_id),
);

export const groupsByArea = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(await groupsOf(ctx, 'area_id', ids), ids, (row) => row.area_id ?? ''),
);

function groupsOf(
  ctx: CallContext,
  column: 'agency_id' | 'area_id',
  ids: readonly string[],
): Promise<GroupRow[]> {
  return ctx.db.query(
    `select ${columns} from unnest($1::uuid[]) as wanted(id)
     cross join lateral (select * from exchange_group found where found.${tenant} and found.${column} = wanted.id
       order by found.name, found.id limit ${perParent}) g`,
    [ids],
  );
}

export async function listGroups(
  ctx: CallContext,
  args: { field?: string | null; search?: string | null; first: number; after?: string | null },
): Promise<{ rows: GroupRow[]; totalCount: number }> {
  const where = `g.${tenant} and ($1::text is null or g.field = $1)
    and ($2::text is null or strpos(g.name, $2) > 0 or strpos(g.offers, $2) > 0 or strpos(g.seeks, $2) > 0)`;
  const filters = [args.field ?? null, args.search?.trim() || null];
  const after = args.after ? groupCursors.decode(args.after) : null;
  const rows = await ctx.db.query<GroupRow>(
    `select ${columns} from exchange_group g
     where ${where} and ($3::text is null or (g.name, g.id) > ($3::text, $4::uuid)) order by g.name, g.id limit $5`,
    [...filters, after?.[0] ?? null, after?.[1] ?? null, pageSize(args) + 1],
  );
  const counted = await ctx.db.one<{ count: number }>(
    `select count(*) as count from (select 1 from exchange_group g where ${where} limit ${countCap}) capped`,
    filters,
  );
  return { rows, totalCount: counted?.count ?? 0 };
}

export function groupsPerField(ctx: CallContext): Promise<{ field: ExchangeField; groups: number }[]> {
  return ctx.db.query(
    `select g.field, count(*)::int as groups from exchange_group g where g.${tenant} group by g.field
     order by count(*) desc, g.field`,
  );
}

export function insertGroup(
  ctx: CallContext,
  row: Omit<ExchangeGroupEntity, 'municipality' | 'version' | 'sourceKey' | 'sourceHash'>,
): Promise<unknown> {
  return ctx.db.manager.insert(ExchangeGroupEntity, { ...row, municipality: ctx.actor.municipality });
}
