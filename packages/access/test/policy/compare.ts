import { type Actor, type DataClass, dataClasses } from '../../src/index.ts';
import { type CedarJudge, caseEntity, personEntity, principalEntity } from './cedar.ts';
import type { Answer, Asking } from './database.ts';
import { type Basis, basesOfCase, basesOfPerson, mayWriteCase, mayWritePerson } from './oracle.ts';
import type { Chance } from './random.ts';
import type { World } from './world.ts';

/** What the oracle expects the database to answer one reader, in the form of its answer. */
export function expectedAnswer(world: World, { actor, caseClass, personClass }: Asking): Answer {
  const cases = world.cases.map(({ id }) => id);
  const listed = (ids: readonly string[], bases: (id: string, dataClass: DataClass) => Basis[]) =>
    ids.flatMap((id) =>
      dataClasses.flatMap((dataClass) =>
        bases(id, dataClass).map(({ basis, evidence }) =>
          [id, dataClass, basis, evidence].filter((part) => part !== null).join('|'),
        ),
      ),
    );
  const rows = (
    dataClass: DataClass,
    ids: readonly string[],
    bases: (id: string, dataClass: DataClass) => Basis[],
  ) => ids.filter((id) => bases(id, dataClass).length > 0).map((id) => `${dataClass}|${id}`);
  const ofCase = (id: string, dataClass: DataClass) => basesOfCase(world, actor, id, dataClass);
  const ofPerson = (id: string, dataClass: DataClass) => basesOfPerson(world, actor, id, dataClass);
  const writableCases = cases.filter((id) => mayWriteCase(world, actor, id));
  return sorted({
    cases: listed(cases, ofCase),
    persons: listed(world.persons, ofPerson),
    writableCases,
    writablePersons: world.persons.filter((id) => mayWritePerson(world, actor, id)),
    caseRows: rows(caseClass, cases, ofCase),
    personRows: rows(personClass, world.persons, ofPerson),
    changedRows: writableCases.filter((id) => ofCase(id, 'plan').length > 0),
  });
}

export function sorted(answer: Answer): Answer {
  const once = (texts: readonly string[]) => [...new Set(texts)].sort();
  return {
    cases: once(answer.cases),
    persons: once(answer.persons),
    writableCases: once(answer.writableCases),
    writablePersons: once(answer.writablePersons),
    caseRows: once(answer.caseRows),
    personRows: once(answer.personRows),
    changedRows: once(answer.changedRows),
  };
}

/** One question to Cedar and what the oracle says to it. */
export interface Question {
  actor: Actor;
  /** Facts of the reader's municipality. */
  home: World;
  /** Facts of the municipality where the thing lies that is asked for. */
  place: World;
  on: { case: string } | { person: string };
  dataClass: DataClass | 'write';
}

/**
 * Questions about one reader: every class of a case and a person now and then, a class that is open where there is
 * one, writing, and the same thing in another municipality.
 */
export function questionsFor(
  chance: Chance,
  home: World,
  other: World,
  actor: Actor,
  count: number,
): Question[] {
  return Array.from({ length: count }, () => {
    const place = chance.happens(0.1) ? other : home;
    const on = chance.happens(0.6)
      ? { case: chance.pick(home.cases).id }
      : { person: chance.pick(home.persons) };
    const question = { actor, home, place, on };
    if (chance.happens(0.15)) return { ...question, dataClass: 'write' as const };
    const open = dataClasses.filter(
      (dataClass) => oracleBases({ ...question, place: home, dataClass }).length > 0,
    );
    return {
      ...question,
      dataClass: chance.pick(open.length > 0 && chance.happens(0.5) ? open : dataClasses),
    };
  });
}

export function oracleBases({ actor, home, place, on, dataClass }: Question): string[] {
  if (place !== home) return [];
  if (dataClass === 'write') {
    const may = 'case' in on ? mayWriteCase(home, actor, on.case) : mayWritePerson(home, actor, on.person);
    return may ? ['case' in on ? 'own-case' : 'counter'] : [];
  }
  const bases =
    'case' in on
      ? basesOfCase(home, actor, on.case, dataClass)
      : basesOfPerson(home, actor, on.person, dataClass);
  return [...new Set(bases.map(({ basis }) => basis))].sort();
}

/** A person is read by rules on the person, and through each case as far as its rules show its persons. */
export function cedarBases(judge: CedarJudge, { actor, home, place, on, dataClass }: Question): string[] {
  const principal = principalEntity(home, actor);
  if (dataClass === 'write') {
    const resource = 'case' in on ? caseEntity(place, on.case) : personEntity(place, on.person);
    return judge.bases(principal, 'write', resource);
  }
  if ('case' in on) return judge.bases(principal, 'read', caseEntity(place, on.case), dataClass);
  const through = place.cases
    .filter(({ subjects }) => subjects.includes(on.person))
    .flatMap(({ id }) => judge.bases(principal, 'readSubjects', caseEntity(place, id), dataClass));
  const direct = judge.bases(principal, 'read', personEntity(place, on.person), dataClass);
  return [...new Set([...through, ...direct])].sort();
}
