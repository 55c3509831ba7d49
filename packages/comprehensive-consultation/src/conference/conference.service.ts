import { type CallContext, connectionFrom, newId, notFoundOrNotPermitted } from '@tsunagu/subgraph-kit';
import { insertCandidates } from '../conference-date/conference-date.repository.ts';
import { candidatesAreOffered } from '../conference-date/conference-date.rules.ts';
import { outcomesOf } from '../conference-record/conference-record.repository.ts';
import { consultationIsOpen } from '../consultation/consultation.rules.ts';
import { getRow } from '../consultation/consultation.service.ts';
import { visibleBecause } from '../consultation/consultation.type.ts';
import { coordinationsOfCases } from '../coordination/coordination.repository.ts';
import { coordinatorLeadsUntilRolesAreDecided } from '../coordination/coordination.rules.ts';
import { momentIsPlausible, momentOn } from '../references/recorded-on.ts';
import { AgencyReference, StaffReference } from '../references/references.ts';
import { currentNotice } from '../secrecy-notice/secrecy-notice.repository.ts';
import { tellMembers } from '../work/notices.ts';
import type {
  AcceptSecrecyNoticeInput,
  CloseConferenceInput,
  ConferenceListArgs,
  ConveneConferenceInput,
  InviteMembersInput,
  RemoveMemberInput,
  TableItemInput,
} from './conference.input.ts';
import {
  acceptNotice,
  type ConferenceRow,
  caseOfConference,
  conferenceById,
  conferenceCursors,
  conferencesByIds,
  consentCovers,
  endConference,
  type ItemRow,
  insertConference,
  inviteMember,
  itemsOf,
  listConferences,
  type MemberRow,
  membersOf,
  recallItem as recall,
  removeMember as remove,
  tableItem as table,
} from './conference.repository.ts';
import {
  conferenceIsOpen,
  itemIsNew,
  memberIsNamedByConsent,
  membersAreNew,
  multiLayerHasConsent,
  noticeIsCurrent,
  purposeIsTold,
  resultOf,
} from './conference.rules.ts';
import { Conference, ConferenceItem, ConferenceMember, ConferenceSeat } from './conference.type.ts';

export function toConference(row: ConferenceRow): Conference {
  return Object.assign(new Conference(), {
    id: row.id,
    kind: row.kind,
    convenedBy: AgencyReference.of(row.convening_agency_id),
    convenedAt: row.convened_at.toISOString(),
    heldAt: row.held_at.toISOString(),
    dateIsFixed: row.date_is_fixed,
    dateSequence: row.date_sequence,
    place: row.place,
    closedAt: row.closed_at?.toISOString() ?? null,
    result: row.result,
    seat: row.membership_id === null ? null : toSeat(row, row.membership_id),
    convenedByOwnAgency: row.convened,
    version: row.version,
  });
}

function toSeat(row: ConferenceRow, id: string): ConferenceSeat {
  return Object.assign(new ConferenceSeat(), {
    id,
    invitedAt: (row.invited_at ?? row.convened_at).toISOString(),
    noticeAcceptedAt: row.notice_accepted_at?.toISOString() ?? null,
    noticeEdition: row.notice_version,
  });
}

export function toMember(row: MemberRow): ConferenceMember {
  return Object.assign(new ConferenceMember(), {
    id: row.id,
    staff: StaffReference.of(row.staff_id),
    agency: AgencyReference.of(row.agency_id),
    invitedAt: row.invited_at.toISOString(),
    noticeAcceptedAt: row.notice_accepted_at?.toISOString() ?? null,
  });
}

export function toItem(row: ItemRow): ConferenceItem {
  return Object.assign(new ConferenceItem(), {
    id: row.id,
    caseId: row.case_id,
    measure: row.measure,
    kind: row.kind,
    tabledBy: AgencyReference.of(row.tabling_agency_id),
    tabledAt: row.tabled_at.toISOString(),
    visibleBecause: visibleBecause(row),
    conferenceId: row.conference_id,
  });
}

/** A conference the actor is invited to, convened or sees the case of, or null. */
export async function findConference(ctx: CallContext, id: string): Promise<Conference | null> {
  const row = await ctx.load(conferenceById, id);
  if (!row) ctx.reads.missed(id);
  return row && toConference(row);
}

export async function conferenceConnection(ctx: CallContext, args: ConferenceListArgs) {
  const { rows, totalCount } = await listConferences(ctx, args.mine, args);
  return connectionFrom({
    rows,
    args,
    cursors: conferenceCursors,
    cursorOf: (row) => [row.held_at.toISOString(), row.id],
    nodeOf: toConference,
    totalCount,
  });
}

/**
 * 会議を招集する, by the lead division or by the coordinator of the case (M2-16, 要綱第4条). Whoever convenes has a seat and
 * accepts the notice like everybody else.
 *
 * @throws CC-006, CC-040, CC-044, CC-061, CC-063, CC-069
 */
export async function conveneConference(
  ctx: CallContext,
  input: ConveneConferenceInput,
  idempotencyKey?: string | null,
): Promise<Conference> {
  const [newest] = await coordinationsOfCases(ctx, [input.caseId]);
  coordinatorLeadsUntilRolesAreDecided(ctx.actor.roles, newest?.state);
  await ctx.authorize('conference.convene', { caseId: input.caseId });
  const { id, repeated } = await ctx.once(idempotencyKey && `conference:${idempotencyKey}`, newId());
  if (!repeated) {
    consultationIsOpen((await getRow(ctx, input.caseId)).state);
    purposeIsTold(input.purpose);
    multiLayerHasConsent(input.kind, await consentCovers(ctx, input.caseId, null));
    const { heldAt, candidates } = datesOf(ctx, input);
    await insertConference(ctx, {
      id,
      caseId: input.caseId,
      kind: input.kind,
      heldAt,
      dateIsFixed: candidates.length === 0,
      place: input.place.trim() || null,
      purpose: input.purpose,
    });
    await insertCandidates(ctx, { id, caseId: input.caseId }, candidates);
    await inviteMember(ctx, newId(), id, ctx.actor.staffId!);
  }
  return getConference(ctx, id);
}

/** A date that is fixed, or candidates of which the first stands in until one is fixed. */
function datesOf(ctx: CallContext, input: ConveneConferenceInput): { heldAt: Date; candidates: Date[] } {
  if (input.heldAt) {
    const heldAt = new Date(input.heldAt);
    momentIsPlausible(heldAt, 'heldAt');
    return { heldAt, candidates: [] };
  }
  const candidates = input.candidates.map((moment) => new Date(moment));
  candidatesAreOffered(candidates, [], ctx.now);
  return { heldAt: new Date(Math.min(...candidates.map((date) => date.getTime()))), candidates };
}

/**
 * 構成員を招く: staff of any agency; for a 重層的支援会議 only of those the consent names.
 *
 * @throws CC-041, CC-042, CC-045
 */
export async function inviteMembers(
  ctx: CallContext,
  input: InviteMembersInput,
  idempotencyKey?: string | null,
): Promise<Conference> {
  const conference = await conferenceToChange(ctx, input.conferenceId, 'conference.invite');
  const { repeated } = await ctx.once(idempotencyKey && `invite:${idempotencyKey}`, conference.id);
  if (!repeated) {
    const before = await membersOf(ctx, [conference.id]);
    membersAreNew(
      input.staffIds,
      before.map((row) => row.staff_id),
    );
    for (const staffId of input.staffIds) await inviteMember(ctx, newId(), conference.id, staffId);
    if (conference.kind === 'multi-layer') await requireNamedAgencies(ctx, conference.id, input.staffIds);
    await tellMembers(ctx, 'conference-invited', `/conferences/${conference.id}`, input.staffIds);
  }
  return getConference(ctx, conference.id);
}

/** Those just invited, not the convener, who reads by a basis of their own. */
async function requireNamedAgencies(
  ctx: CallContext,
  conferenceId: string,
  staffIds: readonly string[],
): Promise<void> {
  const record = await ctx.load(caseOfConference, conferenceId);
  if (!record) throw notFoundOrNotPermitted();
  const members = (await membersOf(ctx, [conferenceId])).filter((row) => staffIds.includes(row.staff_id));
  for (const agencyId of new Set(members.map((row) => row.agency_id))) {
    memberIsNamedByConsent('multi-layer', await consentCovers(ctx, record.case_id, agencyId));
  }
}

/**
 * 守秘の確認をする: only after it does what was tabled open to this member.
 *
 * @throws CC-041, CC-046
 */
export async function acceptSecrecyNotice(
  ctx: CallContext,
  input: AcceptSecrecyNoticeInput,
): Promise<Conference> {
  const conference = await conferenceToChange(ctx, input.conferenceId, 'conference.acceptNotice');
  if (conference.notice_accepted_at === null) {
    const notice = await ctx.load(currentNotice, conference.kind);
    noticeIsCurrent(input.edition, notice?.edition ?? null);
    await acceptNotice(ctx, conference.id, input.edition);
  }
  return getConference(ctx, conference.id);
}

/** 構成員を外す: from the commit on they see nothing of it. @throws CC-041 */
export async function removeMember(ctx: CallContext, input: RemoveMemberInput): Promise<Conference> {
  const conference = await conferenceToChange(ctx, input.conferenceId, 'conference.removeMember');
  const member = (await membersOf(ctx, [conference.id])).find((row) => row.id === input.memberId);
  if (!member) throw notFoundOrNotPermitted();
  await remove(ctx, member.id);
  return getConference(ctx, conference.id);
}

/**
 * 会議に出す: a case of the own agency, or the coordinated one. What was not tabled stays unseen.
 *
 * @throws CC-041, CC-043, CC-044
 */
export async function tableItem(
  ctx: CallContext,
  input: TableItemInput,
  idempotencyKey?: string | null,
): Promise<Conference> {
  const conference = await conferenceToChange(ctx, input.conferenceId, 'conference.table', input.caseId);
  const { id, repeated } = await ctx.once(idempotencyKey && `table:${idempotencyKey}`, newId());
  if (!repeated) {
    const tabled = await itemsOf(ctx, { conferences: [conference.id] });
    itemIsNew(
      input.caseId,
      tabled.map((row) => row.case_id),
    );
    multiLayerHasConsent(conference.kind, await consentCovers(ctx, input.caseId, null));
    await table(ctx, id, conference.id, input.caseId);
  }
  return getConference(ctx, conference.id);
}

/** 資料を回収する, by the agency that tabled it or the convener; from the commit on it is not open to the members. */
export async function recallItem(ctx: CallContext, itemId: string): Promise<string> {
  const [item] = await itemsOf(ctx, { items: [itemId] });
  await ctx.authorize('conference.recall', item ? { caseId: item.case_id } : {});
  await recall(ctx, itemId);
  return itemId;
}

/**
 * 会議を終える: decided, undecided or not held. What was tabled is recalled and the memberships end.
 *
 * @throws CC-041, CC-063, CC-073
 */
export async function closeConference(ctx: CallContext, input: CloseConferenceInput): Promise<Conference> {
  const conference = await conferenceToChange(ctx, input.id, 'conference.close');
  const heldAt = conference.held_at;
  const recorded = (await outcomesOf(ctx, [conference.id]))[0]?.result ?? null;
  const result = resultOf(input.result ?? null, recorded, { heldAt, now: ctx.now });
  const after = result === 'not-held' ? conference.convened_at : heldAt;
  const closedAt = momentOn(input.closedOn, { now: ctx.now, after, field: 'closedOn' });
  const members = (await membersOf(ctx, [conference.id])).map((member) => member.staff_id);
  await endConference(ctx, conference.id, input.version, { closedAt, result });
  await tellMembers(ctx, 'conference-closed', '/conferences', members);
  return getConference(ctx, conference.id);
}

/**
 * An open conference the actor may act on; the audit log keeps the case, where the actor sees it.
 *
 * @throws CC-041
 */
async function conferenceToChange(
  ctx: CallContext,
  id: string,
  action: string,
  caseId?: string,
): Promise<ConferenceRow> {
  const [row] = await conferencesByIds(ctx, [id]);
  if (!row) {
    ctx.reads.missed(id);
    throw notFoundOrNotPermitted();
  }
  const about = caseId ?? (await ctx.load(caseOfConference, id))?.case_id;
  await ctx.authorize(action, about ? { caseId: about } : {});
  conferenceIsOpen(row.closed_at);
  return row;
}

/**
 * A conference that the actor convened, with the case it is about, for what only the convener writes; open, unless it may be
 * over.
 *
 * @throws CC-041
 */
export async function conferenceOfConvener(
  ctx: CallContext,
  id: string,
  action: string,
  { alsoClosed = false }: { alsoClosed?: boolean } = {},
): Promise<{ row: ConferenceRow; caseId: string }> {
  const [row] = await conferencesByIds(ctx, [id]);
  const record = await ctx.load(caseOfConference, id);
  if (!row || !record) {
    ctx.reads.missed(id);
    throw notFoundOrNotPermitted();
  }
  await ctx.authorize(action, { caseId: record.case_id });
  if (!row.convened) throw notFoundOrNotPermitted();
  if (!alsoClosed) conferenceIsOpen(row.closed_at);
  return { row, caseId: record.case_id };
}

export async function getConference(ctx: CallContext, id: string): Promise<Conference> {
  const [row] = await conferencesByIds(ctx, [id]);
  if (!row) throw notFoundOrNotPermitted();
  return toConference(row);
}
