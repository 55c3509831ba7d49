import { randomUUID } from 'node:crypto';
import {
  buildSchema,
  type GraphQLInputType,
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { domainSchemas } from '../product/product.ts';
import { type Asker, expectUnhelpful, openTarget, type Target } from './harness.ts';

/*
 * 書込み: every mutation of every domain, as its schema declares it, asked by those who may do nothing. A mutation that is
 * added tomorrow is attacked tomorrow.
 */

interface MutationCase {
  name: string;
  text: string;
  variables: Record<string, unknown>;
}

const mutations: MutationCase[] = domainSchemas().flatMap(({ sdl }) => {
  const schema = buildSchema(sdl.replaceAll(/extend schema[^\n]*/g, ''), { assumeValidSDL: true });
  return Object.values(schema.getMutationType()?.getFields() ?? {}).map((field) => {
    const given = field.args.filter((arg) => arg.name !== 'idempotencyKey');
    const declared = given.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
    const passed = given.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
    return {
      name: field.name,
      text: `mutation Attack${declared && `(${declared})`} { ${field.name}${passed && `(${passed})`} ${selection(field.type)} }`,
      variables: Object.fromEntries(given.map((arg) => [arg.name, plausible(arg.type, arg.name)])),
    };
  });
});

function selection(type: GraphQLOutputType): string {
  return isObjectType(getNamedType(type)) ? '{ __typename }' : '';
}

/** A value that fits a type, so that the refusal is about the asker and not about the form. */
function plausible(type: GraphQLInputType, name: string): unknown {
  if (isNonNullType(type)) return plausible(type.ofType, name);
  if (isListType(type)) return [plausible(type.ofType, name)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter((field) => isNonNullType(field.type))
        .map((field) => [field.name, plausible(field.type, field.name)]),
    );
  }
  switch (getNamedType(type).name) {
    case 'ID':
      return randomUUID();
    case 'Int':
    case 'Float':
      return 1;
    case 'Boolean':
      return true;
    case 'JSONObject':
      return {};
    default:
      return /(on|date|since|until|from|at|day)$/i.test(name)
        ? '2026-04-01'
        : '試験の言葉を二十文字よりも長く書いておきます';
  }
}

const attackers: [string, Asker][] = [
  ['nobody who is signed in', 'public'],
  ['a partner system with all its scopes', 'partner'],
  ['the auditor, who writes nothing', { staff: 'auditor' }],
  ['a suspended account', { staff: 'suspended' }],
  ['a worker who states no purpose', { staff: 'yorisoi-worker', purpose: '' }],
];

/** What anybody who is signed in does for themselves alone: their own notices are read. */
const forOneself = ['readNotices', 'readAllNotices'];

let target: Target;
beforeAll(async () => {
  target = await openTarget();
});
afterAll(() => target.stop());

describe('every mutation refuses', () => {
  test('all there are', () => {
    expect(mutations.length).toBeGreaterThan(110);
  });

  test.each(attackers)('%s', async (who, asker) => {
    const before = await target.recorded();
    const codes = new Map<string, string>();
    for (const { name, text, variables } of mutations) {
      const answer = await target.ask(asker, text, variables);
      if (!answer.errors && forOneself.includes(name) && who.startsWith('the auditor')) continue;
      expect(answer.errors ?? [], `${name} was not refused`).not.toHaveLength(0);
      expectUnhelpful(answer);
      codes.set(name, String(answer.errors![0]!.extensions.code));
    }
    expect([...codes].filter(([, code]) => code === 'INTERNAL')).toEqual([]);
    expect(await target.recorded()).toEqual(before);
  });

  test('a worker of an agency without a case, on every record that belongs to a case', async () => {
    const before = await target.recorded();
    const done: string[] = [];
    for (const { name, text, variables } of mutations.filter(
      (m) => 'id' in m.variables || 'caseId' in m.variables,
    )) {
      const answer = await target.ask({ staff: 'other-agency' }, text, variables);
      if (!answer.errors) done.push(name);
      else expectUnhelpful(answer);
    }
    // a draft that is not there is gone already, which says nothing of anybody else's
    expect(done).toEqual(['discardConsultationDraft', 'discardPlanDraft']);
    expect(await target.recorded()).toEqual(before);
  });
});
