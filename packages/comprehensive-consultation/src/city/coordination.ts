import { addDays, dateInJapan, dayOfWeek } from '@tsunagu/japan';
import { type CityContext, keyedId } from '@tsunagu/subgraph-kit';
import { loadPastConferences, loadPreparation, loadWork } from './conference-work.ts';
import type { CityConsultation } from './consultations.ts';
import {
  type FamilyConference,
  type FamilyCoordination,
  familyCoordinations,
} from './coordination-families.ts';

const schema = 'comprehensive_consultation';
const day = 86_400_000;
const agencyId = (key: string) => keyedId('agency', key);
const staffId = (key: string) => keyedId('staff', key);
const coordinatorAgency = agencyId('ag-021');
const leadDivision = agencyId('ag-020');

/** A coordination of the invented city with the times of its steps. */
export interface CityCoordination extends FamilyCoordination {
  id: string;
  caseId: string;
  requestingAgency: string;
  requestedAt: Date;
  acceptedAt: Date | null;
  decidedAt: Date | null;
  endedAt: Date | null;
}

/** Coordination, monitoring and conferences of hand-made families, as records and as facts of access. */
export async function loadCoordination(
  city: CityContext,
  consultations: readonly CityConsultation[],
): Promise<void> {
  const coordinations = consultations.flatMap((c) => coordinationOf(city, c));
  await loadFacts(city, coordinations);
  await loadRecords(city, coordinations);
  await loadDecisions(city, coordinations);
  await loadConferences(city, coordinations);
  await loadWork(city, coordinations);
}

function coordinationOf(city: CityContext, consultation: CityConsultation): CityCoordination[] {
  const story = familyCoordinations[consultation.household.family ?? ''];
  if (!story) return [];
  const ago = (days: number) => new Date(city.now.getTime() - days * day);
  const waits = story.progress === 'requested';
  return [
    {
      ...story,
      id: keyedId('city-coordination', consultation.id),
      caseId: consultation.id,
      requestingAgency:
        consultation.handovers.findLast((h) => h.state === 'accepted')?.to ?? consultation.agency,
      requestedAt: ago(waits ? 2 : 21),
      acceptedAt: waits ? null : ago(19),
      decidedAt: story.progress === 'decided' ? ago(7) : null,
      endedAt: story.progress === 'advice-only' ? ago(17) : null,
    },
  ];
}

async function loadFacts(city: CityContext, coordinations: readonly CityCoordination[]): Promise<void> {
  await city.copy(
    'access.coordination',
    [
      'municipality',
      'coordination_id',
      'case_id',
      'requesting_agency_id',
      'coordinator_agency_id',
      'requested_at',
      'accepted_by',
      'accepted_at',
      'roles_decided_by',
      'roles_decided_at',
      'ended_at',
    ],
    coordinations.map((c) => [
      city.municipality,
      c.id,
      c.caseId,
      c.requestingAgency,
      coordinatorAgency,
      c.requestedAt,
      c.acceptedAt && staffId('coordinator'),
      c.acceptedAt,
      c.decidedAt && staffId('lead-division'),
      c.decidedAt,
      c.endedAt,
    ]),
  );
  await city.copy(
    'access.monitoring_duty',
    ['municipality', 'duty_id', 'case_id', 'agency_id', 'coordination_id', 'valid'],
    coordinations.flatMap((c) =>
      c.decidedAt
        ? [
            [
              city.municipality,
              dutyId(c),
              c.caseId,
              coordinatorAgency,
              c.id,
              `[${c.decidedAt.toISOString()},)`,
            ],
          ]
        : [],
    ),
  );
}

async function loadRecords(city: CityContext, coordinations: readonly CityCoordination[]): Promise<void> {
  const stateOf = {
    requested: 'requested',
    coordinating: 'coordinating',
    decided: 'decided',
    'advice-only': 'ended',
  };
  await city.copy(
    `${schema}.coordination`,
    [
      'municipality',
      'id',
      'case_id',
      'reason',
      'state',
      'requesting_agency_id',
      'coordinator_agency_id',
      'requested_at',
      'accepted_at',
      'decided_at',
      'ended_at',
      'outcome',
    ],
    coordinations.map((c) => [
      city.municipality,
      c.id,
      c.caseId,
      c.reason,
      stateOf[c.progress],
      c.requestingAgency,
      coordinatorAgency,
      c.requestedAt,
      c.acceptedAt,
      c.decidedAt,
      c.endedAt,
      c.endedAt && 'advice-only',
    ]),
  );
  await city.copy(
    `${schema}.coordination_narrative`,
    ['municipality', 'coordination_id', 'case_id', 'situation', 'advice'],
    coordinations.map((c) => [city.municipality, c.id, c.caseId, c.situation, c.advice ?? null]),
  );
}

async function loadDecisions(city: CityContext, coordinations: readonly CityCoordination[]): Promise<void> {
  const decided = coordinations.flatMap((c) =>
    c.decision && c.decidedAt ? [{ ...c, decision: c.decision, decidedAt: c.decidedAt }] : [],
  );
  await city.copy(
    `${schema}.role_decision`,
    ['municipality', 'coordination_id', 'case_id', 'decided_at', 'decided_by', 'reason'],
    decided.map((c) => [
      city.municipality,
      c.id,
      c.caseId,
      c.decidedAt,
      staffId('lead-division'),
      c.decision.reason,
    ]),
  );
  await city.copy(
    `${schema}.decided_role`,
    ['municipality', 'coordination_id', 'case_id', 'position', 'agency_id', 'role'],
    decided.flatMap((c) =>
      c.decision.roles.map((r, position) => [
        city.municipality,
        c.id,
        c.caseId,
        position,
        agencyId(r.agency),
        r.role,
      ]),
    ),
  );
  await city.copy(
    `${schema}.monitoring`,
    ['municipality', 'id', 'case_id', 'coordination_id', 'agency_id', 'began_at'],
    decided.map((c) => [city.municipality, dutyId(c), c.caseId, c.id, coordinatorAgency, c.decidedAt]),
  );
}

/** Conferences in progress: the case is tabled, and those who accepted the notice of today's edition see it. */
async function loadConferences(city: CityContext, coordinations: readonly CityCoordination[]): Promise<void> {
  const { municipality } = city;
  const conferences = coordinations.flatMap((c) =>
    c.conference ? [{ ...c.conference, caseId: c.caseId, id: keyedId('city-conference', c.caseId) }] : [],
  );
  const convenedAt = new Date(city.now.getTime() - 6 * day);
  const heldAt = nextAfternoon(new Date(city.now.getTime() + 8 * day));
  const convener = (c: FamilyConference) =>
    c.convenedBy === 'coordinator' ? coordinatorAgency : leadDivision;
  await city.copy(
    'access.conference',
    ['municipality', 'conference_id', 'kind', 'case_id', 'convening_agency_id', 'opened_at'],
    conferences.map((c) => [municipality, c.id, c.kind, c.caseId, convener(c), convenedAt]),
  );
  await city.copy(
    `${schema}.conference`,
    ['municipality', 'id', 'case_id', 'kind', 'convening_agency_id', 'convened_at', 'held_at', 'place'],
    conferences.map((c) => [municipality, c.id, c.caseId, c.kind, convener(c), convenedAt, heldAt, c.place]),
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
  const editions = await currentEditions(city);
  await loadPastConferences(city, coordinations, editions.get('support') ?? null);
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
        m.accepted ? (editions.get(c.kind) ?? null) : null,
        m.accepted ? convenedAt : null,
        `[${convenedAt.toISOString()},)`,
      ]),
    ),
  );
  await city.copy(
    'access.conference_item',
    ['municipality', 'item_id', 'conference_id', 'case_id', 'tabled_by', 'tabling_agency_id', 'valid'],
    conferences.map((c) => [
      municipality,
      keyedId('city-conference-item', c.id),
      c.id,
      c.caseId,
      staffId('coordinator'),
      coordinatorAgency,
      `[${convenedAt.toISOString()},)`,
    ]),
  );
}

async function currentEditions(city: CityContext): Promise<Map<string, string>> {
  const { rows } = await city.pool.query<{ kind: string; edition: string }>(
    `select distinct on (kind) kind, edition from ${schema}.secrecy_notice where municipality = $1
     order by kind, position desc`,
    [city.municipality],
  );
  return new Map(rows.map((row) => [row.kind, row.edition]));
}

function dutyId(coordination: { id: string }): string {
  return keyedId('city-monitoring', coordination.id);
}

/** Two in the afternoon in Japan of that day, or of the Monday after a weekend. */
function nextAfternoon(moment: Date): Date {
  const date = dateInJapan(moment);
  const weekday = dayOfWeek(date);
  const opening = weekday === 0 ? addDays(date, 1) : weekday === 6 ? addDays(date, 2) : date;
  return new Date(`${opening}T14:00:00+09:00`);
}
