import {
  type CallContext,
  countCap,
  cursorsOf,
  defineLoader,
  groupBy,
  orderBy,
  pageSize,
} from '@tsunagu/subgraph-kit';
import { PromoterAssignmentEntity, PromoterEntity } from './promoter.entity.ts';
import type { PromoterListArgs } from './promoter.input.ts';
import type { PromoterTier, PromoterUnit } from './promoter.rules.ts';

export interface PromoterRow {
  id: string;
  staff_id: string;
  display_name: string;
  agency_id: string;
  appointed_on: string;
  left_on: string | null;
  version: number;
}

export interface AssignmentRow {
  id: string;
  promoter_id: string;
  staff_id: string;
  tier: PromoterTier;
  unit: PromoterUnit;
  area_id: string;
  zone_name: string | null;
  valid_from: string;
  valid_until: string | null;
  handover_note: string | null;
}

const tenant = 'p.municipality = (select access.municipality())';
const select = `select p.id, p.staff_id, p.display_name, p.agency_id, p.appointed_on, p.left_on, p.version from promoter p`;
const selectAssignment = `select p.id, p.promoter_id, p.staff_id, p.tier, p.unit, p.area_id, p.zone_name, p.valid_from,
    p.valid_until, p.handover_note
  from promoter_assignment p`;

/** Condition that an assignment holds on a day. */
const holdsOn = (alias: string, day: string) =>
  `${alias}.valid_from <= ${day} and (${alias}.valid_until is null or ${alias}.valid_until > ${day})`;

export const promoterCursors = cursorsOf('promoters:name');

export function promotersByIds(ctx: CallContext, ids: readonly string[]): Promise<PromoterRow[]> {
  return ctx.db.query<PromoterRow>(`${select} where ${tenant} and p.id = any ($1::uuid[])`, [ids]);
}

export const promoterById = defineLoader(async (ctx, ids: readonly string[]) =>
  orderBy(await promotersByIds(ctx, ids), ids, (row) => row.id),
);

export const assignmentsByPromoter = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(
    await ctx.db.query<AssignmentRow>(
      `${selectAssignment} where ${tenant} and p.promoter_id = any ($1::uuid[]) order by p.valid_from desc, p.id`,
      [ids],
    ),
    ids,
    (row) => row.promoter_id,
  ),
);

/** Promoters who have an area today. */
export const promotersByArea = defineLoader(async (ctx, areaIds: readonly string[]) =>
  groupBy(
    await ctx.db.query<PromoterRow & { area_id: string; tier: PromoterTier }>(
      `select q.*, p.area_id, p.tier from promoter_assignment p join (${select}) q on q.id = p.promoter_id
       where ${tenant} and p.area_id = any ($1::uuid[]) and ${holdsOn('p', '$2::date')} order by p.tier, q.display_name`,
      [areaIds, ctx.today],
    ),
    areaIds,
    (row) => row.area_id,
  ),
);

export const promotersByAgency = defineLoader(async (ctx, agencyIds: readonly string[]) =>
  groupBy(
    await ctx.db.query<PromoterRow>(
      `${select} where ${tenant} and p.agency_id = any ($1::uuid[]) and p.left_on is null order by p.display_name limit 500`,
      [agencyIds],
    ),
    agencyIds,
    (row) => row.agency_id,
  ),
);

export async function listPromoters(
  ctx: CallContext,
  args: PromoterListArgs,
): Promise<{ rows: PromoterRow[]; totalCount: number }> {
  const after = args.after ? promoterCursors.decode(args.after) : null;
  const filter = `${tenant} and p.left_on is null and (($1::uuid is null and $2::int is null) or exists (
    select from promoter_assignment a where a.municipality = p.municipality and a.promoter_id = p.id
      and ($1::uuid is null or a.area_id = $1) and ($2::int is null or a.tier = $2) and ${holdsOn('a', '$3::date')}))`;
  const filters = [args.areaId ?? null, args.tier ?? null, ctx.today];
  const rows = await ctx.db.query<PromoterRow>(
    `${select} where ${filter} and ($4::text is null or (p.display_name, p.id) > ($4, $5::uuid))
     order by p.display_name, p.id limit $6`,
    [...filters, after?.[0] ?? null, after?.[1] ?? null, pageSize(args) + 1],
  );
  const counted = await ctx.db.one<{ count: number }>(
    `select count(*)::int as count from (select 1 from promoter p where ${filter} limit ${countCap}) capped`,
    filters,
  );
  return { rows, totalCount: counted?.count ?? 0 };
}

/** The areas that a member of staff has today as a promoter. */
export async function currentAreas(ctx: CallContext, staffId: string | undefined) {
  const rows = await ctx.db.query<{ tier: PromoterTier; area_id: string }>(
    `select p.tier, p.area_id from promoter_assignment p
     where ${tenant} and p.staff_id = $1 and ${holdsOn('p', '$2::date')}`,
    [staffId ?? null, ctx.today],
  );
  return rows.map((row) => ({ tier: row.tier, areaId: row.area_id }));
}

export async function assignmentById(ctx: CallContext, id: string): Promise<AssignmentRow | null> {
  return ctx.db.one<AssignmentRow>(`${selectAssignment} where ${tenant} and p.id = $1`, [id]);
}

export async function hasArea(
  ctx: CallContext,
  wanted: { promoterId: string; areaId: string; zoneName: string | null; from: string },
): Promise<boolean> {
  const row = await ctx.db.one(
    `select 1 from promoter_assignment p where ${tenant} and p.promoter_id = $1 and p.area_id = $2
       and p.zone_name is not distinct from $3 and (p.valid_until is null or p.valid_until > $4::date)`,
    [wanted.promoterId, wanted.areaId, wanted.zoneName, wanted.from],
  );
  return row !== null;
}

export async function insertPromoter(
  ctx: CallContext,
  row: Pick<PromoterEntity, 'id' | 'staffId' | 'displayName' | 'agencyId' | 'appointedOn'>,
): Promise<void> {
  await ctx.db.manager.insert(PromoterEntity, { ...row, municipality: ctx.actor.municipality });
}

/** 担当圏域を決める: the record, and the fact by which the promoter sees supporters and needs of the area. */
export async function insertAssignment(
  ctx: CallContext,
  row: Omit<PromoterAssignmentEntity, 'municipality' | 'validUntil'>,
): Promise<void> {
  await ctx.db.manager.insert(PromoterAssignmentEntity, { ...row, municipality: ctx.actor.municipality });
  await ctx.db.query('select access.assign_area($1, $2, $3, $4::date)', [
    row.id,
    row.staffId,
    row.areaId,
    row.validFrom,
  ]);
}

/**
 * Ends an assignment with its fact; the fact stays where the promoter keeps another zone of the area.
 *
 * @returns whether the assignment was still running
 */
export async function endAssignment(
  ctx: CallContext,
  assignment: AssignmentRow,
  on: string,
  note: string | null,
): Promise<boolean> {
  const updated = await ctx.db.query(
    `update promoter_assignment p set valid_until = $2, handover_note = coalesce($3, handover_note)
     where ${tenant} and id = $1 and valid_until is null returning id`,
    [assignment.id, on, note],
  );
  if (updated.length === 0) return false;
  await ctx.db.query(
    `select access.end_area_assignment($1, $2, $3::date)
     where not exists (select from promoter_assignment p
       where ${tenant} and p.staff_id = $1 and p.area_id = $2 and (p.valid_until is null or p.valid_until > $3::date))`,
    [assignment.staff_id, assignment.area_id, on],
  );
  return true;
}

/** The promoter behind a member of staff leaves: their areas are free from today on. */
export async function endPromoter(ctx: CallContext, staffId: string): Promise<void> {
  await ctx.db.query(
    `update promoter_assignment p set valid_until = greatest(p.valid_from + 1, $2::date)
     where ${tenant} and p.staff_id = $1 and (p.valid_until is null or p.valid_until > $2::date)`,
    [staffId, ctx.today],
  );
  await ctx.db.query(
    `update promoter p set left_on = greatest(p.appointed_on, $2::date), version = version + 1
     where ${tenant} and p.staff_id = $1 and p.left_on is null`,
    [staffId, ctx.today],
  );
}
