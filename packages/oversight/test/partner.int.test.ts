import type { Actor } from '@tsunagu/access';
import { partner } from '@tsunagu/test-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, type Scenario, startScenario } from './scenario.ts';

let world: Scenario;
beforeAll(async () => {
  world = await startScenario();
});
afterAll(() => world.stop());

const key = (kid: string) =>
  JSON.stringify({
    kty: 'EC',
    crv: 'P-256',
    x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',
    y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0',
    kid,
  });
const register = `mutation ($input: RegisterPartnerClientInput!) {
  registerPartnerClient(input: $input) { id state scopes keyIds isSandbox validUntil documents { name } } }`;

const inputOf = (id: string) => ({
  id,
  name: '連携の試験',
  agencyId: world.worker.agencyId,
  purpose: '退院する人の受入れ先を案内する',
  legalBasis: '情報連携に関する協定',
  contact: '運用担当',
  scopes: ['directory', 'summary'],
  keys: key('first'),
  documents: [],
  isSandbox: false,
});
const save = (actor: Actor, id: string, more: object = {}) =>
  world.subgraph.ask(actor, register, { input: { ...inputOf(id), ...more } });

describe('連携システム', () => {
  it('is registered, listed, suspended, taken up and given other keys by the register keeper', async () => {
    const made = await save(world.keeper, 'hospital-north', {
      documents: [{ name: '機関', text: 'query Agencies { agencies { totalCount } }' }],
    });
    expect(made.data).toMatchObject({
      registerPartnerClient: {
        id: 'hospital-north',
        state: 'ACTIVE',
        scopes: ['directory', 'summary'],
        keyIds: ['first'],
        isSandbox: false,
        documents: [{ name: '機関' }],
      },
    });
    const suspend = (suspended: boolean) =>
      world.subgraph.ask(
        world.keeper,
        'mutation ($suspended: Boolean!) { suspendPartnerClient(id: "hospital-north", suspended: $suspended) { state } }',
        { suspended },
      );
    expect((await suspend(true)).data).toMatchObject({ suspendPartnerClient: { state: 'SUSPENDED' } });
    expect((await suspend(false)).data).toMatchObject({ suspendPartnerClient: { state: 'ACTIVE' } });
    const replaced = await world.subgraph.ask(
      world.keeper,
      'mutation ($keys: String!) { replacePartnerKeys(id: "hospital-north", keys: $keys) { keyIds } }',
      { keys: key('second') },
    );
    expect(replaced.data).toMatchObject({ replacePartnerKeys: { keyIds: ['second'] } });
    const list = await world.subgraph.ask(world.leadDivision, '{ partnerClients { id purpose legalBasis } }');
    expect(list.data).toMatchObject({
      partnerClients: expect.arrayContaining([expect.objectContaining({ id: 'hospital-north' })]),
    });
  });

  it.each([
    ['OV-031', { keys: JSON.stringify({ kty: 'oct', k: 'secret' }) }],
    ['OV-030', { keys: 'ssh-rsa AAAA' }],
    ['OV-032', { documents: [{ name: '壊れた', text: '{ me {' }] }],
    ['OV-034', { validUntil: '2020-01-01' }],
    ['INPUT_INVALID', { scopes: ['everything'] }],
    ['INPUT_INVALID', { id: 'Hospital North' }],
  ])('is refused with %s', async (code, more) => {
    expect(codeOf(await save(world.keeper, 'refused', more))).toBe(code);
  });

  it('keeps its name to itself', async () => {
    await save(world.keeper, 'taken');
    expect(codeOf(await save(world.keeper, 'taken'))).toBe('OV-035');
  });

  it.each([
    ['the lead division', () => world.leadDivision],
    ['a worker', () => world.worker],
    ['a partner', () => partner(['directory'])],
  ])('is not registered by %s', async (_name, actor) => {
    expect(codeOf(await save(actor(), 'not-yours'))).toBe('NOT_FOUND_OR_NOT_PERMITTED');
  });

  it('is no business of those who neither keep the register nor watch over it', async () => {
    expect(codeOf(await world.subgraph.ask(world.worker, '{ partnerClients { id } }'))).toBe(
      'NOT_FOUND_OR_NOT_PERMITTED',
    );
  });

  it('shows what it asked and how much it was given, never what', async () => {
    await save(world.keeper, 'asking');
    const client = partner(['summary'], { clientId: 'asking', agencyId: world.worker.agencyId });
    await world.subgraph.ask(client, 'query Looks { seals { id } }');
    const { data } = await world.subgraph.ask(
      world.keeper,
      `{ partnerActivity(clientId: "asking", first: 10) {
        nodes { outcome personCount caseCount given { dataClass basis count } } pageInfo { hasNextPage } } }`,
    );
    expect(data).toMatchObject({
      partnerActivity: {
        nodes: [{ outcome: 'EMPTY', personCount: 0, caseCount: 0, given: [] }],
        pageInfo: { hasNextPage: false },
      },
    });
  });
});
