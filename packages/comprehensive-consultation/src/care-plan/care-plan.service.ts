import { dateInJapan } from '@tsunagu/japan';
import { type CallContext, newId, notFoundOrNotPermitted } from '@tsunagu/subgraph-kit';
import { personsOfCases } from '../consultation/consultation.repository.ts';
import { consultationIsOpen } from '../consultation/consultation.rules.ts';
import { getRow } from '../consultation/consultation.service.ts';
import { visibleBecause } from '../consultation/consultation.type.ts';
import { AgencyReference, PersonReference, StaffReference } from '../references/references.ts';
import type {
  AddCarePlanEntryInput,
  ChangeCarePlanEntryInput,
  MoveCarePlanEntryInput,
  PublishCarePlanInput,
  WriteCarePlanRemarkInput,
} from './care-plan.input.ts';
import {
  type CarePlanRow,
  carePlanByCase,
  carePlansOfCases,
  type EditionContent,
  type EditionRow,
  type EntryRow,
  type EntryWords,
  entriesOfCases,
  entryById,
  holdPlan,
  insertEdition,
  insertEntry,
  moveEntry,
  storeRemark,
  takeOutEntry,
  takesPart,
  updateEntry,
} from './care-plan.repository.ts';
import {
  editionCanBeMade,
  entryHasOnePlace,
  entryIsForTheHousehold,
  entryNamesItsService,
  outsideHasFrequency,
  planHasRoom,
  weekIsPlaced,
} from './care-plan.rules.ts';
import {
  CarePlan,
  CarePlanEdition,
  CarePlanEntry,
  CarePlanFrequency,
  CarePlanWeek,
} from './care-plan.type.ts';

/** Roles that read plans of what they take part in and write them. */
const planners: readonly string[] = ['case-worker', 'coordinator'];

export function toCarePlan(ctx: CallContext, row: CarePlanRow): CarePlan {
  return Object.assign(new CarePlan(), {
    id: row.case_id,
    remark: row.remark,
    remarkSavedBy: row.saved_by === null ? null : StaffReference.of(row.saved_by),
    remarkSavedAt: row.version ? (row.saved_at?.toISOString() ?? null) : null,
    version: row.version ?? 0,
    canEdit: row.takes_part && ctx.actor.roles.some((role) => planners.includes(role)),
    visibleBecause: visibleBecause(row),
  });
}

export function toEntry(row: EntryRow): CarePlanEntry {
  return Object.assign(new CarePlanEntry(), {
    id: row.id,
    wholeHousehold: row.person_ids.length === 0,
    persons: row.person_ids.map((id) => PersonReference.of(id)),
    personIds: row.person_ids,
    service: row.service,
    agency: row.agency_id === null ? null : AgencyReference.of(row.agency_id),
    provider: row.provider,
    contents: row.contents,
    week: row.days && toWeek(row.days, row),
    outside: row.days ? null : toFrequency(row),
    savedBy: row.saved_by === null ? null : StaffReference.of(row.saved_by),
    savedByAgency: AgencyReference.of(row.saved_agency_id),
    savedAt: row.saved_at.toISOString(),
    removedAt: row.removed_at?.toISOString() ?? null,
    version: row.version,
  });
}

function toWeek(days: readonly number[], row: EntryRow): CarePlanWeek {
  return Object.assign(new CarePlanWeek(), {
    days,
    band: row.band,
    startMinute: row.start_minute,
    endMinute: row.end_minute,
  });
}

function toFrequency(row: EntryRow): CarePlanFrequency {
  return Object.assign(new CarePlanFrequency(), {
    everyMonths: row.every_months,
    times: row.times,
    onRequest: row.on_request,
    timing: row.timing,
  });
}

export function toEdition(row: EditionRow): CarePlanEdition {
  const content = JSON.parse(row.content) as EditionContent;
  return Object.assign(new CarePlanEdition(), {
    id: row.id,
    number: row.number,
    createdOn: row.created_on,
    agency: AgencyReference.of(row.agency_id),
    publishedBy: row.published_by === null ? null : StaffReference.of(row.published_by),
    remark: content.remark,
    entries: content.entries.map((entry) =>
      toEntry({
        ...entry,
        // What an edition keeps is another record than the entry that goes on.
        id: `${row.id}:${entry.id}`,
        saved_at: new Date(entry.saved_at),
        removed_at: null,
      }),
    ),
  });
}

/** The plan of a case, empty as long as nothing was planned; null for who may not see plans of it. */
export async function findCarePlan(ctx: CallContext, caseId: string): Promise<CarePlan | null> {
  const row = await ctx.load(carePlanByCase, caseId);
  return row && toCarePlan(ctx, row);
}

/** The plan as it is now, for a stream that waits for the next change of the case; null ends the stream. */
export async function watchCarePlan(ctx: CallContext, caseId: string): Promise<CarePlan | null> {
  const plan = await findCarePlan(ctx, caseId);
  if (plan) ctx.watch('case', caseId);
  else ctx.reads.missed(caseId);
  return plan;
}

/** One entry as it stands, also after it was taken out: what the other saved, for whoever is asked to choose. */
export async function findEntry(ctx: CallContext, id: string): Promise<CarePlanEntry | null> {
  const row = await entryById(ctx, id);
  if (!row) ctx.reads.missed(id);
  return row && toEntry(row);
}

/**
 * 予定を加える. The first entry makes the plan (M2-21).
 *
 * @throws CC-006, CC-100 … CC-105
 */
export async function addEntry(
  ctx: CallContext,
  input: AddCarePlanEntryInput,
  idempotencyKey?: string | null,
): Promise<CarePlanEntry> {
  const { caseId, entry } = input;
  await ctx.authorize('carePlan.edit', { caseId });
  await planIsOpenTo(ctx, caseId);
  const { id, repeated } = await ctx.once(idempotencyKey && `care-plan-entry:${idempotencyKey}`, newId());
  if (!repeated) {
    await entryIsSound(ctx, caseId, entry);
    await holdPlan(ctx, caseId);
    planHasRoom((await entriesOfCases(ctx, [caseId])).length);
    await insertEntry(ctx, id, caseId, entry);
  }
  return toEntry(await seen(ctx, id));
}

/**
 * 予定を変える. Who edits another entry of the same plan is not in the way.
 *
 * @throws CC-006, CC-100 … CC-104, SAVED_BY_OTHER
 */
export async function changeEntry(
  ctx: CallContext,
  input: ChangeCarePlanEntryInput,
  idempotencyKey?: string | null,
): Promise<CarePlanEntry> {
  return editEntry(ctx, input.id, idempotencyKey && `change:${idempotencyKey}`, async (row) => {
    await entryIsSound(ctx, row.case_id, input.entry);
    await updateEntry(ctx, row, input.version, input.entry);
  });
}

/**
 * 予定を動かす to other days or hours; what it says stays as it is.
 *
 * @throws CC-006, CC-103, SAVED_BY_OTHER
 */
export async function moveEntryTo(
  ctx: CallContext,
  input: MoveCarePlanEntryInput,
  idempotencyKey?: string | null,
): Promise<CarePlanEntry> {
  return editEntry(ctx, input.id, idempotencyKey && `move:${idempotencyKey}`, async (row) => {
    weekIsPlaced(input.week);
    entryHasOnePlace({ week: input.week, outside: row.days ? null : {} });
    await moveEntry(ctx, row, input.version, input.week);
  });
}

/**
 * 予定をプランから外す.
 *
 * @throws CC-006, SAVED_BY_OTHER
 */
export async function removeEntry(
  ctx: CallContext,
  input: { id: string; version: number },
  idempotencyKey?: string | null,
): Promise<CarePlanEntry> {
  return editEntry(ctx, input.id, idempotencyKey && `remove:${idempotencyKey}`, (row) =>
    takeOutEntry(ctx, row, input.version),
  );
}

async function editEntry(
  ctx: CallContext,
  id: string,
  key: string | null | undefined,
  edit: (row: EntryRow) => Promise<void>,
): Promise<CarePlanEntry> {
  const row = await seen(ctx, id);
  await ctx.authorize('carePlan.edit', { caseId: row.case_id });
  await planIsOpenTo(ctx, row.case_id);
  const { repeated } = await ctx.once(key && `care-plan-entry-${key}`, newId());
  if (!repeated) await edit(row);
  return toEntry(await seen(ctx, id));
}

/**
 * 世帯についての備考を書く.
 *
 * @throws CC-006, SAVED_BY_OTHER
 */
export async function writeRemark(
  ctx: CallContext,
  input: WriteCarePlanRemarkInput,
  idempotencyKey?: string | null,
): Promise<CarePlan> {
  const { caseId } = input;
  await ctx.authorize('carePlan.edit', { caseId });
  await planIsOpenTo(ctx, caseId);
  const { repeated } = await ctx.once(idempotencyKey && `care-plan-remark:${idempotencyKey}`, newId());
  if (!repeated) {
    await holdPlan(ctx, caseId);
    await storeRemark(ctx, caseId, input.version, input.remark);
  }
  return getCarePlan(ctx, caseId);
}

/**
 * 家族に渡す版をつくる: what stands in the plan now is kept as it is, with its 作成日 (M2-21).
 *
 * @throws CC-006, CC-106
 */
export async function publishCarePlan(
  ctx: CallContext,
  input: PublishCarePlanInput,
  idempotencyKey?: string | null,
): Promise<CarePlan> {
  const { caseId } = input;
  await ctx.authorize('carePlan.publish', { caseId });
  const consultation = await planIsOpenTo(ctx, caseId);
  const { id, repeated } = await ctx.once(idempotencyKey && `care-plan-edition:${idempotencyKey}`, newId());
  if (!repeated) {
    await holdPlan(ctx, caseId);
    const entries = await entriesOfCases(ctx, [caseId]);
    const createdOn = input.createdOn ?? ctx.today;
    const span = { received: dateInJapan(consultation.received_at), today: ctx.today };
    editionCanBeMade(entries.length, createdOn, span);
    const [plan] = await carePlansOfCases(ctx, [caseId]);
    const content = { remark: plan?.remark ?? null, entries: entries.map(keptOf) };
    await insertEdition(ctx, id, { caseId, createdOn, content });
  }
  return getCarePlan(ctx, caseId);
}

function keptOf(row: EntryRow): EditionContent['entries'][number] {
  return {
    id: row.id,
    case_id: row.case_id,
    person_ids: row.person_ids,
    service: row.service,
    agency_id: row.agency_id,
    provider: row.provider,
    contents: row.contents,
    days: row.days,
    band: row.band,
    start_minute: row.start_minute,
    end_minute: row.end_minute,
    every_months: row.every_months,
    times: row.times,
    on_request: row.on_request,
    timing: row.timing,
    saved_by: row.saved_by,
    saved_agency_id: row.saved_agency_id,
    saved_at: row.saved_at.toISOString(),
    version: row.version,
  };
}

/**
 * The consultation whose plan the actor writes.
 *
 * @throws CC-006 when it is closed; NOT_FOUND_OR_NOT_PERMITTED for who only reads it
 */
export async function planIsOpenTo(ctx: CallContext, caseId: string) {
  if (!(await takesPart(ctx, caseId))) throw notFoundOrNotPermitted();
  const consultation = await getRow(ctx, caseId);
  consultationIsOpen(consultation.state);
  return consultation;
}

async function entryIsSound(ctx: CallContext, caseId: string, entry: EntryWords): Promise<void> {
  entryNamesItsService(entry);
  entryHasOnePlace(entry);
  if (entry.week) weekIsPlaced(entry.week);
  if (entry.outside) outsideHasFrequency(entry.outside);
  const persons = await personsOfCases(ctx, [caseId]);
  entryIsForTheHousehold(
    entry.personIds,
    persons.map((row) => row.person_id),
  );
  if (entry.agencyId) await ctx.db.query('select access.require_agency($1)', [entry.agencyId]);
}

async function seen(ctx: CallContext, id: string): Promise<EntryRow> {
  return ctx.found(await entryById(ctx, id), id);
}

async function getCarePlan(ctx: CallContext, caseId: string): Promise<CarePlan> {
  const [row] = await carePlansOfCases(ctx, [caseId]);
  if (!row) throw notFoundOrNotPermitted();
  return toCarePlan(ctx, row);
}
