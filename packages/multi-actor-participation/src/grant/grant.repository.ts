import {
  type CallContext,
  countCap,
  cursorsOf,
  defineLoader,
  groupBy,
  orderBy,
  pageSize,
  savedByOther,
} from '@tsunagu/subgraph-kit';
import { GrantApplicationEntity, type GrantProvider } from './grant.entity.ts';
import type { GrantApplicationState } from './grant.rules.ts';

export interface MenuRow {
  id: string;
  name: string;
  provider: GrantProvider;
  provider_agency_id: string | null;
  conditions: string[];
  cap_yen: number | null;
  yen_per_year: number | null;
  max_years: number | null;
  sites_per_theme: number | null;
  application_url: string | null;
  how_to_apply: string | null;
  takes_applications: boolean;
  note: string | null;
}

export interface ThemeRow {
  id: string;
  menu_id: string;
  title: string;
  from_fiscal_year: string;
  to_fiscal_year: string;
  tentative: boolean;
}

export interface ApplicationRow {
  id: string;
  menu_id: string;
  theme_id: string | null;
  agency_id: string;
  title: string;
  purpose: string;
  site: string;
  from_fiscal_year: string;
  years: number;
  amount_yen: number;
  state: GrantApplicationState;
  submitted_on: string;
  decided_on: string | null;
  refused_because: string | null;
  report: string | null;
  version: number;
}

const tenant = `municipality = (select access.municipality())`;
const menuColumns = `m.id, m.name, m.provider, m.provider_agency_id, m.conditions, m.cap_yen, m.yen_per_year, m.max_years,
  m.sites_per_theme, m.application_url, m.how_to_apply, m.takes_applications, m.note`;
const columns = `a.id, a.menu_id, a.theme_id, a.agency_id, a.title, a.purpose, a.site, a.from_fiscal_year, a.years,
  a.amount_yen, a.state, a.submitted_on, a.decided_on, a.refused_because, a.report, a.version`;

export const applicationCursors = cursorsOf('grantApplications:submittedOn');

export function menusByIds(ctx: CallContext, ids: readonly string[]): Promise<MenuRow[]> {
  return ctx.db.query(
    `select ${menuColumns} from grant_menu m where m.${tenant} and m.id = any ($1::uuid[])`,
    [ids],
  );
}

export const menuById = defineLoader(async (ctx, ids: readonly string[]) =>
  orderBy(await menusByIds(ctx, ids), ids, (row) => row.id),
);

export function listMenus(ctx: CallContext, provider: string | null): Promise<MenuRow[]> {
  return ctx.db.query(
    `select ${menuColumns} from grant_menu m where m.${tenant} and ($1::text is null or m.provider = $1)
     order by m.provider, m.source_key, m.id limit 200`,
    [provider],
  );
}

export const menusByProviderAgency = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(
    await ctx.db.query<MenuRow>(
      `select ${menuColumns} from grant_menu m where m.${tenant} and m.provider_agency_id = any ($1::uuid[])
       order by m.source_key, m.id limit 2000`,
      [ids],
    ),
    ids,
    (row) => row.provider_agency_id ?? '',
  ),
);

export const themesByMenu = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(
    await ctx.db.query<ThemeRow>(
      `select t.id, t.menu_id, t.title, t.from_fiscal_year, t.to_fiscal_year, t.tentative from grant_theme t
       where t.${tenant} and t.menu_id = any ($1::uuid[]) order by t.source_key, t.id`,
      [ids],
    ),
    ids,
    (row) => row.menu_id,
  ),
);

export function applicationsByIds(ctx: CallContext, ids: readonly string[]): Promise<ApplicationRow[]> {
  return ctx.db.query(
    `select ${columns} from grant_application a where a.${tenant} and a.id = any ($1::uuid[])`,
    [ids],
  );
}

export const applicationsByAgency = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(
    await ctx.db.query<ApplicationRow>(
      `select ${columns} from grant_application a where a.${tenant} and a.agency_id = any ($1::uuid[])
       order by a.submitted_on desc, a.id desc limit 2000`,
      [ids],
    ),
    ids,
    (row) => row.agency_id,
  ),
);

/** One page of the applications of one's own group, or of all for the deciding sections; newest first. */
export async function listApplications(
  ctx: CallContext,
  args: { state?: string | null; first: number; after?: string | null },
): Promise<{ rows: ApplicationRow[]; totalCount: number }> {
  const where = `a.${tenant} and ($1::text is null or a.state = $1)`;
  const after = args.after ? applicationCursors.decode(args.after) : null;
  const rows = await ctx.db.query<ApplicationRow>(
    `select ${columns} from grant_application a
     where ${where} and ($2::date is null or (a.submitted_on, a.id) < ($2::date, $3::uuid))
     order by a.submitted_on desc, a.id desc limit $4`,
    [args.state ?? null, after?.[0] ?? null, after?.[1] ?? null, pageSize(args) + 1],
  );
  const counted = await ctx.db.one<{ count: number }>(
    `select count(*) as count from (select 1 from grant_application a where ${where} limit ${countCap}) capped`,
    [args.state ?? null],
  );
  return { rows, totalCount: counted?.count ?? 0 };
}

/** How many sites of a theme are decided; the theme stays locked, so that two deciders do not both give the last site. */
export async function approvedSites(ctx: CallContext, themeId: string): Promise<number> {
  await ctx.db.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`grant theme ${themeId}`]);
  const row = await ctx.db.one<{ count: number }>(
    `select count(*) as count from grant_application a
     where a.${tenant} and a.theme_id = $1 and a.state in ('approved', 'reported')`,
    [themeId],
  );
  return row?.count ?? 0;
}

export function insertApplication(
  ctx: CallContext,
  row: Omit<GrantApplicationEntity, 'municipality' | 'version'>,
): Promise<unknown> {
  return ctx.db.manager.insert(GrantApplicationEntity, { ...row, municipality: ctx.actor.municipality });
}

/** @throws SAVED_BY_OTHER */
export async function updateApplication(
  ctx: CallContext,
  id: string,
  version: number,
  change: { state: GrantApplicationState; decidedOn?: string; refusedBecause?: string; report?: string },
): Promise<void> {
  const updated = await ctx.db.query(
    `update grant_application set state = $3, decided_on = coalesce($4::date, decided_on),
       refused_because = coalesce($5::text, refused_because), report = coalesce($6::text, report), version = version + 1
     where ${tenant} and id = $1 and version = $2 returning id`,
    [
      id,
      version,
      change.state,
      change.decidedOn ?? null,
      change.refusedBecause ?? null,
      change.report ?? null,
    ],
  );
  if (updated.length === 0) throw savedByOther();
}
