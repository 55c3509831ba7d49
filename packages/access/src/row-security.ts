import type { DataClass } from './actor.ts';
import { recordWalls } from './policy/compiled.generated.ts';
import { ownerRole, runtimeRole } from './roles.ts';

/** How rows of a table are tied to the facts of access. */
export type RowRule =
  /**
   * Rows of one case: visible where the case is visible in the table's data class. Its handling agency writes them, or
   * all who take part in its coordination do (担当・推進員・主管課・見守り).
   */
  | { by: 'case'; column: string; writers?: 'handling' | 'participants' }
  /** Rows of one person: visible where the person is visible in the table's data class. */
  | { by: 'person'; column: string }
  /** 公開台帳: published rows for everyone, the others for insiders of the municipality. */
  | { by: 'directory'; publishedColumn?: string }
  /** Rows an organisation keeps itself; its own members and the named roles see them. */
  | { by: 'agency'; column: string; alsoRoles?: string[]; publishedColumn?: string };

export interface TableWall {
  schema: string;
  table: string;
  dataClass: DataClass;
  rule: RowRule;
  /** Columns whose class differs from the table's (e.g. an id that is directory). */
  columns?: Record<string, DataClass>;
  /** Rows may be deleted by the runtime role (drafts); histories never are. */
  deletable?: boolean;
}

/**
 * The statements that put a table behind the walls: data class, forced row-level security, policies and grants.
 *
 * Policies on rows of a case or person only name functions of schema `access`, so a change of the rules never touches a
 * domain's table. Those on other records carry the rule's shape; who gets what by it is asked in `access.rule_classes`.
 */
export function wallStatements(wall: TableWall): string[] {
  const table = `"${wall.schema}"."${wall.table}"`;
  const role = runtimeRole(wall.schema);
  const tenant = `municipality = (select access.municipality())`;
  const { read, write } = predicates(wall, tenant);
  return [
    `alter table ${table} owner to ${ownerRole}`,
    `comment on table ${table} is 'data-class: ${wall.dataClass}'`,
    ...Object.entries(wall.columns ?? {}).map(
      ([column, dataClass]) => `comment on column ${table}."${column}" is 'data-class: ${dataClass}'`,
    ),
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy readable on ${table} for select to ${role} using (${read})`,
    `create policy insertable on ${table} for insert to ${role} with check (${write})`,
    `create policy updatable on ${table} for update to ${role} using (${write}) with check (${write})`,
    ...(wall.deletable ? [`create policy deletable on ${table} for delete to ${role} using (${write})`] : []),
    `create policy owner on ${table} to ${ownerRole} using (true) with check (true)`,
    `grant select, insert, update${wall.deletable ? ', delete' : ''} on ${table} to ${role}`,
  ];
}

function predicates(wall: TableWall, tenant: string): { read: string; write: string } {
  const rule = wall.rule;
  const name = `"${wall.schema}"."${wall.table}"`;
  if (rule.by === 'case' || rule.by === 'person') {
    const id = `${name}."${rule.column}"`;
    const participants = rule.by === 'case' && rule.writers === 'participants';
    return {
      read: `${tenant} and exists (select from access.${rule.by}_basis(${id}, '${wall.dataClass}'))`,
      write: participants
        ? `${tenant} and access.takes_part(${id})`
        : `${tenant} and exists (select from access.${rule.by}_writable(${id}))`,
    };
  }
  const resource = rule.by === 'agency' ? 'OwnRecord' : 'DirectoryEntry';
  const shared = rule.by === 'agency' ? (rule.alsoRoles ?? []) : [];
  const parts: Record<string, string> = {
    municipality: 'municipality',
    dataClass: wall.dataClass,
    published: rule.publishedColumn ? `"${rule.publishedColumn}"` : 'false',
    owner: rule.by === 'agency' ? `"${rule.column}"` : 'null',
    sharedWithRoles: `array[${shared.map((role) => `'${role}'`).join(', ')}]::text[]`,
  };
  const filled = (text: string) => text.replace(/\{(\w+)\}/g, (_, part: string) => parts[part]!);
  return { read: filled(recordWalls[`read ${resource}`]), write: filled(recordWalls[`write ${resource}`]) };
}
