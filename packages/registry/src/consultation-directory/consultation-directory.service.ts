import { type CallContext, newId, notFoundOrNotPermitted, wantNotice } from '@tsunagu/subgraph-kit';
import { phoneCanBeCalled } from '../agency/agency.rules.ts';
import { findAgency } from '../agency/agency.service.ts';
import type {
  ConsultationDirectoryArgs,
  ConsultationDirectoryEntryInput,
  IssueDirectoryVersionInput,
} from './consultation-directory.input.ts';
import {
  type EntryRow,
  endEntry,
  insertEntry,
  insertVersion,
  issuedEntries,
  listAdviserPosts,
  listEntries,
  listVersions,
  updateEntry,
  type VersionRow,
} from './consultation-directory.repository.ts';
import {
  changesBetween,
  type DirectoryChange,
  type EntryContent,
  entryTellsWhatFor,
  versionBringsSomething,
  versionCode,
  versionHasName,
} from './consultation-directory.rules.ts';
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
    recordVersion: row.version,
  });
}

/** 相談機関一覧 of a version, filtered. */
export async function consultationDirectory(
  ctx: CallContext,
  args: ConsultationDirectoryArgs,
): Promise<ConsultationDirectory> {
  const known = await listVersions(ctx);
  const versions = known.map((row) =>
    Object.assign(new ConsultationDirectoryVersion(), {
      version: row.version,
      label: row.label,
      issuedOn: row.issued_on,
      note: row.note,
      previous: row.issued_on === null ? null : issuedBefore(known, row.version),
    }),
  );
  const entries = await listEntries(ctx, args);
  const all = await listEntries(ctx, { version: args.version });
  return Object.assign(new ConsultationDirectory(), {
    current: versions[0] ?? null,
    versions,
    categories: [...new Set(all.map((row) => row.category).filter((category) => category !== null))],
    entries: entries.map(toEntry),
    lastIssued: lastIssued(known),
    inForce: contents(args.version ? await listEntries(ctx, {}) : all),
  });
}

/** 版の違い: what an issued version said that the issued one before did not, and the other way round. */
export async function changesOfVersion(
  ctx: CallContext,
  version: ConsultationDirectoryVersion,
): Promise<DirectoryChange[]> {
  if (version.previous === null) return [];
  const [before, after] = await Promise.all([
    ctx.load(issuedEntries, version.previous),
    ctx.load(issuedEntries, version.version),
  ]);
  return changesBetween(kept(before), kept(after));
}

/** まだ発行していない違い: what came in or was edited since the version issued last. */
export async function changesToIssue(
  ctx: CallContext,
  directory: Pick<ConsultationDirectory, 'lastIssued' | 'inForce'>,
): Promise<DirectoryChange[]> {
  const before = directory.lastIssued === null ? [] : await ctx.load(issuedEntries, directory.lastIssued);
  return changesBetween(kept(before), directory.inForce);
}

/**
 * 新しい版を出す: what is in force now gets a name and a date, and everybody is told (M2-04).
 *
 * @throws RG-060, RG-061
 */
export async function issueVersion(
  ctx: CallContext,
  input: IssueDirectoryVersionInput,
  idempotencyKey?: string | null,
): Promise<ConsultationDirectory> {
  await ctx.authorize('directory.issue');
  const { repeated } = await ctx.once(idempotencyKey && `issue-directory:${idempotencyKey}`, newId());
  if (!repeated) {
    const label = versionHasName(input.label);
    const known = await listVersions(ctx);
    const now = { lastIssued: lastIssued(known), inForce: contents(await listEntries(ctx, {})) };
    versionBringsSomething(await changesToIssue(ctx, now));
    const code = versionCode(
      ctx.today,
      known.map((row) => row.version),
    );
    await insertVersion(ctx, { code, label, note: input.note?.trim() || null });
    await wantNotice(ctx, { kind: 'directory-issued', path: '/agencies/directory' });
  }
  return consultationDirectory(ctx, {});
}

/**
 * 記載を加える・直す: it stands in the list at once, and in the next version among what is different (M2-04).
 *
 * @throws RG-010, RG-062, SAVED_BY_OTHER
 */
export async function keepEntry(
  ctx: CallContext,
  input: ConsultationDirectoryEntryInput,
  idempotencyKey?: string | null,
): Promise<ConsultationDirectory> {
  await ctx.authorize('directory.keep');
  const agency = await findAgency(ctx, input.agencyId);
  if (!agency) throw notFoundOrNotPermitted();
  const entry = {
    agencyId: agency.id,
    agencyName: agency.name,
    starred: input.starred,
    category: input.category?.trim() || null,
    consultation: input.consultation.trim(),
    address: input.address?.trim() || null,
    phones: input.phones.flatMap((phone) => phoneCanBeCalled(phone) ?? []),
    extensions: input.extensions.flatMap((extension) => extension.trim() || []),
    hours: input.hours?.trim() || null,
    note: input.note?.trim() || null,
  };
  entryTellsWhatFor(entry.consultation);
  if (input.id) {
    await updateEntry(ctx, { id: input.id, version: input.version ?? 0 }, entry);
  } else {
    const { id, repeated } = await ctx.once(idempotencyKey && `directory-entry:${idempotencyKey}`, newId());
    if (!repeated && !(await insertEntry(ctx, id, entry))) throw notFoundOrNotPermitted();
  }
  return consultationDirectory(ctx, {});
}

/** 記載を外す. @throws SAVED_BY_OTHER */
export async function removeEntry(
  ctx: CallContext,
  id: string,
  version: number,
): Promise<ConsultationDirectory> {
  await ctx.authorize('directory.keep');
  await endEntry(ctx, { id, version });
  return consultationDirectory(ctx, {});
}

function lastIssued(versions: readonly VersionRow[]): string | null {
  return versions.find((row) => row.issued_on !== null)?.version ?? null;
}

/** Versions stand newest first. */
function issuedBefore(versions: readonly VersionRow[], version: string): string | null {
  const position = versions.findIndex((row) => row.version === version);
  return lastIssued(versions.slice(position + 1));
}

function contents(rows: readonly EntryRow[]): Map<number, EntryContent> {
  return new Map(
    rows.map((row) => [
      row.no,
      {
        starred: row.starred,
        category: row.category,
        consultation: row.consultation,
        agencyName: row.agency_name,
        address: row.address,
        phones: row.phones,
        extensions: row.extensions,
        hours: row.hours,
        note: row.note,
      },
    ]),
  );
}

function kept(rows: readonly { no: number; content: EntryContent }[]): Map<number, EntryContent> {
  return new Map(rows.map((row) => [row.no, row.content]));
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
