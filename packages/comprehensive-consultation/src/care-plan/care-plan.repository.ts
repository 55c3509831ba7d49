import {
  basisColumns,
  type CallContext,
  caseBasis,
  defineLoader,
  groupBy,
  orderBy,
  savedByOther,
} from '@tsunagu/subgraph-kit';
import { CarePlanEditionEntity, CarePlanEntity, CarePlanEntryEntity } from './care-plan.entity.ts';
import type { CarePlanBand, EntryTerms, WeekTerms } from './care-plan.rules.ts';

/** The plan of a case, with the basis that makes plans of the case visible; without a row as long as nothing was planned. */
export interface CarePlanRow {
  case_id: string;
  remark: string | null;
  saved_by: string | null;
  saved_at: Date | null;
  version: number | null;
  takes_part: boolean;
  basis: string;
  evidence_id: string | null;
}

/** A row of `care_plan_entry`. */
export interface EntryRow {
  id: string;
  case_id: string;
  person_ids: string[];
  service: string;
  agency_id: string | null;
  provider: string | null;
  contents: string | null;
  days: number[] | null;
  band: CarePlanBand | null;
  start_minute: number | null;
  end_minute: number | null;
  every_months: number | null;
  times: number | null;
  on_request: boolean;
  timing: string | null;
  saved_by: string | null;
  saved_agency_id: string;
  saved_at: Date;
  removed_at: Date | null;
  version: number;
}

export interface EditionRow {
  id: string;
  case_id: string;
  number: number;
  created_on: string;
  /** JSON of `EditionContent`. */
  content: string;
  published_by: string | null;
  agency_id: string;
  published_at: Date;
}

/** What an edition keeps: names of persons and agencies are not among it, they come from the register. */
export interface EditionContent {
  remark: string | null;
  entries: (Omit<EntryRow, 'saved_at' | 'removed_at'> & { saved_at: string })[];
}

export function carePlansOfCases(ctx: CallContext, caseIds: readonly string[]): Promise<CarePlanRow[]> {
  return ctx.db.personal<CarePlanRow>(
    'plan',
    `select asked.id as case_id, p.remark, p.saved_by, p.saved_at, p.version, access.takes_part(asked.id) as takes_part,
       asked.id as read_case_id, ${basisColumns}
     from unnest($1::uuid[]) asked(id) ${caseBasis('asked.id', 'plan')}
     left join care_plan p on p.municipality = (select access.municipality()) and p.case_id = asked.id`,
    [caseIds],
  );
}

export const carePlanByCase = defineLoader(async (ctx, caseIds: readonly string[]) =>
  orderBy(await carePlansOfCases(ctx, caseIds), caseIds, (row) => row.case_id),
);

const entryColumns = `e.id, e.case_id, e.person_ids, e.service, e.agency_id, e.provider, e.contents, e.days, e.band,
  e.start_minute, e.end_minute, e.every_months, e.times, e.on_request, e.timing, e.saved_by, e.saved_agency_id,
  e.saved_at, e.removed_at, e.version`;

const entries = `select ${entryColumns}, e.case_id as read_case_id, ${basisColumns}
  from care_plan_entry e ${caseBasis('e.case_id', 'plan')}
  where e.municipality = (select access.municipality())`;

/** The entries that stand in the plans of some cases, in the order in which they were first written. */
export function entriesOfCases(ctx: CallContext, caseIds: readonly string[]): Promise<EntryRow[]> {
  return ctx.db.personal<EntryRow>(
    'plan',
    `${entries} and e.case_id = any ($1::uuid[]) and e.removed_at is null order by e.id`,
    [caseIds],
  );
}

export const entriesByCase = defineLoader(async (ctx, caseIds: readonly string[]) =>
  groupBy(await entriesOfCases(ctx, caseIds), caseIds, (row) => row.case_id),
);

/** An entry, also one that was taken out of the plan. */
export async function entryById(ctx: CallContext, id: string): Promise<EntryRow | null> {
  return (await ctx.db.personal<EntryRow>('plan', `${entries} and e.id = $1`, [id]))[0] ?? null;
}

export const editionsByCase = defineLoader(async (ctx, caseIds: readonly string[]) =>
  groupBy(
    await ctx.db.personal<EditionRow>(
      'plan',
      `select d.id, d.case_id, d.number, d.created_on, d.content, d.published_by, d.agency_id, d.published_at,
         d.case_id as read_case_id, ${basisColumns}
       from care_plan_edition d ${caseBasis('d.case_id', 'plan')}
       where d.municipality = (select access.municipality()) and d.case_id = any ($1::uuid[])
       order by d.number desc limit 1000`,
      [caseIds],
    ),
    caseIds,
    (row) => row.case_id,
  ),
);

/** When which agency gave the family an edition, without what it says. */
export const editionDatesByCase = defineLoader(async (ctx, caseIds: readonly string[]) =>
  groupBy(
    await ctx.db.personal<Pick<EditionRow, 'id' | 'case_id' | 'created_on' | 'agency_id'>>(
      'plan',
      `select d.id, d.case_id, d.created_on, d.agency_id, d.case_id as read_case_id, ${basisColumns}
       from care_plan_edition d ${caseBasis('d.case_id', 'plan')}
       where d.municipality = (select access.municipality()) and d.case_id = any ($1::uuid[])
       order by d.number desc limit 1000`,
      [caseIds],
    ),
    caseIds,
    (row) => row.case_id,
  ),
);

/** Whether the actor writes the plan of a case: of its handling agency, its coordinator, or with a duty after the decision. */
export async function takesPart(ctx: CallContext, caseId: string): Promise<boolean> {
  const row = await ctx.db.one<{ part: boolean }>('select access.takes_part($1) as part', [caseId]);
  return row?.part ?? false;
}

/** Makes sure that the plan is there and that nobody else writes its editions or counts its entries meanwhile. */
export async function holdPlan(ctx: CallContext, caseId: string): Promise<{ version: number }> {
  await ctx.db.manager
    .createQueryBuilder()
    .insert()
    .into(CarePlanEntity)
    .values({
      municipality: ctx.actor.municipality,
      caseId,
      remark: null,
      savedBy: null,
      savedAgencyId: ctx.actor.agencyId!,
      savedAt: ctx.now,
      version: 0,
    })
    .orIgnore()
    .updateEntity(false)
    .execute();
  const row = await ctx.db.one<{ version: number }>(
    `select version from care_plan where municipality = (select access.municipality()) and case_id = $1 for update`,
    [caseId],
  );
  return row!;
}

export async function insertEntry(
  ctx: CallContext,
  id: string,
  caseId: string,
  terms: EntryWords,
): Promise<void> {
  await ctx.db.manager.insert(CarePlanEntryEntity, {
    municipality: ctx.actor.municipality,
    id,
    caseId,
    ...(await columnsOf(ctx, caseId, terms)),
    savedBy: ctx.actor.staffId ?? null,
    savedAgencyId: ctx.actor.agencyId!,
    savedAt: ctx.now,
    removedAt: null,
  });
}

/** An entry as the input gives it. */
export interface EntryWords extends EntryTerms {
  contents?: string | null;
}

async function columnsOf(ctx: CallContext, caseId: string, terms: EntryWords) {
  const { week, outside } = terms;
  const words = await ctx.encrypt(caseId, CarePlanEntryEntity, {
    service: terms.service.trim(),
    provider: terms.provider?.trim() || null,
    contents: terms.contents?.trim() || null,
    timing: outside?.timing?.trim() || null,
  });
  return {
    ...words,
    personIds: [...terms.personIds],
    agencyId: terms.agencyId ?? null,
    ...placeOf(week),
    everyMonths: outside?.everyMonths ?? null,
    times: outside?.times ?? null,
    onRequest: outside?.onRequest ?? false,
  };
}

function placeOf(week: WeekTerms | null | undefined) {
  return {
    days: week ? [...week.days].sort() : null,
    band: week?.band ?? null,
    startMinute: week?.startMinute ?? null,
    endMinute: week?.endMinute ?? null,
  };
}

/**
 * Stores what an entry says now if nobody saved it in between.
 *
 * @throws SAVED_BY_OTHER with who and when
 */
export async function updateEntry(
  ctx: CallContext,
  entry: EntryRow,
  version: number,
  terms: EntryWords,
): Promise<void> {
  const c = await columnsOf(ctx, entry.case_id, terms);
  await storeEntry(
    ctx,
    entry,
    version,
    `person_ids = $6::uuid[], service = $7, agency_id = $8, provider = $9, contents = $10, days = $11::smallint[],
     band = $12, start_minute = $13, end_minute = $14, every_months = $15, times = $16, on_request = $17, timing = $18`,
    [
      c.personIds,
      c.service,
      c.agencyId,
      c.provider,
      c.contents,
      c.days,
      c.band,
      c.startMinute,
      c.endMinute,
      c.everyMonths,
      c.times,
      c.onRequest,
      c.timing,
    ],
  );
}

/** @throws SAVED_BY_OTHER with who and when */
export function moveEntry(
  ctx: CallContext,
  entry: EntryRow,
  version: number,
  week: WeekTerms,
): Promise<void> {
  const { days, band, startMinute, endMinute } = placeOf(week);
  return storeEntry(
    ctx,
    entry,
    version,
    'days = $6::smallint[], band = $7, start_minute = $8, end_minute = $9',
    [days, band, startMinute, endMinute],
  );
}

/** @throws SAVED_BY_OTHER with who and when */
export function takeOutEntry(ctx: CallContext, entry: EntryRow, version: number): Promise<void> {
  return storeEntry(ctx, entry, version, 'removed_at = $5', []);
}

async function storeEntry(
  ctx: CallContext,
  entry: EntryRow,
  version: number,
  change: string,
  values: readonly unknown[],
): Promise<void> {
  const updated = await ctx.db.query(
    `update care_plan_entry set ${change}, saved_by = $3, saved_agency_id = $4, saved_at = $5, version = version + 1
     where municipality = (select access.municipality()) and id = $1 and version = $2 and removed_at is null returning id`,
    [entry.id, version, ctx.actor.staffId ?? null, ctx.actor.agencyId, ctx.now, ...values],
  );
  if (updated.length > 0) return;
  const now = (await entryById(ctx, entry.id)) ?? entry;
  throw savedByOther({
    id: now.id,
    version: now.version,
    staffId: now.saved_by,
    agencyId: now.saved_agency_id,
    at: now.saved_at.toISOString(),
    removed: now.removed_at !== null,
  });
}

/** @throws SAVED_BY_OTHER with who and when */
export async function storeRemark(
  ctx: CallContext,
  caseId: string,
  version: number,
  text: string,
): Promise<void> {
  const { remark } = await ctx.encrypt(caseId, CarePlanEntity, { remark: text.trim() || null });
  const updated = await ctx.db.query(
    `update care_plan set remark = $3, saved_by = $4, saved_agency_id = $5, saved_at = $6, version = version + 1
     where municipality = (select access.municipality()) and case_id = $1 and version = $2 returning case_id`,
    [caseId, version, remark, ctx.actor.staffId ?? null, ctx.actor.agencyId, ctx.now],
  );
  if (updated.length > 0) return;
  const saved = await ctx.db.one<{
    version: number;
    saved_by: string | null;
    saved_agency_id: string;
    saved_at: Date;
  }>(
    `select version, saved_by, saved_agency_id, saved_at from care_plan
     where municipality = (select access.municipality()) and case_id = $1`,
    [caseId],
  );
  throw savedByOther(
    saved
      ? {
          id: caseId,
          version: saved.version,
          staffId: saved.saved_by,
          agencyId: saved.saved_agency_id,
          at: saved.saved_at.toISOString(),
          removed: false,
        }
      : undefined,
  );
}

/** Freezes what stands in the plan now. @returns the id of the edition */
export async function insertEdition(
  ctx: CallContext,
  id: string,
  edition: { caseId: string; createdOn: string; content: EditionContent },
): Promise<void> {
  const { caseId, createdOn } = edition;
  const last = await ctx.db.one<{ number: number }>(
    `select coalesce(max(number), 0) as number from care_plan_edition
     where municipality = (select access.municipality()) and case_id = $1`,
    [caseId],
  );
  await ctx.db.manager.insert(CarePlanEditionEntity, {
    municipality: ctx.actor.municipality,
    id,
    caseId,
    number: (last?.number ?? 0) + 1,
    createdOn,
    ...(await ctx.encrypt(caseId, CarePlanEditionEntity, { content: JSON.stringify(edition.content) })),
    publishedBy: ctx.actor.staffId ?? null,
    agencyId: ctx.actor.agencyId!,
    publishedAt: ctx.now,
  });
}
