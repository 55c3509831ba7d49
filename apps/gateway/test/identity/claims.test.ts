import { randomUUID } from 'node:crypto';
import { keyedId } from '@tsunagu/subgraph-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { workOf } from '../../src/identity/session/claims.ts';
import { Browser } from './browser.ts';
import { type Colleague, type Door, openDoor } from './door.ts';

let door: Door;

beforeAll(async () => {
  door = await openDoor({ claims: { roles: 'roles', agency: 'agency' } });
});
afterAll(() => door.close());

async function signIn(colleague: Colleague): Promise<{ status: number; text: string; browser: Browser }> {
  const browser = new Browser();
  const callback = await door.choose(browser, await door.reachPicker(browser), colleague.subject);
  const answer = await browser.get(callback);
  return { status: answer.status, text: await answer.text(), browser };
}

async function agency(): Promise<string> {
  const id = randomUUID();
  await door.admin.query(`insert into access.agency values ('33100', $1)`, [id]);
  return id;
}

describe('roles and agency as the identity provider says them', () => {
  test('are taken over at every sign-in; role names of other systems are left out', async () => {
    const colleague = await door.enrol(['window'], { agencyId: await agency() });
    door.claimsOf(colleague.subject, {
      roles: ['case-worker', 'payroll-admin'],
      agency: colleague.agencyId,
    });
    const { status, browser } = await signIn(colleague);
    expect(status).toBe(303);
    expect((await door.who(browser)).actor).toMatchObject({
      roles: ['case-worker'],
      agencyId: colleague.agencyId,
    });
  });

  test('another agency than before is a transfer: what the person had ends', async () => {
    const [from, to] = [await agency(), await agency()];
    const colleague = await door.enrol(['window'], { agencyId: from });
    door.claimsOf(colleague.subject, { roles: ['window'], agency: from });
    const old = (await signIn(colleague)).browser;
    door.claimsOf(colleague.subject, { roles: ['window'], agency: to });
    const { browser } = await signIn(colleague);
    expect((await door.who(browser)).actor?.agencyId).toBe(to);
    expect((await door.who(old)).status).toBe(401);
    const { rows } = await door.admin.query(
      'select revoked_because from access.session where staff_id = $1 and revoked_at is not null',
      [colleague.staffId],
    );
    expect(rows).toEqual([{ revoked_because: 'transferred' }]);
  });

  test.each([
    [
      'an agency that is not registered',
      { roles: ['window'], agency: randomUUID() },
      '所属の機関を確かめられません',
    ],
    ['no agency', { roles: ['window'], agency: undefined }, '所属の機関を確かめられません'],
    ['no role of ours', { roles: ['payroll-admin'], agency: 'own' }, '役割が割り当てられていません'],
  ])('%s: the sign-in is refused and says what to do', async (_what, claims, sentence) => {
    const colleague = await door.enrol(['window'], { agencyId: await agency() });
    door.claimsOf(colleague.subject, {
      ...claims,
      ...(claims.agency === 'own' ? { agency: colleague.agencyId } : {}),
    });
    const { status, text, browser } = await signIn(colleague);
    expect(status).toBe(403);
    expect(text).toContain(sentence);
    expect((await door.who(browser)).actor?.kind).toBe('public');
  });

  test('somebody whom the register does not know stays outside', async () => {
    const colleague = { staffId: '', subject: `stranger-${randomUUID()}`, agencyId: await agency() };
    door.vouchFor(colleague.subject);
    door.claimsOf(colleague.subject, { roles: ['window'], agency: colleague.agencyId });
    expect((await signIn(colleague)).status).toBe(403);
  });
});

test('claims are read by their names, also inside objects, and agencies by key or number', () => {
  const claims = { realm_access: { roles: ['clerk', 'clerk', 'other'] }, department: 'ag-009' };
  expect(workOf(claims, { roles: 'realm_access.roles', agency: 'department' })).toEqual({
    roles: ['clerk'],
    unknownRoles: 1,
    agencyId: keyedId('agency', 'ag-009'),
  });
  const id = randomUUID();
  expect(workOf({ roles: 'window, auditor', agency: id }, { roles: 'roles', agency: 'agency' })).toEqual({
    roles: ['window', 'auditor'],
    unknownRoles: 0,
    agencyId: id,
  });
  expect(workOf({}, { roles: 'roles', agency: 'agency' })).toEqual({
    roles: [],
    unknownRoles: 0,
    agencyId: null,
  });
});
