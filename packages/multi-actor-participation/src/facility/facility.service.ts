import { fiscalYearPeriod, parseFiscalYear } from '@tsunagu/japan';
import {
  type CallContext,
  connectionFrom,
  DomainError,
  newId,
  notFoundOrNotPermitted,
} from '@tsunagu/subgraph-kit';
import { AgencyReference, AreaReference } from '../references/references.ts';
import type {
  FacilitySheetInput,
  FacilitySheetListArgs,
  FacilitySpaceListArgs,
  FacilitySupportInput,
} from './facility.input.ts';
import {
  activitiesBySheet,
  insertSheet,
  insertVisit,
  internalBySheet,
  listSheets,
  listSpaces,
  replaceSheet,
  type SheetParts,
  type SheetRow,
  type SpaceRow,
  sheetById,
  sheetCursors,
  sheetsByIds,
  spaceCursors,
  spacesBySheet,
  updateSentBack,
  updateSheetState,
} from './facility.repository.ts';
import {
  type FacilitySheetStep,
  sendingBackHasReason,
  sheetIsComplete,
  stateAfter,
  visitHasHappened,
} from './facility.rules.ts';
import { FacilitySheet, FacilitySpace, FacilitySupportFigure } from './facility.type.ts';
import { loggedFigures, publishedFigures, type SupportFigureRow } from './facility-support.repository.ts';

export function toSheet(row: SheetRow): FacilitySheet {
  return Object.assign(new FacilitySheet(), {
    id: row.id,
    agency: AgencyReference.of(row.agency_id),
    corporationName: row.corporation_name,
    facilityName: row.facility_name,
    kind: row.kind,
    area: AreaReference.of(row.area_id),
    state: row.state,
    agreesToPublish: row.agrees_to_publish,
    published: row.published,
    submittedOn: row.submitted_on,
    compiledOn: row.compiled_on,
    version: row.version,
  });
}

export function toSpace(row: SpaceRow): FacilitySpace {
  return Object.assign(new FacilitySpace(), {
    id: row.id,
    sheetId: row.sheet_id,
    agency: AgencyReference.of(row.agency_id),
    area: AreaReference.of(row.area_id),
    name: row.name,
    capacity: row.capacity,
    availableTimes: row.available_times,
    equipment: row.equipment,
    barrierFree: row.barrier_free,
    feeYen: row.fee_yen,
    conditions: row.conditions,
  });
}

export function toSupportFigure(row: SupportFigureRow): FacilitySupportFigure {
  return Object.assign(new FacilitySupportFigure(), {
    fiscalYear: row.fiscal_year,
    area: row.area_id ? AreaReference.of(row.area_id) : null,
    facilities: row.facilities,
    movedOn: row.moved_on,
    printedTotal: row.printed_total,
  });
}

export async function findSheet(ctx: CallContext, id: string): Promise<FacilitySheet | null> {
  const row = await ctx.load(sheetById, id);
  return row && toSheet(row);
}

export async function sheetConnection(ctx: CallContext, args: FacilitySheetListArgs) {
  const { rows, totalCount } = await listSheets(ctx, args);
  return connectionFrom({
    rows,
    args,
    cursors: sheetCursors,
    cursorOf: (row) => [row.facility_name, row.id],
    nodeOf: toSheet,
    totalCount,
  });
}

export async function spaceConnection(ctx: CallContext, args: FacilitySpaceListArgs) {
  const { rows, totalCount } = await listSpaces(ctx, args);
  return connectionFrom({
    rows,
    args,
    cursors: spaceCursors,
    cursorOf: (row) => [row.capacity, row.id],
    nodeOf: toSpace,
    totalCount,
  });
}

/**
 * シートを作り始める: the facility for itself, or a promoter of 社協 for a facility without an account (M5-01).
 */
export async function beginSheet(
  ctx: CallContext,
  input: FacilitySheetInput,
  idempotencyKey?: string | null,
): Promise<FacilitySheet> {
  const agencyId = input.agencyId ?? ctx.actor.agencyId ?? '';
  await ctx.authorize('facilitySheet.keep', { agencyId });
  const { id, repeated } = await ctx.once(idempotencyKey, newId());
  if (!repeated) await insertSheet(ctx, id, agencyId, partsOf(input));
  return getSheet(ctx, id);
}

/**
 * シートを書き直す.
 *
 * @throws MA-001 unless it is a draft or waits for an update
 */
export async function fillInSheet(
  ctx: CallContext,
  id: string,
  version: number,
  input: FacilitySheetInput,
): Promise<FacilitySheet> {
  const row = await sheetFor(ctx, 'facilitySheet.keep', id);
  stateAfter(row.state, 'fill-in');
  await replaceSheet(ctx, row, version, partsOf(input));
  return getSheet(ctx, id);
}

/**
 * 社協へ提出する.
 *
 * @throws MA-001, MA-002 when the sheet says too little
 */
export async function submitSheet(ctx: CallContext, id: string, version: number): Promise<FacilitySheet> {
  const row = await sheetFor(ctx, 'facilitySheet.keep', id);
  const [activities, spaces, internal] = await Promise.all([
    ctx.load(activitiesBySheet, id),
    ctx.load(spacesBySheet, id),
    ctx.load(internalBySheet, id),
  ]);
  const state = stateAfter(row.state, 'submit');
  sheetIsComplete({
    activities: activities.length,
    spaces: spaces.length,
    contactPhone: internal?.contact_phone ?? '',
  });
  await updateSheetState(ctx, id, version, { state, published: row.published, submittedOn: ctx.today });
  await updateSentBack(ctx, id, null);
  return getSheet(ctx, id);
}

/**
 * 差し戻す, with the reason.
 *
 * @throws MA-001, MA-003 without a reason
 */
export async function sendBackSheet(
  ctx: CallContext,
  id: string,
  version: number,
  reason: string,
): Promise<FacilitySheet> {
  sendingBackHasReason(reason);
  const sheet = await compilersStep(ctx, id, version, 'send-back');
  await updateSentBack(ctx, id, reason);
  return sheet;
}

/** とりまとめる: with the facility's agreement its activities and spaces are public from now on. */
export function compileSheet(ctx: CallContext, id: string, version: number): Promise<FacilitySheet> {
  return compilersStep(ctx, id, version, 'compile');
}

/** 更新を求める: what is published stays public until the facility has brought it up to date. */
export function callForSheetUpdate(ctx: CallContext, id: string, version: number): Promise<FacilitySheet> {
  return compilersStep(ctx, id, version, 'call-for-update');
}

/**
 * 伴走型支援を記録する (M5-02).
 *
 * @throws MA-004 for a day that has not come
 */
export async function recordSupport(
  ctx: CallContext,
  input: FacilitySupportInput,
  idempotencyKey?: string | null,
): Promise<FacilitySheet> {
  await ctx.authorize('facilitySheet.support');
  visitHasHappened(input.visitedOn, ctx.today);
  const sheet = await getSheet(ctx, input.sheetId);
  const { id, repeated } = await ctx.once(idempotencyKey, newId());
  if (!repeated) {
    await insertVisit(ctx, {
      id,
      sheetId: input.sheetId,
      supporterAgencyId: ctx.actor.agencyId!,
      kind: input.kind,
      visitedOn: input.visitedOn,
      note: input.note,
      nextStep: input.nextStep,
      movedOn: input.movedOn,
    });
  }
  return sheet;
}

/** 伴走型支援の件数 of a fiscal year: as published, otherwise as logged here (M5-02). */
export async function supportFigures(ctx: CallContext, fiscalYear: string): Promise<FacilitySupportFigure[]> {
  const year = parseFiscalYear(fiscalYear);
  if (!year) throw new DomainError('INPUT_INVALID', '年度は R4 や 令和4年度 のように入れてください。');
  const published = await publishedFigures(ctx, year);
  if (published.length > 0) return published.map(toSupportFigure);
  const period = fiscalYearPeriod(year);
  const logged = await loggedFigures(ctx, period.from, period.to);
  return logged.map((row) => toSupportFigure({ ...row, fiscal_year: year }));
}

function partsOf(input: FacilitySheetInput): SheetParts {
  const { corporationName, facilityName, kind, areaId, agreesToPublish } = input;
  const { willingness, wish, contactPost, contactPhone } = input;
  return {
    sheet: { corporationName, facilityName, kind, areaId, agreesToPublish },
    internal: { willingness, wish, contactPost, contactPhone },
    activities: input.activities.map(({ theme, name, frequency, openTo }) => ({
      theme,
      name,
      frequency,
      openTo,
    })),
    spaces: input.spaces.map((space) => ({
      name: space.name,
      capacity: space.capacity,
      availableTimes: space.availableTimes,
      equipment: space.equipment,
      barrierFree: space.barrierFree,
      feeYen: space.feeYen,
      conditions: space.conditions,
    })),
  };
}

async function compilersStep(
  ctx: CallContext,
  id: string,
  version: number,
  step: FacilitySheetStep,
): Promise<FacilitySheet> {
  await ctx.authorize('facilitySheet.compile');
  const row = await getRow(ctx, id);
  const state = stateAfter(row.state, step);
  await updateSheetState(ctx, id, version, {
    state,
    published: step === 'compile' ? row.agrees_to_publish : row.published,
    compiledOn: step === 'compile' ? ctx.today : undefined,
  });
  return getSheet(ctx, id);
}

async function sheetFor(ctx: CallContext, action: string, id: string): Promise<SheetRow> {
  const row = await getRow(ctx, id);
  await ctx.authorize(action, { agencyId: row.agency_id });
  return row;
}

async function getRow(ctx: CallContext, id: string): Promise<SheetRow> {
  const [row] = await sheetsByIds(ctx, [id]);
  if (!row) throw notFoundOrNotPermitted();
  return row;
}

async function getSheet(ctx: CallContext, id: string): Promise<FacilitySheet> {
  return toSheet(await getRow(ctx, id));
}
