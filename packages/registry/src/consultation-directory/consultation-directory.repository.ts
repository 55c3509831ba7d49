import { normaliseName } from '@tsunagu/japan';
import { type CallContext, defineLoader, groupBy, savedByOther } from '@tsunagu/subgraph-kit';
import { worriesOfField } from '../agency/worries.ts';
import { keepIssuedEntries } from '../migrations/0007-directory-issue.ts';
import type { ConsultationDirectoryArgs } from './consultation-directory.input.ts';
import type { EntryContent } from './consultation-directory.rules.ts';

export interface EntryRow {
  id: string;
  no: number;
  starred: boolean;
  category: string | null;
  category_certainty: string | null;
  worries: string[];
  consultation: string;
  agency_id: string | null;
  agency_name: string;
  address: string | null;
  phones: string[];
  extensions: string[];
  hours: string | null;
  added_in: string;
  note: string | null;
  source: string;
  version: number;
}

export interface VersionRow {
  version: string;
  label: string;
  issued_on: string | null;
  note: string | null;
}

export interface AdviserPostRow {
  id: string;
  field: string;
  field_certainty: string;
  affiliation: string;
  post: string;
  agency_id: string | null;
  note: string | null;
  source: string;
}

const tenant = 'municipality = (select access.municipality())';
const select = `select e.id, e.no, e.starred, e.category, e.category_certainty, e.worries, e.consultation, e.agency_id,
    e.agency_name, e.address, e.phones, e.extensions, e.hours, e.added_in, e.note, e.source, e.version
  from directory_entry e`;

export const entriesByAgency = defineLoader(async (ctx, agencyIds: readonly string[]) =>
  groupBy(
    await ctx.db.query<EntryRow>(
      `${select} where e.${tenant} and e.agency_id = any ($1::uuid[]) and e.removed_in is null order by e.no`,
      [agencyIds],
    ),
    agencyIds,
    (row) => row.agency_id ?? '',
  ),
);

/** The entries in force in a version (the newest when none is named). */
export function listEntries(ctx: CallContext, args: ConsultationDirectoryArgs): Promise<EntryRow[]> {
  const text = normaliseName(args.search ?? '');
  return ctx.db.query<EntryRow>(
    `with asked as (
       select v.position from directory_version v where v.${tenant} and ($1::text is null or v.version = $1)
       order by v.position desc limit 1)
     ${select}
     join directory_version added on added.${tenant} and added.version = e.added_in
     left join directory_version removed on removed.${tenant} and removed.version = e.removed_in
     where e.${tenant} and added.position <= (select position from asked)
       and (removed.position is null or removed.position > (select position from asked))
       and ($2::text is null or e.search_text like $2)
       and ($3::text is null or e.category = $3)
       and ($4::text is null or $4 = any (e.worries))
       and (not $5::boolean or e.starred)
     order by e.no limit 500`,
    [
      args.version ?? null,
      text ? `%${text.replace(/[\\%_]/g, '\\$&')}%` : null,
      args.category ?? null,
      args.worry ?? null,
      args.fallbackOnly ?? false,
    ],
  );
}

/** Newest first. */
export function listVersions(ctx: CallContext): Promise<VersionRow[]> {
  return ctx.db.query<VersionRow>(
    `select v.version, v.label, v.issued_on::text, v.note from directory_version v where v.${tenant} order by v.position desc`,
  );
}

export function listAdviserPosts(ctx: CallContext): Promise<AdviserPostRow[]> {
  return ctx.db.query<AdviserPostRow>(
    `select p.id, p.field, p.field_certainty, p.affiliation, p.post, p.agency_id, p.note, p.source
     from adviser_post p where p.${tenant} order by p.no`,
  );
}

/** What issued versions said, by version; a version that was not issued said nothing yet. */
export const issuedEntries = defineLoader(async (ctx, versions: readonly string[]) =>
  groupBy(
    await ctx.db.query<{ version: string; no: number; content: EntryContent }>(
      `select i.version, i.no, i.content from directory_issue_entry i
       where i.${tenant} and i.version = any ($1::text[]) order by i.version, i.no`,
      [versions],
    ),
    versions,
    (row) => row.version,
  ),
);

/** Keeps what the versions issued by now say; see `keepIssuedEntries`. */
export function keepIssuedVersions(ctx: CallContext): Promise<unknown> {
  return ctx.db.query(keepIssuedEntries(`v.${tenant}`));
}

/** 発行: the version after all others, with all lines in force. */
export async function insertVersion(
  ctx: CallContext,
  version: { code: string; label: string; note: string | null },
): Promise<void> {
  await ctx.db.query(
    `insert into directory_version (municipality, version, label, note, issued_on, issued_by, position)
     select access.municipality(), $1, $2, $3, $4::date, access.agency_id(), coalesce(max(v.position), 0) + 1
     from directory_version v where v.${tenant}`,
    [version.code, version.label, version.note, ctx.today],
  );
  await keepIssuedVersions(ctx);
}

/** A line as people keep it. */
export interface EntryWords {
  agencyId: string;
  agencyName: string;
  starred: boolean;
  category: string | null;
  consultation: string;
  address: string | null;
  phones: string[];
  extensions: string[];
  hours: string | null;
  note: string | null;
}

const valuesOf = (entry: EntryWords) => [
  entry.starred,
  entry.category,
  worriesOfField(entry.category, entry.consultation),
  entry.consultation,
  entry.agencyId,
  entry.agencyName,
  entry.address,
  entry.phones,
  entry.extensions,
  entry.hours,
  entry.note,
  normaliseName([entry.consultation, entry.category, entry.agencyName].filter(Boolean).join('|')),
];

/** A new line, of the newest version; it stands in the list at once. @returns false while there is no version at all */
export async function insertEntry(ctx: CallContext, id: string, entry: EntryWords): Promise<boolean> {
  const rows = await ctx.db.query(
    `insert into directory_entry (municipality, id, no, added_in, starred, category, worries, consultation, agency_id,
       agency_name, address, phones, extensions, hours, note, search_text, source)
     select access.municipality(), $1::uuid, (select coalesce(max(e.no), 0) + 1 from directory_entry e where e.${tenant}),
       v.version, $2::boolean, $3, $4::text[], $5, $6::uuid, $7, $8, $9::text[], $10::text[], $11, $12, $13, '登録'
     from directory_version v where v.${tenant} order by v.position desc limit 1
     returning id`,
    [id, ...valuesOf(entry)],
  );
  return rows.length > 0;
}

/** Changes a line nobody else changed in between. @throws SAVED_BY_OTHER */
export async function updateEntry(
  ctx: CallContext,
  key: { id: string; version: number },
  entry: EntryWords,
): Promise<void> {
  const rows = await ctx.db.query(
    `update directory_entry e set starred = $3::boolean, category = $4, worries = $5::text[], consultation = $6,
       agency_id = $7::uuid, agency_name = $8, address = $9, phones = $10::text[], extensions = $11::text[], hours = $12,
       note = $13, search_text = $14, version = e.version + 1
     where e.${tenant} and e.id = $1 and e.version = $2 and e.removed_in is null returning e.id`,
    [key.id, key.version, ...valuesOf(entry)],
  );
  if (rows.length === 0) throw savedByOther();
}

/** Takes a line out of the list, from the newest version on. @throws SAVED_BY_OTHER */
export async function endEntry(ctx: CallContext, key: { id: string; version: number }): Promise<void> {
  const rows = await ctx.db.query(
    `update directory_entry e set version = e.version + 1,
       removed_in = (select v.version from directory_version v where v.${tenant} order by v.position desc limit 1)
     where e.${tenant} and e.id = $1 and e.version = $2 and e.removed_in is null returning e.id`,
    [key.id, key.version],
  );
  if (rows.length === 0) throw savedByOther();
}
