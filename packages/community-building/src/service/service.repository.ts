import {
  type CallContext,
  countCap,
  cursorsOf,
  defineLoader,
  groupBy,
  orderBy,
  pageSize,
  savedByOther,
} from '@tsunagu/subgraph-kit';
import { ServiceEntity } from './service.entity.ts';
import type { ServiceListArgs } from './service.input.ts';
import type { ServiceState } from './service.rules.ts';
import type { CommunityServiceKind } from './service.type.ts';

export interface ServiceRow {
  id: string;
  name: string;
  kind: CommunityServiceKind;
  description: string | null;
  area_id: string;
  holder_agency_id: string | null;
  holder_name: string | null;
  council_id: string | null;
  place: string | null;
  schedule: string | null;
  how_to_apply: string | null;
  latitude: number | null;
  longitude: number | null;
  state: ServiceState;
  source: string | null;
  published: boolean;
  version: number;
}

const tenant = 's.municipality = (select access.municipality())';
const select = `select s.id, s.name, s.kind, s.description, s.area_id, s.holder_agency_id, s.holder_name, s.council_id, s.place,
    s.schedule, s.how_to_apply, s.latitude::float8 as latitude, s.longitude::float8 as longitude, s.state, s.source,
    s.published, s.version
  from service s`;

export const serviceCursors = cursorsOf('services:name');

export function servicesByIds(ctx: CallContext, ids: readonly string[]): Promise<ServiceRow[]> {
  return ctx.db.query<ServiceRow>(`${select} where ${tenant} and s.id = any ($1::uuid[])`, [ids]);
}

export const serviceById = defineLoader(async (ctx, ids: readonly string[]) =>
  orderBy(await servicesByIds(ctx, ids), ids, (row) => row.id),
);

/** What an agency keeps up, at most 100 of each. */
export const servicesByHolder = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(
    await ctx.db.query<ServiceRow>(
      `select q.* from unnest($1::uuid[]) as wanted(id) cross join lateral (
         ${select} where ${tenant} and s.holder_agency_id = wanted.id order by s.name, s.id limit 100) q`,
      [ids],
    ),
    ids,
    (row) => row.holder_agency_id ?? '',
  ),
);

/** What came out of a council. */
export const servicesByCouncil = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(
    await ctx.db.query<ServiceRow>(
      `${select} where ${tenant} and s.council_id = any ($1::uuid[]) order by s.name, s.id limit 2000`,
      [ids],
    ),
    ids,
    (row) => row.council_id ?? '',
  ),
);

/** Resources of an area, at most 100 of each. */
export const servicesByArea = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(
    await ctx.db.query<ServiceRow>(
      `select q.* from unnest($1::uuid[]) as wanted(id) cross join lateral (
         ${select} where ${tenant} and s.area_id = wanted.id and s.state <> 'closed' order by s.name, s.id limit 100) q`,
      [ids],
    ),
    ids,
    (row) => row.area_id,
  ),
);

/** One page of places and services, by name. */
export async function listServices(
  ctx: CallContext,
  args: ServiceListArgs,
): Promise<{ rows: ServiceRow[]; totalCount: number }> {
  const after = args.after ? serviceCursors.decode(args.after) : null;
  const filter = `${tenant} and ($1::text is null or s.kind = $1) and ($2::text is null or s.state = $2)
    and ($3::uuid is null or s.area_id = $3) and ($4::uuid is null or s.holder_agency_id = $4)`;
  const filters = [args.kind ?? null, args.state ?? null, args.areaId ?? null, args.holderId ?? null];
  const rows = await ctx.db.query<ServiceRow>(
    `${select} where ${filter} and ($5::text is null or (s.name, s.id) > ($5, $6::uuid)) order by s.name, s.id limit $7`,
    [...filters, after?.[0] ?? null, after?.[1] ?? null, pageSize(args) + 1],
  );
  const counted = await ctx.db.one<{ count: number }>(
    `select count(*)::int as count from (select 1 from service s where ${filter} limit ${countCap}) capped`,
    filters,
  );
  return { rows, totalCount: counted?.count ?? 0 };
}

/** All that the catalogue shows. */
export function publishedServices(ctx: CallContext): Promise<ServiceRow[]> {
  return ctx.db.query<ServiceRow>(`${select} where ${tenant} and s.published`);
}

export async function insertService(
  ctx: CallContext,
  row: Omit<
    ServiceEntity,
    'municipality' | 'state' | 'published' | 'version' | 'source' | 'sourceKey' | 'sourceHash'
  >,
): Promise<void> {
  await ctx.db.manager.insert(ServiceEntity, {
    ...row,
    municipality: ctx.actor.municipality,
    state: 'open',
    published: true,
  });
}

/**
 * Stores a new state if nobody saved in between.
 *
 * @throws SAVED_BY_OTHER
 */
export async function updateState(
  ctx: CallContext,
  id: string,
  version: number,
  state: ServiceState,
): Promise<void> {
  const updated = await ctx.db.query(
    `update service s set state = $3, published = ($3 = 'open'), version = version + 1
     where ${tenant} and id = $1 and version = $2 returning id`,
    [id, version, state],
  );
  if (updated.length === 0) throw savedByOther();
}
