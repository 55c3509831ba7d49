import type { EntityUidJson, PolicyJson } from '@cedar-policy/cedar-wasm/nodejs';
import type { Expr } from '../../policy/compiler/formula.ts';
import type { Policy } from '../../policy/compiler/policy-text.ts';
import { dataClasses, roles } from '../../src/index.ts';

/** A policy set with one thing wrong; `changed` is what became of the policy, nothing where it was dropped. */
export interface PolicyMutant {
  name: string;
  policy: Policy;
  changed: Policy | undefined;
}

/** Every policy dropped; of every condition each part dropped and negated; every class and role put in, out, changed. */
export function policyMutants(policies: readonly Policy[]): PolicyMutant[] {
  return policies.flatMap((policy) => [
    { name: `${policy.id}: dropped`, policy, changed: undefined },
    ...policy.json.conditions.flatMap(({ kind, body }, index) => {
      const parts = conjunctsOf(body as Expr);
      const withParts = (name: string, changed: readonly Expr[]): PolicyMutant => ({
        name: `${policy.id}: ${kind} ${name}`,
        policy,
        changed: { ...policy, json: withCondition(policy.json, index, changed) },
      });
      return parts.flatMap((part, place) => [
        withParts(`${place + 1} dropped`, parts.toSpliced(place, 1)),
        withParts(`${place + 1} negated`, parts.toSpliced(place, 1, { '!': { arg: part } })),
        ...changesInside(part).map(({ name, expr }) => withParts(name, parts.toSpliced(place, 1, expr))),
      ]);
    }),
  ]);
}

function withCondition(json: PolicyJson, index: number, parts: readonly Expr[]): PolicyJson {
  const { kind } = json.conditions[index]!;
  const conditions =
    parts.length === 0
      ? json.conditions.toSpliced(index, 1)
      : json.conditions.toSpliced(index, 1, {
          kind,
          body: parts.reduce((left, right) => ({ '&&': { left, right } })) as never,
        });
  return { ...json, conditions };
}

function conjunctsOf(expr: Expr): Expr[] {
  return '&&' in expr ? [...conjunctsOf(expr['&&'].left), ...conjunctsOf(expr['&&'].right)] : [expr];
}

function changesInside(expr: Expr): { name: string; expr: Expr }[] {
  if ('contains' in expr && 'Set' in expr.contains.left) {
    const { left, right } = expr.contains;
    return listChanges(left.Set).map(({ name, list }) => ({
      name,
      expr: { contains: { left: { Set: list }, right } },
    }));
  }
  if ('contains' in expr && 'Value' in expr.contains.right) {
    const { left, right } = expr.contains;
    return otherNames(right).map((other) => ({
      name: `${nameOf(right)} → ${nameOf(other)}`,
      expr: { contains: { left, right: other } },
    }));
  }
  if ('containsAny' in expr && 'Set' in expr.containsAny.right) {
    const { left, right } = expr.containsAny;
    return listChanges(right.Set).map(({ name, list }) => ({
      name,
      expr: { containsAny: { left, right: { Set: list } } },
    }));
  }
  if ('==' in expr && 'Value' in expr['=='].right) {
    const { left, right } = expr['=='];
    return otherNames(right).map((other) => ({
      name: `${nameOf(right)} → ${nameOf(other)}`,
      expr: { '==': { left, right: other } },
    }));
  }
  return [];
}

/** Each member taken out, and every one that could be in put in. */
function listChanges(list: readonly Expr[]): { name: string; list: Expr[] }[] {
  const names = list.map(nameOf);
  const out =
    list.length > 1
      ? list.map((member, place) => ({ name: `without ${nameOf(member)}`, list: list.toSpliced(place, 1) }))
      : [];
  const added = otherNames(list[0]!).filter((other) => !names.includes(nameOf(other)));
  return [...out, ...added.map((other) => ({ name: `with ${nameOf(other)}`, list: [...list, other] }))];
}

function otherNames(value: Expr): Expr[] {
  const { type, id } = entityOf(value);
  const all: readonly string[] = type === 'DataClass' ? dataClasses : type === 'Role' ? roles : [];
  return all.filter((each) => each !== id).map((each) => ({ Value: { __entity: { type, id: each } } }));
}

function nameOf(value: Expr): string {
  return entityOf(value).id;
}

function entityOf(value: Expr): { type: string; id: string } {
  const uid = ('Value' in value ? value.Value : null) as EntityUidJson | null;
  return uid && '__entity' in uid ? uid.__entity : { type: '', id: '' };
}
