import { anyone, enrol, staff } from '@tsunagu/test-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, type Scenario, startScenario } from './scenario.ts';

let world: Scenario;
beforeAll(async () => {
  world = await startScenario();
});
afterAll(() => world.stop());

const list = `query ($search: String, $state: StaffAccountState) {
  staffAccounts(search: $search, state: $state, first: 100) { totalCount nodes { id name state roles } } }`;
const suspend = `mutation ($id: ID!, $suspended: Boolean!) {
  suspendAccount(staffId: $id, suspended: $suspended) { state suspendedAt } }`;

describe('アカウント', () => {
  it('are listed for the register keeper only', async () => {
    const { data } = await world.subgraph.ask<{ staffAccounts: { totalCount: number } }>(world.keeper, list);
    expect(data?.staffAccounts.totalCount).toBe(7);
    for (const actor of [world.worker, world.promoter, anyone()]) {
      expect(codeOf(await world.subgraph.ask(actor, list))).toBe('NOT_FOUND_OR_NOT_PERMITTED');
    }
  });

  it('end at once when suspended and work again when taken up', async () => {
    const [leaver] = await enrol(
      world.subgraph.database,
      staff(['case-worker'], { agencyId: world.worker.agencyId }),
    );
    const alive = async () => codeOf(await world.subgraph.ask(leaver!, '{ seals { id } }'));
    const step = (suspended: boolean) =>
      world.subgraph.ask(world.keeper, suspend, { id: leaver!.staffId, suspended });
    expect(await alive()).toBeUndefined();
    expect((await step(true)).data).toMatchObject({ suspendAccount: { state: 'SUSPENDED' } });
    expect(await alive()).toBe('ACCOUNT_SUSPENDED');
    expect((await step(false)).data).toMatchObject({
      suspendAccount: { state: 'ACTIVE', suspendedAt: null },
    });
    expect(await alive()).toBeUndefined();
  });

  it('move with a transfer: the old agency keeps the work, the new roles hold at once', async () => {
    const [mover] = await enrol(
      world.subgraph.database,
      staff(['case-worker'], { agencyId: world.worker.agencyId }),
    );
    const end = `mutation ($input: EndAccountInput!) { endAccount(input: $input) { state roles agency { id } } }`;
    const step = (input: object) =>
      world.subgraph.ask(world.keeper, end, {
        input: { staffId: mover!.staffId, because: 'TRANSFERRED', ...input },
      });
    expect(codeOf(await step({}))).toBe('OV-021');
    const newAgencyId = world.stranger.agencyId;
    expect((await step({ newAgencyId, newRoles: ['clerk'] })).data).toMatchObject({
      endAccount: { state: 'ACTIVE', roles: ['clerk'], agency: { id: newAgencyId } },
    });
    expect(world.subgraph.published.at(-1)).toMatchObject({
      event: 'staff.left',
      payload: { staffId: mover!.staffId, agencyId: world.worker.agencyId },
    });
  });

  it('end with a leaver for good', async () => {
    const [leaver] = await enrol(
      world.subgraph.database,
      staff(['case-worker'], { agencyId: world.worker.agencyId }),
    );
    const { data } = await world.subgraph.ask(
      world.keeper,
      `mutation ($id: ID!) { endAccount(input: { staffId: $id, because: LEFT }) { state } }`,
      { id: leaver!.staffId },
    );
    expect(data).toMatchObject({ endAccount: { state: 'LEFT' } });
    expect(codeOf(await world.subgraph.ask(leaver!, '{ seals { id } }'))).toBe('ACCOUNT_SUSPENDED');
  });

  it('are not told that they are suspended when only their session is over', async () => {
    const [reader] = await enrol(
      world.subgraph.database,
      staff(['case-worker'], { agencyId: world.worker.agencyId }),
    );
    const answer = () => world.subgraph.ask(reader!, '{ seals { id } }');
    await world.admin(
      `insert into access.session (municipality, session_id, secret_hash, staff_id, authenticated_at, ends_at)
       values ($1, $2, sha256('one session'), $3, now(), now() + interval '8 hours')`,
      [reader!.municipality, reader!.sessionId, reader!.staffId],
    );
    expect(codeOf(await answer())).toBeUndefined();
    await world.admin(
      `update access.session set revoked_at = now(), revoked_because = 'administrator' where session_id = $1`,
      [reader!.sessionId],
    );
    const { errors } = await answer();
    expect(errors).toMatchObject([
      {
        message: 'サインインの有効期間が終わりました。もう一度サインインしてください。',
        extensions: { code: 'SESSION_ENDED' },
      },
    ]);
    const [logged] = await world.admin<{ refusals: string[] }>(
      'select refusals from access.audit_event where staff_id = $1 order by seq desc limit 1',
      [reader!.staffId],
    );
    expect(logged).toEqual({ refusals: ['SESSION_ENDED'] });
  });

  it('are not suspended by others, nor by oneself', async () => {
    const by = async (actor: typeof world.keeper, id = world.worker.staffId) =>
      codeOf(await world.subgraph.ask(actor, suspend, { id, suspended: true }));
    expect(await by(world.leadDivision)).toBe('NOT_FOUND_OR_NOT_PERMITTED');
    expect(await by(world.worker)).toBe('NOT_FOUND_OR_NOT_PERMITTED');
    expect(await by(world.keeper, world.keeper.staffId)).toBe('OV-020');
    expect(await by(world.keeper, crypto.randomUUID())).toBe('NOT_FOUND_OR_NOT_PERMITTED');
  });
});

describe('名指しできる職員', () => {
  it('are found by a part of the name, in any width, without those who are suspended', async () => {
    const [named, left] = await enrol(
      world.subgraph.database,
      staff(['case-worker'], { agencyId: world.worker.agencyId }),
      staff(['case-worker'], { agencyId: world.worker.agencyId }),
    );
    await world.admin(`update access.account set display_name = '西川 ﾏﾘ' where staff_id = $1`, [
      named!.staffId,
    ]);
    await world.admin(
      `update access.account set display_name = '西川 マリ', suspended_at = now() where staff_id = $1`,
      [left!.staffId],
    );
    const { data } = await world.subgraph.ask(world.worker, '{ colleagues(name: "西川マリ") { id name } }');
    expect(data).toEqual({ colleagues: [{ id: named!.staffId, name: '西川 ﾏﾘ' }] });
  });
});
