import { addDays, dateInJapan } from '@tsunagu/japan';
import { type CityContext, keyedId } from '@tsunagu/subgraph-kit';
import type { EditionContent } from '../care-plan/care-plan.repository.ts';
import type { CityConsultation } from './consultations.ts';
import {
  type FamilyCarePlan,
  type FamilyEntry,
  type FamilySupportPlan,
  familyCarePlans,
  familySupportPlans,
} from './plan-families.ts';

const schema = 'comprehensive_consultation';
const hour = 3_600_000;
const agencyId = (key: string) => keyedId('agency', key);
const staffId = (key: string) => keyedId('staff', key);
const coordinatorAgency = agencyId('ag-021');

/** トータルケアプラン and 支援プラン of hand-made families. */
export async function loadPlans(
  city: CityContext,
  consultations: readonly CityConsultation[],
): Promise<void> {
  const carePlans = consultations.flatMap((c) => {
    const plan = familyCarePlans[c.household.family ?? ''];
    return plan ? [{ ...plan, caseId: c.id, persons: c.persons.map((person) => person.id) }] : [];
  });
  await loadCarePlans(city, carePlans);
  await loadSupportPlans(
    city,
    consultations.flatMap((c) => {
      const plan = familySupportPlans[c.household.family ?? ''];
      return plan ? [{ ...plan, caseId: c.id, id: keyedId('city-support-plan', c.id) }] : [];
    }),
  );
}

type CityCarePlan = FamilyCarePlan & { caseId: string; persons: readonly string[] };

async function loadCarePlans(city: CityContext, plans: readonly CityCarePlan[]): Promise<void> {
  const { municipality } = city;
  const writtenAt = new Date(city.now.getTime() - 10 * 24 * hour);
  const saved = ({ writtenBy }: CityCarePlan) => [
    staffId(writtenBy.staff),
    agencyId(writtenBy.agency),
    writtenAt,
  ];
  await city.copy(
    `${schema}.care_plan`,
    ['municipality', 'case_id', 'remark', 'saved_by', 'saved_agency_id', 'saved_at'],
    plans.map((plan) => [municipality, plan.caseId, plan.remark, ...saved(plan)]),
  );
  await city.copy(
    `${schema}.care_plan_entry`,
    [
      'municipality',
      'id',
      'case_id',
      'person_ids',
      'service',
      'agency_id',
      'provider',
      'contents',
      'days',
      'band',
      'start_minute',
      'end_minute',
      'every_months',
      'times',
      'on_request',
      'timing',
      'saved_by',
      'saved_agency_id',
      'saved_at',
    ],
    plans.flatMap((plan) =>
      plan.entries.map((entry, index) => {
        const row = rowOf(plan, entry, index, writtenAt);
        return [
          municipality,
          row.id,
          plan.caseId,
          row.person_ids,
          row.service,
          row.agency_id,
          row.provider,
          row.contents,
          row.days,
          row.band,
          row.start_minute,
          row.end_minute,
          row.every_months,
          row.times,
          row.on_request,
          row.timing,
          ...saved(plan),
        ];
      }),
    ),
  );
  await city.copy(
    `${schema}.care_plan_edition`,
    [
      'municipality',
      'id',
      'case_id',
      'number',
      'created_on',
      'content',
      'published_by',
      'agency_id',
      'published_at',
    ],
    plans.map((plan) => [
      municipality,
      keyedId('city-care-plan-edition', plan.caseId),
      plan.caseId,
      1,
      dateInJapan(writtenAt),
      JSON.stringify(editionOf(plan, writtenAt)),
      ...saved(plan),
    ]),
  );
}

function editionOf(plan: CityCarePlan, writtenAt: Date): EditionContent {
  const entries = plan.entries.map((entry, index) => ({ entry, row: rowOf(plan, entry, index, writtenAt) }));
  return {
    remark: plan.remark,
    entries: entries.filter(({ entry }) => !entry.isNew).map(({ row }) => row),
  };
}

function rowOf(
  plan: CityCarePlan,
  entry: FamilyEntry,
  index: number,
  writtenAt: Date,
): EditionContent['entries'][number] {
  const { week, outside } = entry;
  return {
    id: keyedId('city-care-plan-entry', `${plan.caseId}:${index}`),
    case_id: plan.caseId,
    person_ids: entry.persons.flatMap((place) => plan.persons[place] ?? []),
    service: entry.service,
    agency_id: entry.agency ? agencyId(entry.agency) : null,
    provider: entry.provider ?? null,
    contents: entry.contents ?? null,
    days: week ? [...week.days] : null,
    band: week?.band ?? null,
    start_minute: week?.from ?? null,
    end_minute: week?.to ?? null,
    every_months: outside?.everyMonths ?? null,
    times: outside?.times ?? null,
    on_request: outside?.onRequest ?? false,
    timing: outside?.timing ?? null,
    saved_by: staffId(plan.writtenBy.staff),
    saved_agency_id: agencyId(plan.writtenBy.agency),
    saved_at: writtenAt.toISOString(),
    version: 1,
  };
}

type CitySupportPlan = FamilySupportPlan & { caseId: string; id: string };

/** Each with the 重層的支援会議 that agreed on it, which is over. */
async function loadSupportPlans(city: CityContext, plans: readonly CitySupportPlan[]): Promise<void> {
  const { municipality } = city;
  const today = dateInJapan(city.now);
  const heldOn = addDays(today, -16);
  const heldAt = new Date(`${heldOn}T13:30:00+09:00`);
  const convenedAt = new Date(heldAt.getTime() - 48 * hour);
  const closedAt = new Date(heldAt.getTime() + 2 * hour);
  const conferenceId = (plan: CitySupportPlan) => keyedId('city-plan-conference', plan.caseId);
  await city.copy(
    'access.conference',
    ['municipality', 'conference_id', 'kind', 'case_id', 'convening_agency_id', 'opened_at', 'closed_at'],
    plans.map((p) => [
      municipality,
      conferenceId(p),
      'multi-layer',
      p.caseId,
      coordinatorAgency,
      convenedAt,
      closedAt,
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
    plans.map((p) => [
      municipality,
      conferenceId(p),
      p.caseId,
      'multi-layer',
      coordinatorAgency,
      convenedAt,
      heldAt,
      p.conference.place,
      closedAt,
      'decided',
    ]),
  );
  await city.copy(
    `${schema}.conference_purpose`,
    ['municipality', 'conference_id', 'case_id', 'purpose'],
    plans.map((p) => [municipality, conferenceId(p), p.caseId, p.conference.purpose]),
  );
  await city.copy(
    `${schema}.conference_outcome`,
    ['municipality', 'conference_id', 'case_id', 'result', 'direction', 'recorded_at', 'recorded_by'],
    plans.map((p) => [
      municipality,
      conferenceId(p),
      p.caseId,
      'decided',
      p.conference.direction,
      closedAt,
      staffId('coordinator'),
    ]),
  );
  await city.copy(
    `${schema}.support_plan`,
    [
      'municipality',
      'id',
      'case_id',
      'kind',
      'edition',
      'state',
      'direction',
      'drafted_on',
      'drafting_agency_id',
      'conference_id',
      'agreed_on',
      'agreed_by',
      'evaluated_on',
      'evaluation',
      'saved_agency_id',
      'saved_at',
    ],
    plans.map((p) => [
      municipality,
      p.id,
      p.caseId,
      p.kind,
      1,
      'evaluated',
      p.direction,
      addDays(today, -17),
      agencyId(p.draftedBy),
      conferenceId(p),
      heldOn,
      staffId('coordinator'),
      addDays(today, -1),
      p.evaluation,
      agencyId(p.draftedBy),
      new Date(city.now.getTime() - 24 * hour),
    ]),
  );
  await city.copy(
    `${schema}.support_plan_goal`,
    [
      'municipality',
      'plan_id',
      'number',
      'case_id',
      'goal',
      'step',
      'agency_id',
      'due_on',
      'reached',
      'finding',
    ],
    plans.flatMap((p) =>
      p.goals.map((goal, index) => [
        municipality,
        p.id,
        index + 1,
        p.caseId,
        goal.goal,
        goal.step,
        goal.agency ? agencyId(goal.agency) : null,
        addDays(today, -2),
        goal.reached,
        goal.finding ?? null,
      ]),
    ),
  );
  await city.copy(
    `${schema}.support_plan_service`,
    ['municipality', 'plan_id', 'number', 'case_id', 'service', 'agency_id', 'contents'],
    plans.flatMap((p) =>
      p.services.map((one, index) => [
        municipality,
        p.id,
        index + 1,
        p.caseId,
        one.service,
        agencyId(one.agency),
        one.contents,
      ]),
    ),
  );
}
