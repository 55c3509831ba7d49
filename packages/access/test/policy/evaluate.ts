import type { CedarValueJson, EntityJson } from '@cedar-policy/cedar-wasm/nodejs';
import type { Expr } from '../../policy/compiler/formula.ts';
import {
  type Action,
  actionsOf,
  conditionsOf,
  type Policy,
  typeOf,
} from '../../policy/compiler/policy-text.ts';

/** A question as Cedar gets it. */
export interface CedarQuestion {
  principal: EntityJson;
  action: Action;
  resource: EntityJson;
  dataClass?: string;
}

/**
 * Whether one policy applies to a question. Finds, among very many questions, the few that tell a changed policy from
 * the original; what then counts is what Cedar says to them.
 */
export function applies(policy: Policy, question: CedarQuestion): boolean {
  const { principal, action, resource } = question;
  return (
    (typeOf(policy, 'principal') ?? typeName(principal)) === typeName(principal) &&
    (typeOf(policy, 'resource') ?? typeName(resource)) === typeName(resource) &&
    actionsOf(policy).includes(action) &&
    conditionsOf(policy).every((condition) => value(condition, question) === true)
  );
}

function typeName({ uid }: EntityJson): string {
  return '__entity' in uid ? uid.__entity.type : uid.type;
}

function value(expr: Expr, question: CedarQuestion): CedarValueJson {
  if ('Value' in expr) return expr.Value;
  if ('Var' in expr) return reference(expr.Var, question);
  if ('!' in expr) return !value(expr['!'].arg, question);
  if ('&&' in expr) return value(expr['&&'].left, question) === true && value(expr['&&'].right, question);
  if ('||' in expr) return value(expr['||'].left, question) === true || value(expr['||'].right, question);
  if ('Set' in expr) return expr.Set.map((each) => value(each, question));
  if ('Record' in expr)
    return Object.fromEntries(
      Object.entries(expr.Record).map(([name, each]) => [name, value(each, question)]),
    );
  if ('has' in expr) return expr.has.attr in attributes(expr.has.left, question);
  if ('.' in expr) return attributes(expr['.'].left, question)[expr['.'].attr] ?? null;
  const pair = Object.values(expr)[0] as { left: Expr; right: Expr };
  const left = text(value(pair.left, question));
  const right = text(value(pair.right, question));
  if ('==' in expr) return left === right;
  if ('!=' in expr) return left !== right;
  const members = new Set((value(pair.left, question) as CedarValueJson[]).map(text));
  if ('contains' in expr) return members.has(right);
  const others = (value(pair.right, question) as CedarValueJson[]).map(text);
  return 'containsAll' in expr
    ? others.every((each) => members.has(each))
    : others.some((each) => members.has(each));
}

function reference(
  variable: string,
  { principal, action, resource, dataClass }: CedarQuestion,
): CedarValueJson {
  const uids = { principal: principal.uid, resource: resource.uid, action: { type: 'Action', id: action } };
  if (variable === 'context')
    return dataClass ? { dataClass: { __entity: { type: 'DataClass', id: dataClass } } } : {};
  const uid = uids[variable as keyof typeof uids];
  return '__entity' in uid ? uid : { __entity: uid };
}

function attributes(expr: Expr, question: CedarQuestion): Record<string, CedarValueJson> {
  if ('Var' in expr && expr.Var === 'principal') return question.principal.attrs;
  if ('Var' in expr && expr.Var === 'resource') return question.resource.attrs;
  return value(expr, question) as Record<string, CedarValueJson>;
}

/** One text for one value, whatever the order of its fields. */
function text(given: CedarValueJson): string {
  if (Array.isArray(given)) return `[${given.map(text).sort().join()}]`;
  if (given !== null && typeof given === 'object') {
    const fields = Object.entries(given as Record<string, CedarValueJson>).sort(([a], [b]) =>
      a < b ? -1 : 1,
    );
    return `{${fields.map(([name, each]) => `${name}:${text(each)}`).join()}}`;
  }
  return JSON.stringify(given);
}
