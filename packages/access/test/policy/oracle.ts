import type { Actor, DataClass, Role } from '../../src/index.ts';
import type { Span, World } from './world.ts';

/**
 * The rules of access written a second time, in plain words of TypeScript and without a look at policy.cedar: what the
 * compiled policy must answer. A change of the rules is made here by hand as well.
 */
export interface Basis {
  basis: string;
  evidence: string | null;
}

const allOfACase: DataClass[] = [
  'identity',
  'contact',
  'summary',
  'plan',
  'progress',
  'narrative',
  'health',
  'employment',
];
const status: DataClass[] = ['identity', 'summary', 'plan', 'progress'];
const withoutHealthAndWork: DataClass[] = [...status, 'contact', 'narrative'];

/** What a worker sees of a case of their own agency. */
const ownCase: Partial<Record<Role, DataClass[]>> = {
  window: ['identity', 'contact', 'summary', 'narrative'],
  'case-worker': allOfACase,
  clerk: ['identity', 'summary'],
  coordinator: withoutHealthAndWork,
  'lead-division': status,
  section: ['summary', 'progress'],
  group: ['identity', 'contact', 'summary'],
  'register-keeper': ['identity', 'contact'],
};

/** Whose agency a consent may name with effect: those who work on families, within what their role sees. */
const consentRoles: Role[] = ['window', 'case-worker', 'clerk', 'coordinator', 'lead-division', 'section'];

export function basesOfCase(world: World, actor: Actor, caseId: string, dataClass: DataClass): Basis[] {
  if (caseIsClosedTo(world, actor, caseId)) return [];
  return [...caseRules(world, actor, caseId, dataClass), ...glassOfCase(world, actor, caseId, dataClass)];
}

export function basesOfPerson(world: World, actor: Actor, person: string, dataClass: DataClass): Basis[] {
  const cases = world.cases.filter(({ subjects }) => subjects.includes(person));
  return [
    ...cases.flatMap(({ id }) => casesShownAs(world, actor, id, dataClass)),
    ...directBasesOfPerson(world, actor, person, dataClass),
  ];
}

/** The bases on which a case shows its persons: all but 緊急閲覧, which opens one person and not the others. */
export function casesShownAs(world: World, actor: Actor, caseId: string, dataClass: DataClass): Basis[] {
  return caseIsClosedTo(world, actor, caseId) ? [] : caseRules(world, actor, caseId, dataClass);
}

/** The bases that rest on the person and on no case. */
export function directBasesOfPerson(
  world: World,
  actor: Actor,
  person: string,
  dataClass: DataClass,
): Basis[] {
  if (actor.kind !== 'staff' || isNobody(world, actor)) return [];
  if (sealsStop(world, actor, (seal) => seal.person === person)) return [];
  const found: Basis[] = [];
  if (actor.purpose && dataClass === 'identity' && has(actor, 'window', 'register-keeper'))
    found.push({ basis: 'counter', evidence: null });
  if (allOfACase.includes(dataClass))
    for (const grant of world.grants.filter(
      (g) => g.staff === actor.staffId && now(g.span) && g.person === person,
    ))
      found.push({ basis: 'break-glass', evidence: grant.id });
  return found;
}

export function mayWriteCase(world: World, actor: Actor, caseId: string): boolean {
  return (
    (actor.kind === 'staff' || actor.kind === 'system') &&
    !caseIsClosedTo(world, actor, caseId) &&
    world.assignments.some((a) => a.case === caseId && a.agency === actor.agencyId && now(a.span))
  );
}

export function mayWritePerson(world: World, actor: Actor, person: string): boolean {
  return (
    (actor.kind === 'staff' || actor.kind === 'system') &&
    !isNobody(world, actor) &&
    !sealsStop(world, actor, (seal) => seal.person === person)
  );
}

function caseRules(world: World, actor: Actor, caseId: string, dataClass: DataClass): Basis[] {
  const found: Basis[] = [];
  const add = (basis: string, evidence: string) => found.push({ basis, evidence });
  if (!allOfACase.includes(dataClass)) return [];
  const partner = actor.kind === 'partner' && (actor.scopes ?? []).includes(dataClass);
  const staff = actor.kind === 'staff';

  if (partner || (staff && actor.roles.some((role) => ownCase[role]?.includes(dataClass))))
    for (const a of world.assignments)
      if (a.case === caseId && a.agency === actor.agencyId && now(a.span)) add('own-case', a.id);

  if (
    partner ||
    (staff && actor.roles.some((role) => consentRoles.includes(role) && ownCase[role]?.includes(dataClass)))
  )
    for (const g of world.consents)
      if (consentHolds(g, caseId, actor.agencyId) && g.classes.includes(dataClass)) add('consent', g.id);

  if (!staff) return found;
  for (const conference of world.conferences.filter(({ closed }) => !closed)) {
    for (const item of conference.items.filter((i) => i.case === caseId && now(i.span))) {
      for (const seat of conference.members.filter(
        (m) => m.staff === actor.staffId && m.noticed && now(m.span),
      )) {
        if (conference.kind === 'support') add('conference', item.id);
        if (conference.kind === 'adviser' && has(actor, 'adviser')) add('adviser', item.id);
        if (conference.kind === 'multi-layer')
          for (const g of world.consents.filter((each) => consentHolds(each, caseId, seat.agency))) {
            if (dataClass === 'plan') add('multi-layer', item.id);
            if (g.classes.includes(dataClass)) add('multi-layer', item.id);
          }
      }
    }
  }
  for (const c of world.coordinations.filter((each) => each.case === caseId)) {
    const running = c.accepted && !c.decided && !c.ended;
    if (
      running &&
      c.agency === actor.agencyId &&
      has(actor, 'coordinator') &&
      withoutHealthAndWork.includes(dataClass)
    )
      add('coordination', c.id);
    if ((c.accepted || !c.ended) && has(actor, 'lead-division') && status.includes(dataClass))
      add('lead-division', c.id);
  }
  if (has(actor, 'coordinator', 'case-worker') && status.includes(dataClass))
    for (const d of world.duties)
      if (d.case === caseId && d.agency === actor.agencyId && now(d.span)) add('monitor', d.id);
  if (has(actor, 'section') && ['summary', 'progress'].includes(dataClass))
    for (const a of world.assignments.filter((each) => each.case === caseId && now(each.span)))
      for (const s of world.sections)
        if (s.agency === a.agency && s.section === actor.agencyId && now(s.span)) add('section', s.id);
  if (has(actor, 'promoter') && ['identity', 'contact', 'summary'].includes(dataClass))
    for (const placed of world.caseAreas.filter((each) => each.case === caseId))
      for (const a of world.areas)
        if (a.area === placed.area && a.staff === actor.staffId && now(a.span)) add('promoter', a.id);
  return found;
}

/** 緊急閲覧 opens the cases of the one person, not the other persons of these cases. */
function glassOfCase(world: World, actor: Actor, caseId: string, dataClass: DataClass): Basis[] {
  if (actor.kind !== 'staff' || !allOfACase.includes(dataClass)) return [];
  const subjects = world.cases.find(({ id }) => id === caseId)?.subjects ?? [];
  return world.grants
    .filter((g) => g.staff === actor.staffId && now(g.span) && subjects.includes(g.person))
    .map(({ id }) => ({ basis: 'break-glass', evidence: id }));
}

function consentHolds(g: World['consents'][number], caseId: string, agency: string | undefined): boolean {
  return (
    agency !== undefined &&
    now(g.span) &&
    !g.withdrawn &&
    g.covers.includes(caseId) &&
    g.agencies.includes(agency)
  );
}

function caseIsClosedTo(world: World, actor: Actor, caseId: string): boolean {
  const subjects = world.cases.find(({ id }) => id === caseId)?.subjects ?? [];
  return (
    isNobody(world, actor) ||
    sealsStop(world, actor, (s) => s.case === caseId || (s.person !== null && subjects.includes(s.person)))
  );
}

/** Suspended, unknown, or not somebody who is shown cases and people. */
function isNobody(world: World, actor: Actor): boolean {
  if (actor.kind === 'public') return true;
  return actor.kind === 'staff' && world.staff.find(({ id }) => id === actor.staffId)?.suspended !== false;
}

function sealsStop(world: World, actor: Actor, on: (seal: World['seals'][number]) => boolean): boolean {
  return world.seals
    .filter((seal) => now(seal.span) && on(seal))
    .some(
      (seal) =>
        seal.agency !== actor.agencyId &&
        !seal.reviewers.some(({ staff, span }) => staff === actor.staffId && now(span)),
    );
}

function has(actor: Actor, ...wanted: Role[]): boolean {
  return wanted.some((role) => actor.roles.includes(role));
}

function now({ from, until }: Span): boolean {
  return from <= 0 && (until === null || until > 0);
}
