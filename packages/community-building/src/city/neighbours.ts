import { type CityContext, type CityHousehold, type CityPerson, keyedId } from '@tsunagu/subgraph-kit';
import type { NeedState } from '../need/need.rules.ts';
import {
  type HelpKind,
  helpKinds,
  type SupporterState,
  type SurveyAnswer,
} from '../supporter/supporter.rules.ts';
import { trainingDay, trainingId, trainingYears } from './offers.ts';
import { dayBefore, districts, pick } from './places.ts';
import { needStories, supporterStories } from './stories.ts';

/** Share of people of 45 to 79 who took the training and registered. */
const supporterRate = 0.04;

/** Share of people of 75 and more who asked for help in the neighbourhood. */
const needRate = 0.07;

/** Families that never appear in any list (支援措置). */
const absent = new Set(['dv-sealed', 'dv-left-behind']);

export interface CitySupporter {
  id: string;
  person: CityPerson;
  household: CityHousehold;
  offers: HelpKind[];
  state: SupporterState;
  activity: string | null;
  registeredOn: string;
  endedOn: string | null;
  training: { courseId: string; finishedOn: string } | null;
  survey: { sentOn: string; answeredOn: string | null; answer: SurveyAnswer | null } | null;
}

export interface CityNeed {
  id: string;
  person: CityPerson;
  household: CityHousehold;
  kind: HelpKind;
  wish: string;
  state: NeedState;
  registeredOn: string;
  endedOn: string | null;
  match: { supporterId: string | null; serviceId: string | null; accepted: boolean; on: string } | null;
}

/** サポーター of the invented city. */
export function supportersOf(city: CityContext): CitySupporter[] {
  return city.households.flatMap((household) => {
    if (household.family) return familySupporters(city, household, household.family);
    return household.members
      .filter(
        (person) => isAlive(person) && isBetween(city.now, person, 45, 79) && city.random() < supporterRate,
      )
      .map((person) => inventSupporter(city, household, person));
  });
}

function familySupporters(city: CityContext, household: CityHousehold, family: string): CitySupporter[] {
  return (supporterStories[family] ?? []).flatMap((story) => {
    const person = household.members[story.member];
    if (!person) return [];
    const registeredOn = dayBefore(city.now, 400);
    return [
      {
        id: supporterIdOf(family, story.member),
        person,
        household,
        offers: story.offers,
        state: story.state,
        activity: story.activity,
        registeredOn,
        endedOn: null,
        training: trainingFor(city, household, trainingYears(city.now)[1]!),
        survey: story.answer && {
          sentOn: dayBefore(city.now, 200),
          answeredOn: dayBefore(city.now, 180),
          answer: story.answer,
        },
      },
    ];
  });
}

function supporterIdOf(family: string, member: number): string {
  return keyedId('city-supporter', `${family}:${member}`);
}

function inventSupporter(city: CityContext, household: CityHousehold, person: CityPerson): CitySupporter {
  const state = pick(city.random, [
    'active',
    'active',
    'active',
    'registered',
    'registered',
    'registered',
    'resting',
    'ended',
  ] as const);
  const year = pick(city.random, trainingYears(city.now));
  const training = trainingFor(city, household, year);
  const registeredOn = laterDay(trainingDay(year), Math.floor(city.random() * 30), dayBefore(city.now, 1));
  const endedOn = state === 'ended' ? laterDay(registeredOn, 150, dayBefore(city.now, 0)) : null;
  const sentOn = laterDay(registeredOn, 90, dayBefore(city.now, 0));
  const answered = city.random() < 0.7;
  const answers = { active: 'active', registered: 'wishes', resting: 'not-now', ended: 'not-now' } as const;
  return {
    id: keyedId('city-supporter', person.id),
    person,
    household,
    offers: [...new Set([pick(city.random, helpKinds), pick(city.random, helpKinds), 'talk' as const])],
    state,
    activity:
      state === 'active'
        ? pick(city.random, ['ごみ出しの手伝い', 'サロンの手伝い', '庭の手入れ', '見守りの訪問'])
        : null,
    registeredOn,
    endedOn,
    training,
    survey: {
      sentOn,
      answeredOn: answered ? laterDay(sentOn, 14, dayBefore(city.now, 0)) : null,
      answer: answered ? answers[state] : null,
    },
  };
}

function trainingFor(city: CityContext, household: CityHousehold, year: number) {
  const district = districts.findIndex((candidate) => candidate.area === household.areaId);
  return district < 0
    ? null
    : {
        courseId: trainingId(district, year),
        finishedOn: laterDay(`${year}-06-22`, 0, dayBefore(city.now, 0)),
      };
}

const wishes: Record<HelpKind, string> = {
  garden: '庭の草取りを手伝ってほしい',
  rubbish: '週2回のごみ出しを手伝ってほしい',
  shopping: '買い物を一緒に行ってほしい',
  escort: '通院に付き添ってほしい',
  talk: '話し相手がほしい',
  transport: '買い物に行く足がほしい',
  housework: '掃除を手伝ってほしい',
  paperwork: '役所の手紙を一緒に読んでほしい',
  other: '電球の交換を頼みたい',
};

/** 困りごと of the invented city, matched to supporters of the same area where one offers that help. */
export function needsOf(city: CityContext, supporters: readonly CitySupporter[]): CityNeed[] {
  return city.households.flatMap((household) => {
    if (household.family)
      return absent.has(household.family) ? [] : familyNeeds(city, household, household.family);
    return household.members
      .filter((person) => isAlive(person) && isBetween(city.now, person, 75, 120) && city.random() < needRate)
      .map((person) => inventNeed(city, household, person, supporters));
  });
}

function familyNeeds(city: CityContext, household: CityHousehold, family: string): CityNeed[] {
  return (needStories[family] ?? []).flatMap((story, index) => {
    const person = household.members[story.member];
    if (!person) return [];
    const registeredOn = dayBefore(city.now, story.daysAgo);
    const helper = story.helper;
    return [
      {
        id: keyedId('city-need', `${person.id}:${index}`),
        person,
        household,
        kind: story.kind,
        wish: story.wish,
        state: story.state,
        registeredOn,
        endedOn: story.state === 'done' ? laterDay(registeredOn, 10, dayBefore(city.now, 0)) : null,
        match: helper
          ? {
              supporterId: 'supporter' in helper ? keyedId('city-supporter', helper.supporter) : null,
              serviceId: 'service' in helper ? helper.service : null,
              accepted: story.state !== 'proposed',
              on: laterDay(registeredOn, 3, dayBefore(city.now, 0)),
            }
          : null,
      },
    ];
  });
}

function inventNeed(
  city: CityContext,
  household: CityHousehold,
  person: CityPerson,
  supporters: readonly CitySupporter[],
): CityNeed {
  const kind = pick(city.random, helpKinds);
  const registeredOn = dayBefore(city.now, 5 + Math.floor(city.random() * 400));
  const able = supporters.filter(
    (supporter) =>
      supporter.household.areaId === household.areaId &&
      supporter.household.id !== household.id &&
      supporter.state === 'active' &&
      supporter.offers.includes(kind),
  );
  const helper = able.length > 0 && city.random() < 0.7 ? pick(city.random, able) : null;
  const state = helper
    ? pick(city.random, ['proposed', 'matched', 'matched', 'done'] as const)
    : pick(city.random, ['open', 'open', 'withdrawn'] as const);
  return {
    id: keyedId('city-need', person.id),
    person,
    household,
    kind,
    wish: wishes[kind],
    state,
    registeredOn,
    endedOn:
      state === 'done' || state === 'withdrawn' ? laterDay(registeredOn, 20, dayBefore(city.now, 0)) : null,
    match: helper
      ? {
          supporterId: helper.id,
          serviceId: null,
          accepted: state !== 'proposed',
          on: laterDay(registeredOn, 4, dayBefore(city.now, 0)),
        }
      : null,
  };
}

function isAlive(person: CityPerson): boolean {
  return !person.deceased;
}

function isBetween(now: Date, person: CityPerson, from: number, to: number): boolean {
  const age = (now.getTime() - new Date(person.birthDate).getTime()) / (365.25 * 86_400_000);
  return age >= from && age < to + 1;
}

/** A day some days later, but not after a last one. */
function laterDay(day: string, days: number, last: string): string {
  const later = new Date(new Date(day).getTime() + days * 86_400_000).toISOString().slice(0, 10);
  return later < last ? later : last;
}
