import { dateInJapan } from '@tsunagu/japan';
import { type CityContext, keyedId } from '@tsunagu/subgraph-kit';
import { type CoordinationReason, coordinationReasons } from '../coordination/coordination.rules.ts';
import type { CityConsultation } from './consultations.ts';

const schema = 'comprehensive_consultation';
const day = 86_400_000;
const coordinatorAgency = keyedId('agency', 'ag-021');
const coordinator = keyedId('staff', 'coordinator');

const situations: Record<CoordinationReason, string> = {
  'partner-not-found': '連携先に声をかけたが、どこが受けられるか決まらない。',
  'no-menu': '使える支援を探したが、世帯に合うものが見つからない。',
  'roles-undecided': '関わる機関が増え、だれが何を受け持つか決まらない。',
  'movements-unknown': '別の機関も訪問していることが分かったが、お互いの動きを知らない。',
  'other-problem-found': '本人の相談の中で、家族にも困り事があることが分かった。',
  'services-not-combined': 'いくつかのサービスが入っているが、組み合わせができていない。',
};

/** A coordination of a case that was closed since, with the days of its steps. */
interface PastCoordination {
  id: string;
  caseId: string;
  /** Decides by itself, without a throw of the dice, what the coordination was like. */
  lot: number;
  reason: CoordinationReason;
  agency: string;
  other: string;
  at: (days: number) => Date;
  isAdvice: boolean;
}

/**
 * 終わった調整: of half of the invented consultations that are closed, so that the statistics have years to show. They hang on
 * the consultations as those were invented.
 */
export async function loadPastCoordinations(
  city: CityContext,
  consultations: readonly CityConsultation[],
): Promise<void> {
  const past = consultations.flatMap((c) => pastOf(c));
  await loadSteps(city, past);
  await loadDecisions(
    city,
    past.filter((c) => !c.isAdvice),
  );
  await loadEvents(
    city,
    past.filter((c) => !c.isAdvice),
  );
  await loadConferences(
    city,
    past.filter((c) => !c.isAdvice && c.lot % 3 === 0),
  );
}

function pastOf({
  id,
  household,
  closed,
  receivedAt,
  agency,
  handovers,
}: CityConsultation): PastCoordination[] {
  const lot = Number.parseInt(id.slice(0, 8), 16);
  if (!closed || household.family || lot % 2 > 0) return [];
  return [
    {
      id: keyedId('city-past-coordination', id),
      caseId: id,
      lot: Math.floor(lot / 2),
      reason: coordinationReasons[Math.floor(lot / 2) % coordinationReasons.length]!,
      agency,
      other: handovers.at(-1)?.to ?? coordinatorAgency,
      at: (days) => new Date(receivedAt.getTime() + days * day),
      isAdvice: Math.floor(lot / 2) % 5 < 2,
    },
  ];
}

async function loadSteps(city: CityContext, past: readonly PastCoordination[]): Promise<void> {
  const { municipality } = city;
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
    past.map((c) => [
      municipality,
      c.id,
      c.caseId,
      c.agency,
      coordinatorAgency,
      c.at(3),
      coordinator,
      c.at(4),
      c.isAdvice ? null : keyedId('staff', 'lead-division'),
      c.isAdvice ? null : c.at(25),
      c.isAdvice ? c.at(6) : null,
    ]),
  );
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
    past.map((c) => [
      municipality,
      c.id,
      c.caseId,
      c.reason,
      c.isAdvice ? 'ended' : 'decided',
      c.agency,
      coordinatorAgency,
      c.at(3),
      c.at(4),
      c.isAdvice ? null : c.at(25),
      c.isAdvice ? c.at(6) : null,
      c.isAdvice ? 'advice-only' : null,
    ]),
  );
  await city.copy(
    `${schema}.coordination_narrative`,
    ['municipality', 'coordination_id', 'case_id', 'situation', 'advice'],
    past.map((c) => [
      municipality,
      c.id,
      c.caseId,
      situations[c.reason],
      c.isAdvice ? '相談機関一覧から、世帯の住まいに近い機関を案内してください。' : null,
    ]),
  );
}

async function loadDecisions(city: CityContext, past: readonly PastCoordination[]): Promise<void> {
  const { municipality } = city;
  await city.copy(
    `${schema}.role_decision`,
    ['municipality', 'coordination_id', 'case_id', 'decided_at', 'decided_by', 'reason'],
    past.map((c) => [
      municipality,
      c.id,
      c.caseId,
      c.at(25),
      keyedId('staff', 'lead-division'),
      '関わる機関の話し合いで、受け持ちがまとまったため。',
    ]),
  );
  await city.copy(
    `${schema}.decided_role`,
    ['municipality', 'coordination_id', 'case_id', 'position', 'agency_id', 'role'],
    past.map((c) => [municipality, c.id, c.caseId, 0, c.agency, '世帯の相談の窓口と見守り']),
  );
}

/** One to four visits before the decision, most after a meeting to prepare, some after one to share what is known. */
async function loadEvents(city: CityContext, past: readonly PastCoordination[]): Promise<void> {
  const eventsOf = (c: PastCoordination) => [
    ...(c.lot % 4 > 0 ? [{ kind: 'prior-meeting', on: c.at(8) }] : []),
    ...(c.lot % 4 === 0 ? [{ kind: 'information-meeting', on: c.at(10) }] : []),
    ...Array.from({ length: 1 + (c.lot % 4) }, (_, i) => ({ kind: 'individual', on: c.at(12 + 3 * i) })),
  ];
  await city.copy(
    `${schema}.coordination_event`,
    [
      'municipality',
      'id',
      'case_id',
      'kind',
      'means',
      'occurred_on',
      'agency_ids',
      'recorded_by_agency_id',
      'recorded_by',
      'recorded_at',
    ],
    past.flatMap((c) =>
      eventsOf(c).map((event, i) => [
        city.municipality,
        keyedId('city-past-event', `${c.id}:${i}`),
        c.caseId,
        event.kind,
        event.kind === 'individual' ? (i % 2 === 0 ? 'phone' : 'visit') : null,
        dateInJapan(event.on),
        `{${[...new Set([c.agency, c.other])].join(',')}}`,
        coordinatorAgency,
        coordinator,
        event.on,
      ]),
    ),
  );
}

/** A conference that was held and came to a result; every tenth one an アドバイザー会議. */
async function loadConferences(city: CityContext, past: readonly PastCoordination[]): Promise<void> {
  const { municipality } = city;
  const conferences = past.map((c) => ({
    ...c,
    conferenceId: keyedId('city-past-conference', c.caseId),
    kind: c.lot % 10 === 0 ? 'adviser' : 'support',
    closedAt: new Date(c.at(20).getTime() + day / 12),
  }));
  await city.copy(
    'access.conference',
    ['municipality', 'conference_id', 'kind', 'case_id', 'convening_agency_id', 'opened_at', 'closed_at'],
    conferences.map((c) => [
      municipality,
      c.conferenceId,
      c.kind,
      c.caseId,
      coordinatorAgency,
      c.at(14),
      c.closedAt,
    ]),
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
      c.conferenceId,
      c.caseId,
      c.kind,
      coordinatorAgency,
      c.at(14),
      c.at(20),
      '市役所本庁舎 会議室',
      c.closedAt,
      'decided',
    ]),
  );
  await city.copy(
    `${schema}.conference_purpose`,
    ['municipality', 'conference_id', 'case_id', 'purpose'],
    conferences.map((c) => [municipality, c.conferenceId, c.caseId, '支援の方向と役割分担を決める。']),
  );
  await city.copy(
    `${schema}.conference_outcome`,
    ['municipality', 'conference_id', 'case_id', 'result', 'direction', 'recorded_at', 'recorded_by'],
    conferences.map((c) => [
      municipality,
      c.conferenceId,
      c.caseId,
      'decided',
      '窓口を一つにし、ほかの機関は後ろから支える。',
      c.closedAt,
      coordinator,
    ]),
  );
}
