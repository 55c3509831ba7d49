import { type Expr, type Formula, literalIds, pathOf } from './formula.ts';
import type { PrincipalType } from './policy-text.ts';

/**
 * A condition on the reader as an expression of the generated PL/pgSQL functions, which hold the actor in `actor`,
 * `kind`, `roles` and `scopes`.
 *
 * @param dataClass SQL of the data class asked for, where the condition depends on it
 * @throws what cannot be said of a reader
 */
export function guardSql(type: PrincipalType | undefined, formula: Formula, dataClass?: string): string {
  const kind = type ? `kind = '${type.toLowerCase()}'` : undefined;
  const condition = formula === true ? undefined : toSql(formula, dataClass);
  return [kind, condition].filter((part) => part !== undefined).join(' and ') || 'kind is not null';
}

function toSql(formula: Formula, dataClass: string | undefined): string {
  if (typeof formula === 'boolean') return String(formula);
  if ('and' in formula) return `(${formula.and.map((part) => toSql(part, dataClass)).join(' and ')})`;
  if ('or' in formula) return `(${formula.or.map((part) => toSql(part, dataClass)).join(' or ')})`;
  const sql = atomSql(formula.atom, dataClass);
  return formula.negated ? `not ${sql}` : sql;
}

/** Every atom is true or false, never null, so that its negation may be asked too. */
function atomSql(atom: Expr, dataClass: string | undefined): string {
  const path = pathOf(atom)?.join('.');
  if (path === 'principal.hasPurpose') return `coalesce(actor ->> 'purpose', '') <> ''`;
  if (path === 'principal.suspended') return 'access.is_suspended()';
  if ('has' in atom && pathOf(atom.has.left)?.join() === 'principal' && atom.has.attr === 'agency')
    return `(actor ->> 'agencyId') is not null`;
  if ('contains' in atom) {
    const { left, right } = atom.contains;
    const [role] = literalIds(right) ?? [];
    if (pathOf(left)?.join('.') === 'principal.roles' && role) return `roles ? '${role}'`;
    if (
      pathOf(left)?.join('.') === 'principal.scopes' &&
      pathOf(right)?.join('.') === 'context.dataClass' &&
      dataClass
    )
      return `scopes ? ${dataClass}`;
  }
  if ('containsAny' in atom) {
    const wanted = literalIds(atom.containsAny.right);
    if (pathOf(atom.containsAny.left)?.join('.') === 'principal.roles' && wanted)
      return `roles ?| array[${wanted.map((each) => `'${each}'`).join(', ')}]`;
  }
  throw new Error('a reader is asked for roles, purpose, suspension, agency or scopes');
}
