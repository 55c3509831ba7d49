import {
  type CedarValueJson,
  type CheckParseAnswer,
  type EntityJson,
  preparsePolicySet,
  preparseSchema,
  statefulIsAuthorized,
} from '@cedar-policy/cedar-wasm/nodejs';
import { type DataClass, dataClasses, roles } from '../../src/actor.ts';
import {
  type Action,
  actions,
  actionsOf,
  type Policy,
  policySet,
  type ResourceType,
  resourcesOf,
  typeOf,
} from './policy-text.ts';

/** What one kind of reader gets by one rule, when its fact holds and nothing else does. */
export interface Truth {
  action: Action;
  resource: ResourceType;
  basis: string;
  /** The attribute of the resource that holds; "none" for a resource of which nothing is true. */
  fact: string;
  reader: string;
  /** Classes that are given; none for writing. */
  classes: DataClass[];
}

const municipality = '33100';
const agency = uid('Agency', 'own');
const seal = uid('Seal', 'one');
const everyClass = dataClasses.map((each) => uid('DataClass', each));

/** Kinds of readers: each role alone, a partner system with every scope, the system, anybody. */
export const readers: Record<string, EntityJson> = {
  ...Object.fromEntries(
    roles.map((role) => [
      role,
      principal('Staff', { agency, roles: [uid('Role', role)], hasPurpose: true, suspended: false }),
    ]),
  ),
  partner: principal('Partner', { agency, scopes: everyClass }),
  system: principal('System', { agency }),
  public: principal('Public', {}),
};

const staff = uid('Staff', 'reader');
const shares = (holder: Record<string, CedarValueJson>) =>
  everyClass.map((dataClass) => ({ ...holder, dataClass }));

/** A resource of which nothing is true, and what each fact looks like when it holds for the reader. */
const nothing: Record<ResourceType, Record<string, CedarValueJson>> = {
  Case: {
    handledBy: [],
    consentedTo: [],
    supportMembers: [],
    multiLayerMembers: [],
    multiLayerShares: [],
    advisers: [],
    coordinatedBy: [],
    monitoredBy: [],
    broughtToCoordination: false,
    sectionsOver: [],
    areaPromoters: [],
    brokenGlassBy: [],
  },
  Person: { registered: false, brokenGlassBy: [] },
  DirectoryEntry: { published: false },
  OwnRecord: { published: false, owner: uid('Agency', 'another'), sharedWithRoles: [] },
};

const holding: Record<ResourceType, Record<string, CedarValueJson>> = {
  Case: {
    handledBy: [agency],
    consentedTo: shares({ agency }),
    supportMembers: [staff],
    multiLayerMembers: [staff],
    multiLayerShares: shares({ staff }),
    advisers: [staff],
    coordinatedBy: [agency],
    monitoredBy: [agency],
    broughtToCoordination: true,
    sectionsOver: [agency],
    areaPromoters: [staff],
    brokenGlassBy: [staff],
  },
  Person: { registered: true, brokenGlassBy: [staff] },
  DirectoryEntry: { published: true },
  OwnRecord: { published: true, owner: agency, sharedWithRoles: roles.map((role) => uid('Role', role)) },
};

/** What makes a reader or a resource fall under a forbid, and a reader who chose no purpose. */
export const hindrances: Record<
  string,
  { reader?: Record<string, CedarValueJson>; resource?: Record<string, CedarValueJson> }
> = {
  sealed: { resource: { seals: [seal] } },
  suspended: { reader: { suspended: true } },
  tenant: { resource: { municipality: '33202' } },
  partner: { reader: { scopes: [] } },
  purpose: { reader: { hasPurpose: false } },
};

/** Asks Cedar, always with the schema, for every rule, reader and class; only what is given is returned. */
export function truths(policies: readonly Policy[], schema: string): Truth[] {
  const ask = judge(policies, schema);
  const found = new Map<string, Truth>();
  for (const action of actions)
    for (const resource of resourcesOf[action])
      for (const fact of ['none', ...Object.keys(holding[resource])])
        for (const reader of Object.keys(readers))
          for (const dataClass of action === 'write' ? [undefined] : dataClasses)
            for (const basis of ask(action, resource, fact, reader, dataClass)) {
              const key = [action, resource, basis, fact, reader].join('|');
              const truth = found.get(key) ?? { action, resource, basis, fact, reader, classes: [] };
              if (dataClass && !truth.classes.includes(dataClass)) truth.classes.push(dataClass);
              found.set(key, truth);
            }
  return withoutAnyFact([...found.values()]);
}

/** What is left of what was given, when something hinders; a forbid only takes away. */
export function hindered(
  policies: readonly Policy[],
  schema: string,
  given: readonly Truth[],
  hindrance: string,
): Truth[] {
  const ask = judge(policies, schema, hindrance);
  return given.flatMap((truth) => {
    const { action, resource, fact, reader, basis } = truth;
    const still = (dataClass?: DataClass) => ask(action, resource, fact, reader, dataClass).includes(basis);
    if (action === 'write') return still() ? [truth] : [];
    const classes = truth.classes.filter(still);
    return classes.length > 0 ? [{ ...truth, classes }] : [];
  });
}

type Ask = (
  action: Action,
  resource: ResourceType,
  fact: string,
  reader: string,
  dataClass: DataClass | undefined,
) => string[];

/** Cedar copies the set at every question, so each gets the policies that are about its action and resource. */
function judge(policies: readonly Policy[], schema: string, hindrance?: string): Ask {
  prepared(preparseSchema('truth', schema));
  for (const action of actions)
    for (const resource of resourcesOf[action]) {
      const about = policies.filter(
        (policy) =>
          actionsOf(policy).includes(action) && (typeOf(policy, 'resource') ?? resource) === resource,
      );
      const bare = about.map((policy) => ({ ...policy, json: { ...policy.json, annotations: {} } }));
      prepared(preparsePolicySet(`truth ${action} ${resource}`, policySet(bare)));
    }
  const basisOf = new Map(policies.map(({ id, basis }) => [id, basis]));
  return (...question) => [
    ...new Set(deciding(...question, hindrance).map((policy) => basisOf.get(policy) ?? policy)),
  ];
}

function prepared(answer: CheckParseAnswer): void {
  if (answer.type === 'failure') throw new Error(answer.errors.map(({ message }) => message).join('\n'));
}

/** A rule that asks for no fact holds beside every fact; it is said once. */
function withoutAnyFact(found: Truth[]): Truth[] {
  const same = (one: Truth, other: Truth) =>
    one.action === other.action &&
    one.resource === other.resource &&
    one.basis === other.basis &&
    one.reader === other.reader &&
    one.classes.join() === other.classes.join();
  return found.filter(
    (truth) => truth.fact === 'none' || !found.some((other) => other.fact === 'none' && same(truth, other)),
  );
}

function deciding(
  action: Action,
  resource: ResourceType,
  fact: string,
  reader: string,
  dataClass: DataClass | undefined,
  hindrance: string | undefined,
): string[] {
  const hindering = hindrance ? hindrances[hindrance]! : {};
  const who = readers[reader]!;
  const asker = {
    ...who,
    attrs: { ...who.attrs, ...only(hindering.reader, who.attrs) },
  };
  const sealable: Record<string, CedarValueJson> =
    resource === 'Case' || resource === 'Person' ? { seals: [] } : {};
  const what = { municipality, ...sealable, ...nothing[resource] };
  const attrs = { ...what, ...(fact === 'none' ? {} : { [fact]: holding[resource][fact]! }) };
  const thing = {
    uid: { type: resource, id: 'one' },
    attrs: { ...attrs, ...only(hindering.resource, attrs) },
    parents: [],
  };
  const answer = statefulIsAuthorized({
    principal: asker.uid,
    action: { type: 'Action', id: action },
    resource: thing.uid,
    context: dataClass ? { dataClass: uid('DataClass', dataClass) } : {},
    preparsedSchemaName: 'truth',
    preparsedPolicySetId: `truth ${action} ${resource}`,
    validateRequest: true,
    entities: [asker, thing],
  });
  if (answer.type === 'failure') throw new Error(answer.errors.map(({ message }) => message).join('\n'));
  const { decision, diagnostics } = answer.response;
  return decision === 'allow' && diagnostics.errors.length === 0 ? diagnostics.reason : [];
}

function only(
  wanted: Record<string, CedarValueJson> | undefined,
  known: Record<string, CedarValueJson>,
): Record<string, CedarValueJson> {
  return Object.fromEntries(Object.entries(wanted ?? {}).filter(([name]) => name in known));
}

function principal(type: string, attrs: Record<string, CedarValueJson>): EntityJson {
  return { uid: { type, id: 'reader' }, attrs: { municipality, passes: [], ...attrs }, parents: [] };
}

function uid(type: string, id: string): CedarValueJson {
  return { __entity: { type, id } };
}
