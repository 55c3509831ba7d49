import { normaliseName } from '@tsunagu/japan';
import { type CallContext, defineLoader, groupBy } from '@tsunagu/subgraph-kit';
import type { ConsultationDirectoryArgs } from './consultation-directory.input.ts';

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
}

export interface VersionRow {
  version: string;
  label: string;
  issued_on: string | null;
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
    e.agency_name, e.address, e.phones, e.extensions, e.hours, e.added_in, e.note, e.source
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
    `select v.version, v.label, v.issued_on from directory_version v where v.${tenant} order by v.position desc`,
  );
}

export function listAdviserPosts(ctx: CallContext): Promise<AdviserPostRow[]> {
  return ctx.db.query<AdviserPostRow>(
    `select p.id, p.field, p.field_certainty, p.affiliation, p.post, p.agency_id, p.note, p.source
     from adviser_post p where p.${tenant} order by p.no`,
  );
}
