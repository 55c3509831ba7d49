import type { Condition, Rows } from './facts.ts';
import type { Branch, Guard, Plan, View } from './plan.ts';

/** The statements that put a plan into the database: guards, views, look-ups. */
export function planStatements({ guards, views }: Plan): string[] {
  return [
    ruleClasses(guards.filter(({ action }) => action !== 'write')),
    ruleApplies(guards.filter(({ action }) => action === 'write')),
    ...views.flatMap(viewStatements),
    lookUp('case_basis', 'visible_case', 'case_id'),
    lookUp('person_basis', 'visible_person', 'person_id'),
    writeLookUp('case_writable', 'writable_case', 'case_id'),
    writeLookUp('person_writable', 'writable_person', 'person_id'),
  ];
}

const readColumns = ['data_class', 'basis', 'evidence_id'];

/** Of the reader’s own municipality, by the forbid `tenant`; named so that the planner knows it for a constant. */
const ownMunicipality = '(select access.municipality()) as municipality';
const columnsOf: Record<View['name'], string[]> = {
  visible_case: ['municipality', 'case_id', ...readColumns],
  visible_person: ['municipality', 'person_id', ...readColumns],
  writable_case: ['municipality', 'case_id', 'assignment_id'],
  writable_person: ['municipality', 'person_id'],
};

/** A view is the union of what its branches give, less what the forbids take from all of them. */
export function viewStatements({ name, parts }: View): string[] {
  const columns = columnsOf[name];
  const texts = parts.map(({ branches, fences }) => {
    const rows = branches.map((branch) => branchSql(branch, columns)).join('\nunion all\n');
    const selected = columns.map((column) =>
      column === 'municipality' && columns.includes('basis') ? ownMunicipality : `v.${column}`,
    );
    return `select ${selected.join(', ')} from (\n${rows}\n) v${whereClause(fences)}`;
  });
  return [
    `create or replace view access.${name} as\n${texts.join('\nunion all\n')}`,
    `grant select on access.${name} to public`,
  ];
}

function branchSql(branch: Branch, columns: readonly string[]): string {
  const classes = columns.includes('data_class') && !branch.dataClass;
  const values: Record<string, string> = {
    municipality: branch.municipality,
    case_id: branch.id,
    person_id: branch.id,
    assignment_id: branch.evidence,
    evidence_id: branch.evidence,
    basis: `'${branch.basis}'::text`,
    data_class: branch.dataClass ?? 'granted.data_class',
  };
  const selected = columns.map((column) => `${values[column]} as ${column}`);
  if (branch.throughCase) selected.push(`${branch.throughCase} as case_id`);
  const from = classes
    ? [...branch.from, `unnest((select access.rule_classes('${branch.rule}'))) granted(data_class)`]
    : branch.from;
  return `-- ${branch.rule}
select ${selected.join(', ')}
from ${from.join(', ')}${whereClause(branch.where)}`;
}

function whereClause(where: readonly Condition[]): string {
  return where.length === 0 ? '' : `\nwhere ${where.map(conditionSql).join('\n  and ')}`;
}

function conditionSql(condition: Condition): string {
  return 'sql' in condition ? condition.sql : `not exists (${rowsSql(condition.without)})`;
}

function rowsSql({ from, where }: Rows): string {
  const conditions = where.map(conditionSql).join('\n    and ');
  return `select from ${from.join(', ')}${conditions ? ` where ${conditions}` : ''}`;
}

const actorVariables = `actor jsonb := access.actor();
  kind text := actor ->> 'kind';
  roles jsonb := coalesce(actor -> 'roles', '[]');
  scopes jsonb := coalesce(actor -> 'scopes', '[]');`;

/** 情報区分 that the actor gets by a rule; nothing, where the rule is not for this actor. */
function ruleClasses(guards: readonly Guard[]): string {
  const cases = sameBodies(guards, ({ grants, limits }) =>
    [
      ...grants.map(
        ({ policy, when, classes }) =>
          `    -- ${policy}\n    if ${when} then granted := granted || array[${classes.map((each) => `'${each}'`).join(', ')}]::text[]; end if;`,
      ),
      ...limits.map(({ policy, when, perClass }) =>
        perClass
          ? `    -- ${policy}\n    granted := array(select data_class from unnest(granted) data_class where not (${when}));`
          : `    -- ${policy}\n    if granted <> '{}' and ${when} then granted := '{}'; end if;`,
      ),
    ].join('\n'),
  );
  return `create or replace function access.rule_classes(p_rule text) returns text[] language plpgsql stable parallel safe as $body$
declare
  ${actorVariables}
  granted text[] := '{}';
begin
  case p_rule
${cases}
  end case;
  return array(select distinct data_class from unnest(granted) data_class);
end $body$`;
}

/** Whether the actor may change anything by a rule. */
function ruleApplies(guards: readonly Guard[]): string {
  const cases = sameBodies(guards, ({ grants, limits }) => {
    const allowed = grants.map(({ when }) => `(${when})`).join(' or ');
    return `    return (${allowed})${limits.map(({ when }) => ` and not (${when})`).join('')};`;
  });
  return `create or replace function access.rule_applies(p_rule text) returns boolean language plpgsql stable parallel safe as $body$
declare
  ${actorVariables}
begin
  case p_rule
${cases}
  end case;
end $body$`;
}

function sameBodies(guards: readonly Guard[], body: (guard: Guard) => string): string {
  const rulesOf = new Map<string, string[]>();
  for (const guard of guards) {
    const text = body(guard);
    rulesOf.set(text, [...(rulesOf.get(text) ?? []), guard.rule]);
  }
  return [...rulesOf]
    .map(([text, rules]) => `  when ${rules.map((rule) => `'${rule}'`).join(', ')} then\n${text}`)
    .join('\n');
}

/**
 * The bases of one case or person in one data class. Row-level security and queries ask by these functions: an EXISTS
 * over the view itself would be hashed, that is, computed for everything the agency may see, however few rows are asked.
 */
function lookUp(name: string, view: string, column: string): string {
  return `create or replace function access.${name}(p_id uuid, p_class text) returns table (basis text, evidence_id uuid)
language sql stable parallel safe rows 1 as $body$
  select v.basis, v.evidence_id from access.${view} v where v.${column} = p_id and v.data_class = p_class $body$`;
}

function writeLookUp(name: string, view: string, column: string): string {
  return `create or replace function access.${name}(p_id uuid) returns table (id uuid)
language sql stable parallel safe rows 1 as $body$
  select v.${column} from access.${view} v where v.${column} = p_id $body$`;
}
