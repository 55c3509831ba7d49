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
import { AdviserDispatchEntity, AdviserFollowUpEntity } from './adviser.entity.ts';
import { type AdviserField, type DispatchRule, type DispatchState, defaultRule } from './adviser.rules.ts';

export interface AdviserRow {
  id: string;
  agency_id: string;
  name: string;
  field: AdviserField;
  since_fiscal_year: string | null;
}

export interface DispatchRow {
  id: string;
  agency_id: string;
  group_name: string;
  esd_member: boolean;
  listed: boolean;
  active_since: string;
  adviser_id: string;
  topic: string;
  format: 'lecture' | 'seminar' | 'workshop' | 'other';
  wished_on: string;
  place: string;
  people: number;
  state: DispatchState;
  eligibility: 'both' | 'either';
  requested_on: string;
  decided_on: string | null;
  refused_because: string | null;
  held_on: string | null;
  held_minutes: number | null;
  held_people: number | null;
  follow_up_until: string | null;
  report: string | null;
  reported_on: string | null;
  version: number;
}

export interface FollowUpRow {
  dispatch_id: string;
  number: number;
  asked_on: string;
  question: string;
  answer: string;
}

const tenant = `municipality = (select access.municipality())`;
const adviserColumns = `a.id, a.agency_id, a.name, a.field, a.since_fiscal_year`;
const columns = `d.id, d.agency_id, d.group_name, d.esd_member, d.listed, d.active_since, d.adviser_id, d.topic, d.format,
  d.wished_on, d.place, d.people, d.state, d.eligibility, d.requested_on, d.decided_on, d.refused_because, d.held_on,
  d.held_minutes, d.held_people, d.follow_up_until, d.report, d.reported_on, d.version`;

export const dispatchCursors = cursorsOf('adviserDispatches:requestedOn');

export function advisersByIds(ctx: CallContext, ids: readonly string[]): Promise<AdviserRow[]> {
  return ctx.db.query(
    `select ${adviserColumns} from activity_adviser a where a.${tenant} and a.id = any ($1::uuid[])`,
    [ids],
  );
}

export const adviserById = defineLoader(async (ctx, ids: readonly string[]) =>
  orderBy(await advisersByIds(ctx, ids), ids, (row) => row.id),
);

export const advisersByAgency = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(
    await ctx.db.query<AdviserRow>(
      `select ${adviserColumns} from activity_adviser a where a.${tenant} and a.agency_id = any ($1::uuid[])
       order by a.field, a.name limit 2000`,
      [ids],
    ),
    ids,
    (row) => row.agency_id,
  ),
);

export function listAdvisers(ctx: CallContext, field: string | null): Promise<AdviserRow[]> {
  return ctx.db.query(
    `select ${adviserColumns} from activity_adviser a where a.${tenant} and ($1::text is null or a.field = $1)
     order by a.field, a.name, a.id limit 200`,
    [field],
  );
}

export function listCases(
  ctx: CallContext,
  fiscalYear: string | null,
): Promise<{ fiscal_year: string; field: AdviserField; topic: string }[]> {
  return ctx.db.query(
    `select c.fiscal_year, c.field, c.topic from adviser_case c where c.${tenant} and ($1::text is null or c.fiscal_year = $1)
     order by c.fiscal_year desc, c.source_key limit 200`,
    [fiscalYear],
  );
}

/** The rule that holds on a day: the municipality's setting, otherwise the stricter default. */
export async function ruleOn(
  ctx: CallContext,
  day: string,
): Promise<DispatchRule & { reason: string | null }> {
  const row = await ctx.db.one<{
    eligibility: 'both' | 'either';
    active_months: number;
    duration_minutes: number;
    follow_up_times: number;
    follow_up_months: number;
    reason: string;
  }>(
    `select r.eligibility, r.active_months, r.duration_minutes, r.follow_up_times, r.follow_up_months, r.reason
     from adviser_rule r where r.${tenant} and r.valid @> $1::date`,
    [day],
  );
  if (!row) return { ...defaultRule, reason: null };
  return {
    eligibility: row.eligibility,
    activeMonths: row.active_months,
    durationMinutes: row.duration_minutes,
    followUpTimes: row.follow_up_times,
    followUpMonths: row.follow_up_months,
    reason: row.reason,
  };
}

/** From today on another rule holds; what held before stays on record. */
export async function replaceRule(ctx: CallContext, rule: DispatchRule & { reason: string }): Promise<void> {
  await ctx.db.query(
    `update adviser_rule r set valid = daterange(lower(r.valid), $1::date) where r.${tenant} and r.valid @> $1::date`,
    [ctx.today],
  );
  await ctx.db.query(
    `insert into adviser_rule (municipality, id, valid, eligibility, active_months, duration_minutes, follow_up_times,
       follow_up_months, reason)
     values (access.municipality(), $1, daterange($2::date, null), $3, $4, $5, $6, $7, $8)`,
    [
      newId(),
      ctx.today,
      rule.eligibility,
      rule.activeMonths,
      rule.durationMinutes,
      rule.followUpTimes,
      rule.followUpMonths,
      rule.reason,
    ],
  );
}

export function dispatchesByIds(ctx: CallContext, ids: readonly string[]): Promise<DispatchRow[]> {
  return ctx.db.query(
    `select ${columns} from adviser_dispatch d where d.${tenant} and d.id = any ($1::uuid[])`,
    [ids],
  );
}

export const dispatchesByAgency = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(
    await ctx.db.query<DispatchRow>(
      `select ${columns} from adviser_dispatch d where d.${tenant} and d.agency_id = any ($1::uuid[])
       order by d.requested_on desc, d.id desc limit 2000`,
      [ids],
    ),
    ids,
    (row) => row.agency_id,
  ),
);

export const followUpsByDispatch = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(
    await ctx.db.query<FollowUpRow>(
      `select f.dispatch_id, f.number, f.asked_on, f.question, f.answer from adviser_follow_up f
       where f.${tenant} and f.dispatch_id = any ($1::uuid[]) order by f.number`,
      [ids],
    ),
    ids,
    (row) => row.dispatch_id,
  ),
);

/** One page of the dispatches of one's own group, or of all for the deciding sections; newest first. */
export async function listDispatches(
  ctx: CallContext,
  args: { state?: string | null; first: number; after?: string | null },
): Promise<{ rows: DispatchRow[]; totalCount: number }> {
  const where = `d.${tenant} and ($1::text is null or d.state = $1)`;
  const after = args.after ? dispatchCursors.decode(args.after) : null;
  const rows = await ctx.db.query<DispatchRow>(
    `select ${columns} from adviser_dispatch d
     where ${where} and ($2::date is null or (d.requested_on, d.id) < ($2::date, $3::uuid))
     order by d.requested_on desc, d.id desc limit $4`,
    [args.state ?? null, after?.[0] ?? null, after?.[1] ?? null, pageSize(args) + 1],
  );
  const counted = await ctx.db.one<{ count: number }>(
    `select count(*) as count from (select 1 from adviser_dispatch d where ${where} limit ${countCap}) capped`,
    [args.state ?? null],
  );
  return { rows, totalCount: counted?.count ?? 0 };
}

export function insertDispatch(
  ctx: CallContext,
  row: Omit<AdviserDispatchEntity, 'municipality' | 'version'>,
): Promise<unknown> {
  return ctx.db.manager.insert(AdviserDispatchEntity, { ...row, municipality: ctx.actor.municipality });
}

export function insertFollowUp(
  ctx: CallContext,
  row: Omit<AdviserFollowUpEntity, 'municipality'>,
): Promise<unknown> {
  return ctx.db.manager.insert(AdviserFollowUpEntity, { ...row, municipality: ctx.actor.municipality });
}

export interface DispatchChange {
  state: DispatchState;
  decidedOn?: string;
  refusedBecause?: string;
  heldOn?: string;
  heldMinutes?: number;
  heldPeople?: number;
  followUpUntil?: string;
  report?: string;
  reportedOn?: string;
}

/** @throws SAVED_BY_OTHER */
export async function updateDispatch(
  ctx: CallContext,
  id: string,
  version: number,
  change: DispatchChange,
): Promise<void> {
  const updated = await ctx.db.query(
    `update adviser_dispatch set state = $3, decided_on = coalesce($4::date, decided_on),
       refused_because = coalesce($5::text, refused_because), held_on = coalesce($6::date, held_on),
       held_minutes = coalesce($7::int, held_minutes), held_people = coalesce($8::int, held_people),
       follow_up_until = coalesce($9::date, follow_up_until), report = coalesce($10::text, report),
       reported_on = coalesce($11::date, reported_on), version = version + 1
     where ${tenant} and id = $1 and version = $2 returning id`,
    [
      id,
      version,
      change.state,
      change.decidedOn ?? null,
      change.refusedBecause ?? null,
      change.heldOn ?? null,
      change.heldMinutes ?? null,
      change.heldPeople ?? null,
      change.followUpUntil ?? null,
      change.report ?? null,
      change.reportedOn ?? null,
    ],
  );
  if (updated.length === 0) throw savedByOther();
}
