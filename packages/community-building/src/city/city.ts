import { type CityContext, keyedId } from '@tsunagu/subgraph-kit';
import { type CityNeed, type CitySupporter, needsOf, supportersOf } from './neighbours.ts';
import { loadOffers } from './offers.ts';
import { noon, promotingAgency } from './places.ts';
import { loadPromoters } from './promoters.ts';

/** Fills measure 4 for the invented city: promoters, courses, places, supporters and needs with their facts of access. */
export async function fillCity(city: CityContext): Promise<void> {
  await loadPromoters(city);
  await loadOffers(city);
  const supporters = supportersOf(city);
  const needs = needsOf(city, supporters);
  await loadCases(city, supporters, needs);
  await loadSupporters(city, supporters);
  await loadNeeds(city, needs);
}

/** Facts of access: who is concerned, which agency handles it, and to which area it belongs. */
async function loadCases(
  city: CityContext,
  supporters: readonly CitySupporter[],
  needs: readonly CityNeed[],
): Promise<void> {
  const factOf = (kind: string) => (record: CitySupporter | CityNeed) => ({
    caseId: record.id,
    measure: 4,
    kind,
    householdId: record.household.id,
    subjects: [record.person.id],
    openedAt: noon(record.registeredOn),
    closedAt: record.endedOn ? noon(record.endedOn) : null,
    assignments: [{ agencyId: promotingAgency, reason: 'opened', from: noon(record.registeredOn) }],
  });
  await city.cases([...supporters.map(factOf('supporter-registration')), ...needs.map(factOf('area-need'))]);
  await city.copy(
    'access.case_area',
    ['municipality', 'case_id', 'area_id'],
    [...supporters, ...needs].map((record) => [city.municipality, record.id, record.household.areaId]),
  );
}

async function loadSupporters(city: CityContext, supporters: readonly CitySupporter[]): Promise<void> {
  const { municipality } = city;
  await city.copy(
    'community_building.supporter',
    [
      'municipality',
      'id',
      'person_id',
      'household_id',
      'agency_id',
      'area_id',
      'state',
      'offers',
      'activity',
      'registered_on',
      'ended_on',
    ],
    supporters.map((s) => [
      municipality,
      s.id,
      s.person.id,
      s.household.id,
      promotingAgency,
      s.household.areaId,
      s.state,
      s.offers,
      s.activity,
      s.registeredOn,
      s.endedOn,
    ]),
  );
  await city.copy(
    'community_building.supporter_contact',
    ['municipality', 'supporter_id', 'phone', 'availability'],
    supporters.map((s, index) => [
      municipality,
      s.id,
      `086-000-${String(2000 + (index % 8000))}`,
      '平日の午前',
    ]),
  );
  await city.copy(
    'community_building.supporter_training',
    ['municipality', 'supporter_id', 'course_id', 'finished_on'],
    supporters.flatMap((s) =>
      s.training ? [[municipality, s.id, s.training.courseId, s.training.finishedOn]] : [],
    ),
  );
  await city.copy(
    'community_building.supporter_survey',
    ['municipality', 'id', 'supporter_id', 'sent_on', 'answered_on', 'answer'],
    supporters.flatMap((s) =>
      s.survey
        ? [
            [
              municipality,
              keyedId('city-survey', s.id),
              s.id,
              s.survey.sentOn,
              s.survey.answeredOn,
              s.survey.answer,
            ],
          ]
        : [],
    ),
  );
}

async function loadNeeds(city: CityContext, needs: readonly CityNeed[]): Promise<void> {
  const { municipality } = city;
  await city.copy(
    'community_building.need',
    [
      'municipality',
      'id',
      'person_id',
      'household_id',
      'agency_id',
      'area_id',
      'kind',
      'wish',
      'state',
      'registered_on',
      'ended_on',
    ],
    needs.map((n) => [
      municipality,
      n.id,
      n.person.id,
      n.household.id,
      promotingAgency,
      n.household.areaId,
      n.kind,
      n.wish,
      n.state,
      n.registeredOn,
      n.endedOn,
    ]),
  );
  await city.copy(
    'community_building.need_contact',
    ['municipality', 'need_id', 'place', 'preferred_time'],
    needs.map((n) => [municipality, n.id, '自宅', '平日の午前']),
  );
  await city.copy(
    'community_building.need_match',
    [
      'municipality',
      'id',
      'need_id',
      'supporter_id',
      'service_id',
      'state',
      'proposed_on',
      'decided_on',
      'proposed_by',
    ],
    needs.flatMap((n) =>
      n.match
        ? [
            [
              municipality,
              keyedId('city-match', n.id),
              n.id,
              n.match.supporterId,
              n.match.serviceId,
              n.match.accepted ? 'accepted' : 'proposed',
              n.match.on,
              n.match.accepted ? n.match.on : null,
              keyedId('staff', 'promoter'),
            ],
          ]
        : [],
    ),
  );
}
