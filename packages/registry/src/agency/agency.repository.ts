import {
  addDays,
  dateInJapan,
  dayOfWeek,
  isHoliday,
  isYearEndBreak,
  minuteOfDayInJapan,
  normaliseName,
} from '@tsunagu/japan';
import {
  type CallContext,
  countCap,
  defineLoader,
  groupBy,
  type Keyset,
  type KeysetOrder,
  keysetOf,
  orderBy,
  pageSize,
  savedByOther,
} from '@tsunagu/subgraph-kit';
import { AgencyContactEntity } from './agency.entity.ts';
import type { AgencyListArgs } from './agency.input.ts';
import { type AgencyCommission, type AgencyContactRank, AgencySort } from './agency.type.ts';

export interface AgencyRow {
  id: string;
  name: string;
  aliases: string[];
  type: string;
  field: string | null;
  site_count: number | null;
  catchment_level: string | null;
  duties: string | null;
  parent_organisation: string | null;
  parent_id: string | null;
  corporate_number: string | null;
  worries: string[];
  note: string | null;
  source: string | null;
  version: number;
  position: number;
}

export interface SiteRow {
  id: string;
  agency_id: string;
  name: string;
  area_id: string | null;
  address: string | null;
  phone: string | null;
  extension: string | null;
}

export interface OpeningRow {
  agency_id: string;
  weekday: number;
  opens: string;
  closes: string;
  closed_on_holidays: boolean;
}

export interface RoleRow {
  id: string;
  agency_id: string;
  role: string;
  programme_code: string | null;
  commission: AgencyCommission | null;
  source: string;
}

export interface ContactRow {
  id: string;
  agency_id: string;
  rank: AgencyContactRank;
  name: string;
  consultation: string | null;
  phone: string | null;
  mail: string | null;
  confirmed_on: string;
  version: number;
}

const tenant = 'municipality = (select access.municipality())';
const columns = `a.id, a.name, a.aliases, a.type, a.field, a.site_count, a.catchment_level, a.duties, a.parent_organisation,
  a.parent_id, a.corporate_number, a.worries, a.note, a.source, a.version, a.position`;

export function agenciesByIds(ctx: CallContext, ids: readonly string[]): Promise<AgencyRow[]> {
  return ctx.db.query<AgencyRow>(
    `select ${columns} from agency a where a.${tenant} and a.id = any ($1::uuid[])`,
    [ids],
  );
}

export const agencyById = defineLoader(async (ctx, ids: readonly string[]) =>
  orderBy(await agenciesByIds(ctx, ids), ids, (row) => row.id),
);

export const sitesByAgency = byAgency<SiteRow>(
  `select s.id, s.agency_id, s.name, s.area_id, s.address, s.phone, s.extension
   from agency_site s where s.${tenant} and s.agency_id = any ($1::uuid[]) order by s.name, s.id`,
);

export const openingsByAgency = byAgency<OpeningRow>(
  `select o.agency_id, o.weekday, o.opens, o.closes, o.closed_on_holidays
   from agency_opening o where o.${tenant} and o.agency_id = any ($1::uuid[]) order by o.weekday, o.opens`,
);

export const rolesByAgency = byAgency<RoleRow>(
  `select r.id, r.agency_id, r.role, r.programme_code, r.commission, r.source
   from agency_role r where r.${tenant} and r.agency_id = any ($1::uuid[]) order by r.source_key`,
);

export const contactsByAgency = byAgency<ContactRow>(
  `select c.id, c.agency_id, c.rank, c.name, c.consultation, c.phone, c.mail, c.confirmed_on::text,
     c.version
   from agency_contact c where c.${tenant} and c.agency_id = any ($1::uuid[]) and c.ended_on is null order by c.rank desc, c.id`,
);

function byAgency<R extends { agency_id: string }>(sql: string) {
  return defineLoader(async (ctx, ids: readonly string[]) =>
    groupBy(await ctx.db.query<R>(sql, [ids]), ids, (row) => row.agency_id),
  );
}

/** The entries of the directory in force; `agencies` finds its agencies through them. */
const currentEntry = `e.${tenant} and e.agency_id = a.id and e.removed_in is null`;

/** Open at $9 weekday, $10 time; on a holiday ($11) only what stays open; $12–$13: nights that began yesterday. */
const openNow = `exists (select from agency_opening o where o.${tenant} and o.agency_id = a.id and (
    (o.weekday = $9 and o.opens <= $10::text and (o.closes > $10 or o.closes <= o.opens)
      and not ($11::boolean and o.closed_on_holidays))
    or (o.weekday = $12::int and o.closes <= o.opens and o.closes > $10 and not ($13::boolean and o.closed_on_holidays))))`;

/** 圏域 that reach into area $7: itself, what lies within it, and what it lies within. */
const catchmentsAround = `with recursive around as (
    select c.id, c.parent_id from area c where c.${tenant} and c.id = $7
    union all select p.id, p.parent_id from area p join around on p.id = around.parent_id where p.${tenant}),
  within as (
    select c.id from area c where c.${tenant} and c.id = $7
    union all select c.id from area c join within on c.parent_id = within.id where c.${tenant})
  select id from around union select id from within`;

const filter = `a.${tenant}
  and ($1::text is null or a.search_text like $1)
  and ($2::text is null or a.search_text like $2 or exists (
    select from directory_entry e where ${currentEntry} and e.search_text like $2))
  and ($3::text is null or exists (select from directory_entry e where ${currentEntry} and e.category = $3))
  and ($4::text is null or $4 = any (a.worries) or exists (
    select from directory_entry e where ${currentEntry} and $4 = any (e.worries)))
  and ($5::text is null or a.type = $5)
  and ($6::text is null or a.field = $6)
  and ($7::uuid is null or a.catchment_level in ('市', '市町村域', '県域') or exists (
    select from agency_site s where s.${tenant} and s.agency_id = a.id and s.area_id in (${catchmentsAround})))
  and (not $8::boolean or exists (select from directory_entry e where ${currentEntry} and e.starred))
  and ($9::int is null or ${openNow})`;

const orders: Record<AgencySort, KeysetOrder> = {
  [AgencySort.DIRECTORY]: { keys: [{ sql: 'a.position', type: 'int' }] },
  [AgencySort.NAME]: { keys: [{ sql: 'a.name', type: 'text' }] },
  [AgencySort.NAME_DESC]: { keys: [{ sql: 'a.name', type: 'text' }], descending: true },
  [AgencySort.TYPE]: { keys: [{ sql: 'a.type', type: 'text' }] },
  [AgencySort.TYPE_DESC]: { keys: [{ sql: 'a.type', type: 'text' }], descending: true },
};

export function agencyOrder(sort: AgencySort): Keyset {
  return keysetOf('agencies', sort, orders[sort], 'a.id');
}

/** One page of the agencies that fit; consultation content is searched in the directory and in the duties. */
export async function listAgencies(
  ctx: CallContext,
  args: AgencyListArgs,
): Promise<{ rows: (AgencyRow & { sort_keys: string[] })[]; totalCount: number }> {
  const order = agencyOrder(args.sort);
  const after = order.after(args.after, 15);
  const filters = [
    containing(args.search),
    containing(args.consultation),
    args.category ?? null,
    args.worry ?? null,
    args.type ?? null,
    args.field ?? null,
    args.areaId ?? null,
    args.fallbackOnly ?? false,
    ...momentAsked(args, ctx.now),
  ];
  const rows = await ctx.db.query<AgencyRow & { sort_keys: string[] }>(
    `select ${columns}, ${order.columns} from agency a where ${filter}${after.sql}
     order by ${order.orderBy} limit $14`,
    [...filters, pageSize(args) + 1, ...after.values],
  );
  const counted = await ctx.db.one<{ count: number }>(
    `select count(*) as count from (select 1 from agency a where ${filter} limit ${countCap}) capped`,
    filters,
  );
  return { rows, totalCount: counted?.count ?? 0 };
}

function containing(text: string | null | undefined): string | null {
  const plain = normaliseName(text ?? '');
  return plain ? `%${plain.replace(/[\\%_]/g, '\\$&')}%` : null;
}

/** What is asked for: a weekday and a time of an ordinary week, this very moment, or any time. */
function momentAsked({ openAt, openNow }: AgencyListArgs, now: Date): (number | string | boolean | null)[] {
  if (openAt) return [openAt.weekday, openAt.time, false, (openAt.weekday + 6) % 7, false];
  return openNow ? momentOf(now) : [null, null, null, null, null];
}

function momentOf(now: Date): (number | string | boolean)[] {
  const today = dateInJapan(now);
  const yesterday = addDays(today, -1);
  const minute = minuteOfDayInJapan(now);
  const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  const closed = (date: string) => isHoliday(date) || isYearEndBreak(date);
  return [dayOfWeek(today), time, closed(today), dayOfWeek(yesterday), closed(yesterday)];
}

export async function insertContact(
  ctx: CallContext,
  contact: Omit<AgencyContactEntity, 'municipality' | 'version' | 'endedOn'>,
): Promise<void> {
  await ctx.db.manager.insert(AgencyContactEntity, {
    ...contact,
    municipality: ctx.actor.municipality,
    version: 1,
    endedOn: null,
  });
}

/**
 * Changes a contact nobody else changed in between.
 *
 * @throws SAVED_BY_OTHER
 */
export async function updateContact(
  ctx: CallContext,
  key: { id: string; agencyId: string; version: number },
  change: Partial<
    Pick<AgencyContactEntity, 'rank' | 'name' | 'consultation' | 'phone' | 'mail' | 'confirmedOn' | 'endedOn'>
  >,
): Promise<void> {
  const { affected } = await ctx.db.manager.update(
    AgencyContactEntity,
    { ...key, municipality: ctx.actor.municipality },
    { ...change, version: key.version + 1 },
  );
  if (!affected) throw savedByOther();
}

/** 担当者の確認: all contact persons of an agency stand as they are today. */
export function confirmContacts(ctx: CallContext, agencyId: string): Promise<unknown> {
  return ctx.db.query(
    `update agency_contact c set confirmed_on = $2::date, version = version + 1
     where c.${tenant} and c.agency_id = $1 and c.ended_on is null`,
    [agencyId, ctx.today],
  );
}

/** Agencies with a contact person nobody has confirmed since the day. */
export async function agenciesWithContactsBefore(ctx: CallContext, day: string): Promise<string[]> {
  const rows = await ctx.db.query<{ agency_id: string }>(
    `select distinct c.agency_id from agency_contact c
     where c.${tenant} and c.ended_on is null and c.confirmed_on <= $1::date`,
    [day],
  );
  return rows.map((row) => row.agency_id);
}
