import { normaliseName } from '@tsunagu/japan';
import {
  type CallContext,
  countCap,
  defineLoader,
  type Keyset,
  type KeysetOrder,
  keysetOf,
  orderBy,
  type PublishedActivity,
  pageSize,
} from '@tsunagu/subgraph-kit';
import type { ActivityListArgs } from './activity.input.ts';
import { ActivitySort } from './activity.type.ts';

export interface ActivityRow {
  id: string;
  measure: number;
  kind: string;
  title: string;
  description: string | null;
  organiser_agency_id: string | null;
  organiser_name: string | null;
  area_id: string | null;
  place: string | null;
  starts_at: Date | null;
  ends_at: Date | null;
  capacity: number | null;
  how_to_apply: string | null;
}

const tenant = 'a.municipality = (select access.municipality())';
const columns = `a.id, a.measure, a.kind, a.title, a.description, a.organiser_agency_id, a.organiser_name, a.area_id,
    a.place, a.starts_at, a.ends_at, a.capacity, a.how_to_apply`;

const orders: Record<ActivitySort, KeysetOrder> = {
  [ActivitySort.STARTS_AT]: { keys: [{ sql: `coalesce(a.starts_at, 'infinity')`, type: 'timestamptz' }] },
  [ActivitySort.STARTS_AT_DESC]: {
    keys: [{ sql: `coalesce(a.starts_at, '-infinity')`, type: 'timestamptz' }],
    descending: true,
  },
  [ActivitySort.TITLE]: { keys: [{ sql: 'a.title', type: 'text' }] },
  [ActivitySort.TITLE_DESC]: { keys: [{ sql: 'a.title', type: 'text' }], descending: true },
};

export function activityOrder(sort: ActivitySort): Keyset {
  return keysetOf('activities', sort, orders[sort], 'a.id');
}

export function activitiesByIds(ctx: CallContext, ids: readonly string[]): Promise<ActivityRow[]> {
  return ctx.db.query<ActivityRow>(
    `select ${columns} from activity a where ${tenant} and a.published and a.id = any ($1::uuid[])`,
    [ids],
  );
}

export const activityById = defineLoader(async (ctx, ids: readonly string[]) =>
  orderBy(await activitiesByIds(ctx, ids), ids, (row) => row.id),
);

const filter = `${tenant} and a.published
  and ($1::text is null or a.search_text like $1)
  and ($2::int is null or a.measure = $2)
  and ($3::text is null or a.kind = $3)
  and ($4::uuid is null or a.area_id in (
    with recursive within as (
      select id from area where municipality = (select access.municipality()) and id = $4
      union all
      select c.id from area c join within w on c.parent_id = w.id where c.municipality = (select access.municipality()))
    select id from within))
  and ($5::uuid is null or a.organiser_agency_id = $5)
  and ($6::date is null or coalesce(a.ends_at, a.starts_at) >= $6::date::timestamp at time zone 'Asia/Tokyo')
  and ($7::date is null or a.starts_at < ($7::date + 1)::timestamp at time zone 'Asia/Tokyo')`;

/** One page of the published activities in the order asked for; those without a date last. */
export async function listActivities(
  ctx: CallContext,
  args: ActivityListArgs,
): Promise<{ rows: (ActivityRow & { sort_keys: string[] })[]; totalCount: number }> {
  const order = activityOrder(args.sort);
  const after = order.after(args.after, 9);
  const text = normaliseName(args.search ?? '');
  const filters = [
    text ? `%${text.replace(/[\\%_]/g, '\\$&')}%` : null,
    args.measure ?? null,
    args.kind ?? null,
    args.areaId ?? null,
    args.organiserId ?? null,
    args.from ?? null,
    args.to ?? null,
  ];
  const rows = await ctx.db.query<ActivityRow & { sort_keys: string[] }>(
    `select ${columns}, ${order.columns} from activity a where ${filter}${after.sql}
     order by ${order.orderBy} limit $8`,
    [...filters, pageSize(args) + 1, ...after.values],
  );
  const counted = await ctx.db.one<{ count: number }>(
    `select count(*) as count from (select 1 from activity a where ${filter} limit ${countCap}) capped`,
    filters,
  );
  return { rows, totalCount: counted?.count ?? 0 };
}

/** An activity as the catalogue is told of it. */
export interface ActivityNews extends PublishedActivity {
  sourceDomain: string;
}

/** Takes over what domains published; news older than what is known is ignored. */
export async function projectActivities(ctx: CallContext, news: readonly ActivityNews[]): Promise<void> {
  await ctx.db.query(
    `insert into activity (municipality, id, source_version, source_domain, measure, kind, title, description,
       organiser_agency_id, organiser_name, area_id, place, starts_at, ends_at, capacity, how_to_apply, search_text, published)
     select access.municipality(), n.id, n.version, n."sourceDomain", n.measure, n.kind, n.title, n.description,
       n."organiserAgencyId", n."organiserName", n."areaId", n.place, n."startsAt", n."endsAt", n.capacity, n."howToApply",
       n."searchText", n.published
     from jsonb_to_recordset($1::jsonb) as n(id uuid, version int, "sourceDomain" text, measure smallint, kind text, title text,
       description text, "organiserAgencyId" uuid, "organiserName" text, "areaId" uuid, place text, "startsAt" timestamptz,
       "endsAt" timestamptz, capacity int, "howToApply" text, "searchText" text, published boolean)
     on conflict (municipality, id) do update set source_version = excluded.source_version,
       source_domain = excluded.source_domain, measure = excluded.measure, kind = excluded.kind, title = excluded.title,
       description = excluded.description, organiser_agency_id = excluded.organiser_agency_id,
       organiser_name = excluded.organiser_name, area_id = excluded.area_id, place = excluded.place,
       starts_at = excluded.starts_at, ends_at = excluded.ends_at, capacity = excluded.capacity,
       how_to_apply = excluded.how_to_apply, search_text = excluded.search_text, published = excluded.published
     where activity.source_version < excluded.source_version`,
    [
      JSON.stringify(
        news.map((n) => ({
          ...n,
          searchText: normaliseName(
            [n.title, n.kind, n.description, n.place, n.organiserName].filter(Boolean).join('|'),
          ),
        })),
      ),
    ],
  );
}

/** Takes an activity out of the catalogue, unless a newer version is known. */
export async function withdrawActivity(ctx: CallContext, id: string, version: number): Promise<void> {
  await ctx.db.query(
    `update activity set published = false, source_version = $2
     where municipality = (select access.municipality()) and id = $1 and source_version <= $2`,
    [id, version],
  );
}
