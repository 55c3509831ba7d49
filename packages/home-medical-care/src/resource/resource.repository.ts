import {
  type CallContext,
  countCap,
  cursorsOf,
  defineLoader,
  groupBy,
  pageSize,
  savedByOther,
} from '@tsunagu/subgraph-kit';
import { type Availability, HomeCareResourceEntity, type ResourceKind } from './resource.entity.ts';

export interface ResourceRow {
  id: string;
  name: string;
  kind: ResourceKind;
  agency_id: string | null;
  area_id: string;
  accepts_children: boolean;
  availability: Availability;
  visiting_staff: number | null;
  phone: string | null;
  version: number;
}

/** Most resources of one area or agency that a page shows at once. */
const perParent = 100;

const columns = `r.id, r.name, r.kind, r.agency_id, r.area_id, r.accepts_children, r.availability, r.visiting_staff, r.phone, r.version`;

export const resourceCursors = cursorsOf('homeCareResources:name');

export function resourcesByIds(ctx: CallContext, ids: readonly string[]): Promise<ResourceRow[]> {
  return ctx.db.query(`select ${columns} from home_care_resource r where r.id = any ($1::uuid[])`, [ids]);
}

export const resourcesByArea = defineLoader(async (ctx, areaIds: readonly string[]) =>
  groupBy(await firstOfEach(ctx, 'area_id', areaIds), areaIds, (row) => row.area_id),
);

export const resourcesByAgency = defineLoader(async (ctx, agencyIds: readonly string[]) =>
  groupBy(await firstOfEach(ctx, 'agency_id', agencyIds), agencyIds, (row) => row.agency_id ?? ''),
);

function firstOfEach(
  ctx: CallContext,
  column: 'area_id' | 'agency_id',
  ids: readonly string[],
): Promise<ResourceRow[]> {
  return ctx.db.query(
    `select ${columns} from unnest($1::uuid[]) as wanted(id)
     cross join lateral (select * from home_care_resource found where found.${column} = wanted.id
       order by found.name, found.id limit ${perParent}) r`,
    [ids],
  );
}

interface ResourceFilter {
  areaId?: string | null;
  kind?: string | null;
  availability?: string | null;
  acceptsChildren?: boolean | null;
  first: number;
  after?: string | null;
}

export async function listResources(
  ctx: CallContext,
  args: ResourceFilter,
): Promise<{ rows: ResourceRow[]; totalCount: number }> {
  const where = `($1::uuid is null or r.area_id = $1) and ($2::text is null or r.kind = $2)
    and ($3::text is null or r.availability = $3) and ($4::boolean is null or r.accepts_children = $4)`;
  const filters = [
    args.areaId ?? null,
    args.kind ?? null,
    args.availability ?? null,
    args.acceptsChildren ?? null,
  ];
  const after = args.after ? resourceCursors.decode(args.after) : null;
  const rows = await ctx.db.query<ResourceRow>(
    `select ${columns} from home_care_resource r
     where ${where} and ($5::text is null or (r.name, r.id) > ($5::text, $6::uuid))
     order by r.name, r.id limit $7`,
    [...filters, after?.[0] ?? null, after?.[1] ?? null, pageSize(args) + 1],
  );
  const counted = await ctx.db.one<{ count: number }>(
    `select count(*) as count from (select 1 from home_care_resource r where ${where} limit ${countCap}) capped`,
    filters,
  );
  return { rows, totalCount: counted?.count ?? 0 };
}

export function insertResource(
  ctx: CallContext,
  row: Omit<
    HomeCareResourceEntity,
    'municipality' | 'version' | 'sourceKey' | 'sourceHash' | 'published' | 'phone'
  >,
): Promise<unknown> {
  return ctx.db.manager.insert(HomeCareResourceEntity, { ...row, municipality: ctx.actor.municipality });
}

/** @throws SAVED_BY_OTHER */
export async function updateAvailability(
  ctx: CallContext,
  id: string,
  version: number,
  availability: Availability,
): Promise<void> {
  const updated = await ctx.db.query(
    `update home_care_resource set availability = $3, version = version + 1
     where municipality = (select access.municipality()) and id = $1 and version = $2 returning id`,
    [id, version, availability],
  );
  if (updated.length === 0) throw savedByOther();
}
