import type { CarePlanBand, CarePlanEntryInput } from '../../../shared/graphql/schema.generated.ts';
import type { PickedAgency } from '../agency-picker/agency-picker.tsx';
import type { CarePlanEntryDetailFragment } from '../care-plan-page.generated.ts';

/** What the form of one entry holds, as it is typed; also what a draft keeps. */
export interface EntryContent {
  isWhole: boolean;
  personIds: string[];
  service: string;
  agency: PickedAgency | null;
  provider: string;
  contents: string;
  place: 'week' | 'outside';
  days: string[];
  when: 'time' | 'band';
  start: string;
  end: string;
  band: CarePlanBand;
  frequency: 'counted' | 'on-request' | 'other';
  everyMonths: string;
  times: string;
  timing: string;
}

export const emptyEntry: EntryContent = {
  isWhole: false,
  personIds: [],
  service: '',
  agency: null,
  provider: '',
  contents: '',
  place: 'week',
  days: [],
  when: 'time',
  start: String(10 * 60),
  end: String(11 * 60),
  band: 'MORNING',
  frequency: 'counted',
  everyMonths: '1',
  times: '1',
  timing: '',
};

export function contentOf(entry: CarePlanEntryDetailFragment): EntryContent {
  const { week, outside } = entry;
  return {
    ...emptyEntry,
    isWhole: entry.wholeHousehold,
    personIds: [...entry.personIds],
    service: entry.service,
    agency: entry.agency && { id: entry.agency.id, name: entry.agency.name },
    provider: entry.provider ?? '',
    contents: entry.contents ?? '',
    place: week ? 'week' : 'outside',
    ...(week
      ? {
          days: week.days.map(String),
          when: week.band ? ('band' as const) : ('time' as const),
          ...(week.startMinute === null ? {} : { start: String(week.startMinute) }),
          ...(week.endMinute === null ? {} : { end: String(week.endMinute) }),
          ...(week.band ? { band: week.band } : {}),
        }
      : {}),
    ...(outside
      ? {
          frequency: outside.onRequest
            ? ('on-request' as const)
            : outside.times === null
              ? ('other' as const)
              : ('counted' as const),
          everyMonths: String(outside.everyMonths ?? 1),
          times: String(outside.times ?? 1),
          timing: outside.timing ?? '',
        }
      : {}),
  };
}

export function inputOf(content: EntryContent): CarePlanEntryInput {
  const isCounted = content.frequency === 'counted';
  const hasTime = content.when === 'time';
  return {
    personIds: content.isWhole ? [] : content.personIds,
    service: content.service.trim(),
    agencyId: content.agency?.id ?? null,
    provider: content.agency ? null : content.provider.trim() || null,
    contents: content.contents.trim() || null,
    week:
      content.place === 'week'
        ? {
            days: content.days.map(Number).sort((a, b) => a - b),
            band: hasTime ? null : content.band,
            startMinute: hasTime ? Number(content.start) : null,
            endMinute: hasTime ? Number(content.end) : null,
          }
        : null,
    outside:
      content.place === 'outside'
        ? {
            everyMonths: isCounted ? Number(content.everyMonths) : null,
            times: isCounted ? Number(content.times) : null,
            onRequest: content.frequency === 'on-request',
            timing: content.timing.trim() || null,
          }
        : null,
  };
}

/** What a person must still fill in. */
export type EntryProblem = 'persons' | 'service' | 'days' | 'order' | 'frequency';

export function problemsOf(content: EntryContent): EntryProblem[] {
  const inWeek = content.place === 'week';
  const wrongOrder = content.when === 'time' && Number(content.start) >= Number(content.end);
  const counted = [content.everyMonths, content.times].every((value) => /^[1-9]\d?$/.test(value.trim()));
  return [
    content.isWhole || content.personIds.length > 0 ? null : 'persons',
    content.service.trim() ? null : 'service',
    inWeek && content.days.length === 0 ? 'days' : null,
    inWeek && wrongOrder ? 'order' : null,
    !inWeek && content.frequency === 'counted' && !counted ? 'frequency' : null,
    !inWeek && content.frequency === 'other' && !content.timing.trim() ? 'frequency' : null,
  ].filter((problem) => problem !== null) as EntryProblem[];
}

/** The parts of an entry that are chosen one by one when two people saved it. */
export const entryParts = ['persons', 'service', 'provider', 'when', 'contents'] as const;
export type EntryPart = (typeof entryParts)[number];

const fieldsOfPart: Record<EntryPart, readonly (keyof EntryContent)[]> = {
  persons: ['isWhole', 'personIds'],
  service: ['service'],
  provider: ['agency', 'provider'],
  when: ['place', 'days', 'when', 'start', 'end', 'band', 'frequency', 'everyMonths', 'times', 'timing'],
  contents: ['contents'],
};

export function isSamePart(part: EntryPart, one: EntryContent, other: EntryContent): boolean {
  return JSON.stringify(meaningOf(part, one)) === JSON.stringify(meaningOf(part, other));
}

/** What a part says, whatever stands in fields that do not count just now. */
function meaningOf(part: EntryPart, content: EntryContent): unknown {
  const { personIds, service, agencyId, provider, contents, week, outside } = inputOf(content);
  if (part === 'persons') return content.isWhole ? 'whole' : [...personIds].sort();
  if (part === 'service') return service;
  if (part === 'provider') return [agencyId, provider];
  return part === 'contents' ? contents : [week, outside];
}

/** Whose word counts, part by part. */
export type Choices = Partial<Record<EntryPart, 'mine' | 'theirs'>>;

/**
 * Where mine and theirs differ: what only one of the two has changed counts by itself, what both have changed is left to
 * the person, with their own words first.
 */
export function differences(base: EntryContent, mine: EntryContent, theirs: EntryContent): Choices {
  return Object.fromEntries(
    entryParts
      .filter((part) => !isSamePart(part, mine, theirs))
      .map((part) => [part, isSamePart(part, base, mine) ? 'theirs' : 'mine']),
  );
}

/** The entry as it was chosen. */
export function merged(mine: EntryContent, theirs: EntryContent, choices: Choices): EntryContent {
  const taken = entryParts
    .filter((part) => choices[part] === 'theirs')
    .flatMap((part) => fieldsOfPart[part])
    .map((field) => [field, theirs[field]]);
  return { ...mine, ...Object.fromEntries(taken) };
}

/** A draft of an entry: what was typed, and what it was typed over. */
export interface EntryDraft {
  /** Null for a new entry. */
  entryId: string | null;
  version: number;
  base: EntryContent;
  content: EntryContent;
}

/** A draft as it comes back from the server; null when it is of another shape. */
export function entryDraftOf(stored: unknown): EntryDraft | null {
  const draft = stored as Partial<EntryDraft> | null;
  if (!draft || typeof draft !== 'object' || !draft.content || !draft.base) return null;
  return {
    entryId: draft.entryId ?? null,
    version: draft.version ?? 0,
    base: { ...emptyEntry, ...draft.base },
    content: { ...emptyEntry, ...draft.content },
  };
}
