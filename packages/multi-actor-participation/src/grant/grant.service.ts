import { parseFiscalYear } from '@tsunagu/japan';
import {
  type CallContext,
  connectionFrom,
  DomainError,
  newId,
  notFoundOrNotPermitted,
} from '@tsunagu/subgraph-kit';
import { AgencyReference } from '../references/references.ts';
import type { ApplyForGrantInput, GrantApplicationListArgs } from './grant.input.ts';
import {
  type ApplicationRow,
  applicationCursors,
  applicationsByIds,
  approvedSites,
  insertApplication,
  listApplications,
  listMenus,
  type MenuRow,
  menuById,
  themesByMenu,
  updateApplication,
} from './grant.repository.ts';
import {
  amountIsWithinCap,
  type GrantStep,
  type GrantTerms,
  menuTakesApplications,
  refusalHasReason,
  siteIsFree,
  stateAfter,
  themeFits,
  yearsAreWithinTerm,
} from './grant.rules.ts';
import { GrantApplication, GrantMenu } from './grant.type.ts';

export function toMenu(row: MenuRow): GrantMenu {
  return Object.assign(new GrantMenu(), {
    id: row.id,
    name: row.name,
    provider: row.provider,
    providerAgency: row.provider_agency_id ? AgencyReference.of(row.provider_agency_id) : null,
    conditions: row.conditions,
    capYen: row.cap_yen,
    yenPerYear: row.yen_per_year,
    maxYears: row.max_years,
    sitesPerTheme: row.sites_per_theme,
    applicationUrl: row.application_url,
    howToApply: row.how_to_apply,
    takesApplications: row.takes_applications,
    note: row.note,
  });
}

export function toApplication(row: ApplicationRow): GrantApplication {
  return Object.assign(new GrantApplication(), {
    id: row.id,
    menuId: row.menu_id,
    themeId: row.theme_id,
    agency: AgencyReference.of(row.agency_id),
    title: row.title,
    purpose: row.purpose,
    site: row.site,
    fromFiscalYear: row.from_fiscal_year,
    years: row.years,
    amountYen: row.amount_yen,
    state: row.state,
    submittedOn: row.submitted_on,
    decidedOn: row.decided_on,
    refusedBecause: row.refused_because,
    report: row.report,
    version: row.version,
  });
}

export async function menus(ctx: CallContext, provider: string | null): Promise<GrantMenu[]> {
  return (await listMenus(ctx, provider)).map(toMenu);
}

export async function applicationConnection(ctx: CallContext, args: GrantApplicationListArgs) {
  const { rows, totalCount } = await listApplications(ctx, args);
  return connectionFrom({
    rows,
    args,
    cursors: applicationCursors,
    cursorOf: (row) => [row.submitted_on, row.id],
    nodeOf: toApplication,
    totalCount,
  });
}

/**
 * 助成を申請する (M5-09).
 *
 * @throws MA-041 for too many years, MA-042 above the cap, MA-043 when the theme does not fit, MA-045 when the menu takes
 * no applications here
 */
export async function applyForGrant(
  ctx: CallContext,
  input: ApplyForGrantInput,
  idempotencyKey?: string | null,
): Promise<GrantApplication> {
  await ctx.authorize('grant.apply');
  const menu = await ctx.load(menuById, input.menuId);
  if (!menu) throw notFoundOrNotPermitted();
  const fromFiscalYear = parseFiscalYear(input.fromFiscalYear);
  if (!fromFiscalYear) {
    throw new DomainError('INPUT_INVALID', '年度は R6 や 令和6年度 のように入れてください。', {
      fields: { fromFiscalYear: '年度ではありません。' },
    });
  }
  const terms = termsOf(menu);
  menuTakesApplications(menu.takes_applications);
  yearsAreWithinTerm(input.years, terms);
  amountIsWithinCap(input.amountYen, input.years, terms);
  const themes = await ctx.load(themesByMenu, menu.id);
  const years = themes.map((theme) => ({
    id: theme.id,
    from: theme.from_fiscal_year,
    to: theme.to_fiscal_year,
  }));
  themeFits(years, input.themeId ?? null, fromFiscalYear, input.years);
  const { id, repeated } = await ctx.once(idempotencyKey, newId());
  if (!repeated) {
    await insertApplication(ctx, {
      id,
      menuId: menu.id,
      themeId: themes.length > 0 ? (input.themeId ?? null) : null,
      agencyId: ctx.actor.agencyId!,
      title: input.title,
      purpose: input.purpose,
      site: input.site,
      fromFiscalYear,
      years: input.years,
      amountYen: input.amountYen,
      state: 'submitted',
      submittedOn: ctx.today,
      decidedOn: null,
      refusedBecause: null,
      report: null,
    });
  }
  return toApplication(await getRow(ctx, id));
}

/** 交付を決める. @throws MA-040, MA-044 when all sites of the theme are given */
export async function approveGrant(ctx: CallContext, id: string, version: number): Promise<GrantApplication> {
  const row = await rowForStep(ctx, 'grant.decide', id);
  const state = stateAfter(row.state, 'approve');
  const menu = await ctx.load(menuById, row.menu_id);
  if (!menu) throw notFoundOrNotPermitted();
  if (row.theme_id) siteIsFree(await approvedSites(ctx, row.theme_id), termsOf(menu));
  await updateApplication(ctx, id, version, { state, decidedOn: ctx.today });
  return toApplication(await getRow(ctx, id));
}

/** 不交付とする, with the reason. @throws MA-040, MA-046 without a reason */
export async function refuseGrant(
  ctx: CallContext,
  id: string,
  version: number,
  reason: string,
): Promise<GrantApplication> {
  refusalHasReason(reason);
  return takeStep(ctx, 'grant.decide', id, version, 'refuse', {
    decidedOn: ctx.today,
    refusedBecause: reason,
  });
}

/** 取り下げる. @throws MA-040 once it is decided against or reported */
export function withdrawGrant(ctx: CallContext, id: string, version: number): Promise<GrantApplication> {
  return takeStep(ctx, 'grant.keep', id, version, 'withdraw', {});
}

/** 実績を報告する. @throws MA-040 unless granted, MA-047 for an empty report */
export async function reportGrant(
  ctx: CallContext,
  id: string,
  version: number,
  report: string,
): Promise<GrantApplication> {
  if (report.trim() === '') {
    throw new DomainError('MA-047', '実績の内容を書いてください。', { fields: { report: '内容が空です。' } });
  }
  return takeStep(ctx, 'grant.keep', id, version, 'report', { report });
}

async function takeStep(
  ctx: CallContext,
  action: string,
  id: string,
  version: number,
  step: GrantStep,
  change: { decidedOn?: string; refusedBecause?: string; report?: string },
): Promise<GrantApplication> {
  const row = await rowForStep(ctx, action, id);
  await updateApplication(ctx, id, version, { state: stateAfter(row.state, step), ...change });
  return toApplication(await getRow(ctx, id));
}

async function rowForStep(ctx: CallContext, action: string, id: string): Promise<ApplicationRow> {
  const row = await getRow(ctx, id);
  await ctx.authorize(action, { agencyId: row.agency_id });
  return row;
}

async function getRow(ctx: CallContext, id: string): Promise<ApplicationRow> {
  const [row] = await applicationsByIds(ctx, [id]);
  if (!row) throw notFoundOrNotPermitted();
  return row;
}

function termsOf(menu: MenuRow): GrantTerms {
  return {
    capYen: menu.cap_yen,
    yenPerYear: menu.yen_per_year,
    maxYears: menu.max_years,
    sitesPerTheme: menu.sites_per_theme,
  };
}
