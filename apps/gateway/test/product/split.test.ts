import { familyHouseholdId } from '@tsunagu/registry';
import { catalogue } from '@tsunagu/subgraphs';
import { testSecret } from '@tsunagu/test-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { httpTransport } from '../../src/engine/http-transport.ts';
import type { Answer } from '../fake-gateway.ts';
import { DomainProcesses } from './domain-processes.ts';
import { fiveMeasures } from './five-measures.ts';
import { createProductDatabase, type Product, startProduct } from './product.ts';

let product: Product;
let processes: DomainProcesses;
const ends: (() => Promise<void>)[] = [];

beforeAll(async () => {
  const database = await createProductDatabase();
  ends.push(() => database.drop());
  processes = new DomainProcesses({
    ...process.env,
    DATABASE_URL: database.database.adminUrl,
    TSUNAGU_SECRET: testSecret,
  });
  ends.push(async () => processes.stop());
  const transports = await Promise.all(
    catalogue.map(async ({ name }) =>
      httpTransport({ name, url: await processes.start(name), secret: testSecret }),
    ),
  );
  ends.push(async () => void (await Promise.all(transports.map((transport) => transport.stop()))));
  product = await startProduct(database, transports);
  ends.push(() => product.stop());
});
afterAll(async () => {
  for (const end of ends.reverse()) await end();
});

const ask = (): Promise<Answer> =>
  product.ask({ staff: 'yorisoi-worker' }, fiveMeasures, { id: familyHouseholdId('eighty-fifty') });

const fields: Record<string, string> = {
  'home-medical-care': 'homeMedicalCare',
  'comprehensive-consultation': 'comprehensiveConsultation',
  'lifelong-employment': 'lifelongEmployment',
  'community-building': 'communityBuilding',
  'multi-actor-participation': 'multiActorParticipation',
};

describe('every domain in a process of its own', () => {
  let whole: Record<string, unknown>;

  test('answers the household page as one process does', async () => {
    const { data, errors } = await ask();
    expect(errors).toBeUndefined();
    whole = data!.household as Record<string, unknown>;
    for (const field of Object.values(fields)) expect(whole[field], field).toBeTruthy();
  });

  // every one of them with `npm run test:deep`
  test.each(Object.entries(fields).slice(0, process.env.TSUNAGU_DEEP ? undefined : 1))(
    'without %s the other four measures of the household are whole, and it comes back by itself',
    async (name, field) => {
      const port = await processes.kill(name);
      const started = Date.now();
      const { data, errors } = await ask();
      expect(Date.now() - started).toBeLessThan(3_000);
      expect(data?.household).toEqual({ ...whole, [field]: null });
      expect(errors).toMatchObject([
        { path: ['household', field], extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: name } },
      ]);
      expect(await (await fetch(`${product.url}/readyz`)).json()).toMatchObject({
        status: 'degraded',
        subgraphs: { [name]: 'down', registry: 'up' },
      });
      await processes.start(name, port);
      await expect
        .poll(async () => (await ask()).data?.household, { timeout: 10_000, interval: 200 })
        .toEqual(whole);
    },
  );

  test.each(catalogue.map(({ name }) => name))('%s answers nobody but the gateway', async (name) => {
    for (const query of ['{ _service { sdl } }', '{ _entities(representations: []) { __typename } }']) {
      const response = await fetch(`${processes.urlOf(name)}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      expect(response.status).toBe(401);
    }
  });
});
