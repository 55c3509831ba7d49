import { type DataClass, dataClasses } from '../../src/actor.ts';
import {
  type Condition,
  caseFacts,
  type FactRows,
  type Facts,
  notPassed,
  personFacts,
  type Rows,
  reader,
} from './facts.ts';
import {
  all,
  any,
  conjuncts,
  type Expr,
  type Formula,
  formulaOf,
  literalIds,
  pathOf,
  variablesOf,
} from './formula.ts';
import {
  type Action,
  actionsOf,
  conditionsOf,
  type Policy,
  type PrincipalType,
  type ResourceType,
  resourcesOf,
  resourceTypes,
  typeOf,
} from './policy-text.ts';
import { guardSql } from './reader-sql.ts';

/** What one policy gives one kind of reader: the classes, while the condition on the reader holds. */
export interface Grant {
  policy: string;
  kind: PrincipalType | undefined;
  when: string;
  classes: readonly DataClass[];
}

/** What the reader gets by one rule: the grants, less what the forbids on the reader take away. */
export interface Guard {
  /** Names the guard in `access.rule_classes` and `access.rule_applies`. */
  rule: string;
  action: Action;
  grants: Grant[];
  limits: Limit[];
}

/** A forbid on the reader alone. */
interface Limit {
  policy: string;
  kind: PrincipalType | undefined;
  /** When it strikes; `data_class` stands for the class asked for. */
  when: string;
  perClass: boolean;
}

/** Rows that are given by one rule and one fact: one branch of a view, before any forbid. */
export interface Branch extends Rows {
  rule: string;
  basis: string;
  municipality: string;
  /** SQL of the case or person, and of the row that proves it. */
  id: string;
  evidence: string;
  /** The data class, where the fact says it; the classes of the rule otherwise. */
  dataClass?: string;
  /** The case through which a person is seen. */
  throughCase?: string;
}

/** Branches under the same forbids. */
export interface View {
  name: 'visible_case' | 'visible_person' | 'writable_case' | 'writable_person';
  parts: { branches: Branch[]; fences: Condition[] }[];
}

/** Row-level security of records that carry their own facts (public register, own records of an agency). */
export interface RecordWall {
  resource: ResourceType;
  action: Action;
  sql: string;
}

export interface Plan {
  guards: Guard[];
  views: View[];
  walls: RecordWall[];
}

const factsOf: Partial<Record<ResourceType, Facts>> = { Case: caseFacts, Person: personFacts };

/** Columns of records that carry their own facts; row-level security puts the table's own names in. */
const recordColumns: Partial<Record<ResourceType, Record<string, string>>> = {
  DirectoryEntry: { municipality: '{municipality}', published: '{published}' },
  OwnRecord: {
    municipality: '{municipality}',
    published: '{published}',
    owner: '{owner}',
    sharedWithRoles: '{sharedWithRoles}',
  },
};

/**
 * Turns the policies into what SQL needs: guards on the reader, branches of the views, walls of records.
 *
 * @throws naming the policy that lies outside the translatable subset
 */
export function planOf(policies: readonly Policy[]): Plan {
  const guards: Guard[] = [];
  const part = (action: Action, resource: ResourceType) => ({
    branches: groupsOf(policies, action, resource).flatMap((group) => {
      guards.push(group.guard);
      return naming(group.guard.rule, () => branchesOf(group, resource));
    }),
    fences: fencesOf(policies, action, resource).flatMap(({ policy, formula }) =>
      naming(policy, () =>
        fence(formula, action === 'readSubjects' ? 'v.case_id' : idColumn(resource), resource),
      ),
    ),
  });
  const subjects = part('readSubjects', 'Case');
  const views: View[] = [
    { name: 'visible_case', parts: [part('read', 'Case')] },
    {
      name: 'visible_person',
      parts: [{ ...subjects, branches: subjects.branches.map(throughCase) }, part('read', 'Person')],
    },
    { name: 'writable_case', parts: [part('write', 'Case')] },
    { name: 'writable_person', parts: [part('write', 'Person')] },
  ];
  const walls = (['DirectoryEntry', 'OwnRecord'] as const).flatMap((resource) =>
    (['read', 'write'] as const).map((action) => recordWall(policies, action, resource, guards)),
  );
  return { views, walls, guards };
}

function idColumn(resource: ResourceType): string {
  return resource === 'Case' ? 'v.case_id' : 'v.person_id';
}

/** Policies of one rule that rest on the same fact, for one action and resource. */
interface Group {
  guard: Guard;
  basis: string;
  /** What is asked of the resource; the same for all policies of the group. */
  asked: Formula;
}

/** What must hold of every row, whatever permits it. */
interface Fence {
  policy: string;
  formula: Formula;
}

function groupsOf(policies: readonly Policy[], action: Action, resource: ResourceType): Group[] {
  const applying = policies.filter((policy) => applies(policy, action, resource));
  const forbids = applying.filter(({ json }) => json.effect === 'forbid');
  const groups = new Map<string, Group>();
  for (const policy of applying.filter(({ json }) => json.effect === 'permit')) {
    naming(policy.id, () => {
      const { grants, asked } = permitOf(policy, action, resource);
      const rule = `${action} ${resource} ${policy.basis} ${describe(asked)}`.trim();
      const known = groups.get(rule);
      if (known && JSON.stringify(known.asked) !== JSON.stringify(asked))
        throw new Error('asks the same fact in another way than its neighbours');
      const group = known ?? {
        guard: { rule, action, grants: [], limits: limitsOf(forbids, action, resource) },
        basis: policy.basis,
        asked,
      };
      group.guard.grants.push(...grants);
      groups.set(rule, group);
    });
  }
  for (const { guard } of groups.values())
    guard.limits = guard.limits.filter(({ kind }) =>
      guard.grants.some((grant) => !kind || !grant.kind || grant.kind === kind),
    );
  return [...groups.values()];
}

function applies(policy: Policy, action: Action, resource: ResourceType): boolean {
  const type = typeOf(policy, 'resource');
  if (type !== undefined && !resourceTypes.includes(type as ResourceType))
    throw new Error(`policy ${policy.id}: resource ${type} has no facts`);
  return (
    actionsOf(policy).includes(action) &&
    resourcesOf[action].includes(resource) &&
    (type ?? resource) === resource
  );
}

/** A permit split into what it asks of the reader (grants) and of the resource. */
function permitOf(
  policy: Policy,
  action: Action,
  resource: ResourceType,
): { grants: Grant[]; asked: Formula } {
  const parts = conjuncts(formulaFor(policy, action, resource));
  const ofResource = parts.filter((part) => variablesOf(part).has('resource'));
  const ofReader = parts.filter((part) => !variablesOf(part).has('resource'));
  const classes = dataClasses.filter((dataClass) =>
    ofReader.filter(onlyContext).every((part) => holdsFor(part, dataClass)),
  );
  const perClass = ofReader.filter((part) => !onlyContext(part) && variablesOf(part).has('context'));
  const when = ofReader.filter((part) => !variablesOf(part).has('context'));
  const kind = typeOf(policy, 'principal') as PrincipalType | undefined;
  const condition = guardSql(kind, all(when));
  const grants =
    perClass.length === 0
      ? [{ policy: policy.id, kind, when: condition, classes }]
      : classes.map((dataClass) => ({
          policy: policy.id,
          kind,
          when: `${condition} and ${guardSql(undefined, all(perClass), `'${dataClass}'`)}`,
          classes: [dataClass],
        }));
  return { grants, asked: all(ofResource) };
}

/** Forbids on the reader alone (suspended, scopes): what must hold of the reader. */
function limitsOf(forbids: readonly Policy[], action: Action, resource: ResourceType): Guard['limits'] {
  return forbids
    .filter((policy) => !variablesOf(formulaFor(policy, action, resource)).has('resource'))
    .map((policy) =>
      naming(policy.id, () => {
        const formula = formulaFor(policy, action, resource);
        const kind = typeOf(policy, 'principal') as PrincipalType | undefined;
        return {
          policy: policy.id,
          kind,
          when: guardSql(kind, formula, 'data_class'),
          perClass: variablesOf(formula).has('context'),
        };
      }),
    );
}

/** Forbids that look at the resource (sealed, tenant). */
function fencesOf(policies: readonly Policy[], action: Action, resource: ResourceType): Fence[] {
  return policies
    .filter((policy) => policy.json.effect === 'forbid' && applies(policy, action, resource))
    .filter((policy) => variablesOf(formulaFor(policy, action, resource)).has('resource'))
    .map((policy) => {
      if (typeOf(policy, 'principal') !== undefined)
        throw new Error(`policy ${policy.id}: a forbid on a resource holds for every reader`);
      return { policy: policy.id, formula: formulaFor(policy, action, resource, true) };
    });
}

function formulaFor(policy: Policy, action: Action, resource: ResourceType, negated = false): Formula {
  const attributes = { ...(factsOf[resource] ?? {}), ...(recordColumns[resource] ?? {}) };
  const decide = (atom: Expr): boolean | undefined => {
    if ('==' in atom) {
      const { left, right } = atom['=='];
      if (pathOf(left)?.[0] === 'action') return literalIds(right)?.includes(action);
    }
    if ('has' in atom && pathOf(atom.has.left)?.[0] === 'resource') return atom.has.attr in attributes;
    return undefined;
  };
  const parts = conditionsOf(policy).map((condition) => formulaOf(condition, decide, negated));
  return negated ? any(parts) : all(parts);
}

function branchesOf({ guard, basis, asked }: Group, resource: ResourceType): Branch[] {
  const { attribute, value } = factAsked(asked);
  const rows = factsOf[resource]?.[attribute];
  if (!rows) throw new Error(`resource.${attribute} has no facts`);
  return rows.map((fact) => {
    const dataClass = classElement(fact, value);
    return {
      rule: guard.rule,
      basis,
      municipality: fact.municipality,
      id: fact.id,
      evidence: fact.evidence,
      ...(dataClass ? { dataClass } : {}),
      from: [...fact.from],
      where: [...fact.where, ...readerConditions(fact, value), ...classConditions(guard, dataClass)],
    };
  });
}

/** `resource.fact`, `resource.fact.contains(reader)` or `resource.fact.contains({ … })`: exactly one of them. */
function factAsked(asked: Formula): { attribute: string; value?: Expr } {
  if (typeof asked === 'object' && 'atom' in asked && !asked.negated) {
    const { atom } = asked;
    const [variable, flag] = pathOf(atom) ?? [];
    if (variable === 'resource' && flag) return { attribute: flag };
    if ('contains' in atom) {
      const [owner, attribute] = pathOf(atom.contains.left) ?? [];
      if (owner === 'resource' && attribute) return { attribute, value: atom.contains.right };
    }
  }
  throw new Error('a permit rests on exactly one fact: resource.fact or resource.fact.contains(…)');
}

/** The element of the fact must be the reader (or their agency); a data class in it limits the class. */
function readerConditions(fact: FactRows, value: Expr | undefined): Condition[] {
  if (value === undefined) {
    if (fact.element !== undefined) throw new Error('a set is asked with contains');
    return [];
  }
  if (typeof fact.element === 'string')
    return [{ kind: 'reader', sql: `${fact.element} = ${readerPart(value)}` }];
  if (!('Record' in value) || fact.element === undefined) throw new Error('the set holds something else');
  const element = fact.element;
  const fields = Object.entries(value.Record);
  if (fields.length !== Object.keys(element).length) throw new Error('the record has other fields');
  return fields
    .filter(([, part]) => pathOf(part)?.join('.') !== 'context.dataClass')
    .map(([name, part]) => ({ kind: 'reader', sql: `${element[name]} = ${readerPart(part)}` }));
}

function readerPart(expr: Expr): string {
  const path = pathOf(expr)?.join('.');
  if (path === 'principal') return reader.staff;
  if (path === 'principal.agency') return reader.agency;
  throw new Error('a fact is asked for the reader or the reader’s agency');
}

function classElement(fact: FactRows, value: Expr | undefined): string | undefined {
  if (value === undefined || !('Record' in value) || typeof fact.element !== 'object') return undefined;
  const field = Object.entries(value.Record).find(
    ([, part]) => pathOf(part)?.join('.') === 'context.dataClass',
  );
  return field && fact.element[field[0]];
}

function classConditions({ action, rule }: Guard, dataClass: string | undefined): Condition[] {
  if (action === 'write') return [{ kind: 'class', sql: `(select access.rule_applies('${rule}'))` }];
  return dataClass
    ? [{ kind: 'class', sql: `${dataClass} = any ((select access.rule_classes('${rule}'))::text[])` }]
    : [];
}

/** A forbid as a condition on the rows `v` of a view. */
function fence(formula: Formula, id: string, resource: ResourceType): Condition[] {
  return conjuncts(formula).flatMap((part): Condition[] => {
    if (typeof part !== 'object' || !('atom' in part) || part.negated)
      throw new Error('a forbid on a case or person is a single condition');
    const { atom } = part;
    if ('==' in atom && isTenant(atom['==']))
      return [{ kind: 'tenant', sql: `v.municipality = ${reader.municipality}` }];
    if ('containsAll' in atom && pathOf(atom.containsAll.left)?.join('.') === 'principal.passes') {
      const [owner, attribute] = pathOf(atom.containsAll.right) ?? [];
      const rows = owner === 'resource' && attribute ? factsOf[resource]?.[attribute] : undefined;
      if (rows) return rows.map((seals) => ({ kind: 'forbid', without: sealsNotPassed(seals, id) }));
    }
    throw new Error('a forbid compares municipalities or seals');
  });
}

function sealsNotPassed(seals: FactRows, id: string): Rows {
  return {
    from: seals.from,
    where: [
      { kind: 'tenant', sql: `${seals.municipality} = v.municipality` },
      { kind: 'key', sql: `${seals.id} = ${id}` },
      ...seals.where,
      ...notPassed,
    ],
  };
}

function isTenant({ left, right }: { left: Expr; right: Expr }): boolean {
  const sides = [pathOf(left)?.join('.'), pathOf(right)?.join('.')].sort();
  return sides.join() === 'principal.municipality,resource.municipality';
}

/** The persons of the cases of a branch. */
function throughCase(branch: Branch): Branch {
  return {
    ...branch,
    id: 'p.person_id',
    throughCase: branch.id,
    from: [...branch.from, 'access.case_subject p'],
    where: [
      { kind: 'tenant', sql: `p.municipality = ${branch.municipality}` },
      { kind: 'key', sql: `p.case_id = ${branch.id}` },
      ...branch.where,
    ],
  };
}

function recordWall(
  policies: readonly Policy[],
  action: Action,
  resource: ResourceType,
  guards: Guard[],
): RecordWall {
  const columns = recordColumns[resource]!;
  const permits = groupsOf(policies, action, resource).map(({ guard, asked }) => {
    guards.push(guard);
    const applies =
      action === 'write'
        ? `(select access.rule_applies('${guard.rule}'))`
        : `'{dataClass}' = any ((select access.rule_classes('${guard.rule}'))::text[])`;
    const parts = conjuncts(asked).map((part) => naming(guard.rule, () => recordSql(part, columns)));
    return `(${[applies, ...parts].join(' and ')})`;
  });
  if (permits.length === 0) throw new Error(`nobody may ${action} a ${resource}`);
  const fences = fencesOf(policies, action, resource).map(({ policy, formula }) =>
    naming(policy, () => recordSql(formula, columns)),
  );
  return { action, resource, sql: [`(${permits.join(' or ')})`, ...fences].join(' and ') };
}

function recordSql(formula: Formula, columns: Record<string, string>): string {
  if (typeof formula === 'boolean') return String(formula);
  if ('and' in formula) return `(${formula.and.map((part) => recordSql(part, columns)).join(' and ')})`;
  if ('or' in formula) return `(${formula.or.map((part) => recordSql(part, columns)).join(' or ')})`;
  const { atom, negated } = formula;
  const column = (expr: Expr): string | undefined => {
    const [variable, attribute] = pathOf(expr) ?? [];
    return variable === 'resource' && attribute ? columns[attribute] : undefined;
  };
  if (!negated) {
    const flag = column(atom);
    if (flag) return flag;
    if ('==' in atom) {
      const { left, right } = atom['=='];
      if (isTenant(atom['=='])) return `${columns.municipality} = ${reader.municipality}`;
      const owner = column(left);
      if (owner) return `${owner} = ${readerPart(right)}`;
    }
    if ('containsAny' in atom && pathOf(atom.containsAny.left)?.join('.') === 'principal.roles') {
      const shared = column(atom.containsAny.right);
      if (shared) return `(select access.has_role(${shared}))`;
    }
  }
  throw new Error('a record is compared with the reader’s agency, roles or municipality');
}

function onlyContext(part: Formula): boolean {
  return [...variablesOf(part)].join() === 'context';
}

/** Whether a condition on the data class alone holds for one class. */
function holdsFor(part: Formula, dataClass: DataClass): boolean {
  if (typeof part === 'boolean') return part;
  if ('and' in part) return part.and.every((each) => holdsFor(each, dataClass));
  if ('or' in part) return part.or.some((each) => holdsFor(each, dataClass));
  const { atom, negated } = part;
  const compared =
    '==' in atom
      ? atom['==']
      : 'contains' in atom
        ? { left: atom.contains.right, right: atom.contains.left }
        : undefined;
  const ids =
    compared && pathOf(compared.left)?.join('.') === 'context.dataClass' && literalIds(compared.right);
  if (!ids) throw new Error('a data class is compared with literals');
  return ids.includes(dataClass) !== negated;
}

/** The attributes of the resource a formula asks for, for the name of its rule. */
function describe(asked: Formula): string {
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (node !== null && typeof node === 'object') {
      const [variable, attribute] = pathOf(node as Expr) ?? [];
      if (variable === 'resource' && attribute) found.add(attribute);
      Object.values(node).forEach(visit);
    }
  };
  visit(asked);
  return [...found].join(' ');
}

function naming<T>(policy: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const { message } = error as Error;
    if (message.startsWith('policy ')) throw error;
    throw new Error(`policy ${policy} cannot be translated: ${message}`);
  }
}
