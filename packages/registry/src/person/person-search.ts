import {
  grams,
  gramsToFind,
  isKana,
  normaliseKana,
  normaliseName,
  oneDeletions,
  parseJapanesePeriod,
} from '@tsunagu/japan';
import { dayExists, searchIsShort } from './person.rules.ts';

/** A name as it is recorded, with its reading. */
export interface RecordedName {
  familyName: string;
  givenName: string;
  familyKana: string;
  givenKana: string;
}

/** What `person_search` holds of a person: everything under which somebody may look for them. */
export interface SearchProjection {
  names: string[];
  kanas: string[];
  kana_key: string;
  name_grams: string[];
  kana_grams: string[];
  kana_deletions: string[];
}

/** The projection of a person's present, former and other names; the first is the present one. */
export function searchProjection(recorded: readonly RecordedName[]): SearchProjection {
  const names = recorded.map((name) => normaliseName(name.familyName + name.givenName));
  const kanas = recorded.map((name) => normaliseKana(name.familyKana + name.givenKana));
  const parts = recorded.flatMap((name) => [normaliseKana(name.familyKana), normaliseKana(name.givenKana)]);
  return {
    names: [...new Set(names)],
    kanas: [...new Set(kanas)],
    kana_key: kanas[0] ?? '',
    name_grams: [...new Set(names.flatMap((name) => grams(name)))],
    kana_grams: [...new Set(kanas.flatMap((kana) => grams(kana)))],
    kana_deletions: [...new Set([...kanas, ...parts].flatMap((kana) => oneDeletions(kana)))],
  };
}

/** One condition of a search, as `registry.person_candidates` takes it. */
export type SearchTerm =
  | { kind: 'birth'; from: string; to: string }
  | { kind: 'name'; name: string; nameGrams: string[] }
  | { kind: 'kana'; kana: string; grams: string[]; name: string; nameGrams: string[] }
  | { kind: 'typo'; grams: string[] };

/**
 * The words that somebody typed, each as the condition it means: a day, month or year in 和暦 or 西暦, a reading, or a
 * piece of a name. All must hold.
 *
 * @example searchTerms('髙橋 S25') // name 高橋, born in 1950
 */
export function searchTerms(text: string): SearchTerm[] {
  return words(text).map((word) => {
    const period = parseJapanesePeriod(word);
    if (period) return { kind: 'birth', from: period.from, to: period.to };
    dayExists(word);
    return nameTerm(word);
  });
}

/** What somebody typed, read as one whole name: kanji and, where all of it is kana, its reading. */
interface WholeName {
  name: string;
  kana: string | null;
}

/** The whole name in a text, without the dates in it; undefined when it holds no name. */
function wholeName(text: string): WholeName | undefined {
  const terms = searchTerms(text).filter((term) => term.kind === 'name' || term.kind === 'kana');
  if (terms.length === 0) return undefined;
  const kanas = terms.flatMap((term) => (term.kind === 'kana' ? [term.kana] : []));
  return {
    name: terms.map((term) => term.name).join(''),
    kana: kanas.length === terms.length ? kanas.join('') : null,
  };
}

/** What is looked for: conditions that must all hold, and what was typed as whole names, which rank first. */
export interface PersonSearch {
  terms: readonly SearchTerm[];
  wholes: readonly WholeName[];
  areaId: string | null;
}

export function searchOf(
  texts: readonly (string | null | undefined)[],
  areaId: string | null | undefined,
): PersonSearch {
  const given = texts.filter((text) => text !== null && text !== undefined);
  for (const text of given) searchIsShort(text);
  return {
    terms: given.flatMap(searchTerms),
    wholes: given.map(wholeName).filter((whole) => whole !== undefined),
    areaId: areaId ?? null,
  };
}

function nameTerm(word: string): SearchTerm {
  const name = normaliseName(word);
  const nameGrams = gramsToFind(name);
  if (!isKana(word)) return { kind: 'name', name, nameGrams };
  const kana = normaliseKana(word);
  return { kind: 'kana', kana, grams: gramsToFind(kana), name, nameGrams };
}

/** The same search one slip of the finger further; undefined when nothing in it can be misread. */
export function forgivingTerms(terms: readonly SearchTerm[]): SearchTerm[] | undefined {
  const forgiven = terms.map(
    (term): SearchTerm =>
      term.kind === 'kana' && term.kana.length >= 3 ? { kind: 'typo', grams: oneDeletions(term.kana) } : term,
  );
  return forgiven.some((term) => term.kind === 'typo') ? forgiven : undefined;
}

function words(text: string): string[] {
  return text
    .normalize('NFKC')
    .trim()
    .split(/\s+/)
    .filter((word) => normaliseName(word) !== '' || parseJapanesePeriod(word) !== undefined)
    .slice(0, 8);
}
