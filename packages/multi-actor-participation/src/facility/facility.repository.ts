import {
  type CallContext,
  countCap,
  cursorsOf,
  defineLoader,
  groupBy,
  newId,
  orderBy,
  pageSize,
  savedByOther,
} from '@tsunagu/subgraph-kit';
import {
  FacilityActivityEntity,
  FacilitySheetEntity,
  FacilitySheetInternalEntity,
  FacilitySpaceEntity,
  FacilitySupportVisitEntity,
} from './facility.entity.ts';
import type { FacilityKind, FacilitySheetState, FacilityTheme, Willingness } from './facility.rules.ts';

export interface SheetRow {
  id: string;
  agency_id: string;
  corporation_name: string;
  facility_name: string;
  kind: FacilityKind;
  area_id: string;
  state: FacilitySheetState;
  agrees_to_publish: boolean;
  published: boolean;
  submitted_on: string | null;
  compiled_on: string | null;
  version: number;
}

export interface InternalRow {
  sheet_id: string;
  willingness: Willingness;
  wish: string;
  contact_post: string;
  contact_phone: string;
  sent_back_because: string | null;
}

export interface FacilityActivityRow {
  id: string;
  sheet_id: string;
  theme: FacilityTheme;
  name: string;
  frequency: string;
  open_to: string;
}

export interface SpaceRow {
  id: string;
  sheet_id: string;
  agency_id: string;
  area_id: string;
  name: string;
  capacity: number;
  available_times: string;
  equipment: string[];
  barrier_free: boolean;
  fee_yen: number;
  conditions: string;
}

/** Most sheets or spaces of one agency or area that a page shows at once. */
const perParent = 100;

const tenant = `municipality = (select access.municipality())`;
const columns = `f.id, f.agency_id, f.corporation_name, f.facility_name, f.kind, f.area_id, f.state, f.agrees_to_publish,
  f.published, f.submitted_on, f.compiled_on, f.version`;
const spaceColumns = `s.id, s.sheet_id, s.agency_id, s.area_id, s.name, s.capacity, s.available_times, s.equipment,
  s.barrier_free, s.fee_yen, s.conditions`;

export const sheetCursors = cursorsOf('facilitySheets:facilityName');
export const spaceCursors = cursorsOf('facilitySpaces:capacity');

export function sheetsByIds(ctx: CallContext, ids: readonly string[]): Promise<SheetRow[]> {
  return ctx.db.query(
    `select ${columns} from facility_sheet f where f.${tenant} and f.id = any ($1::uuid[])`,
    [ids],
  );
}

export const sheetById = defineLoader(async (ctx, ids: readonly string[]) =>
  orderBy(await sheetsByIds(ctx, ids), ids, (row) => row.id),
);

export const sheetsByAgency = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(await sheetsOf(ctx, 'agency_id', ids), ids, (row) => row.agency_id),
);

export const sheetsByArea = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(await sheetsOf(ctx, 'area_id', ids), ids, (row) => row.area_id),
);

function sheetsOf(
  ctx: CallContext,
  column: 'agency_id' | 'area_id',
  ids: readonly string[],
): Promise<SheetRow[]> {
  return ctx.db.query(
    `select ${columns} from unnest($1::uuid[]) as wanted(id)
     cross join lateral (select * from facility_sheet found where found.${tenant} and found.${column} = wanted.id
       order by found.facility_name, found.id limit ${perParent}) f`,
    [ids],
  );
}

export const internalBySheet = defineLoader(async (ctx, ids: readonly string[]) =>
  orderBy(
    await ctx.db.query<InternalRow>(
      `select i.sheet_id, i.willingness, i.wish, i.contact_post, i.contact_phone, i.sent_back_because
       from facility_sheet_internal i where i.${tenant} and i.sheet_id = any ($1::uuid[])`,
      [ids],
    ),
    ids,
    (row) => row.sheet_id,
  ),
);

export const activitiesBySheet = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(
    await ctx.db.query<FacilityActivityRow>(
      `select a.id, a.sheet_id, a.theme, a.name, a.frequency, a.open_to from facility_activity a
       where a.${tenant} and a.sheet_id = any ($1::uuid[]) order by a.theme, a.name, a.id`,
      [ids],
    ),
    ids,
    (row) => row.sheet_id,
  ),
);

export const spacesBySheet = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(
    await ctx.db.query<SpaceRow>(
      `select ${spaceColumns} from facility_space s where s.${tenant} and s.sheet_id = any ($1::uuid[])
       order by s.capacity desc, s.id desc`,
      [ids],
    ),
    ids,
    (row) => row.sheet_id,
  ),
);

export const spacesByArea = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(
    await ctx.db.query<SpaceRow>(
      `select ${spaceColumns} from unnest($1::uuid[]) as wanted(id)
       cross join lateral (select * from facility_space found where found.${tenant} and found.area_id = wanted.id
         order by found.capacity desc, found.id desc limit ${perParent}) s`,
      [ids],
    ),
    ids,
    (row) => row.area_id,
  ),
);

export function spacesByIds(ctx: CallContext, ids: readonly string[]): Promise<SpaceRow[]> {
  return ctx.db.query(
    `select ${spaceColumns} from facility_space s where s.${tenant} and s.id = any ($1::uuid[])`,
    [ids],
  );
}

interface SheetFilter {
  areaId?: string | null;
  state?: string | null;
  theme?: string | null;
  search?: string | null;
  first: number;
  after?: string | null;
}

/** One page of the sheets the actor may see: published ones, and the own ones in any state. */
export async function listSheets(
  ctx: CallContext,
  args: SheetFilter,
): Promise<{ rows: SheetRow[]; totalCount: number }> {
  const where = `f.${tenant} and ($1::uuid is null or f.area_id = $1) and ($2::text is null or f.state = $2)
    and ($3::text is null or exists (select from facility_activity a
      where a.municipality = f.municipality and a.sheet_id = f.id and a.theme = $3))
    and ($4::text is null or strpos(f.facility_name, $4) > 0 or strpos(f.corporation_name, $4) > 0)`;
  const filters = [args.areaId ?? null, args.state ?? null, args.theme ?? null, args.search?.trim() || null];
  const after = args.after ? sheetCursors.decode(args.after) : null;
  const rows = await ctx.db.query<SheetRow>(
    `select ${columns} from facility_sheet f
     where ${where} and ($5::text is null or (f.facility_name, f.id) > ($5::text, $6::uuid))
     order by f.facility_name, f.id limit $7`,
    [...filters, after?.[0] ?? null, after?.[1] ?? null, pageSize(args) + 1],
  );
  const counted = await ctx.db.one<{ count: number }>(
    `select count(*) as count from (select 1 from facility_sheet f where ${where} limit ${countCap}) capped`,
    filters,
  );
  return { rows, totalCount: counted?.count ?? 0 };
}

interface SpaceFilter {
  areaId?: string | null;
  capacity?: number | null;
  barrierFree?: boolean | null;
  free?: boolean | null;
  first: number;
  after?: string | null;
}

/** One page of spaces, the largest first. */
export async function listSpaces(
  ctx: CallContext,
  args: SpaceFilter,
): Promise<{ rows: SpaceRow[]; totalCount: number }> {
  const where = `s.${tenant} and ($1::uuid is null or s.area_id = $1) and ($2::int is null or s.capacity >= $2)
    and ($3::boolean is not true or s.barrier_free) and ($4::boolean is not true or s.fee_yen = 0)`;
  const filters = [args.areaId ?? null, args.capacity ?? null, args.barrierFree ?? null, args.free ?? null];
  const after = args.after ? spaceCursors.decode(args.after) : null;
  const rows = await ctx.db.query<SpaceRow>(
    `select ${spaceColumns} from facility_space s
     where ${where} and ($5::int is null or (s.capacity, s.id) < ($5::int, $6::uuid))
     order by s.capacity desc, s.id desc limit $7`,
    [...filters, after?.[0] ?? null, after?.[1] ?? null, pageSize(args) + 1],
  );
  const counted = await ctx.db.one<{ count: number }>(
    `select count(*) as count from (select 1 from facility_space s where ${where} limit ${countCap}) capped`,
    filters,
  );
  return { rows, totalCount: counted?.count ?? 0 };
}

type SheetContent = Pick<
  FacilitySheetEntity,
  'corporationName' | 'facilityName' | 'kind' | 'areaId' | 'agreesToPublish'
>;
type InternalContent = Pick<
  FacilitySheetInternalEntity,
  'willingness' | 'wish' | 'contactPost' | 'contactPhone'
>;
export type FacilityActivityContent = Pick<FacilityActivityEntity, 'theme' | 'name' | 'frequency' | 'openTo'>;
export type SpaceContent = Pick<
  FacilitySpaceEntity,
  'name' | 'capacity' | 'availableTimes' | 'equipment' | 'barrierFree' | 'feeYen' | 'conditions'
>;

export interface SheetParts {
  sheet: SheetContent;
  internal: InternalContent;
  activities: readonly FacilityActivityContent[];
  spaces: readonly SpaceContent[];
}

export async function insertSheet(
  ctx: CallContext,
  id: string,
  agencyId: string,
  parts: SheetParts,
): Promise<void> {
  const municipality = ctx.actor.municipality;
  await ctx.db.manager.insert(FacilitySheetEntity, {
    ...parts.sheet,
    municipality,
    id,
    agencyId,
    state: 'draft',
    published: false,
    submittedOn: null,
    compiledOn: null,
  });
  await ctx.db.manager.insert(FacilitySheetInternalEntity, {
    ...parts.internal,
    municipality,
    sheetId: id,
    agencyId,
    sentBackBecause: null,
  });
  await insertContents(
    ctx,
    { id, agency_id: agencyId, published: false, area_id: parts.sheet.areaId },
    parts,
  );
}

/**
 * Replaces what the sheet says if nobody saved in between.
 *
 * @throws SAVED_BY_OTHER
 */
export async function replaceSheet(
  ctx: CallContext,
  row: SheetRow,
  version: number,
  parts: SheetParts,
): Promise<void> {
  const { sheet, internal } = parts;
  const published = row.published && sheet.agreesToPublish;
  const updated = await ctx.db.query(
    `update facility_sheet set corporation_name = $3, facility_name = $4, kind = $5, area_id = $6, agrees_to_publish = $7,
       published = $8, version = version + 1
     where ${tenant} and id = $1 and version = $2 returning id`,
    [
      row.id,
      version,
      sheet.corporationName,
      sheet.facilityName,
      sheet.kind,
      sheet.areaId,
      sheet.agreesToPublish,
      published,
    ],
  );
  if (updated.length === 0) throw savedByOther();
  await ctx.db.query(
    `update facility_sheet_internal set willingness = $2, wish = $3, contact_post = $4, contact_phone = $5
     where ${tenant} and sheet_id = $1`,
    [row.id, internal.willingness, internal.wish, internal.contactPost, internal.contactPhone],
  );
  await ctx.db.query(`delete from facility_activity where ${tenant} and sheet_id = $1`, [row.id]);
  await ctx.db.query(`delete from facility_space where ${tenant} and sheet_id = $1`, [row.id]);
  await insertContents(ctx, { ...row, published, area_id: sheet.areaId }, parts);
}

async function insertContents(
  ctx: CallContext,
  row: Pick<SheetRow, 'id' | 'agency_id' | 'published' | 'area_id'>,
  parts: SheetParts,
): Promise<void> {
  const common = {
    municipality: ctx.actor.municipality,
    sheetId: row.id,
    agencyId: row.agency_id,
    published: row.published,
  };
  if (parts.activities.length > 0) {
    await ctx.db.manager.insert(
      FacilityActivityEntity,
      parts.activities.map((activity) => ({ ...activity, ...common, id: newId() })),
    );
  }
  if (parts.spaces.length > 0) {
    await ctx.db.manager.insert(
      FacilitySpaceEntity,
      parts.spaces.map((space) => ({ ...space, ...common, id: newId(), areaId: row.area_id })),
    );
  }
}

/**
 * Stores a new state; the activities and spaces are published with their sheet.
 *
 * @throws SAVED_BY_OTHER
 */
export async function updateSheetState(
  ctx: CallContext,
  id: string,
  version: number,
  change: { state: FacilitySheetState; published: boolean; submittedOn?: string; compiledOn?: string },
): Promise<void> {
  const updated = await ctx.db.query(
    `update facility_sheet set state = $3, published = $4, submitted_on = coalesce($5::date, submitted_on),
       compiled_on = coalesce($6::date, compiled_on), version = version + 1
     where ${tenant} and id = $1 and version = $2 returning id`,
    [id, version, change.state, change.published, change.submittedOn ?? null, change.compiledOn ?? null],
  );
  if (updated.length === 0) throw savedByOther();
  for (const table of ['facility_activity', 'facility_space']) {
    await ctx.db.query(
      `update ${table} set published = $2 where ${tenant} and sheet_id = $1 and published is distinct from $2`,
      [id, change.published],
    );
  }
}

export function updateSentBack(ctx: CallContext, id: string, reason: string | null): Promise<unknown> {
  return ctx.db.query(
    `update facility_sheet_internal set sent_back_because = $2 where ${tenant} and sheet_id = $1`,
    [id, reason],
  );
}

export function insertVisit(
  ctx: CallContext,
  row: Omit<FacilitySupportVisitEntity, 'municipality'>,
): Promise<unknown> {
  return ctx.db.manager.insert(FacilitySupportVisitEntity, { ...row, municipality: ctx.actor.municipality });
}
