import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { familyHouseholdId } from '@tsunagu/registry';
import { catalogue } from '@tsunagu/subgraphs';
import { testSecret } from '@tsunagu/test-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { httpTransport } from '../../src/engine/http-transport.ts';
import type { Answer } from '../fake-gateway.ts';
import { Casework, named, namedAgency } from './casework.ts';
import { DomainProcesses } from './domain-processes.ts';
import { fiveMeasures } from './five-measures.ts';
import { createProductDatabase, type Product, startProduct } from './product.ts';

let product: Product;
let processes: DomainProcesses;
const ends: (() => Promise<void>)[] = [];

beforeAll(async () => {
  const filesDirectory = await mkdtemp(path.join(os.tmpdir(), 'tsunagu-split-files-'));
  ends.push(() => rm(filesDirectory, { recursive: true, force: true }));
  const database = await createProductDatabase();
  ends.push(() => database.drop());
  processes = new DomainProcesses({
    ...process.env,
    DATABASE_URL: database.database.adminUrl,
    TSUNAGU_SECRET: testSecret,
    TSUNAGU_FILES_DIR: filesDirectory,
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

  test('keeps a file, gives it back, and closes it with the withdrawal of the consent', async () => {
    const casework = new Casework(product);
    const { id } = await casework.receive();
    const bytes = Buffer.from('%PDF-1.7\n家計の記録');
    const file = await casework.file(id, bytes);
    const consent = await casework.consent(id, namedAgency);
    const given = await product.request(named, file);
    expect(Buffer.from(await given.arrayBuffer())).toEqual(bytes);
    await casework.withdraw(consent);
    const refused = await product.request(named, file);
    expect(refused.status).toBe(404);
    expect(await refused.text()).toContain('NOT_FOUND_OR_NOT_PERMITTED');
  });

  test('tells a stream of a change, and nothing after the withdrawal of the consent', async () => {
    const casework = new Casework(product);
    const consultation = await casework.receive();
    const consent = await casework.consent(consultation.id, namedAgency);
    const watch = 'subscription ($id: ID!) { consultationChanged(id: $id) { state receivedBy { name } } }';
    const stream = await product.stream(named, watch, { id: consultation.id });
    const state = async () =>
      ((await stream.next()).value?.data?.consultationChanged as { state: string } | undefined)?.state;
    expect(await state()).toBe('RECEIVED');
    await casework.begin(consultation);
    expect(await state()).toBe('IN_SUPPORT');
    await casework.withdraw(consent);
    const last = await stream.next();
    expect(last.value).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND_OR_NOT_PERMITTED' } }] });
    expect((await stream.next()).done).toBe(true);
  });

  // every one of them with `npm run test:deep`
  test.each(Object.entries(fields).slice(0, process.env.TSUNAGU_DEEP ? undefined : 1))(
    'without %s the other four measures of the household are whole, and it comes back by itself',
    async (name, field) => {
      // as it is now: the tests above have recorded consultations of the family
      whole = (await ask()).data!.household as Record<string, unknown>;
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
