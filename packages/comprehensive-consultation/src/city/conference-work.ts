import { addDays, dateInJapan } from '@tsunagu/japan';
import { type CityContext, keyedId } from '@tsunagu/subgraph-kit';
import type { CityCoordination } from './coordination.ts';

const schema = 'comprehensive_consultation';
const day = 86_400_000;
const agencyId = (key: string) => keyedId('agency', key);
const staffId = (key: string) => keyedId('staff', key);
const coordinatorAgency = agencyId('ag-021');

/** A conference of the invented city that can be prepared and recorded. */
export interface CityConference {
  id: string;
  caseId: string;
  heldAt: Date;
  agenda: readonly { agency?: string; what: string }[];
  candidates?: readonly { days: number; answers: Readonly<Record<string, string>> }[];
  informationRequests?: readonly { organisation: string; what: string }[];
  members: readonly { staff: string; agency: string }[];
}

/** 調整の記録, 課題 and 困り事の受け持ち of hand-made families. */
export async function loadWork(city: CityContext, coordinations: readonly CityCoordination[]): Promise<void> {
  const { municipality } = city;
  const today = dateInJapan(city.now);
  const events = coordinations.flatMap((c) =>
    (c.work?.events ?? []).map((event, i) => ({
      ...event,
      id: keyedId('city-coordination-event', `${c.caseId}:${i}`),
      caseId: c.caseId,
    })),
  );
  await city.copy(
    `${schema}.coordination_event`,
    [
      'municipality',
      'id',
      'case_id',
      'kind',
      'means',
      'occurred_on',
      'place',
      'agency_ids',
      'adviser_field',
      'adviser_post',
      'recorded_by_agency_id',
      'recorded_by',
      'recorded_at',
    ],
    events.map((e) => [
      municipality,
      e.id,
      e.caseId,
      e.kind,
      e.means ?? null,
      addDays(today, -e.daysAgo),
      e.place ?? null,
      arrayOf(e.agencies.map(agencyId)),
      e.adviser?.field ?? null,
      e.adviser?.post ?? null,
      coordinatorAgency,
      staffId('coordinator'),
      new Date(city.now.getTime() - e.daysAgo * day),
    ]),
  );
  await city.copy(
    `${schema}.coordination_event_word`,
    ['municipality', 'event_id', 'case_id', 'words'],
    events.flatMap((e) => (e.words ? [[municipality, e.id, e.caseId, e.words]] : [])),
  );
  await city.copy(
    `${schema}.coordination_task`,
    [
      'municipality',
      'id',
      'case_id',
      'agency_id',
      'what',
      'agreed_on',
      'due_on',
      'state',
      'settled_on',
      'word',
      'recorded_by_agency_id',
    ],
    coordinations.flatMap((c) =>
      (c.work?.tasks ?? []).map((task, i) => [
        municipality,
        keyedId('city-coordination-task', `${c.caseId}:${i}`),
        c.caseId,
        agencyId(task.agency),
        task.what,
        addDays(today, -task.agreedDaysAgo),
        addDays(today, task.dueInDays),
        task.done ? 'done' : 'open',
        task.done ? addDays(today, task.dueInDays) : null,
        task.done ?? null,
        coordinatorAgency,
      ]),
    ),
  );
  await city.copy(
    `${schema}.worry_holder`,
    [
      'municipality',
      'sheet_id',
      'case_id',
      'member_number',
      'worry_position',
      'agency_ids',
      'assigned_at',
      'assigned_by',
    ],
    coordinations.flatMap((c) =>
      (c.work?.holders ?? []).map((holder) => [
        municipality,
        keyedId('city-sheet', c.caseId),
        c.caseId,
        holder.member,
        holder.worry,
        arrayOf(holder.agencies.map(agencyId)),
        city.now,
        staffId('coordinator'),
      ]),
    ),
  );
}

/** 候補日, 議題 and 情報提供の依頼 of conferences. */
export async function loadPreparation(
  city: CityContext,
  conferences: readonly CityConference[],
): Promise<void> {
  const { municipality } = city;
  const today = dateInJapan(city.now);
  const candidates = conferences.flatMap((c) =>
    (c.candidates ?? []).map((candidate) => ({
      ...candidate,
      conference: c,
      id: keyedId('city-conference-candidate', `${c.id}:${candidate.days}`),
    })),
  );
  await city.copy(
    `${schema}.conference_candidate`,
    ['municipality', 'id', 'conference_id', 'case_id', 'starts_at'],
    candidates.map(({ id, conference, days }) => [
      municipality,
      id,
      conference.id,
      conference.caseId,
      new Date(conference.heldAt.getTime() + days * day),
    ]),
  );
  await city.copy(
    `${schema}.conference_answer`,
    ['municipality', 'candidate_id', 'conference_id', 'staff_id', 'agency_id', 'answer', 'answered_at'],
    candidates.flatMap(({ id, conference, answers }) =>
      conference.members.flatMap((member) =>
        answers[member.staff]
          ? [
              [
                municipality,
                id,
                conference.id,
                staffId(member.staff),
                agencyId(member.agency),
                answers[member.staff],
                city.now,
              ],
            ]
          : [],
      ),
    ),
  );
  await city.copy(
    `${schema}.conference_agenda_point`,
    ['municipality', 'conference_id', 'case_id', 'position', 'agency_id', 'what'],
    conferences.flatMap((c) =>
      c.agenda.map((point, position) => [
        municipality,
        c.id,
        c.caseId,
        position,
        point.agency ? agencyId(point.agency) : null,
        point.what,
      ]),
    ),
  );
  await city.copy(
    `${schema}.information_request`,
    ['municipality', 'id', 'conference_id', 'case_id', 'organisation', 'what', 'asked_on', 'due_on', 'state'],
    conferences.flatMap((c) =>
      (c.informationRequests ?? []).map((request, i) => [
        municipality,
        keyedId('city-information-request', `${c.id}:${i}`),
        c.id,
        c.caseId,
        request.organisation,
        request.what,
        addDays(today, -4),
        addDays(today, 6),
        'asked',
      ]),
    ),
  );
}

/** 会議 that are over: attendance, outcome and minutes; the proposal of roles is what was decided afterwards. */
export async function loadPastConferences(
  city: CityContext,
  coordinations: readonly CityCoordination[],
  edition: string | null,
): Promise<void> {
  const { municipality } = city;
  const convenedAt = new Date(city.now.getTime() - 14 * day);
  const heldAt = new Date(`${addDays(dateInJapan(city.now), -9)}T10:00:00+09:00`);
  const closedAt = new Date(heldAt.getTime() + day / 12);
  const conferences = coordinations.flatMap((c) =>
    c.pastConference
      ? [
          {
            ...c.pastConference,
            caseId: c.caseId,
            id: keyedId('city-past-conference', c.caseId),
            roles: c.decision?.roles ?? [],
          },
        ]
      : [],
  );
  await city.copy(
    'access.conference',
    ['municipality', 'conference_id', 'kind', 'case_id', 'convening_agency_id', 'opened_at', 'closed_at'],
    conferences.map((c) => [
      municipality,
      c.id,
      'support',
      c.caseId,
      coordinatorAgency,
      convenedAt,
      closedAt,
    ]),
  );
  await city.copy(
    'access.conference_member',
    [
      'municipality',
      'membership_id',
      'conference_id',
      'staff_id',
      'agency_id',
      'invited_at',
      'notice_version',
      'notice_accepted_at',
      'valid',
    ],
    conferences.flatMap((c) =>
      c.members.map((m) => [
        municipality,
        keyedId('city-conference-member', `${c.id}:${m.staff}`),
        c.id,
        staffId(m.staff),
        agencyId(m.agency),
        convenedAt,
        edition,
        edition && convenedAt,
        `[${convenedAt.toISOString()},${closedAt.toISOString()})`,
      ]),
    ),
  );
  await city.copy(
    `${schema}.conference`,
    [
      'municipality',
      'id',
      'case_id',
      'kind',
      'convening_agency_id',
      'convened_at',
      'held_at',
      'place',
      'closed_at',
      'result',
    ],
    conferences.map((c) => [
      municipality,
      c.id,
      c.caseId,
      'support',
      coordinatorAgency,
      convenedAt,
      heldAt,
      c.place,
      closedAt,
      'decided',
    ]),
  );
  await city.copy(
    `${schema}.conference_purpose`,
    ['municipality', 'conference_id', 'case_id', 'purpose'],
    conferences.map((c) => [municipality, c.id, c.caseId, c.purpose]),
  );
  await loadPreparation(
    city,
    conferences.map((c) => ({ ...c, heldAt })),
  );
  await city.copy(
    `${schema}.conference_attendance`,
    ['municipality', 'conference_id', 'case_id', 'staff_id', 'agency_id', 'attendance', 'deputy'],
    conferences.flatMap((c) =>
      c.members.map((m) => [
        municipality,
        c.id,
        c.caseId,
        staffId(m.staff),
        agencyId(m.agency),
        m.attendance,
        m.deputy ?? null,
      ]),
    ),
  );
  await city.copy(
    `${schema}.conference_outcome`,
    ['municipality', 'conference_id', 'case_id', 'result', 'direction', 'recorded_at', 'recorded_by'],
    conferences.map((c) => [
      municipality,
      c.id,
      c.caseId,
      'decided',
      c.direction,
      closedAt,
      staffId('coordinator'),
    ]),
  );
  await city.copy(
    `${schema}.conference_priority`,
    ['municipality', 'conference_id', 'case_id', 'position', 'what'],
    conferences.flatMap((c) =>
      c.priorities.map((what, position) => [municipality, c.id, c.caseId, position, what]),
    ),
  );
  await city.copy(
    `${schema}.conference_proposed_role`,
    ['municipality', 'conference_id', 'case_id', 'position', 'agency_id', 'role'],
    conferences.flatMap((c) =>
      c.roles.map((role, position) => [
        municipality,
        c.id,
        c.caseId,
        position,
        agencyId(role.agency),
        role.role,
      ]),
    ),
  );
  await city.copy(
    `${schema}.conference_minutes`,
    ['municipality', 'conference_id', 'case_id', 'minutes', 'written_at', 'written_by'],
    conferences.map((c) => [municipality, c.id, c.caseId, c.minutes, closedAt, staffId('coordinator')]),
  );
}

function arrayOf(values: readonly string[]): string {
  return `{${values.join(',')}}`;
}
