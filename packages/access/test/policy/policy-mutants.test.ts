import type { EntityJson } from '@cedar-policy/cedar-wasm/nodejs';
import { expect, test } from 'vitest';
import {
  type Action,
  type Policy,
  policyTexts,
  readPolicies,
  typeOf,
} from '../../policy/compiler/policy-text.ts';
import { type Actor, type DataClass, dataClasses } from '../../src/index.ts';
import { CedarJudge, caseEntity, personEntity, principalEntity } from './cedar.ts';
import { applies, type CedarQuestion } from './evaluate.ts';
import { basesOfCase, casesShownAs, directBasesOfPerson, mayWriteCase, mayWritePerson } from './oracle.ts';
import { type PolicyMutant, policyMutants } from './policy-mutants.ts';
import {
  keptRecords,
  readsRecord,
  recordActors,
  recordEntity,
  recordStaff,
  writesRecord,
} from './records.ts';
import { histories, type World } from './world.ts';

const historyCount = process.env.TSUNAGU_DEEP === undefined ? 250 : 4000;

/** A question with the oracle's answer, and the policies that apply to it. */
interface Judged extends CedarQuestion {
  expected: string;
  applying: Policy[];
}

test('a policy with one thing wrong is found out: at least 95 % of all mutants', { timeout: 900_000 }, () => {
  const { policies: text, schema } = policyTexts();
  const policies = readPolicies(text, schema);
  const pool = questions().map((question) => ({
    ...question,
    applying: policies.filter((policy) => applies(policy, question)),
  }));
  const mutants = policyMutants(policies);
  const survivors = mutants
    .filter((mutant) => !isKilled(policies, schema, pool, mutant))
    .map(({ name }) => name);
  const share = 1 - survivors.length / mutants.length;
  const told = survivors.map((name) => `${name} (${equivalent[name] ?? 'not met by chance'})`);
  console.log(
    `${mutants.length} mutants of the policy, ${(share * 100).toFixed(1)} % killed; left:\n${told.join('\n')}`,
  );
  expect(share, survivors.join('\n')).toBeGreaterThanOrEqual(0.95);
});

/** Mutants that change no answer, and why; the others that survive are chance. */
const equivalent: Record<string, string> = {
  'counter: when 3 dropped': 'every person that is asked for is registered',
  'write-person: when 1 dropped': 'every person that is asked for is registered',
  'write-person-system: when 1 dropped': 'every person that is asked for is registered',
  'multi-layer-tabled: when without plan': 'multi-layer-plan gives the plan by the same facts',
  'write-own-case-system: when 1 dropped':
    'no set holds an agency that is absent; the schema refuses the text',
  'tenant: unless 2 dropped': 'a case is not published; the schema refuses the text',
};

/** Looks for a question to which the changed policy should answer wrongly, and then asks Cedar itself. */
function isKilled(
  policies: readonly Policy[],
  schema: string,
  pool: readonly Judged[],
  mutant: PolicyMutant,
): boolean {
  const { policy, changed } = mutant;
  const principal = typeOf(policy, 'principal');
  const resource = typeOf(policy, 'resource');
  const telling = pool.find((question) => {
    if (principal !== undefined && typeName(question.principal) !== principal) return false;
    if (resource !== undefined && typeName(question.resource) !== resource) return false;
    const before = question.applying.includes(policy);
    const after = changed !== undefined && applies(changed, question);
    if (before === after) return false;
    const others = question.applying.filter((each) => each !== policy);
    return answerOf(after ? [...others, policy] : others) !== question.expected;
  });
  if (!telling) return false;
  const set = policies.flatMap((each) => (each.id !== policy.id ? [each] : changed ? [changed] : []));
  const judge = new CedarJudge(set, schema, 'mutant');
  const { action, dataClass, expected } = telling;
  return (
    judge.bases(telling.principal, action, telling.resource, dataClass as DataClass | undefined).join() !==
    expected
  );
}

function answerOf(applying: readonly Policy[]): string {
  if (applying.some(({ json }) => json.effect === 'forbid')) return '';
  return [...new Set(applying.map(({ basis }) => basis))].sort().join();
}

function typeName({ uid }: EntityJson): string {
  return '__entity' in uid ? uid.__entity.type : uid.type;
}

type Question = Omit<Judged, 'applying'>;

function questions(): Question[] {
  const ofHistories = histories(7, 0, historyCount, 14).flatMap(({ own, other, actors }) =>
    actors.flatMap((actor) => [
      ...questionsIn(own, own, actor),
      ...questionsIn(own, other, actor).slice(0, 22),
    ]),
  );
  return [...ofHistories, ...questionsOfRecords()];
}

function questionsIn(home: World, place: World, actor: Actor): Question[] {
  const principal = principalEntity(home, actor);
  const away = home !== place;
  const ask = (action: Action, resource: EntityJson, bases: (dataClass: DataClass) => { basis: string }[]) =>
    dataClasses.map((dataClass) => {
      const names = away ? [] : bases(dataClass).map(({ basis }) => basis);
      return { principal, action, resource, dataClass, expected: [...new Set(names)].sort().join() };
    });
  const write = (resource: EntityJson, basis: string, may: boolean): Question => ({
    principal,
    action: 'write',
    resource,
    expected: may && !away ? basis : '',
  });
  return [
    ...place.cases.flatMap(({ id }) => {
      const resource = caseEntity(place, id);
      return [
        write(resource, 'own-case', mayWriteCase(home, actor, id)),
        ...ask('read', resource, (dataClass) => basesOfCase(home, actor, id, dataClass)),
        ...ask('readSubjects', resource, (dataClass) => casesShownAs(home, actor, id, dataClass)),
      ];
    }),
    ...place.persons.slice(0, 1).flatMap((person) => {
      const resource = personEntity(place, person);
      return [
        write(resource, 'counter', mayWritePerson(home, actor, person)),
        ...ask('read', resource, (dataClass) => directBasesOfPerson(home, actor, person, dataClass)),
      ];
    }),
  ];
}

function questionsOfRecords(): Question[] {
  return recordActors().flatMap(({ actor, suspended }) => {
    const principal = principalEntity({ ...nobody, staff: [{ ...member, suspended }] }, actor);
    return keptRecords().flatMap((record): Question[] => {
      const resource = recordEntity(record);
      const basis = record.kind === 'DirectoryEntry' ? 'directory' : 'group';
      const may = writesRecord(record, actor, suspended);
      return [
        { principal, action: 'write', resource, expected: may ? basis : '' },
        ...dataClasses.map((dataClass) => ({
          principal,
          action: 'read' as const,
          resource,
          dataClass,
          expected: readsRecord(record, actor, suspended, dataClass).join(),
        })),
      ];
    });
  });
}

const member: World['staff'][number] = { id: recordStaff, agency: '', roles: [], suspended: false };
const nobody: World = {
  municipality: '33100',
  staff: [],
  persons: [],
  cases: [],
  assignments: [],
  consents: [],
  seals: [],
  coordinations: [],
  duties: [],
  sections: [],
  areas: [],
  caseAreas: [],
  conferences: [],
  grants: [],
};
