import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  acceptHandover,
  answer,
  passOnHandover,
  received,
  recordSheet,
  refusal,
  type Scenario,
  sendHandover,
  sent,
  sheetOf,
  startScenario,
} from './scenario.ts';

let world: Scenario;
beforeAll(async () => {
  world = await startScenario();
});
afterAll(() => world.subgraph.stop());

const readCase = `query ($id: ID!) { consultationCase(id: $id) { id state bounces narrative { firstWord }
  handovers { state bounces to { id } word { wordToTarget passedOnBecause } } } }`;
const passOn = (id: string, to: string | null | undefined, more: object = {}) => ({
  input: {
    handoverId: id,
    version: 1,
    toAgencyId: to,
    reason: '家計は別の担当です。',
    citizenTold: true,
    wordToTarget: '滞納の相談です。',
    ...more,
  },
});

describe('引継ぎ', () => {
  it('gives the target its part at once, and the sender sees that it was accepted', async () => {
    const consultation = await received(world);
    const handover = await sent(world, consultation.id, world.target);
    const seen = await answer<{ consultationCase: object }>(world, world.target, readCase, {
      id: consultation.id,
    });
    expect(seen.consultationCase).toMatchObject({
      narrative: { firstWord: expect.any(String) },
      handovers: [{ state: 'SENT' }],
    });

    const accepted = await answer<{ acceptHandover: object }>(world, world.target, acceptHandover, {
      input: { handoverId: handover.id, version: 1 },
    });
    expect(accepted.acceptHandover).toMatchObject({
      state: 'ACCEPTED',
      hoursToAcceptance: 0,
      consultation: { state: 'IN_SUPPORT' },
      chain: [{ state: 'ACCEPTED' }],
    });
    const later = await answer<{ consultationCase: object }>(world, world.window, readCase, {
      id: consultation.id,
    });
    expect(later.consultationCase).toMatchObject({
      state: 'IN_SUPPORT',
      bounces: 0,
      handovers: [{ state: 'ACCEPTED' }],
    });
    expect(
      await refusal(world, world.target, acceptHandover, { input: { handoverId: handover.id, version: 2 } }),
    ).toBe('CC-015');
  });

  it('is accepted once, however often the same press arrives', async () => {
    const consultation = await received(world);
    const handover = await sent(world, consultation.id, world.target);
    const press = { input: { handoverId: handover.id, version: 1 }, key: randomUUID() };
    const one = await answer<{ acceptHandover: object }>(world, world.target, acceptHandover, press);
    const two = await answer<{ acceptHandover: object }>(world, world.target, acceptHandover, press);
    expect(two.acceptHandover).toEqual(one.acceptHandover);
    expect(await refusal(world, world.target, acceptHandover, { ...press, key: randomUUID() })).toBe(
      'CC-015',
    );
  });

  it('measures how long the person waits for the first contact, once and only by who accepted', async () => {
    const consultation = await received(world);
    const handover = await sent(world, consultation.id, world.target);
    const contact = `mutation ($input: NoteFirstContactInput!) {
      noteFirstContact(input: $input) { version firstContactAt hoursToFirstContact } }`;
    const noted = (version: number, contactedAt: string | null = null) => ({
      input: { handoverId: handover.id, version, contactedAt },
    });
    expect(await refusal(world, world.target, contact, noted(1))).toBe('CC-018');
    await answer(world, world.target, acceptHandover, { input: { handoverId: handover.id, version: 1 } });
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
    expect(await refusal(world, world.target, contact, noted(2, tomorrow))).toBe('CC-019');
    expect(await refusal(world, world.target, contact, noted(2, '2020-01-01T00:00:00Z'))).toBe('CC-019');
    expect(await refusal(world, world.window, contact, noted(2))).toBe('NOT_FOUND_OR_NOT_PERMITTED');
    expect(await refusal(world, world.target, contact, noted(1))).toBe('SAVED_BY_OTHER');
    const { noteFirstContact } = await answer<{ noteFirstContact: object }>(
      world,
      world.target,
      contact,
      noted(2),
    );
    expect(noteFirstContact).toMatchObject({
      version: 3,
      firstContactAt: expect.any(String),
      hoursToFirstContact: 0,
    });
    expect(await refusal(world, world.target, contact, noted(3))).toBe('CC-018');
  });

  it('is sent once, and a consultation with a waiting hand-over is not closed', async () => {
    const consultation = await received(world);
    const key = randomUUID();
    const input = {
      caseId: consultation.id,
      toAgencyId: world.target.agencyId,
      citizenTold: true,
      contentIsPlain: true,
    };
    const one = await answer<{ sendHandover: { id: string } }>(world, world.window, sendHandover, {
      input,
      key,
    });
    const two = await answer<{ sendHandover: { id: string } }>(world, world.window, sendHandover, {
      input,
      key,
    });
    expect(two.sendHandover.id).toBe(one.sendHandover.id);

    const sheet = await answer<{ recordSheet: { version: number } }>(world, world.window, recordSheet, {
      input: sheetOf(world, { id: consultation.id, version: 2 }),
    });
    const asked = await answer<{ askForOtherTroubles: { version: number } }>(
      world,
      world.window,
      'mutation ($input: OtherTroublesInput!) { askForOtherTroubles(input: $input) { version } }',
      { input: { caseId: consultation.id, version: sheet.recordSheet.version, hasOtherTroubles: false } },
    );
    const close = 'mutation ($input: CloseConsultationInput!) { closeConsultation(input: $input) { id } }';
    const input2 = {
      caseId: consultation.id,
      version: asked.askForOtherTroubles.version,
      outcome: 'CONNECTED',
    };
    expect(await refusal(world, world.window, close, { input: input2 })).toBe('CC-005');
  });

  it('tells the citizen and the target first', async () => {
    const consultation = await received(world);
    const input = {
      caseId: consultation.id,
      toAgencyId: world.target.agencyId,
      citizenTold: true,
      wordToTarget: 'お願いします。',
    };
    const refused = (more: object) =>
      refusal(world, world.window, sendHandover, { input: { ...input, ...more } });
    expect(await refused({ citizenTold: false })).toBe('CC-010');
    expect(await refused({ wordToTarget: ' ' })).toBe('CC-011');
    expect(await refused({ toAgencyId: world.window.agencyId })).toBe('CC-013');
    await answer(world, world.window, sendHandover, { input });
    expect(await refused({})).toBe('CC-014');
  });

  it('cannot be refused: no target, back to the sender and round in a circle are all CC-012', async () => {
    const consultation = await received(world);
    const handover = await sent(world, consultation.id, world.target);
    for (const to of [null, undefined, world.window.agencyId, world.target.agencyId]) {
      expect(await refusal(world, world.target, passOnHandover, passOn(handover.id, to))).toBe('CC-012');
    }
    const third = world.third.agencyId;
    expect(
      await refusal(world, world.target, passOnHandover, passOn(handover.id, third, { reason: ' ' })),
    ).toBe('CC-016');
    expect(
      await refusal(world, world.target, passOnHandover, passOn(handover.id, third, { citizenTold: false })),
    ).toBe('CC-010');
    expect(
      await refusal(world, world.target, passOnHandover, passOn(handover.id, third, { wordToTarget: '' })),
    ).toBe('CC-011');
  });

  it('is passed on with reason and target; who passed on gives up its part but learns what became of it', async () => {
    const consultation = await received(world);
    const handover = await sent(world, consultation.id, world.target);
    const key = randomUUID();
    const variables = { ...passOn(handover.id, world.third.agencyId), key };
    const forwarded = await answer<{ passOnHandover: { id: string } }>(
      world,
      world.target,
      passOnHandover,
      variables,
    );
    expect(forwarded.passOnHandover).toMatchObject({
      to: { id: world.third.agencyId },
      state: 'SENT',
      bounces: 1,
      acceptedBy: null,
    });
    expect(await answer(world, world.target, passOnHandover, variables)).toEqual(forwarded);
    expect(await answer(world, world.target, readCase, { id: consultation.id })).toEqual({
      consultationCase: null,
    });

    const seenBySender = await answer<{ consultationCase: object }>(world, world.window, readCase, {
      id: consultation.id,
    });
    expect(seenBySender.consultationCase).toMatchObject({
      bounces: 1,
      handovers: [
        { state: 'PASSED_ON', bounces: 0, word: { passedOnBecause: '家計は別の担当です。' } },
        { state: 'SENT', bounces: 1, to: { id: world.third.agencyId } },
      ],
    });
    // not even the agency that got it now may send it back along the chain
    expect(
      await refusal(
        world,
        world.third,
        passOnHandover,
        passOn(forwarded.passOnHandover.id, world.target.agencyId),
      ),
    ).toBe('CC-012');
    await answer(world, world.third, acceptHandover, {
      input: { handoverId: forwarded.passOnHandover.id, version: 1 },
    });
    const work = await answer<{ myOpenWork: { handoversForwarded: object[] } }>(
      world,
      world.target,
      '{ myOpenWork { handoversForwarded { id state acceptedBy { id } } } }',
    );
    expect(work.myOpenWork.handoversForwarded[0]).toEqual({
      id: forwarded.passOnHandover.id,
      state: 'ACCEPTED',
      acceptedBy: { id: world.third.agencyId },
    });
  });
});

describe('引継ぎの一覧とわたしの仕事', () => {
  it('lists what came in and what went out, and what waits for me', async () => {
    const other = await startScenario();
    const consultation = await received(other);
    const handover = await sent(other, consultation.id, other.target);
    const list = `query ($direction: ConsultationHandoverDirection!, $state: ConsultationHandoverState) {
      handovers(direction: $direction, state: $state, first: 5) { totalCount nodes { id from { id } word { wordToTarget } } } }`;
    const incoming = {
      totalCount: 1,
      nodes: [
        {
          id: handover.id,
          from: { id: other.window.agencyId },
          word: { wordToTarget: '家計の相談をお願いします。' },
        },
      ],
    };
    expect(await answer(other, other.target, list, { direction: 'INCOMING' })).toEqual({
      handovers: incoming,
    });
    expect(await answer(other, other.window, list, { direction: 'OUTGOING', state: 'SENT' })).toEqual({
      handovers: incoming,
    });
    expect(await answer(other, other.window, list, { direction: 'INCOMING' })).toEqual({
      handovers: { totalCount: 0, nodes: [] },
    });

    const work = `{ myOpenWork { handoversWaiting { totalCount nodes { id } } handoversSent { totalCount }
      openConsultations { totalCount nodes { id } } drafts { id } } }`;
    expect(await answer(other, other.target, work)).toMatchObject({
      myOpenWork: {
        handoversWaiting: { totalCount: 1, nodes: [{ id: handover.id }] },
        handoversSent: { totalCount: 0 },
      },
    });
    expect(await answer(other, other.window, work)).toMatchObject({
      myOpenWork: { handoversSent: { totalCount: 1 }, openConsultations: { totalCount: 1 }, drafts: [] },
    });
    await other.subgraph.stop();
  });
});
