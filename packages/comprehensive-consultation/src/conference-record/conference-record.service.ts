import { type CallContext, notFoundOrNotPermitted } from '@tsunagu/subgraph-kit';
import { membersOf } from '../conference/conference.repository.ts';
import { conferenceOfConvener, getConference } from '../conference/conference.service.ts';
import type { Conference } from '../conference/conference.type.ts';
import { AgencyReference } from '../references/references.ts';
import type {
  RecordAttendanceInput,
  RecordConferenceOutcomeInput,
  SetConferenceAgendaInput,
  WriteConferenceMinutesInput,
} from './conference-record.input.ts';
import {
  outcomeByConference,
  prioritiesByConference,
  proposedRolesByConference,
  replaceAgenda,
  satInConference,
  storeAttendance,
  storeMinutes,
  storeOutcome,
} from './conference-record.repository.ts';
import {
  agendaIsComplete,
  deputiesAreNamed,
  minutesAreWritten,
  outcomeIsComplete,
  writerSits,
} from './conference-record.rules.ts';
import { ConferenceOutcome, ConferenceProposedRole } from './conference-record.type.ts';

/** What a conference came to, or null while nothing is recorded or may be seen. */
export async function outcomeFor(ctx: CallContext, conferenceId: string): Promise<ConferenceOutcome | null> {
  const [row, priorities, roles] = await Promise.all([
    ctx.load(outcomeByConference, conferenceId),
    ctx.load(prioritiesByConference, conferenceId),
    ctx.load(proposedRolesByConference, conferenceId),
  ]);
  return (
    row &&
    Object.assign(new ConferenceOutcome(), {
      result: row.result,
      direction: row.direction,
      priorities: priorities.map(({ what }) => what),
      roles: roles.map((role) =>
        Object.assign(new ConferenceProposedRole(), {
          agency: AgencyReference.of(role.agency_id),
          role: role.role,
        }),
      ),
      nextOn: row.next_on,
      followUp: row.follow_up,
      recordedAt: row.recorded_at.toISOString(),
      version: row.version,
    })
  );
}

/**
 * 出欠を記録する, by the convener, of the members who are seated now.
 *
 * @throws CC-041, CC-078
 */
export async function recordAttendance(ctx: CallContext, input: RecordAttendanceInput): Promise<Conference> {
  const { row, caseId } = await conferenceOfConvener(ctx, input.conferenceId, 'conference.recordAttendance');
  deputiesAreNamed(input.members);
  const seated = new Map((await membersOf(ctx, [row.id])).map((member) => [member.id, member]));
  const entries = input.members.map(({ memberId, attendance, deputy }) => {
    const member = seated.get(memberId);
    if (!member) throw notFoundOrNotPermitted();
    return {
      staffId: member.staff_id,
      agencyId: member.agency_id,
      attendance,
      deputy: deputy.trim() || null,
    };
  });
  await storeAttendance(ctx, { conferenceId: row.id, caseId }, entries);
  return getConference(ctx, row.id);
}

/**
 * 議題を並べる, by the convener: whose point it is and what (M2-17).
 *
 * @throws CC-041, CC-071, SAVED_BY_OTHER
 */
export async function setAgenda(ctx: CallContext, input: SetConferenceAgendaInput): Promise<Conference> {
  const { row, caseId } = await conferenceOfConvener(ctx, input.conferenceId, 'conference.setAgenda');
  agendaIsComplete(input.points);
  const points = input.points.map(({ agencyId, what }) => ({
    agencyId: agencyId ?? null,
    what: what.trim(),
  }));
  await replaceAgenda(ctx, { conferenceId: row.id, caseId }, input.version, points);
  return getConference(ctx, row.id);
}

/**
 * 会議の結論を記録する, by the convener: direction, priorities and the proposal of roles, or what is still open and what
 * follows (M2-18, M2-19).
 *
 * @throws CC-041, CC-072, SAVED_BY_OTHER
 */
export async function recordOutcome(
  ctx: CallContext,
  input: RecordConferenceOutcomeInput,
): Promise<Conference> {
  const { row, caseId } = await conferenceOfConvener(ctx, input.conferenceId, 'conference.recordOutcome');
  outcomeIsComplete(input);
  await storeOutcome(ctx, { conferenceId: row.id, caseId }, input.version, {
    result: input.result,
    direction: input.direction.trim(),
    nextOn: input.nextOn ?? null,
    followUp: input.followUp ?? null,
    priorities: input.priorities.map((what) => what.trim()),
    roles: input.roles.map(({ agencyId, role }) => ({ agencyId, role: role.trim() })),
  });
  return getConference(ctx, row.id);
}

/**
 * 議事録を書く, by the convener's secretariat, also when the conference is over. Only who sits or sat there reads it.
 *
 * @throws CC-074, CC-075, SAVED_BY_OTHER
 */
export async function writeMinutes(
  ctx: CallContext,
  input: WriteConferenceMinutesInput,
): Promise<Conference> {
  const { row, caseId } = await conferenceOfConvener(ctx, input.conferenceId, 'conference.writeMinutes', {
    alsoClosed: true,
  });
  writerSits(await satInConference(ctx, row.id));
  minutesAreWritten(input.minutes);
  await storeMinutes(ctx, { conferenceId: row.id, caseId }, input.version, input.minutes.trim());
  return getConference(ctx, row.id);
}
