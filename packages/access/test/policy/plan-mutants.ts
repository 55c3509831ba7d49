import type { Condition, Rows } from '../../policy/compiler/facts.ts';
import type { Branch, View } from '../../policy/compiler/plan.ts';

/** A view of the compiled policy in which one condition is missing. */
export interface PlanMutant {
  name: string;
  view: View;
}

/**
 * Every condition of every branch and every forbid left out once: joins, validity, state, tenant, reader, classes, and what
 * makes a seal stop. Persons are seen through the same branches as cases; of these only what ties them is left out again.
 */
export function planMutants(views: readonly View[]): PlanMutant[] {
  return views.flatMap((view) =>
    view.parts.flatMap((part, place) => {
      const changed = (name: string, wrong: View['parts'][number]): PlanMutant => ({
        name: `${view.name}: ${name}`,
        view: { ...view, parts: view.parts.with(place, wrong) },
      });
      return [
        ...part.branches.flatMap((branch, index) =>
          branchChanges(branch).map(({ name, branch: wrong }) =>
            changed(`${branch.rule} without ${name}`, {
              ...part,
              branches: part.branches.with(index, wrong),
            }),
          ),
        ),
        ...without(part.fences).map(({ name, conditions }) =>
          changed(`forbids without ${name}`, { ...part, fences: conditions }),
        ),
      ];
    }),
  );
}

function branchChanges(branch: Branch): { name: string; branch: Branch }[] {
  const changes = rowsWithout(branch).map(({ name, rows }) => ({ name, branch: { ...branch, ...rows } }));
  const ofPersons = changes.filter(
    ({ name }) => name.includes('p.municipality =') || name.includes('p.case_id ='),
  );
  if (branch.throughCase) return ofPersons;
  return branch.dataClass === undefined && branch.rule.startsWith('read')
    ? [
        ...changes,
        {
          name: 'the classes of the rule',
          branch: { ...branch, dataClass: anyClass.column, from: [...branch.from, anyClass.rows] },
        },
      ]
    : changes;
}

const anyClass = {
  column: 'any_class.data_class',
  rows: `unnest('{directory, identity, contact, summary, plan, progress, narrative, health, employment, statistics}'::text[]) any_class(data_class)`,
};

function rowsWithout(rows: Rows): { name: string; rows: Rows }[] {
  return [
    ...without(rows.where).map(({ name, conditions }) => ({ name, rows: { ...rows, where: conditions } })),
    ...rows.from.flatMap((each, index) =>
      typeof each === 'string'
        ? []
        : rowsWithout(each.rows).map(({ name, rows: nested }) => ({
            name,
            rows: { ...rows, from: rows.from.with(index, { ...each, rows: nested }) },
          })),
    ),
  ];
}

function without(conditions: readonly Condition[]): { name: string; conditions: Condition[] }[] {
  return conditions.flatMap((condition, index) => {
    const rest = conditions.toSpliced(index, 1);
    if ('sql' in condition) return [{ name: condition.sql, conditions: rest }];
    return [
      { name: `not exists ${condition.without.from.join(', ')}`, conditions: rest },
      ...rowsWithout(condition.without).map(({ name, rows }) => ({
        name: `${name} in ${condition.without.from.join(', ')}`,
        conditions: conditions.with(index, { ...condition, without: rows }),
      })),
    ];
  });
}
