import {
  basisColumns,
  type CallContext,
  caseBasis,
  defineLoader,
  groupBy,
  savedByOther,
} from '@tsunagu/subgraph-kit';
import { PlacementEntity, RetentionCheckEntity } from './placement.entity.ts';
import type { PlacementState } from './placement.rules.ts';

export interface PlacementRow {
  id: string;
  registration_id: string;
  opening_id: string;
  state: PlacementState;
  proposed_on: string;
  trial_on: string | null;
  placed_on: string | null;
  ended_on: string | null;
  ended_because: string | null;
  version: number;
}

export interface CheckRow {
  placement_id: string;
  month: number;
  checked_on: string;
  still_working: boolean;
  note: string;
}

const columns = `select p.id, p.registration_id, p.opening_id, p.state, p.proposed_on, p.trial_on, p.placed_on, p.ended_on,
    p.ended_because, p.version, p.registration_id as read_case_id, ${basisColumns}
  from placement p ${caseBasis('p.registration_id', 'employment')}`;

export function placementsByIds(ctx: CallContext, ids: readonly string[]): Promise<PlacementRow[]> {
  return ctx.db.personal<PlacementRow>('employment', `${columns} where p.id = any ($1::uuid[])`, [ids]);
}

export const placementsByRegistration = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(
    await ctx.db.personal<PlacementRow>(
      'employment',
      `${columns} where p.registration_id = any ($1::uuid[]) order by p.proposed_on desc, p.id desc`,
      [ids],
    ),
    ids,
    (row) => row.registration_id,
  ),
);

export const checksByPlacement = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(
    await ctx.db.personal<CheckRow>(
      'employment',
      `select c.placement_id, c.month, c.checked_on, c.still_working, c.note, c.registration_id as read_case_id, ${basisColumns}
       from retention_check c ${caseBasis('c.registration_id', 'employment')}
       where c.placement_id = any ($1::uuid[]) order by c.month`,
      [ids],
    ),
    ids,
    (row) => row.placement_id,
  ),
);

export function insertPlacement(
  ctx: CallContext,
  row: Omit<PlacementEntity, 'municipality' | 'version'>,
): Promise<unknown> {
  return ctx.db.manager.insert(PlacementEntity, { ...row, municipality: ctx.actor.municipality });
}

export interface PlacementChange {
  state: PlacementState;
  trialOn?: string;
  placedOn?: string;
  endedOn?: string;
  endedBecause?: string;
}

/** @throws SAVED_BY_OTHER */
export async function updatePlacement(
  ctx: CallContext,
  id: string,
  version: number,
  change: PlacementChange,
): Promise<void> {
  const updated = await ctx.db.query(
    `update placement set state = $3, trial_on = coalesce($4::date, trial_on), placed_on = coalesce($5::date, placed_on),
       ended_on = coalesce($6::date, ended_on), ended_because = coalesce($7::text, ended_because), version = version + 1
     where municipality = (select access.municipality()) and id = $1 and version = $2 returning id`,
    [
      id,
      version,
      change.state,
      change.trialOn ?? null,
      change.placedOn ?? null,
      change.endedOn ?? null,
      change.endedBecause ?? null,
    ],
  );
  if (updated.length === 0) throw savedByOther();
}

export function insertCheck(
  ctx: CallContext,
  row: Omit<RetentionCheckEntity, 'municipality'>,
): Promise<unknown> {
  return ctx.db.manager.insert(RetentionCheckEntity, { ...row, municipality: ctx.actor.municipality });
}

export interface FiguresRow {
  registered: number;
  placed: number;
  due: number;
  still_working: number;
}

/** Counts of a period by the statistics function, which sees all rows of the municipality and returns no person. */
export async function figuresOf(ctx: CallContext, from: string, to: string): Promise<FiguresRow> {
  const row = await ctx.db.one<FiguresRow>('select * from lifelong_employment.figures($1::date, $2::date)', [
    from,
    to,
  ]);
  return row ?? { registered: 0, placed: 0, due: 0, still_working: 0 };
}

/**
 * Statistics of the whole municipality: counts only, run as the owner because no single worker sees all cases. Readable
 * by insiders; the service suppresses cells under 10.
 */
export const figuresFunction = [
  `create or replace function lifelong_employment.figures(p_from date, p_to date)
   returns table (registered bigint, placed bigint, due bigint, still_working bigint)
   language sql stable security definer set search_path = pg_catalog, lifelong_employment as $body$
     select
       (select count(*) from registration r where r.municipality = access.municipality()
          and r.registered_on between p_from and p_to),
       (select count(*) from placement p where p.municipality = access.municipality() and p.placed_on between p_from and p_to),
       (select count(*) from retention_check c where c.municipality = access.municipality() and c.checked_on between p_from and p_to),
       (select count(*) from retention_check c where c.municipality = access.municipality() and c.checked_on between p_from and p_to
          and c.still_working)
     where access.is_insider()
   $body$`,
];
