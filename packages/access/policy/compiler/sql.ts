import { type Condition, type Rows, reader } from './facts.ts';
import type { Branch, Guard, Plan, View } from './plan.ts';

/** The statements that put a plan into the database: guards, views, look-ups. */
export function planStatements({ guards, views }: Plan): string[] {
  return [
    ruleClasses(guards.filter(({ action }) => action !== 'write')),
    ruleApplies(guards.filter(({ action }) => action === 'write')),
    ...views.flatMap(viewStatements),
    ...views.map((view) => lookUp(view, guards)),
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
  const from = fromSql(branch.from);
  if (classes) from.push(`unnest((select access.rule_classes('${branch.rule}'))) granted(data_class)`);
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

function rowsSql({ from, where }: Rows, columns = ''): string {
  const conditions = where.map(conditionSql).join('\n    and ');
  return `select ${columns} from ${fromSql(from).join(', ')}${conditions ? ` where ${conditions}` : ''}`;
}

function fromSql(from: Rows['from']): string[] {
  return from.map((each) =>
    typeof each === 'string' ? each : `lateral (${rowsSql(each.rows, each.columns)} offset 0) ${each.alias}`,
  );
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
  const cases = sameBodies(guards, (guard) => `    return ${guardCondition(guard, false)};`);
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

const lookUps: Record<View['name'], { name: string; reading: boolean }> = {
  visible_case: { name: 'case_basis', reading: true },
  visible_person: { name: 'person_basis', reading: true },
  writable_case: { name: 'case_writable', reading: false },
  writable_person: { name: 'person_writable', reading: false },
};

/**
 * One basis of one case or person, or whether it may be written: what row-level security and queries ask by id.
 *
 * A view would be planned with all its branches in every statement that names it (measured: longer than the statement
 * runs). A function plans each rule once per connection, asks only the rules that give this reader this class, and
 * stops at the first that holds.
 */
function lookUp({ name, parts }: View, guards: readonly Guard[]): string {
  const { name: called, reading } = lookUps[name];
  const guardOf = (branch: Branch) => guards.find(({ rule }) => rule === branch.rule)!;
  const all = parts.flatMap(({ branches }) => branches.map(guardOf));
  const limits = all[0]!.limits.filter(
    ({ policy, perClass }) =>
      !perClass && all.every((guard) => guard.limits.some((each) => each.policy === policy)),
  );
  const asked = parts.flatMap(({ branches, fences }) => {
    const once = branches.some(({ throughCase }) => throughCase) ? [] : fences.filter(isForbid);
    const branchSqls = branches.map((branch) => {
      const guard = guardOf(branch);
      const own = guard.limits.filter((each) => limits.every(({ policy }) => policy !== each.policy));
      const selected = reading ? [`'${branch.basis}'`, branch.evidence] : [branch.id];
      const conditions = [
        `${branch.id} = p_id`,
        ...(branch.dataClass ? [`${branch.dataClass} = p_class`] : []),
        ...branch.where.filter(({ kind }) => kind !== 'class').map(conditionSql),
        ...fences
          .filter((fence) => !once.includes(fence))
          .map((fence) => ofBranch(conditionSql(fence), branch)),
      ].join('\n        and ');
      return `    -- ${branch.rule}
    if ${guardCondition({ grants: guard.grants, limits: own }, reading)} then
      select ${selected.join(', ')} into ${reading ? 'basis, evidence_id' : 'id'} from ${fromSql(branch.from).join(', ')}
      where ${conditions}
      limit 1;
      exit search when found${once.length > 0 ? ' and not sealed' : ''};
    end if;`;
    });
    return [
      ...(once.length > 0 ? [`    sealed := not (${once.map(ofAsked).join(' and ')});`] : []),
      ...branchSqls,
    ];
  });
  const stops = limits.map(({ policy, when }) => `    -- ${policy}\n    exit search when ${when};`);
  const nothing = reading ? 'basis := null;\n    evidence_id := null;' : 'id := null;';
  const search = `  <<search>>
  declare
    ${actorVariables}
    here char(5) := actor ->> 'municipality';
    reader_agency uuid := actor ->> 'agencyId';
    reader_staff uuid := actor ->> 'staffId';
    sealed boolean;
  begin
${[...stops, ...asked].join('\n')}
    ${nothing}
  end search;`;
  const body = Object.entries(readerVariables).reduce(
    (sql, [call, variable]) => sql.replaceAll(call, variable),
    search,
  );
  return reading ? remembering(called, body) : answering(called, body);
}

/**
 * Row-level security and the query beside it ask the same of the same row. A stable function answers the same throughout
 * a statement, so the answers of the running statement are remembered (measured: of 67 look-ups for a family's page 52
 * are repetitions).
 */
function remembering(called: string, search: string): string {
  return `create or replace function access.${called}(p_id uuid, p_class text) returns table (basis text, evidence_id uuid)
language plpgsql stable parallel restricted security definer rows 1 set search_path = pg_catalog, access as $body$
declare
  statement text := statement_timestamp()::text;
  question text := ';${called} ' || p_class || p_id || '=';
  known text := current_setting('app.known_bases', true);
  place int;
  answer text;
begin
  if known is null or not starts_with(known, statement) then
    known := statement;
  else
    place := strpos(known, question);
    if place > 0 then
      answer := split_part(substr(known, place + length(question), 100), ';', 1);
      if answer <> ',' then
        basis := split_part(answer, ',', 1);
        evidence_id := nullif(split_part(answer, ',', 2), '')::uuid;
        return next;
      end if;
      return;
    end if;
    if length(known) > ${mostRemembered} then known := statement; end if;
  end if;
${search}
  perform set_config('app.known_bases',
    known || question || coalesce(basis, '') || ',' || coalesce(evidence_id::text, '') || ';', true);
  if basis is not null then return next; end if;
end $body$`;
}

function answering(called: string, search: string): string {
  return `create or replace function access.${called}(p_id uuid) returns table (id uuid)
language plpgsql stable parallel safe security definer rows 1 set search_path = pg_catalog, access as $body$
begin
${search}
  if id is not null then return next; end if;
end $body$`;
}

/** Characters; beyond it a long list would search in its own past for longer than it saves. */
const mostRemembered = 1_000;

/** A forbid on what is asked for itself: the same for every branch, so it is looked up once. */
function isForbid({ kind }: Condition): boolean {
  return kind === 'forbid';
}

function ofAsked(fence: Condition): string {
  return conditionSql(fence)
    .replaceAll('v.municipality', reader.municipality)
    .replaceAll('v.case_id', 'p_id')
    .replaceAll('v.person_id', 'p_id');
}

/** The parts of the actor that the functions hold in variables, and the account looked up by them (measured: a function
 * call for the account alone took a fifth of a look-up). */
const readerVariables = {
  'access.is_suspended()':
    'not exists (select from access.account a where a.municipality = here and a.staff_id = reader_staff and a.suspended_at is null)',
  [reader.municipality]: 'here',
  [reader.agency]: 'reader_agency',
  [reader.staff]: 'reader_staff',
};

/** A forbid on the rows `v` of a view, said of the tables of one branch. */
function ofBranch(sql: string, branch: Branch): string {
  return sql
    .replaceAll('v.municipality', branch.municipality)
    .replaceAll('v.case_id', branch.throughCase ?? branch.id)
    .replaceAll('v.person_id', branch.id);
}

function guardCondition({ grants, limits }: Pick<Guard, 'grants' | 'limits'>, reading: boolean): string {
  const given = grants.map(({ when, classes }) =>
    reading ? `${when} and p_class = any ('{${classes.join(', ')}}')` : when,
  );
  const stopped = limits.map(({ when }) => ` and not (${when.replaceAll('data_class', 'p_class')})`).join('');
  return `(${given.map((each) => `(${each})`).join(' or ')})${stopped}`;
}
