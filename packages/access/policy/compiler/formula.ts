import type { CedarValueJson } from '@cedar-policy/cedar-wasm/nodejs';

interface Pair {
  left: Expr;
  right: Expr;
}

/** The expressions of Cedar that can be translated; any other is met by none of the cases and refused. */
export type Expr =
  | { Value: CedarValueJson }
  | { Var: string }
  | { '!': { arg: Expr } }
  | { '&&': Pair }
  | { '||': Pair }
  | { '==': Pair }
  | { '!=': Pair }
  | { contains: Pair }
  | { containsAll: Pair }
  | { containsAny: Pair }
  | { '.': { left: Expr; attr: string } }
  | { has: { left: Expr; attr: string } }
  | { Set: Expr[] }
  | { Record: Record<string, Expr> };

/** A condition in negation normal form: "not" stands only before an atom, where it can be translated or refused. */
export type Formula = boolean | { and: Formula[] } | { or: Formula[] } | { atom: Expr; negated: boolean };

/** Decides an atom that does not depend on data (an action, an attribute of the schema); undefined if it does. */
export type Decide = (atom: Expr) => boolean | undefined;

export function formulaOf(expr: Expr, decide: Decide, negated = false): Formula {
  if ('!' in expr) return formulaOf(expr['!'].arg, decide, !negated);
  if ('&&' in expr || '||' in expr) {
    const { left, right } = '&&' in expr ? expr['&&'] : expr['||'];
    const parts = [formulaOf(left, decide, negated), formulaOf(right, decide, negated)];
    return '&&' in expr === !negated ? all(parts) : any(parts);
  }
  if ('!=' in expr) return formulaOf({ '==': expr['!='] }, decide, !negated);
  const known = decide(expr);
  return known === undefined ? { atom: expr, negated } : known !== negated;
}

export function all(parts: readonly Formula[]): Formula {
  const flat = parts.flatMap((part) => (typeof part === 'object' && 'and' in part ? part.and : [part]));
  if (flat.includes(false)) return false;
  const rest = flat.filter((part) => part !== true);
  return rest.length === 0 ? true : rest.length === 1 ? rest[0]! : { and: rest };
}

export function any(parts: readonly Formula[]): Formula {
  const flat = parts.flatMap((part) => (typeof part === 'object' && 'or' in part ? part.or : [part]));
  if (flat.includes(true)) return true;
  const rest = flat.filter((part) => part !== false);
  return rest.length === 0 ? false : rest.length === 1 ? rest[0]! : { or: rest };
}

/** The parts that must all hold. */
export function conjuncts(formula: Formula): Formula[] {
  if (formula === true) return [];
  return typeof formula === 'object' && 'and' in formula ? formula.and : [formula];
}

/** What a formula or expression speaks about. */
export function variablesOf(formula: Formula | Expr): Set<string> {
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (node !== null && typeof node === 'object') {
      if ('Var' in node) found.add(String(node.Var));
      Object.values(node).forEach(visit);
    }
  };
  visit(formula);
  return found;
}

/** `principal.roles` → ['principal', 'roles']; `principal` → ['principal']; undefined for anything else. */
export function pathOf(expr: Expr): [string, string?] | undefined {
  if ('Var' in expr) return [expr.Var];
  if ('.' in expr && 'Var' in expr['.'].left) return [expr['.'].left.Var, expr['.'].attr];
  return undefined;
}

/** The entity ids of `Role::"x"` or `[Role::"x", …]`; undefined for anything else. */
export function literalIds(expr: Expr): string[] | undefined {
  if ('Value' in expr) {
    const value = expr.Value;
    return value !== null && typeof value === 'object' && '__entity' in value
      ? [(value.__entity as { id: string }).id]
      : undefined;
  }
  if (!('Set' in expr)) return undefined;
  const ids = expr.Set.map(literalIds);
  return ids.every((each) => each !== undefined) ? ids.flat() : undefined;
}
