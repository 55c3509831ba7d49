import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  type EntityUidJson,
  type PolicyJson,
  policySetTextToParts,
  policyToJson,
  type Schema,
  validate,
} from '@cedar-policy/cedar-wasm/nodejs';
import type { Expr } from './formula.ts';

/** Kinds of readers, as the schema names them. */
export const principalTypes = ['Staff', 'Partner', 'Public', 'System'] as const;
export type PrincipalType = (typeof principalTypes)[number];

/** Kinds of things that are looked at or changed, as the schema names them. */
export const resourceTypes = ['Case', 'Person', 'DirectoryEntry', 'OwnRecord'] as const;
export type ResourceType = (typeof resourceTypes)[number];

/** Ways of using them. `readSubjects`: the persons of a case, as far as the case shows them. */
export const actions = ['read', 'readSubjects', 'write'] as const;
export type Action = (typeof actions)[number];

/** The resources each action is for; the schema says the same and Cedar refuses anything else. */
export const resourcesOf: Record<Action, readonly ResourceType[]> = {
  read: resourceTypes,
  readSubjects: ['Case'],
  write: resourceTypes,
};

/** One permit or forbid of policy.cedar. */
export interface Policy {
  id: string;
  basis: string;
  law: string;
  evidence: string;
  ja: string;
  json: PolicyJson;
}

const folder = path.join(import.meta.dirname, '..');

/** The text of the rules and of their schema, as committed. */
export function policyTexts(): { policies: string; schema: string } {
  return {
    policies: readFileSync(path.join(folder, 'policy.cedar'), 'utf8'),
    schema: readFileSync(path.join(folder, 'policy.cedarschema'), 'utf8'),
  };
}

/**
 * Reads a policy set, validated strictly against its schema.
 *
 * @throws naming what does not parse, does not validate, or lacks one of its annotations
 */
export function readPolicies(text: string, schema: Schema): Policy[] {
  const parts = policySetTextToParts(text);
  if (parts.type === 'failure') throw new Error(parts.errors.map(({ message }) => message).join('\n'));
  const policies = parts.policies.map((part) => {
    const parsed = policyToJson(part);
    if (parsed.type === 'failure') throw new Error(parsed.errors.map(({ message }) => message).join('\n'));
    return annotated(parsed.json);
  });
  const ids = policies.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice) throw new Error(`policy ${twice}: the id is used twice`);
  requireValid(policies, schema);
  return policies.sort((a, b) => textOrder(text, a.id) - textOrder(text, b.id));
}

/** Policies as Cedar takes them: by id, so that an answer names the policies that decided. */
export function policySet(policies: readonly Policy[]): { staticPolicies: Record<string, PolicyJson> } {
  return { staticPolicies: Object.fromEntries(policies.map(({ id, json }) => [id, json])) };
}

/** The actions a policy is about; a group stands for its members. */
export function actionsOf({ json }: Policy): Action[] {
  const { action } = json;
  if (action.op === 'All') return [...actions];
  const entities = 'entities' in action ? action.entities : 'entity' in action ? [action.entity] : [];
  const names = entities.map(entityId);
  return actions.filter((each) => names.includes(each) || (names.includes('see') && each !== 'write'));
}

/** The kind of reader or resource a policy is about; undefined where it is about all. */
export function typeOf({ id, json }: Policy, side: 'principal' | 'resource'): string | undefined {
  const constraint = json[side];
  if (constraint.op === 'All') return undefined;
  if (constraint.op === 'is' && !constraint.in) return constraint.entity_type;
  throw new Error(`policy ${id}: only "${side} is Type" can be translated`);
}

/** The conditions of a policy as expressions that must all hold. */
export function conditionsOf({ json }: Policy): Expr[] {
  return json.conditions.map(({ kind, body }) =>
    kind === 'when' ? (body as Expr) : { '!': { arg: body as Expr } },
  );
}

export function entityId(uid: EntityUidJson): string {
  return '__entity' in uid ? uid.__entity.id : uid.id;
}

function annotated(json: PolicyJson): Policy {
  const { id, basis, law, evidence, ja } = json.annotations ?? {};
  if (!id) throw new Error(`a policy has no @id: ${JSON.stringify(json).slice(0, 200)}`);
  if (!basis || !law || !evidence || !ja)
    throw new Error(`policy ${id}: @basis, @law, @evidence and @ja are needed`);
  return { id, basis, law, evidence, ja, json };
}

function requireValid(policies: readonly Policy[], schema: Schema): void {
  const answer = validate({ schema, policies: policySet(policies), validationSettings: { mode: 'strict' } });
  if (answer.type === 'failure') throw new Error(answer.errors.map(({ message }) => message).join('\n'));
  const found = [...answer.validationErrors, ...answer.validationWarnings];
  if (found.length > 0) {
    throw new Error(found.map(({ policyId, error }) => `policy ${policyId}: ${error.message}`).join('\n'));
  }
}

function textOrder(text: string, id: string): number {
  return text.indexOf(`@id("${id}")`);
}
