import { GraphQLError, type OperationDefinitionNode, parse } from 'graphql';
import { expect, test } from 'vitest';
import { countCalls } from '../src/engine/call-counter.ts';
import { composeSupergraph } from '../src/engine/compose.ts';
import { inProcessTransport } from '../src/engine/in-process-transport.ts';
import type { RequestContext } from '../src/engine/request-context.ts';
import { createSupergraphGateway } from '../src/engine/supergraph-gateway.ts';
import type { SubgraphTransport } from '../src/engine/transport.ts';
import { SubgraphUnavailable } from '../src/engine/transport.ts';
import { fakeConsultation, fakeHomeCare, fakeRegistry, worker } from './city-of-fakes.ts';

const fiveMeasures = `
  query HouseholdPage($id: ID!) {
    household(id: $id) {
      id head
      homeMedicalCare { discharges agency { id name } }
      comprehensiveConsultation { open }
    }
  }`;

function context(overrides: Partial<RequestContext> = {}): RequestContext {
  return {
    actor: worker,
    requestId: worker.requestId,
    deadline: AbortSignal.timeout(5_000),
    operationLabel: 'test',
    startedAt: 0,
    ...overrides,
  };
}

async function build(replace: Record<string, Partial<SubgraphTransport>> = {}) {
  const subgraphs = [fakeRegistry(), fakeHomeCare(), fakeConsultation()];
  const counter = countCalls();
  const transports = subgraphs.map((subgraph) => ({
    ...inProcessTransport(subgraph),
    ...replace[subgraph.name],
  }));
  const gateway = await createSupergraphGateway({
    supergraphSdl: composeSupergraph(subgraphs),
    transports,
    wrappers: [counter.wrapper],
  });
  const ask = (query: string, variables: Record<string, unknown> = {}, requestContext = context()) => {
    const document = parse(query);
    const operation = document.definitions[0] as OperationDefinitionNode;
    return gateway.execute(
      { document, operation, operationName: operation.name?.value ?? null, variables },
      requestContext,
    );
  };
  return { ask, counter, subgraphs };
}

const down: Partial<SubgraphTransport> = {
  execute: async () => {
    throw new SubgraphUnavailable('any', 'connection');
  },
};

test('one query joins what several subgraphs know of a household, with one call per subgraph and level', async () => {
  const { ask, counter } = await build();
  const result = await ask(fiveMeasures, { id: 'h1' });
  expect(result.errors).toBeUndefined();
  expect(result.data).toEqual({
    household: {
      id: 'h1',
      head: '渡邉 花子',
      homeMedicalCare: { discharges: 2, agency: { id: 'a1', name: '北区中央相談所' } },
      comprehensiveConsultation: { open: 1 },
    },
  });
  expect(counter.perSubgraphAndLevel()).toEqual({
    'registry@1': 1,
    'home-medical-care@2': 1,
    'comprehensive-consultation@2': 1,
    'registry@3': 1,
  });
});

test('the actor reaches every subgraph unchanged', async () => {
  const { ask, subgraphs } = await build();
  await ask(fiveMeasures, { id: 'h1' });
  for (const { requests } of subgraphs) {
    expect(requests.map(({ actor }) => actor)).toEqual(requests.map(() => worker));
  }
});

test('a subgraph that is down leaves the others usable and names the fields that are missing', async () => {
  const { ask } = await build({ 'home-medical-care': down });
  const result = await ask(fiveMeasures, { id: 'h1' });
  expect(result.data).toMatchObject({
    household: { head: '渡邉 花子', homeMedicalCare: null, comprehensiveConsultation: { open: 1 } },
  });
  expect(result.errors?.map(({ path, extensions }) => ({ path, code: extensions['code'] }))).toEqual([
    { path: ['household', 'homeMedicalCare'], code: 'SUBGRAPH_UNAVAILABLE' },
  ]);
});

test('in a list every record that misses something is named', async () => {
  const { ask } = await build({ 'home-medical-care': down });
  const result = await ask('{ households(first: 3) { id homeMedicalCare { discharges } } }');
  expect(result.errors?.map(({ path }) => path?.join('.'))).toEqual([
    'households.0.homeMedicalCare',
    'households.1.homeMedicalCare',
    'households.2.homeMedicalCare',
  ]);
});

test('the same foreign field at two places of a query is named at both', async () => {
  const { ask } = await build({ 'comprehensive-consultation': down });
  const result = await ask(
    '{ household(id: "h1") { comprehensiveConsultation { open } neighbours(first: 2) { comprehensiveConsultation { open } } } }',
  );
  expect(new Set(result.errors?.map(({ path }) => path?.join('.')))).toEqual(
    new Set([
      'household.comprehensiveConsultation',
      'household.neighbours.0.comprehensiveConsultation',
      'household.neighbours.1.comprehensiveConsultation',
    ]),
  );
});

test('data is null, not absent, when the only root field fails', async () => {
  const { ask } = await build({ registry: down });
  const result = await ask(fiveMeasures, { id: 'h1' });
  expect(result.data).toBeNull();
  expect(result.errors?.[0]?.path).toEqual(['household']);
});

test('a root field that fails leaves the other root fields', async () => {
  const { ask } = await build({ registry: down });
  const result = await ask('{ household(id: "h1") { id } homeCareResources { name } }');
  expect(result.data).toEqual({ household: null, homeCareResources: [{ name: '訪問診療所' }] });
});

test('a root field that its subgraph promises never to be null leaves the others all the same', async () => {
  const { ask } = await build({ registry: down });
  const result = await ask('{ households(first: 1) { id } homeCareResources { name } }');
  expect(result.data).toEqual({ households: null, homeCareResources: [{ name: '訪問診療所' }] });
  expect(result.errors?.map(({ path }) => path)).toEqual([['households']]);
});

test('a subgraph that refuses a whole call is heard at every field that is missing for it', async () => {
  const message = '閲覧記録を残せないため、情報をお見せできません。';
  const refusal = new GraphQLError(message, { extensions: { code: 'AUDIT_UNAVAILABLE' } });
  const { ask } = await build({
    'comprehensive-consultation': { execute: async () => ({ data: null, errors: [refusal] }) },
  });
  const result = await ask(
    '{ household(id: "h1") { id comprehensiveConsultation { open } neighbours(first: 1) { comprehensiveConsultation { open } } } }',
  );
  expect(result.data).toMatchObject({ household: { id: 'h1', comprehensiveConsultation: null } });
  expect(result.errors?.map(({ path }) => path?.join('.')).sort()).toEqual([
    'household.comprehensiveConsultation',
    'household.neighbours.0.comprehensiveConsultation',
  ]);
  expect(result.errors?.[0]).toMatchObject({ message, extensions: { code: 'AUDIT_UNAVAILABLE' } });
});

test('a subgraph that never answers is given up at the deadline', async () => {
  const { ask } = await build();
  const started = Date.now();
  const result = await ask(
    '{ never homeCareResources { name } }',
    {},
    context({ deadline: AbortSignal.timeout(200) }),
  );
  expect(Date.now() - started).toBeLessThan(2_000);
  expect(result.data).toEqual({ never: null, homeCareResources: [{ name: '訪問診療所' }] });
  expect(result.errors?.[0]?.extensions['code']).toBe('SUBGRAPH_UNAVAILABLE');
});

test('a request that was cancelled while it was planned does not spoil the document for the next one', async () => {
  const { ask } = await build();
  const gone = AbortSignal.abort();
  expect((await ask(fiveMeasures, { id: 'h1' }, context({ deadline: gone }))).data).toBeNull();
  expect((await ask(fiveMeasures, { id: 'h1' })).errors).toBeUndefined();
});

test('more than 500 related records in one call are refused, and the rest of the answer stays', async () => {
  const { ask } = await build();
  const result = await ask(
    '{ households(first: 100) { id neighbours(first: 100) { id comprehensiveConsultation { open } } } }',
  );
  expect(result.errors ?? []).toEqual([]);
  const { ask: askMany } = await build({
    registry: {
      execute: async () => ({
        data: {
          households: Array.from({ length: 501 }, (_, i) => ({ __typename: 'Household', id: `h${i}` })),
        },
      }),
    },
  });
  const many = await askMany('{ households(first: 100) { id comprehensiveConsultation { open } } }');
  expect((many.data as { households: unknown[] }).households).toHaveLength(501);
  expect(many.errors?.[0]?.extensions['code']).toBe('TOO_MANY_RECORDS');
  expect(many.errors).toHaveLength(100);
});

test('variables of the wrong type are the client’s mistake', async () => {
  const { ask } = await build();
  const result = await ask('query Q($first: Int) { households(first: $first) { id } }', { first: 'many' });
  expect(result.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
});
