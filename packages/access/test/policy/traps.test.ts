import { type AuthorizationCall, isAuthorized, type Response } from '@cedar-policy/cedar-wasm/nodejs';
import { expect, test } from 'vitest';
import { planOf } from '../../policy/compiler/plan.ts';
import { policyTexts, readPolicies } from '../../policy/compiler/policy-text.ts';
import { CedarJudge } from './cedar.ts';

/** Cedar's traps that open instead of closing, and why the product does not step into them. */
const { policies: text, schema } = policyTexts();

const reader = { type: 'Staff', id: 'reader' };
const thing = { type: 'DirectoryEntry', id: 'one' };
const agency = { __entity: { type: 'Agency', id: 'own' } };

function ask(policies: string, more: Partial<AuthorizationCall> = {}): Response {
  const answer = isAuthorized({
    principal: reader,
    action: { type: 'Action', id: 'read' },
    resource: thing,
    context: { dataClass: { __entity: { type: 'DataClass', id: 'directory' } } },
    policies: { staticPolicies: policies },
    entities: [
      {
        uid: reader,
        attrs: {
          municipality: '33100',
          agency,
          roles: [],
          hasPurpose: true,
          suspended: false,
          passes: [],
        },
        parents: [],
      },
      { uid: thing, attrs: { municipality: '33100', published: true }, parents: [] },
    ],
    ...more,
  });
  if (answer.type === 'failure') throw new Error(answer.errors.map(({ message }) => message).join('\n'));
  return answer.response;
}

const groupForbidden = `permit (principal, action, resource);
  forbid (principal, action in Action::"see", resource);`;

test('a forbid on a group of actions does not match where nobody says what the group holds', () => {
  expect(ask(groupForbidden).decision).toBe('allow');
  expect(ask(groupForbidden, { schema, validateRequest: true }).decision).toBe('deny');
});

const erringForbid = `permit (principal, action, resource);
  forbid (principal, action, resource) when { resource.sealed };`;

test('a forbid that errs is passed over: an answer with errors counts as no', () => {
  const { decision, diagnostics } = ask(erringForbid);
  expect(decision).toBe('allow');
  expect(diagnostics.errors).toHaveLength(1);
});

test('a policy that could err is not even read', () => {
  const annotated = erringForbid.replaceAll(
    /(permit|forbid) /g,
    (word) => `@id("${word.trim()}") @basis("x") @law("x") @evidence("x") @ja("x") ${word}`,
  );
  expect(() => readPolicies(annotated, schema)).toThrow(/attribute `sealed`/);
});

test('a request that does not fit the schema is refused, not answered', () => {
  const judge = new CedarJudge(readPolicies(text, schema), schema, 'traps');
  const stranger = { uid: { type: 'Visitor', id: 'x' }, attrs: {}, parents: [] };
  const entry = { uid: thing, attrs: { municipality: '33100', published: true }, parents: [] };
  expect(() => judge.bases(stranger, 'read', entry, 'directory')).toThrow();
});

const head =
  '@id("mine") @basis("own-case") @law("x") @evidence("x") @ja("x")\npermit (principal is Staff, action == Action::"read", resource is Case)';

test.each([
  ['two facts', 'resource.handledBy.contains(principal.agency) && resource.broughtToCoordination'],
  ['no fact', 'principal.hasPurpose'],
  ['a negated fact', '!resource.broughtToCoordination'],
  ['a choice of facts', 'resource.broughtToCoordination || resource.handledBy.contains(principal.agency)'],
  [
    'an operator without a translation',
    'resource.broughtToCoordination && principal.municipality like "33*"',
  ],
  ['a fact of somebody else', 'resource.handledBy.contains(Agency::"another")'],
])('%s cannot be translated, and the build says which policy', (_, condition) => {
  const policies = readPolicies(`${head} when { ${condition} };`, schema);
  expect(() => planOf(policies)).toThrow(/policy .*(mine|own-case)/);
});

test('a policy without a sentence for the auditor is refused', () => {
  expect(() => readPolicies(`${head.replace('@ja("x")', '')} when { true };`, schema)).toThrow(/mine.*@ja/);
});
