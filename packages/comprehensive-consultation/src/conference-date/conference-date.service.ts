import { type CallContext, notFoundOrNotPermitted } from '@tsunagu/subgraph-kit';
import { conferencesByIds, membersOf } from '../conference/conference.repository.ts';
import { conferenceIsOpen } from '../conference/conference.rules.ts';
import { conferenceOfConvener, getConference } from '../conference/conference.service.ts';
import type { Conference } from '../conference/conference.type.ts';
import { momentIsPlausible } from '../references/recorded-on.ts';
import { AgencyReference, StaffReference } from '../references/references.ts';
import { tellMembers } from '../work/notices.ts';
import type {
  AnswerConferenceDatesInput,
  FixConferenceDateInput,
  OfferConferenceDatesInput,
} from './conference-date.input.ts';
import {
  answersByConference,
  candidatesByConference,
  candidatesOf,
  fixDate,
  insertCandidates,
  reopenDate,
  storeAnswers,
} from './conference-date.repository.ts';
import { candidatesAreOffered, dateIsOpen } from './conference-date.rules.ts';
import { ConferenceCandidate, ConferenceDateReply } from './conference-date.type.ts';

/** The dates offered for a conference with the answers the actor may see. */
export async function candidatesFor(ctx: CallContext, conferenceId: string): Promise<ConferenceCandidate[]> {
  const [candidates, answers] = await Promise.all([
    ctx.load(candidatesByConference, conferenceId),
    ctx.load(answersByConference, conferenceId),
  ]);
  return candidates.map((candidate) => {
    const given = answers.filter((row) => row.candidate_id === candidate.id);
    return Object.assign(new ConferenceCandidate(), {
      id: candidate.id,
      startsAt: candidate.starts_at.toISOString(),
      ownAnswer: given.find((row) => row.staff_id === ctx.actor.staffId)?.answer ?? null,
      replies: given.map((row) =>
        Object.assign(new ConferenceDateReply(), {
          staff: StaffReference.of(row.staff_id),
          agency: AgencyReference.of(row.agency_id),
          answer: row.answer,
        }),
      ),
    });
  });
}

/**
 * 候補日を挙げる, by the convener; the date is open again until one is fixed.
 *
 * @throws CC-041, CC-069
 */
export async function offerDates(
  ctx: CallContext,
  input: OfferConferenceDatesInput,
  idempotencyKey?: string | null,
): Promise<Conference> {
  const { row, caseId } = await conferenceOfConvener(ctx, input.conferenceId, 'conference.offerDates');
  const { repeated } = await ctx.once(idempotencyKey && `offer-dates:${idempotencyKey}`, row.id);
  if (!repeated) {
    const offered = input.startsAt.map((moment) => new Date(moment));
    const known = await candidatesOf(ctx, [row.id]);
    candidatesAreOffered(
      offered,
      known.map((candidate) => candidate.starts_at),
      ctx.now,
    );
    await insertCandidates(ctx, { id: row.id, caseId }, offered);
    await reopenDate(ctx, row.id);
  }
  return getConference(ctx, row.id);
}

/**
 * 候補日に返事をする: whoever is invited, before the notice is accepted too; it says nothing of the case.
 *
 * @throws CC-041, CC-070
 */
export async function answerDates(ctx: CallContext, input: AnswerConferenceDatesInput): Promise<Conference> {
  await ctx.authorize('conference.answerDates');
  const [row] = await conferencesByIds(ctx, [input.conferenceId]);
  if (!row || row.membership_id === null) {
    ctx.reads.missed(input.conferenceId);
    throw notFoundOrNotPermitted();
  }
  conferenceIsOpen(row.closed_at);
  dateIsOpen(row.date_is_fixed);
  const offered = new Set((await candidatesOf(ctx, [row.id])).map((candidate) => candidate.id));
  if (input.answers.some(({ candidateId }) => !offered.has(candidateId))) throw notFoundOrNotPermitted();
  await storeAnswers(ctx, row.id, input.answers);
  return getConference(ctx, row.id);
}

/**
 * 日時を決める, or move it, by the convener. One that was already held on paper may be entered with its date.
 *
 * @throws CC-041, CC-063, SAVED_BY_OTHER
 */
export async function fixConferenceDate(
  ctx: CallContext,
  input: FixConferenceDateInput,
): Promise<Conference> {
  const { row } = await conferenceOfConvener(ctx, input.conferenceId, 'conference.fixDate');
  const heldAt = new Date(input.heldAt);
  momentIsPlausible(heldAt, 'heldAt');
  await fixDate(ctx, {
    id: row.id,
    version: input.version,
    heldAt,
    place: input.place?.trim() || null,
  });
  const members = (await membersOf(ctx, [row.id])).map((member) => member.staff_id);
  await tellMembers(ctx, 'conference-date-set', `/conferences/${row.id}`, members);
  return getConference(ctx, row.id);
}
