import type { CallContext } from '@tsunagu/subgraph-kit';
import type { ConsultationDirectoryArgs } from './consultation-directory.input.ts';
import {
  type EntryRow,
  listAdviserPosts,
  listEntries,
  listVersions,
} from './consultation-directory.repository.ts';
import {
  AdviserPost,
  ConsultationDirectory,
  ConsultationDirectoryEntry,
  ConsultationDirectoryVersion,
} from './consultation-directory.type.ts';

export function toEntry(row: EntryRow): ConsultationDirectoryEntry {
  return Object.assign(new ConsultationDirectoryEntry(), {
    id: row.id,
    no: row.no,
    starred: row.starred,
    category: row.category,
    categoryCertainty: row.category_certainty,
    worries: row.worries,
    consultation: row.consultation,
    agencyId: row.agency_id,
    agencyName: row.agency_name,
    address: row.address,
    phones: row.phones,
    extensions: row.extensions,
    hours: row.hours,
    addedIn: row.added_in,
    note: row.note,
    source: row.source,
  });
}

/** 相談機関一覧 of a version, filtered. */
export async function consultationDirectory(
  ctx: CallContext,
  args: ConsultationDirectoryArgs,
): Promise<ConsultationDirectory> {
  const versions = (await listVersions(ctx)).map((row) =>
    Object.assign(new ConsultationDirectoryVersion(), {
      version: row.version,
      label: row.label,
      issuedOn: row.issued_on,
    }),
  );
  const entries = await listEntries(ctx, args);
  const all = await listEntries(ctx, { version: args.version });
  return Object.assign(new ConsultationDirectory(), {
    current: versions[0] ?? null,
    versions,
    categories: [...new Set(all.map((row) => row.category).filter((category) => category !== null))],
    entries: entries.map(toEntry),
  });
}

export async function adviserPosts(ctx: CallContext): Promise<AdviserPost[]> {
  return (await listAdviserPosts(ctx)).map((row) =>
    Object.assign(new AdviserPost(), {
      id: row.id,
      field: row.field,
      fieldCertainty: row.field_certainty,
      affiliation: row.affiliation,
      post: row.post,
      agencyId: row.agency_id,
      note: row.note,
      source: row.source,
    }),
  );
}
