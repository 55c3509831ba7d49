import { ownerRole } from '../roles.ts';

/**
 * Facts stand behind forced row-level security with a single policy for their owner: a runtime role reaches them
 * only through the views and functions of schema `access`.
 */
export function protectFacts(tables: Record<string, string>): string[] {
  return Object.entries(tables).flatMap(([table, dataClass]) => [
    `alter table access."${table}" owner to ${ownerRole}`,
    `comment on table access."${table}" is 'data-class: ${dataClass}'`,
    `alter table access."${table}" enable row level security`,
    `alter table access."${table}" force row level security`,
    `create policy owner on access."${table}" to ${ownerRole} using (true) with check (true)`,
  ]);
}
