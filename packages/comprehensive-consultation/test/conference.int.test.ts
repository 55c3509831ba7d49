import { randomUUID } from 'node:crypto';
import type { Actor } from '@tsunagu/access';
import { auditEvents, enrol, staff, suspend } from '@tsunagu/test-kit';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  answer,
  consentOf,
  received,
  recordSheet,
  refusal,
  type Scenario,
  sheetOf,
  startScenario,
} from './scenario.ts';

let world: Scenario;
let lead: Actor;
let police: Actor;
let adviser: Actor;
let caseId: string;
let otherCaseId: string;

const convene = `mutation ($input: ConveneConferenceInput!) {
  conveneConference(input: $input) { id version kind seat { noticeAcceptedAt } purpose { purpose } consultation { id } members { id } } }`;
const invite = `mutation ($input: InviteMembersInput!) { inviteConferenceMembers(input: $input) { members { id staff { id } } } }`;
const acceptNotice = `mutation ($input: AcceptSecrecyNoticeInput!) { acceptSecrecyNotice(input: $input) { seat { noticeAcceptedAt noticeEdition } } }`;
const table = `mutation ($input: TableItemInput!) { tableConferenceItem(input: $input) { items { id caseId } } }`;
const recall = `mutation ($id: ID!) { recallConferenceItem(id: $id) }`;
const remove = `mutation ($input: RemoveMemberInput!) { removeConferenceMember(input: $input) { id } }`;
const close = `mutation ($input: CloseConferenceInput!) { closeConference(input: $input) { closedAt version } }`;
const look = `query ($id: ID!) { conference(id: $id) {
  kind heldAt place convenedBy { id } seat { noticeAcceptedAt } notice { edition penalty }
  consultation { id } purpose { purpose } members { staff { id } }
  items { id caseId measure kind tabledBy { id } visibleBecause { basis evidenceId } consultation { narrative { firstWord } } } } }`;
const read = `query ($id: ID!) { consultationCase(id: $id) { id visibleBecause { basis } narrative { firstWord } sheet { members { health { condition visibleBecause { basis } } } } } }`;
const absent = { consultationCase: null };
const edition = '2025-06';

interface Convened {
  id: string;
  version: number;
}

async function coordinated(id: string): Promise<void> {
  const { requestCoordination: asked } = await answer<{ requestCoordination: Convened }>(
    world,
    world.window,
    'mutation ($input: RequestCoordinationInput!) { requestCoordination(input: $input) { id version } }',
    { input: { caseId: id, reason: 'ROLES_UNDECIDED', situation: '役割が決まらない。' } },
  );
  await answer(
    world,
    world.coordinator,
    'mutation ($input: AcceptCoordinationInput!) { acceptCoordination(input: $input) { id } }',
    { input: { id: asked.id, version: asked.version } },
  );
}

async function convened(kind = 'SUPPORT', actor = world.coordinator): Promise<Convened> {
  const data = await answer<{ conveneConference: Convened }>(world, actor, convene, {
    input: {
      caseId,
      kind,
      heldAt: '2030-04-10T13:30:00+09:00',
      place: '第2会議室',
      purpose: '役割を決める。',
    },
  });
  return data.conveneConference;
}

async function invited(conferenceId: string, ...members: Actor[]): Promise<void> {
  await answer(world, world.coordinator, invite, {
    input: { conferenceId, staffIds: members.map((member) => member.staffId) },
  });
}

async function seated(conferenceId: string, member: Actor, version = edition): Promise<void> {
  await answer(world, member, acceptNotice, { input: { conferenceId, edition: version } });
}

async function tabled(conferenceId: string, id: string, actor = world.coordinator): Promise<string> {
  const data = await answer<{ tableConferenceItem: { items: { id: string; caseId: string }[] } }>(
    world,
    actor,
    table,
    { input: { conferenceId, caseId: id } },
  );
  return data.tableConferenceItem.items.find((item) => item.caseId === id)!.id;
}

beforeAll(async () => {
  world = await startScenario();
  [lead, police, adviser] = (await enrol(
    world.subgraph.database,
    staff(['lead-division'], { agencyId: randomUUID() }),
    staff(['member'], { agencyId: randomUUID() }),
    staff(['adviser'], { agencyId: randomUUID() }),
  )) as [Actor, Actor, Actor];
});
afterAll(() => world.subgraph.stop());
beforeEach(async () => {
  const consultation = await received(world);
  caseId = consultation.id;
  await answer(world, world.window, recordSheet, { input: sheetOf(world, consultation) });
  otherCaseId = (await received(world)).id;
  await coordinated(caseId);
});

describe('支援会議', () => {
  it('tells the invited kind, convener and date, and nothing of the case before the notice is accepted', async () => {
    const { id } = await convened();
    await invited(id, police);
    await tabled(id, caseId);
    const invitation = {
      kind: 'SUPPORT',
      heldAt: '2030-04-10T04:30:00.000Z',
      place: null,
      convenedBy: { id: world.coordinator.agencyId },
      seat: { noticeAcceptedAt: null },
      notice: { edition, penalty: expect.stringContaining('1年以下の拘禁刑または100万円以下の罰金') },
      consultation: null,
      purpose: null,
      members: [],
      items: [],
    };
    expect(await answer(world, police, look, { id })).toEqual({ conference: invitation });
    expect(await answer(world, police, read, { id: caseId })).toEqual(absent);
    const mine = 'query ($mine: ConferenceScope!) { conferences(mine: $mine) { nodes { id } } }';
    expect(await answer(world, police, mine, { mine: 'INVITED' })).toEqual({
      conferences: { nodes: [{ id }] },
    });
    expect(await answer(world, police, mine, { mine: 'SITTING' })).toEqual({ conferences: { nodes: [] } });
    await seated(id, police);
    expect(await answer(world, police, mine, { mine: 'INVITED' })).toEqual({ conferences: { nodes: [] } });
    expect(await answer(world, police, mine, { mine: 'SITTING' })).toEqual({
      conferences: { nodes: [{ id }] },
    });
    await answer(world, world.coordinator, close, { input: { id, version: 1 } });
  });

  it('shares with those who accepted what was tabled, all of it, and nothing else', async () => {
    const { id } = await convened();
    await invited(id, police, world.target);
    await seated(id, police);
    expect(await answer(world, police, look, { id })).toMatchObject({
      conference: { place: '第2会議室', consultation: null, items: [], members: [{}, {}, {}] },
    });
    expect(await answer(world, police, read, { id: caseId })).toEqual(absent);

    const itemId = await tabled(id, caseId);
    expect(await answer(world, police, read, { id: caseId })).toMatchObject({
      consultationCase: {
        visibleBecause: { basis: 'conference' },
        narrative: { firstWord: expect.any(String) },
        sheet: {
          members: [{ health: { condition: '変形性膝関節症', visibleBecause: { basis: 'conference' } } }, {}],
        },
      },
    });
    const [event] = await auditEvents(world.subgraph.database);
    expect(event).toMatchObject({ staff_id: police.staffId, case_ids: [caseId] });
    expect(new Set(event!['read_bases'] as string[])).toEqual(new Set(['conference']));
    expect(event!['read_evidence']).toContain(itemId);
    expect(await answer(world, police, look, { id })).toMatchObject({
      conference: {
        consultation: { id: caseId },
        purpose: { purpose: '役割を決める。' },
        items: [
          { id: itemId, caseId, measure: 2, kind: 'consultation', visibleBecause: { basis: 'conference' } },
        ],
      },
    });
    for (const [who, which] of [
      [police, otherCaseId],
      [world.target, caseId],
      [world.third, caseId],
    ] as const) {
      expect(await answer(world, who, read, { id: which })).toEqual(absent);
    }
    expect(await answer(world, world.third, look, { id })).toEqual({ conference: null });
  });

  it('lets a member’s agency table its own case, and takes it back by that agency or the convener', async () => {
    const { id } = await convened();
    await invited(id, world.window, police);
    await seated(id, police);
    await seated(id, world.window);
    expect(await refusal(world, police, table, { input: { conferenceId: id, caseId } })).toBe(
      'NOT_FOUND_OR_NOT_PERMITTED',
    );
    expect(
      await refusal(world, world.coordinator, table, { input: { conferenceId: id, caseId: otherCaseId } }),
    ).toBe('NOT_FOUND_OR_NOT_PERMITTED');
    const own = await tabled(id, otherCaseId, world.window);
    expect(
      await refusal(world, world.window, table, { input: { conferenceId: id, caseId: otherCaseId } }),
    ).toBe('CC-043');
    expect(await answer(world, police, read, { id: otherCaseId })).toMatchObject({
      consultationCase: { id: otherCaseId },
    });
    expect(await refusal(world, police, recall, { id: own })).toBe('NOT_FOUND_OR_NOT_PERMITTED');
    expect(await answer(world, world.window, recall, { id: own })).toEqual({ recallConferenceItem: own });
    expect(await answer(world, police, read, { id: otherCaseId })).toEqual(absent);
    const again = await tabled(id, otherCaseId, world.window);
    await answer(world, world.coordinator, recall, { id: again });
    expect(await answer(world, police, read, { id: otherCaseId })).toEqual(absent);
  });

  it('ends for a member who is removed, and for all when it is closed; nobody writes by membership', async () => {
    const { id, version } = await convened();
    await invited(id, police, world.target);
    for (const member of [police, world.target]) await seated(id, member);
    await tabled(id, caseId);
    const begin = 'mutation ($id: ID!) { beginConsultationSupport(caseId: $id, version: 2) { id } }';
    for (const member of [police, world.target]) {
      expect(await refusal(world, member, begin, { id: caseId })).toBe('NOT_FOUND_OR_NOT_PERMITTED');
    }
    const { conference } = await answer<{ conference: { members: { id: string; staff: { id: string } }[] } }>(
      world,
      world.coordinator,
      'query ($id: ID!) { conference(id: $id) { members { id staff { id } } } }',
      { id },
    );
    const member = conference.members.find((row) => row.staff.id === police.staffId)!;
    const removal = { input: { conferenceId: id, memberId: member.id } };
    expect(await refusal(world, world.target, remove, removal)).toBe('NOT_FOUND_OR_NOT_PERMITTED');
    await answer(world, world.coordinator, remove, removal);
    expect(await answer(world, police, read, { id: caseId })).toEqual(absent);
    expect(await answer(world, police, look, { id })).toEqual({ conference: null });
    expect(await answer(world, world.target, read, { id: caseId })).toMatchObject({
      consultationCase: { id: caseId },
    });

    expect(await refusal(world, world.target, close, { input: { id, version } })).toBe(
      'NOT_FOUND_OR_NOT_PERMITTED',
    );
    expect(await refusal(world, world.coordinator, close, { input: { id, version: version + 1 } })).toBe(
      'SAVED_BY_OTHER',
    );
    await answer(world, world.coordinator, close, { input: { id, version } });
    expect(await answer(world, world.target, read, { id: caseId })).toEqual(absent);
    expect(await answer(world, world.target, look, { id })).toEqual({ conference: null });
    expect(
      await refusal(world, world.coordinator, invite, {
        input: { conferenceId: id, staffIds: [lead.staffId] },
      }),
    ).toBe('CC-041');
    expect(
      await answer(
        world,
        world.window,
        'query ($id: ID!) { consultationCase(id: $id) { conferences { id closedAt } tabledItems { id } } }',
        { id: caseId },
      ),
    ).toEqual({
      consultationCase: { conferences: [{ id, closedAt: expect.any(String) }], tabledItems: [] },
    });
  });

  it('is convened by the coordinator or the lead division, invites each member once, and knows its notice', async () => {
    for (const actor of [world.window, world.target, police]) {
      expect(
        await refusal(world, actor, convene, {
          input: { caseId, kind: 'SUPPORT', heldAt: '2030-04-10T13:30:00+09:00', purpose: '役割を決める。' },
        }),
      ).toBe('NOT_FOUND_OR_NOT_PERMITTED');
    }
    expect(
      await refusal(world, world.coordinator, convene, {
        input: {
          caseId: otherCaseId,
          kind: 'SUPPORT',
          heldAt: '2030-04-10T13:30:00+09:00',
          purpose: '決める。',
        },
      }),
    ).toBe('NOT_FOUND_OR_NOT_PERMITTED');
    const { id } = await convened('SUPPORT', lead);
    const inviting = { input: { conferenceId: id, staffIds: [police.staffId] } };
    expect(await refusal(world, world.coordinator, invite, inviting)).toBe('NOT_FOUND_OR_NOT_PERMITTED');
    await answer(world, lead, invite, inviting);
    expect(await refusal(world, lead, invite, inviting)).toBe('CC-042');
    expect(
      await refusal(world, lead, invite, { input: { conferenceId: id, staffIds: [randomUUID()] } }),
    ).toBe('NOT_FOUND_OR_NOT_PERMITTED');
    expect(
      await refusal(world, police, acceptNotice, { input: { conferenceId: id, edition: '2018-10' } }),
    ).toBe('CC-046');
    expect(await refusal(world, adviser, acceptNotice, { input: { conferenceId: id, edition } })).toBe(
      'NOT_FOUND_OR_NOT_PERMITTED',
    );
  });

  it('ends with the account of the member', async () => {
    const [guest] = await enrol(world.subgraph.database, staff(['member'], { agencyId: randomUUID() }));
    const { id } = await convened();
    await invited(id, guest!);
    await seated(id, guest!);
    await tabled(id, caseId);
    expect(await answer(world, guest!, read, { id: caseId })).toMatchObject({
      consultationCase: { id: caseId },
    });
    await suspend(world.subgraph.database, guest!);
    expect(await refusal(world, guest!, read, { id: caseId })).toBe('ACCOUNT_SUSPENDED');
  });
});

describe('重層的支援会議', () => {
  const multiLayer = () => ({
    input: {
      caseId,
      kind: 'MULTI_LAYER',
      heldAt: '2030-04-10T13:30:00+09:00',
      purpose: '支援プランを作る。',
    },
  });

  it('is no 支援会議: without consent there is none', async () => {
    expect(await refusal(world, world.coordinator, convene, multiLayer())).toBe('CC-044');
  });

  it('shares with members whose agency the consent names, and ends with the consent', async () => {
    const consult = await received(world);
    caseId = consult.id;
    const { recordSheet: stored } = await answer<{ recordSheet: { consents: { id: string }[] } }>(
      world,
      world.window,
      recordSheet,
      {
        input: sheetOf(world, consult, {
          consent: consentOf(world, police.agencyId!, ['IDENTITY', 'SUMMARY', 'PLAN']),
        }),
      },
    );
    await coordinated(caseId);
    const { id } = await answer<{ conveneConference: Convened }>(
      world,
      world.coordinator,
      convene,
      multiLayer(),
    ).then((data) => data.conveneConference);
    expect(
      await refusal(world, world.coordinator, invite, {
        input: { conferenceId: id, staffIds: [world.third.staffId] },
      }),
    ).toBe('CC-045');
    await invited(id, police);
    const inside = 'query ($id: ID!) { conference(id: $id) { place members { staff { id } } } }';
    expect(await answer(world, police, inside, { id })).toEqual({ conference: { place: null, members: [] } });
    await seated(id, police, '2022-04');
    await tabled(id, caseId);
    expect(await answer(world, police, read, { id: caseId })).toMatchObject({
      consultationCase: { visibleBecause: { basis: 'multi-layer' }, narrative: null },
    });
    await answer(world, world.window, 'mutation ($id: ID!) { withdrawConsent(id: $id) { inForce } }', {
      id: stored.consents[0]!.id,
    });
    expect(await answer(world, police, read, { id: caseId })).toEqual(absent);
  });
});

describe('アドバイザー会議', () => {
  it('puts before the advisers what a request tabled; others who sit there read by their own bases', async () => {
    const { id } = await convened('ADVISER', lead);
    await answer(world, lead, invite, {
      input: { conferenceId: id, staffIds: [adviser.staffId, police.staffId, world.coordinator.staffId] },
    });
    for (const member of [adviser, police, world.coordinator]) await seated(id, member);
    await tabled(id, caseId);
    expect(await answer(world, adviser, read, { id: caseId })).toMatchObject({
      consultationCase: { visibleBecause: { basis: 'adviser' } },
    });
    expect(await answer(world, police, read, { id: caseId })).toEqual(absent);
  });
});
