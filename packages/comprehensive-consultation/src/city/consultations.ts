import { dateInJapan } from '@tsunagu/japan';
import { type CityContext, type CityHousehold, type CityPerson, keyedId } from '@tsunagu/subgraph-kit';
import type { ConsultationChannel, ConsultationOutcome } from '../consultation/consultation.rules.ts';
import { familyCoordinations } from './coordination-families.ts';
import { type FamilyConsultation, familyConsultations } from './families.ts';
import { living, type Story, storyOf } from './stories.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** Share of generated households that came to a counter within the last three years. */
const consultationRate = 0.05;

/** 社会福祉協議会, where the coordinators sit. */
const coordinatorKey = 'ag-021';

/** Who else works with families; each may be named on a つなぐシート beside the agency that received the family. */
const namedOnSheets = [
  'ag-009',
  'ag-001',
  'ag-003',
  'ag-006',
  'ag-007',
  'ag-011',
  'ag-012',
  'ag-021',
  'ag-054',
  'ag-090',
  'ag-091',
];

/** A hand-over of an invented consultation; the chain is in order. */
export interface CityHandover {
  id: string;
  from: string;
  to: string;
  state: 'sent' | 'accepted' | 'passed-on';
  sentAt: Date;
  answeredAt: Date | null;
  firstContactAt: Date | null;
}

/** An invented consultation with everything that hangs on it. */
export interface CityConsultation {
  id: string;
  household: CityHousehold;
  persons: CityPerson[];
  story: Story;
  agency: string;
  channel: ConsultationChannel;
  urgency: 'ordinary' | 'soon' | 'emergency';
  receivedAt: Date;
  closed: { at: Date; outcome: ConsultationOutcome } | null;
  handovers: CityHandover[];
  /** Agencies that the household let share everything; null without consent. */
  consentedTo: string[] | null;
}

/** The consultations of the invented city: every hand-made family has one, and some of the others. */
export function inventConsultations(city: CityContext): CityConsultation[] {
  return city.households.flatMap((household) => {
    const persons = living(household);
    if (persons.length === 0) return [];
    if (household.family) {
      const story = familyConsultations[household.family];
      return story ? [ofFamily(city, household, persons, story)] : [];
    }
    return city.random() < consultationRate ? [ofHousehold(city, household, persons)] : [];
  });
}

/** Hand-made families are in the middle of their story; those who signed share it with the agencies around them. */
const urgencies = ['ordinary', 'soon', 'ordinary', 'emergency', 'soon'] as const;

function ofFamily(
  city: CityContext,
  household: CityHousehold,
  persons: CityPerson[],
  story: FamilyConsultation,
): CityConsultation {
  const receivedAt = daysAgo(city, 40 + Math.floor(city.random() * 80));
  const id = keyedId('city-consultation', household.id);
  return {
    id,
    household,
    persons,
    story,
    agency: agencyId(story.receivedBy),
    channel: 'counter',
    urgency: urgencies[Number.parseInt(household.id.slice(0, 4), 16) % urgencies.length] ?? 'soon',
    receivedAt,
    closed: null,
    handovers: handoversOf(city, id, story, receivedAt),
    consentedTo: story.consents ? namedBy(household, story.receivedBy).map(agencyId) : null,
  };
}

/**
 * Agencies on the sheet of a family: all around it. The coordinator's is not among them where the story is what a coordinator
 * sees before the request is accepted or after the roles are decided; a consent would show it all the same.
 */
function namedBy(household: CityHousehold, receivedBy: string): string[] {
  const progress = familyCoordinations[household.family ?? '']?.progress ?? 'coordinating';
  const named = [...new Set([receivedBy, ...namedOnSheets])];
  return progress === 'coordinating' ? named : named.filter((key) => key !== coordinatorKey);
}

function handoversOf(
  city: CityContext,
  id: string,
  story: FamilyConsultation,
  receivedAt: Date,
): CityHandover[] {
  const { receivedBy, handedTo, progress } = story;
  if (!handedTo || progress === 'none') return [];
  if (progress === 'waiting')
    return [handover(id, 1, receivedBy, handedTo, 'sent', daysAgo(city, 0.2), null)];
  if (progress === 'overdue') return [handover(id, 1, receivedBy, handedTo, 'sent', daysAgo(city, 4), null)];
  const sentAt = after(receivedAt, 2);
  if (progress === 'accepted') return [handover(id, 1, receivedBy, handedTo, 'accepted', sentAt, 5)];
  return [
    handover(id, 1, receivedBy, handedTo, 'passed-on', sentAt, 20),
    handover(id, 2, handedTo, 'ag-006', 'accepted', after(sentAt, 20), 6),
  ];
}

function ofHousehold(city: CityContext, household: CityHousehold, persons: CityPerson[]): CityConsultation {
  const story = storyOf(household, dateInJapan(city.now));
  const ago = 1 + Math.floor(city.random() * 1_000);
  const receivedAt = daysAgo(city, ago);
  const id = keyedId('city-consultation', household.id);
  const handovers = city.random() < 0.5 ? chainOf(city, id, story, receivedAt, ago) : [];
  const waiting = handovers.some((h) => h.state === 'sent');
  const ended = !waiting && ago > 60 && city.random() < 0.8;
  return {
    id,
    household,
    persons,
    story,
    agency: agencyId(story.receivedBy),
    channel: pick(city, ['counter', 'counter', 'phone', 'visit', 'agency', 'outreach']),
    urgency: pick(city, ['ordinary', 'ordinary', 'soon', 'emergency']),
    receivedAt,
    closed: ended
      ? {
          at: after(receivedAt, 50 * 24),
          outcome: pick(city, ['connected', 'connected', 'settled-by-advice', 'ended-by-wish']),
        }
      : null,
    handovers,
    consentedTo: city.random() < 0.4 ? [...new Set(['ag-009', story.receivedBy])].map(agencyId) : null,
  };
}

/** Most hand-overs are accepted at once; one in six goes round, and the newest still wait. */
function chainOf(city: CityContext, id: string, story: Story, receivedAt: Date, ago: number): CityHandover[] {
  if (!story.handedTo) return [];
  const sentAt = after(receivedAt, 1 + city.random() * 20);
  const hours = 1 + Math.floor(city.random() * 40);
  if (ago < 5) return [handover(id, 1, story.receivedBy, story.handedTo, 'sent', sentAt, null)];
  const further = namedOnSheets.find((key) => key !== story.receivedBy && key !== story.handedTo)!;
  if (city.random() > 1 / 6)
    return [handover(id, 1, story.receivedBy, story.handedTo, 'accepted', sentAt, hours)];
  return [
    handover(id, 1, story.receivedBy, story.handedTo, 'passed-on', sentAt, hours),
    handover(id, 2, story.handedTo, further, 'accepted', after(sentAt, hours), hours),
  ];
}

function handover(
  caseId: string,
  step: number,
  from: string,
  to: string,
  state: CityHandover['state'],
  sentAt: Date,
  hours: number | null,
): CityHandover {
  return {
    id: keyedId('city-handover', `${caseId}:${step}`),
    from: agencyId(from),
    to: agencyId(to),
    state,
    sentAt,
    answeredAt: hours === null ? null : after(sentAt, hours),
    firstContactAt: hours === null || state !== 'accepted' ? null : after(sentAt, hours * 1.5),
  };
}

function agencyId(key: string): string {
  return keyedId('agency', key);
}

/** A moment of office hours so many days ago; it varies with the days, without another throw of the dice. */
function daysAgo(city: CityContext, days: number): Date {
  const midnightInJapan = Math.floor((city.now.getTime() + 9 * hour) / day) * day - 9 * hour;
  return new Date(midnightInJapan - days * day + 9 * hour + ((days * 37) % 480) * 60_000);
}

function after(at: Date, hours: number): Date {
  return new Date(at.getTime() + Math.round(hours * hour));
}

function pick<T>(city: CityContext, list: readonly T[]): T {
  return list[Math.floor(city.random() * list.length)] as T;
}
