import {
  basisColumns,
  type CallContext,
  caseBasis,
  countCap,
  cursorsOf,
  defineLoader,
  groupBy,
  orderBy,
  pageSize,
  savedByOther,
} from '@tsunagu/subgraph-kit';
import { ConferenceEntity, ConferencePurposeEntity } from './conference.entity.ts';
import type { ConferenceKind, ConferenceResult } from './conference.rules.ts';
import type { ConferenceScope } from './conference.type.ts';

/** What of a conference the actor may see from outside, and the actor's own seat. */
export interface ConferenceRow {
  id: string;
  kind: ConferenceKind;
  convening_agency_id: string;
  convened_at: Date;
  held_at: Date;
  place: string | null;
  closed_at: Date | null;
  version: number;
  convened: boolean;
  membership_id: string | null;
  invited_at: Date | null;
  notice_version: string | null;
  notice_accepted_at: Date | null;
  inside: boolean;
  date_is_fixed: boolean;
  date_sequence: number;
  result: ConferenceResult | null;
}

export interface MemberRow {
  id: string;
  conference_id: string;
  staff_id: string;
  agency_id: string;
  invited_at: Date;
  notice_accepted_at: Date | null;
}

export interface ItemRow {
  id: string;
  conference_id: string;
  case_id: string;
  measure: number;
  kind: string;
  tabling_agency_id: string;
  tabled_at: Date;
  basis: string;
  evidence_id: string | null;
}

export const conferenceCursors = cursorsOf('conferences:heldAt');

/** Conferences as the actor sees them from outside; they name no case and no person. */
export function conferencesByIds(ctx: CallContext, ids: readonly string[]): Promise<ConferenceRow[]> {
  return ctx.db.query<ConferenceRow>('select * from conference_shells($1::uuid[])', [ids]);
}

export const conferenceById = defineLoader(async (ctx, ids: readonly string[]) =>
  orderBy(await conferencesByIds(ctx, ids), ids, (row) => row.id),
);

/** The conferences about some cases that the actor sees, newest first. */
export const conferencesByCase = defineLoader(async (ctx, caseIds: readonly string[]) => {
  const records = await ctx.db.personal<{ id: string; case_id: string }>(
    'summary',
    `select f.id, f.case_id, f.case_id as read_case_id, ${basisColumns}
     from conference f ${caseBasis('f.case_id', 'summary')}
     where f.municipality = (select access.municipality()) and f.case_id = any ($1::uuid[])
     order by f.held_at desc, f.id desc`,
    [caseIds],
  );
  const rows = new Map(
    (
      await conferencesByIds(
        ctx,
        records.map((record) => record.id),
      )
    ).map((row) => [row.id, row]),
  );
  const seen = records.flatMap((record) => {
    const row = rows.get(record.id);
    return row ? [{ ...row, case_id: record.case_id }] : [];
  });
  return groupBy(seen, caseIds, (row) => row.case_id);
});

/** Which case a conference is about, for those who see that case. */
export const caseOfConference = defineLoader(async (ctx, ids: readonly string[]) =>
  orderBy(
    await ctx.db.personal<{ id: string; case_id: string }>(
      'summary',
      `select f.id, f.case_id, f.case_id as read_case_id, ${basisColumns}
       from conference f ${caseBasis('f.case_id', 'summary')}
       where f.municipality = (select access.municipality()) and f.id = any ($1::uuid[])`,
      [ids],
    ),
    ids,
    (row) => row.id,
  ),
);

export const purposeOfConference = defineLoader(async (ctx, ids: readonly string[]) =>
  orderBy(
    await ctx.db.personal<{ conference_id: string; purpose: string }>(
      'plan',
      `select p.conference_id, p.purpose, p.case_id as read_case_id, ${basisColumns}
       from conference_purpose p ${caseBasis('p.case_id', 'plan')}
       where p.municipality = (select access.municipality()) and p.conference_id = any ($1::uuid[])`,
      [ids],
    ),
    ids,
    (row) => row.conference_id,
  ),
);

export function membersOf(ctx: CallContext, ids: readonly string[]): Promise<MemberRow[]> {
  return ctx.db.query<MemberRow>(
    'select * from conference_members($1::uuid[]) m order by m.invited_at, m.id',
    [ids],
  );
}

export const membersByConference = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(await membersOf(ctx, ids), ids, (row) => row.conference_id),
);

/** What is tabled, by its own ids, by conference or by case; only of cases the actor sees. */
export function itemsOf(
  ctx: CallContext,
  of: { items?: readonly string[]; conferences?: readonly string[]; cases?: readonly string[] },
): Promise<ItemRow[]> {
  return ctx.db.personal<ItemRow>(
    'summary',
    `select i.*, i.case_id as read_case_id from conference_items($1::uuid[], $2::uuid[], $3::uuid[]) i
     order by i.tabled_at, i.id`,
    [of.items ?? [], of.conferences ?? [], of.cases ?? []],
  );
}

export const itemsByConference = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(await itemsOf(ctx, { conferences: ids }), ids, (row) => row.conference_id),
);

export const itemsByCase = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(await itemsOf(ctx, { cases: ids }), ids, (row) => row.case_id),
);

/** One page of the actor's conferences, the next one to be held first. */
export async function listConferences(
  ctx: CallContext,
  scope: ConferenceScope,
  args: { first: number; after?: string | null },
): Promise<{ rows: ConferenceRow[]; totalCount: number }> {
  const after = args.after ? conferenceCursors.decode(args.after) : null;
  const rows = await ctx.db.query<ConferenceRow & { total: number }>(
    `with mine as materialized (
       select * from conference_shells(null) s
       where case $1::text
         when 'invited' then s.membership_id is not null and s.notice_accepted_at is null
         when 'sitting' then s.notice_accepted_at is not null
         else s.convened end)
     select m.*, (select count(*) from (select 1 from mine limit ${countCap}) capped) as total
     from mine m where $2::timestamptz is null or (m.held_at, m.id) < ($2::timestamptz, $3::uuid)
     order by m.held_at desc, m.id desc limit $4`,
    [scope, after?.[0] ?? null, after?.[1] ?? null, pageSize(args) + 1],
  );
  return { rows, totalCount: rows[0]?.total ?? 0 };
}

/** Whether a consent in force covers a case and, if asked, names an agency. */
export async function consentCovers(
  ctx: CallContext,
  caseId: string,
  agencyId: string | null,
): Promise<boolean> {
  const row = await ctx.db.one<{ covers: boolean }>('select access.consent_covers($1, $2) as covers', [
    caseId,
    agencyId,
  ]);
  return row?.covers ?? false;
}

/** Stores a conference and makes it a fact of access, in the same transaction. */
export async function insertConference(
  ctx: CallContext,
  conference: {
    id: string;
    caseId: string;
    kind: ConferenceKind;
    heldAt: Date;
    dateIsFixed: boolean;
    place: string | null;
    purpose: string;
  },
): Promise<void> {
  const { purpose, ...record } = conference;
  const municipality = ctx.actor.municipality;
  await ctx.db.query('select access.convene_conference($1, $2, $3)', [record.id, record.kind, record.caseId]);
  await ctx.db.manager.insert(ConferenceEntity, {
    ...record,
    municipality,
    conveningAgencyId: ctx.actor.agencyId!,
    convenedAt: new Date(Math.min(record.heldAt.getTime(), ctx.now.getTime())),
    closedAt: null,
    result: null,
  });
  await ctx.db.manager.insert(ConferencePurposeEntity, {
    municipality,
    conferenceId: record.id,
    caseId: record.caseId,
    purpose,
  });
}

export function inviteMember(
  ctx: CallContext,
  membershipId: string,
  conferenceId: string,
  staffId: string,
): Promise<unknown> {
  return ctx.db.query('select access.invite_member($1, $2, $3)', [membershipId, conferenceId, staffId]);
}

export function acceptNotice(ctx: CallContext, conferenceId: string, edition: string): Promise<unknown> {
  return ctx.db.query('select access.accept_secrecy_notice($1, $2)', [conferenceId, edition]);
}

export function removeMember(ctx: CallContext, membershipId: string): Promise<unknown> {
  return ctx.db.query('select access.remove_member($1)', [membershipId]);
}

export function tableItem(
  ctx: CallContext,
  itemId: string,
  conferenceId: string,
  caseId: string,
): Promise<unknown> {
  return ctx.db.query('select access.table_item($1, $2, $3)', [itemId, conferenceId, caseId]);
}

export function recallItem(ctx: CallContext, itemId: string): Promise<unknown> {
  return ctx.db.query('select access.recall_item($1)', [itemId]);
}

/**
 * 会議を終える: memberships end and everything tabled is recalled, from the commit on.
 *
 * @throws SAVED_BY_OTHER
 */
export async function endConference(
  ctx: CallContext,
  id: string,
  version: number,
  end: { closedAt: Date; result: ConferenceResult },
): Promise<void> {
  const updated = await ctx.db.query(
    `update conference set closed_at = $3, result = $4, version = version + 1
     where municipality = (select access.municipality()) and id = $1 and version = $2 returning id`,
    [id, version, end.closedAt, end.result],
  );
  if (updated.length === 0) throw savedByOther();
  await ctx.db.query('select access.close_conference($1)', [id]);
}
