import { addDays, dateInJapan } from '@tsunagu/japan';
import { type CityCase, type CityContext, type CityHousehold, keyedId } from '@tsunagu/subgraph-kit';
import type { EmergencySupportState, FollowUpOutcome, ReliefKind } from '../emergency/emergency.rules.ts';
import { commonCircumstances, type ReliefStory, reliefStories } from './stories.ts';

const schema = 'multi_actor_participation';
const day = 86_400_000;

/** 社会福祉協議会, itself a 社会福祉法人: the one that is named on the families' sheets. */
const council = keyedId('agency', 'ag-021');
const corporations = [council, ...['ag-094', 'ag-095', 'ag-097'].map((key) => keyedId('agency', key))];
const livelihood = keyedId('agency', 'ag-009');

/** Share of households that a corporation helped within the last years. */
const reliefRate = 0.01;

interface Relief extends ReliefStory {
  id: string;
  household: CityHousehold;
  personIds: string[];
  agency: string;
  referredBy: string | null;
}

/** 緊急一時支援 of the invented city, with the facts of access behind each. */
export async function loadEmergencySupports(city: CityContext): Promise<void> {
  const supports = city.households.flatMap((household) => supportsOf(city, household));
  await city.cases(supports.map((support) => factsOf(city, support)));
  await city.copy(
    `${schema}.emergency_support`,
    [
      'municipality',
      'id',
      'household_id',
      'agency_id',
      'referred_by_id',
      'wanted',
      'state',
      'requested_on',
      'delivered_on',
      'followed_on',
      'outcome',
    ],
    supports.map((support) => {
      const { requestedOn, deliveredOn, followedOn } = daysOf(city, support);
      return [
        city.municipality,
        support.id,
        support.household.id,
        support.agency,
        support.referredBy,
        `{${support.wanted.join(',')}}`,
        support.state,
        requestedOn,
        deliveredOn,
        followedOn,
        support.outcome ?? null,
      ];
    }),
  );
  await city.copy(
    `${schema}.emergency_support_person`,
    ['municipality', 'support_id', 'person_id'],
    supports.flatMap((support) => support.personIds.map((id) => [city.municipality, support.id, id])),
  );
  await city.copy(
    `${schema}.emergency_support_item`,
    ['municipality', 'support_id', 'kind', 'quantity'],
    supports
      .filter((support) => reached(support.state, 'delivered'))
      .flatMap((support) =>
        support.wanted.map((kind) => [
          city.municipality,
          support.id,
          kind,
          1 + Math.floor(city.random() * 5),
        ]),
      ),
  );
  await city.copy(
    `${schema}.emergency_support_narrative`,
    ['municipality', 'support_id', 'circumstances', 'follow_up'],
    supports.map((support) => [city.municipality, support.id, support.circumstances, support.followUp ?? '']),
  );
}

function supportsOf(city: CityContext, household: CityHousehold): Relief[] {
  const personIds = household.members.filter((member) => !member.deceased).map((member) => member.id);
  if (personIds.length === 0) return [];
  const ofHousehold = (
    story: ReliefStory,
    number: number,
    agency: string,
    referredBy: string | null,
  ): Relief => ({
    ...story,
    id: keyedId('city-emergency-support', `${household.id}:${number}`),
    household,
    personIds,
    agency,
    referredBy,
  });
  if (household.family) {
    const stories = reliefStories[household.family] ?? [];
    return stories.map((story, number) => ofHousehold(story, number, council, livelihood));
  }
  if (city.random() >= reliefRate) return [];
  const agency = pick(city, corporations);
  return [ofHousehold(inventedStory(city), 0, agency, city.random() < 0.5 ? livelihood : null)];
}

function inventedStory(city: CityContext): ReliefStory {
  const daysAgo = Math.floor(city.random() * 900);
  const wanted = pick<ReliefKind[]>(city, [['food'], ['food', 'daily-goods'], ['daily-goods'], ['clothing']]);
  const circumstances = pick(city, commonCircumstances);
  if (daysAgo < 3) return { daysAgo, wanted, state: 'requested', circumstances };
  if (daysAgo < 14) return { daysAgo, wanted, state: 'delivered', circumstances };
  const outcome = pick<FollowUpOutcome>(city, ['settled', 'settled', 'connected', 'continuing']);
  const followUp = outcome === 'settled' ? '' : '相談機関と一緒に様子を見ることにした。';
  return { daysAgo, wanted, state: 'followed', outcome, circumstances, followUp };
}

function factsOf(city: CityContext, support: Relief): CityCase {
  const openedAt = new Date(city.now.getTime() - support.daysAgo * day);
  return {
    caseId: support.id,
    measure: 5,
    kind: 'emergency-support',
    householdId: support.household.id,
    subjects: support.personIds,
    openedAt,
    closedAt: support.state === 'followed' ? new Date(openedAt.getTime() + 9 * day) : null,
    assignments: [{ agencyId: support.agency, reason: 'opened', from: openedAt }],
  };
}

function daysOf(city: CityContext, support: Relief) {
  const requestedOn = addDays(dateInJapan(city.now), -support.daysAgo);
  return {
    requestedOn,
    deliveredOn: reached(support.state, 'delivered') ? addDays(requestedOn, 1) : null,
    followedOn: reached(support.state, 'followed') ? addDays(requestedOn, 9) : null,
  };
}

function reached(state: EmergencySupportState, wanted: 'delivered' | 'followed'): boolean {
  return state === 'followed' || state === wanted;
}

function pick<T>(city: CityContext, list: readonly T[]): T {
  return list[Math.floor(city.random() * list.length)] as T;
}
