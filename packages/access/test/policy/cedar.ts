import {
  type CedarValueJson,
  type CheckParseAnswer,
  type EntityJson,
  preparsePolicySet,
  preparseSchema,
  type Schema,
  statefulIsAuthorized,
} from '@cedar-policy/cedar-wasm/nodejs';
import { type Policy, policySet } from '../../policy/compiler/policy-text.ts';
import type { Actor, DataClass } from '../../src/index.ts';
import type { Span, World } from './world.ts';

const schemaName = 'access';
/** The schema Cedar holds under that name. */
let preparsed: Schema | undefined;

/** The policy as Cedar decides it: preparsed, always with the schema and request validation. */
export class CedarJudge {
  readonly #policies: string;
  readonly #basisOf: Map<string, string>;

  constructor(policies: readonly Policy[], schema: Schema, name = 'policy') {
    this.#policies = name;
    this.#basisOf = new Map(policies.map(({ id, basis }) => [id, basis]));
    if (preparsed !== schema) prepared(preparseSchema(schemaName, schema));
    preparsed = schema;
    prepared(preparsePolicySet(name, withoutAnnotations(policies)));
  }

  /** The bases on which a question is answered with yes; none where it is denied or anything went wrong. */
  bases(principal: EntityJson, action: string, resource: EntityJson, dataClass?: DataClass): string[] {
    const answer = statefulIsAuthorized({
      principal: principal.uid,
      action: { type: 'Action', id: action },
      resource: resource.uid,
      context: dataClass ? { dataClass: entity('DataClass', dataClass) } : {},
      preparsedSchemaName: schemaName,
      preparsedPolicySetId: this.#policies,
      validateRequest: true,
      entities: [principal, resource],
    });
    if (answer.type === 'failure') throw new Error(answer.errors.map(({ message }) => message).join('\n'));
    const { decision, diagnostics } = answer.response;
    if (decision === 'deny' || diagnostics.errors.length > 0) return [];
    return [...new Set(diagnostics.reason.map((id) => this.#basisOf.get(id) ?? id))].sort();
  }
}

function prepared(answer: CheckParseAnswer): void {
  if (answer.type === 'failure') throw new Error(answer.errors.map(({ message }) => message).join('\n'));
}

/** Cedar copies the set at every question: what it does not decide by would only cost time. */
function withoutAnnotations(policies: readonly Policy[]): ReturnType<typeof policySet> {
  return policySet(policies.map((policy) => ({ ...policy, json: { ...policy.json, annotations: {} } })));
}

export function principalEntity(world: World, actor: Actor): EntityJson {
  const seals = world.seals.filter(
    (seal) =>
      seal.agency === actor.agencyId ||
      seal.reviewers.some(({ staff, span }) => staff === actor.staffId && holds(span)),
  );
  const common = {
    municipality: actor.municipality,
    passes: seals.map(({ id }) => entity('Seal', id)),
  };
  const agency: Record<string, CedarValueJson> =
    actor.agencyId === undefined ? {} : { agency: entity('Agency', actor.agencyId) };
  const attributes: Record<Actor['kind'], Record<string, CedarValueJson>> = {
    staff: {
      ...common,
      ...agency,
      roles: actor.roles.map((role) => entity('Role', role)),
      hasPurpose: (actor.purpose ?? '') !== '',
      suspended: world.staff.find(({ id }) => id === actor.staffId)?.suspended !== false,
    },
    partner: {
      ...common,
      ...agency,
      scopes: (actor.scopes ?? []).map((scope) => entity('DataClass', scope)),
    },
    system: { ...common, ...agency },
    public: common,
  };
  const types = { staff: 'Staff', partner: 'Partner', system: 'System', public: 'Public' } as const;
  return {
    uid: { type: types[actor.kind], id: actor.staffId ?? actor.clientId ?? actor.kind },
    attrs: attributes[actor.kind],
    parents: [],
  };
}

export function caseEntity(world: World, caseId: string): EntityJson {
  const subjects = world.cases.find(({ id }) => id === caseId)!.subjects;
  const assignments = world.assignments.filter((a) => a.case === caseId && holds(a.span));
  const consents = world.consents.filter((g) => g.covers.includes(caseId) && !g.withdrawn && holds(g.span));
  const seats = world.conferences
    .filter(
      ({ closed, items }) =>
        !closed && items.some(({ case: tabled, span }) => tabled === caseId && holds(span)),
    )
    .flatMap(({ kind, members }) =>
      members
        .filter(({ noticed, span }) => noticed && holds(span))
        .map(({ staff, agency }) => ({ kind, staff, agency })),
    );
  const seatsOf = (kind: string) => seats.filter((seat) => seat.kind === kind);
  const multiLayer = seatsOf('multi-layer').flatMap((seat) =>
    consents
      .filter(({ agencies }) => agencies.includes(seat.agency))
      .map(({ classes }) => ({ ...seat, classes })),
  );
  const coordinations = world.coordinations.filter((c) => c.case === caseId);
  const areas = world.caseAreas.filter((placed) => placed.case === caseId).map(({ area }) => area);
  return {
    uid: { type: 'Case', id: caseId },
    attrs: {
      municipality: world.municipality,
      handledBy: agencies(assignments.map(({ agency }) => agency)),
      consentedTo: consents.flatMap((g) =>
        g.agencies.flatMap((agency) =>
          g.classes.map((each) => ({
            agency: entity('Agency', agency),
            dataClass: entity('DataClass', each),
          })),
        ),
      ),
      supportMembers: members(seatsOf('support').map(({ staff }) => staff)),
      advisers: members(seatsOf('adviser').map(({ staff }) => staff)),
      multiLayerMembers: members(multiLayer.map(({ staff }) => staff)),
      multiLayerShares: multiLayer.flatMap(({ staff, classes }) =>
        classes.map((each) => ({ staff: entity('Staff', staff), dataClass: entity('DataClass', each) })),
      ),
      coordinatedBy: agencies(
        coordinations.filter((c) => c.accepted && !c.decided && !c.ended).map(({ agency }) => agency),
      ),
      monitoredBy: agencies(
        world.duties.filter((d) => d.case === caseId && holds(d.span)).map(({ agency }) => agency),
      ),
      broughtToCoordination: coordinations.some((c) => c.accepted || !c.ended),
      sectionsOver: agencies(
        world.sections
          .filter((s) => holds(s.span) && assignments.some(({ agency }) => agency === s.agency))
          .map(({ section }) => section),
      ),
      areaPromoters: members(
        world.areas.filter((a) => holds(a.span) && areas.includes(a.area)).map(({ staff }) => staff),
      ),
      brokenGlassBy: members(
        world.grants.filter((g) => holds(g.span) && subjects.includes(g.person)).map(({ staff }) => staff),
      ),
      seals: world.seals
        .filter((s) => holds(s.span) && (s.case === caseId || subjects.includes(s.person ?? '')))
        .map(({ id }) => entity('Seal', id)),
    },
    parents: [],
  };
}

export function personEntity(world: World, person: string): EntityJson {
  return {
    uid: { type: 'Person', id: person },
    attrs: {
      municipality: world.municipality,
      registered: world.persons.includes(person),
      brokenGlassBy: members(
        world.grants.filter((g) => holds(g.span) && g.person === person).map(({ staff }) => staff),
      ),
      seals: world.seals
        .filter((s) => holds(s.span) && s.person === person)
        .map(({ id }) => entity('Seal', id)),
    },
    parents: [],
  };
}

export function entity(type: string, id: string): CedarValueJson {
  return { __entity: { type, id } };
}

function agencies(ids: readonly string[]): CedarValueJson[] {
  return [...new Set(ids)].map((id) => entity('Agency', id));
}

function members(ids: readonly string[]): CedarValueJson[] {
  return [...new Set(ids)].map((id) => entity('Staff', id));
}

function holds({ from, until }: Span): boolean {
  return from <= 0 && (until === null || until > 0);
}
