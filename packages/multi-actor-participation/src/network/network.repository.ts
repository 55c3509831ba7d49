import {
  type CallContext,
  countCap,
  cursorsOf,
  defineLoader,
  groupBy,
  pageSize,
  savedByOther,
} from '@tsunagu/subgraph-kit';
import type { NetworkPreparation, NetworkScope, NetworkState } from './network.rules.ts';

export interface NetworkRow {
  id: string;
  name: string;
  scope: NetworkScope;
  area_id: string;
  agency_id: string | null;
  state: NetworkState;
  preparation: NetworkPreparation | null;
  preparation_inferred: boolean;
  set_up_on: string | null;
  note: string | null;
  version: number;
}

export interface TargetRow {
  title: string;
  target: number;
  at_least: boolean;
  unit: string;
  due: string;
}

/** Reads are not bound to the reader's municipality: published networks are the prefecture's common directory. */
const columns = `n.id, n.name, n.scope, n.area_id, n.agency_id, n.state, n.preparation, n.preparation_inferred, n.set_up_on, n.note,
  n.version`;

export const networkCursors = cursorsOf('welfareNetworks:name');

export function networksByIds(ctx: CallContext, ids: readonly string[]): Promise<NetworkRow[]> {
  return ctx.db.query(`select ${columns} from welfare_network n where n.id = any ($1::uuid[])`, [ids]);
}

export const networksByArea = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(
    await ctx.db.query<NetworkRow>(
      `select ${columns} from welfare_network n where n.area_id = any ($1::uuid[]) order by n.name, n.id limit 2000`,
      [ids],
    ),
    ids,
    (row) => row.area_id,
  ),
);

/** The networks that an agency is, or belongs to. */
export const networksByAgency = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(
    await ctx.db.query<NetworkRow & { of_agency_id: string }>(
      `select wanted.id as of_agency_id, ${columns} from unnest($1::uuid[]) as wanted(id)
       join welfare_network n on n.agency_id = wanted.id or exists (select from welfare_network_member m
         where m.municipality = n.municipality and m.network_id = n.id and m.agency_id = wanted.id)
       order by n.name, n.id limit 2000`,
      [ids],
    ),
    ids,
    (row) => row.of_agency_id,
  ),
);

export const membersByNetwork = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(
    await ctx.db.query<{ network_id: string; agency_id: string; joined_on: string }>(
      `select m.network_id, m.agency_id, m.joined_on from welfare_network_member m
       where m.network_id = any ($1::uuid[]) order by m.joined_on, m.agency_id limit 2000`,
      [ids],
    ),
    ids,
    (row) => row.network_id,
  ),
);

export async function listNetworks(
  ctx: CallContext,
  args: { state?: string | null; scope?: string | null; first: number; after?: string | null },
): Promise<{ rows: NetworkRow[]; totalCount: number }> {
  const where = `($1::text is null or n.state = $1) and ($2::text is null or n.scope = $2)`;
  const filters = [args.state ?? null, args.scope ?? null];
  const after = args.after ? networkCursors.decode(args.after) : null;
  const rows = await ctx.db.query<NetworkRow>(
    `select ${columns} from welfare_network n
     where ${where} and ($3::text is null or (n.name, n.id) > ($3::text, $4::uuid)) order by n.name, n.id limit $5`,
    [...filters, after?.[0] ?? null, after?.[1] ?? null, pageSize(args) + 1],
  );
  const counted = await ctx.db.one<{ count: number }>(
    `select count(*) as count from (select 1 from welfare_network n where ${where} limit ${countCap}) capped`,
    filters,
  );
  return { rows, totalCount: counted?.count ?? 0 };
}

/** Municipal networks by state; those of a 福祉区 are inside the city. */
export function networksPerState(ctx: CallContext): Promise<{ state: NetworkState; networks: number }[]> {
  return ctx.db.query(
    `select n.state, count(*)::int as networks from welfare_network n
     where n.published and n.scope = 'municipality' group by n.state`,
  );
}

export function centreTargets(ctx: CallContext): Promise<TargetRow[]> {
  return ctx.db.query(
    'select t.title, t.target, t.at_least, t.unit, t.due from centre_target t order by t.source_key, t.id',
  );
}

/** @throws SAVED_BY_OTHER */
export async function updateSetUp(
  ctx: CallContext,
  id: string,
  version: number,
  change: { name: string; setUpOn: string },
): Promise<void> {
  const updated = await ctx.db.query(
    `update welfare_network set state = 'set-up', name = $3, set_up_on = $4::date, version = version + 1
     where municipality = (select access.municipality()) and id = $1 and version = $2 returning id`,
    [id, version, change.name, change.setUpOn],
  );
  if (updated.length === 0) throw savedByOther();
}

export function insertMember(
  ctx: CallContext,
  networkId: string,
  agencyId: string,
  joinedOn: string,
): Promise<unknown> {
  return ctx.db.query(
    `insert into welfare_network_member (municipality, network_id, agency_id, joined_on)
     values (access.municipality(), $1, $2, $3::date) on conflict do nothing`,
    [networkId, agencyId, joinedOn],
  );
}
