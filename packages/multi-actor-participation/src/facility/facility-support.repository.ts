import { type CallContext, defineLoader, groupBy } from '@tsunagu/subgraph-kit';

export interface VisitRow {
  id: string;
  sheet_id: string;
  supporter_agency_id: string;
  kind: 'visit' | 'hearing';
  visited_on: string;
  note: string;
  next_step: string;
  moved_on: boolean;
}

export interface SupportFigureRow {
  fiscal_year: string;
  area_id: string | null;
  facilities: number;
  moved_on: number | null;
  printed_total: boolean;
}

const tenant = `municipality = (select access.municipality())`;
const figureColumns = `g.fiscal_year, g.area_id, g.facilities, g.moved_on, g.printed_total`;

/** Visits to facilities, newest first; seen by those who support and the lead division only. */
export const visitsBySheet = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(
    await ctx.db.query<VisitRow>(
      `select v.id, v.sheet_id, v.supporter_agency_id, v.kind, v.visited_on, v.note, v.next_step, v.moved_on
       from facility_support_visit v where v.${tenant} and v.sheet_id = any ($1::uuid[])
       order by v.visited_on desc, v.id desc limit 2000`,
      [ids],
    ),
    ids,
    (row) => row.sheet_id,
  ),
);

/** As published in the plan report. */
export const publishedFiguresByArea = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(
    await ctx.db.query<SupportFigureRow>(
      `select ${figureColumns} from facility_support_figure g
       where g.${tenant} and g.area_id = any ($1::uuid[]) order by g.fiscal_year desc`,
      [ids],
    ),
    ids,
    (row) => row.area_id ?? '',
  ),
);

export function publishedFigures(ctx: CallContext, fiscalYear: string): Promise<SupportFigureRow[]> {
  return ctx.db.query(
    `select ${figureColumns} from facility_support_figure g where g.${tenant} and g.fiscal_year = $1
     order by g.printed_total, g.area_id`,
    [fiscalYear],
  );
}

/** As logged here between two days, per 福祉区 of the facility. */
export function loggedFigures(
  ctx: CallContext,
  from: string,
  to: string,
): Promise<Omit<SupportFigureRow, 'fiscal_year'>[]> {
  return ctx.db.query(
    'select *, false as printed_total from multi_actor_participation.support_figures($1::date, $2::date)',
    [from, to],
  );
}

/**
 * Statistics over all visits of the municipality: facilities are organisations, their number is public and is not
 * suppressed. Run as the owner, because nobody but the supporters sees the visits themselves.
 */
export const supportFiguresFunction = [
  `create or replace function multi_actor_participation.support_figures(p_from date, p_to date)
   returns table (area_id uuid, facilities bigint, moved_on bigint)
   language sql stable security definer set search_path = pg_catalog, multi_actor_participation as $body$
     select f.area_id, count(distinct v.sheet_id), count(distinct v.sheet_id) filter (where v.moved_on)
     from facility_support_visit v
     join facility_sheet f on f.municipality = v.municipality and f.id = v.sheet_id
     where v.municipality = access.municipality() and v.visited_on between p_from and p_to
     group by f.area_id
   $body$`,
];
