import { type CallContext, connectionFrom, newId, notFoundOrNotPermitted } from '@tsunagu/subgraph-kit';
import { AreaReference } from '../references/references.ts';
import type {
  EmployerListArgs,
  OpeningListArgs,
  RegisterEmployerInput,
  TakeOpeningInput,
} from './employer.input.ts';
import {
  type EmployerRow,
  employerById,
  employerCursors,
  employersByIds,
  insertEmployer,
  insertOpening,
  listEmployers,
  listOpenings,
  type OpeningRow,
  openingCursors,
  openingsByIds,
  updateOpeningState,
} from './employer.repository.ts';
import { openingIsOpen, validCorporateNumber } from './employer.rules.ts';
import { Employer, JobOpening } from './employer.type.ts';

export function toEmployer(row: EmployerRow): Employer {
  return Object.assign(new Employer(), {
    id: row.id,
    name: row.name,
    corporateNumber: row.corporate_number,
    area: row.area_id ? AreaReference.of(row.area_id) : null,
    welcomesSeniors: row.welcomes_seniors,
    welcomesDisability: row.welcomes_disability,
    attitude: row.attitude,
    version: row.version,
  });
}

/** An opening as the graph shows it; its employer is resolved by the loader. */
export function toOpening(row: OpeningRow): JobOpening & { employerId: string } {
  return Object.assign(new JobOpening(), {
    id: row.id,
    employerId: row.employer_id,
    title: row.title,
    tasks: row.tasks,
    daysPerWeek: row.days_per_week,
    hoursPerDay: row.hours_per_day,
    headcount: row.headcount,
    area: row.area_id ? AreaReference.of(row.area_id) : null,
    state: row.state,
    openedOn: row.opened_on,
    version: row.version,
  });
}

export async function employerConnection(ctx: CallContext, args: EmployerListArgs) {
  const { rows, totalCount } = await listEmployers(ctx, args);
  return connectionFrom({
    rows,
    args,
    cursors: employerCursors,
    cursorOf: (row) => [row.name, row.id],
    nodeOf: toEmployer,
    totalCount,
  });
}

export async function openingConnection(ctx: CallContext, args: OpeningListArgs) {
  const { rows, totalCount } = await listOpenings(ctx, args);
  return connectionFrom({
    rows,
    args,
    cursors: openingCursors,
    cursorOf: (row) => [row.opened_on, row.id],
    nodeOf: toOpening,
    totalCount,
  });
}

/**
 * 協力企業を登録する (M3-04).
 *
 * @throws LE-020 when the corporate number is wrong
 */
export async function registerEmployer(
  ctx: CallContext,
  input: RegisterEmployerInput,
  idempotencyKey?: string | null,
): Promise<Employer> {
  await ctx.authorize('employer.register');
  const corporateNumber = validCorporateNumber(input.corporateNumber ?? null);
  const { id, repeated } = await ctx.once(idempotencyKey, newId());
  if (!repeated) {
    await insertEmployer(ctx, {
      id,
      name: input.name,
      corporateNumber,
      areaId: input.areaId ?? null,
      welcomesSeniors: input.welcomesSeniors,
      welcomesDisability: input.welcomesDisability,
      attitude: input.attitude ?? null,
    });
  }
  const row = await ctx.load(employerById, id);
  if (!row) throw notFoundOrNotPermitted();
  return toEmployer(row);
}

/** 求人を受ける: tasks carved out of a company's work (M3-04). */
export async function takeOpening(
  ctx: CallContext,
  input: TakeOpeningInput,
  idempotencyKey?: string | null,
): Promise<JobOpening> {
  await ctx.authorize('opening.take');
  const [employer] = await employersByIds(ctx, [input.employerId]);
  if (!employer) throw notFoundOrNotPermitted();
  const { id, repeated } = await ctx.once(idempotencyKey, newId());
  if (!repeated) {
    await insertOpening(ctx, {
      id,
      employerId: input.employerId,
      title: input.title,
      tasks: input.tasks,
      daysPerWeek: input.daysPerWeek,
      hoursPerDay: input.hoursPerDay,
      headcount: input.headcount,
      areaId: input.areaId ?? null,
      state: 'open',
      openedOn: ctx.today,
    });
  }
  return getOpening(ctx, id);
}

/**
 * 求人を取り下げる.
 *
 * @throws LE-021 when it is not open
 */
export async function withdrawOpening(ctx: CallContext, id: string, version: number): Promise<JobOpening> {
  await ctx.authorize('opening.withdraw');
  const [row] = await openingsByIds(ctx, [id]);
  if (!row) throw notFoundOrNotPermitted();
  openingIsOpen(row.state);
  await updateOpeningState(ctx, id, version, 'closed');
  return getOpening(ctx, id);
}

async function getOpening(ctx: CallContext, id: string): Promise<JobOpening> {
  const [row] = await openingsByIds(ctx, [id]);
  if (!row) throw notFoundOrNotPermitted();
  return toOpening(row);
}
