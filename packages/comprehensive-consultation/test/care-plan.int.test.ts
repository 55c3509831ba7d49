import { randomUUID } from 'node:crypto';
import type { Actor } from '@tsunagu/access';
import { enrol, partner, staff } from '@tsunagu/test-kit';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  answer,
  consentOf,
  firstWord,
  receive,
  recordSheet,
  refusal,
  type Scenario,
  sheetOf,
  startScenario,
} from './scenario.ts';

let world: Scenario;
let colleague: Actor;
let counter: Actor;
let caseId: string;

const fields = `id version service contents provider wholeHousehold personIds agency { id } removedAt savedByAgency { id }
  savedBy { id } week { days band startMinute endMinute } outside { everyMonths times onRequest timing }`;
const add = `mutation ($input: AddCarePlanEntryInput!, $key: String) { addCarePlanEntry(input: $input, idempotencyKey: $key) { ${fields} } }`;
const change = `mutation ($input: ChangeCarePlanEntryInput!, $key: String) { changeCarePlanEntry(input: $input, idempotencyKey: $key) { ${fields} } }`;
const move = `mutation ($input: MoveCarePlanEntryInput!) { moveCarePlanEntry(input: $input) { ${fields} } }`;
const remove = `mutation ($id: ID!, $version: Int!) { removeCarePlanEntry(id: $id, version: $version) { id removedAt } }`;
const remark = `mutation ($input: WriteCarePlanRemarkInput!) { writeCarePlanRemark(input: $input) { version remark } }`;
const publish = `mutation ($input: PublishCarePlanInput!, $key: String) { publishCarePlan(input: $input, idempotencyKey: $key) {
  editions { number createdOn remark entries { service } } } }`;
const plan = `query ($id: ID!) { consultationCase(id: $id) { carePlan {
  version remark canEdit visibleBecause { basis } entries { ${fields} } editions { number remark entries { service week { days } } } } } }`;
const saveDraft = `mutation ($input: SavePlanDraftInput!) { savePlanDraft(input: $input) { id version content } }`;
const ownDraft = `query ($id: ID!) { consultationCase(id: $id) { planDraft(form: CARE_PLAN) { version content } } }`;

interface Entry {
  id: string;
  version: number;
}
interface Plan {
  consultationCase: { carePlan: { version: number; canEdit: boolean; entries: Entry[] } | null } | null;
}

const nursing = (more: object = {}) => ({
  personIds: [world.mother],
  service: '訪問看護',
  agencyId: world.target.agencyId,
  contents: '入浴の手伝い',
  week: { days: [2, 5], startMinute: 14 * 60, endMinute: 15 * 60 },
  ...more,
});
const visits = () => ({
  personIds: [],
  service: '見守りの訪問',
  provider: '民生委員',
  outside: { everyMonths: 2, times: 1, timing: '17時ごろ' },
});

async function added(entry: object, actor: Actor = world.window): Promise<Entry> {
  const data = await answer<{ addCarePlanEntry: Entry }>(world, actor, add, { input: { caseId, entry } });
  return data.addCarePlanEntry;
}

const planFor = async (actor: Actor) =>
  (await answer<Plan>(world, actor, plan, { id: caseId })).consultationCase?.carePlan;

beforeAll(async () => {
  world = await startScenario();
  [colleague, counter] = (await enrol(
    world.subgraph.database,
    staff(['case-worker'], { agencyId: world.window.agencyId }),
    staff(['window'], { agencyId: world.window.agencyId }),
  )) as [Actor, Actor];
  const data = await answer<{ receiveConsultation: Entry }>(world, world.window, receive, {
    input: firstWord(world, { personIds: [world.mother, world.son] }),
  });
  caseId = data.receiveConsultation.id;
  const consent = consentOf(world, world.third.agencyId!, ['IDENTITY', 'SUMMARY', 'PLAN']);
  await answer(world, world.window, recordSheet, {
    input: sheetOf(world, data.receiveConsultation, { consent }),
  });
});
afterAll(() => world.subgraph.stop());

describe('トータルケアプラン', () => {
  it('is empty and open to who handles the case, and grows entry by entry', async () => {
    expect(await planFor(world.window)).toMatchObject({
      version: 0,
      canEdit: true,
      entries: [],
      editions: [],
    });
    const key = randomUUID();
    const input = { caseId, entry: nursing() };
    const [first, again] = [
      await answer<{ addCarePlanEntry: Entry }>(world, world.window, add, { input, key }),
      await answer<{ addCarePlanEntry: Entry }>(world, world.window, add, { input, key }),
    ];
    expect(again.addCarePlanEntry.id).toBe(first.addCarePlanEntry.id);
    await added(visits());
    expect(await planFor(world.window)).toMatchObject({
      entries: [
        {
          service: '訪問看護',
          wholeHousehold: false,
          personIds: [world.mother],
          agency: { id: world.target.agencyId },
          week: { days: [2, 5], band: null, startMinute: 840, endMinute: 900 },
          outside: null,
          savedBy: { id: world.window.staffId },
        },
        {
          service: '見守りの訪問',
          wholeHousehold: true,
          provider: '民生委員',
          week: null,
          outside: { everyMonths: 2, times: 1, onRequest: false, timing: '17時ごろ' },
        },
      ],
    });
  });

  it('is shown to whom the consent gives plans, who cannot write it, and to nobody else', async () => {
    expect(await planFor(world.third)).toMatchObject({
      canEdit: false,
      visibleBecause: { basis: 'consent' },
      entries: [{ service: '訪問看護' }, { service: '見守りの訪問' }],
    });
    expect(await refusal(world, world.third, add, { input: { caseId, entry: nursing() } })).toBe(
      'NOT_FOUND_OR_NOT_PERMITTED',
    );
    expect(await planFor(counter)).toBeNull();
    expect(await planFor(world.target)).toBeUndefined();
    expect(await planFor(partner(['summary'], { agencyId: world.window.agencyId! }))).toBeNull();
    const [entry] = (await planFor(world.window))!.entries;
    for (const actor of [world.third, world.target, counter]) {
      expect(await refusal(world, actor, remove, { id: entry!.id, version: entry!.version })).toBe(
        'NOT_FOUND_OR_NOT_PERMITTED',
      );
    }
    const draft = { caseId, form: 'CARE_PLAN', content: { service: '通院' } };
    expect(await refusal(world, world.third, saveDraft, { input: draft })).toBe('NOT_FOUND_OR_NOT_PERMITTED');
  });

  it('refuses what could not be printed for the family', async () => {
    const wrong: [object, string][] = [
      [nursing({ service: '' }), 'CC-100'],
      [nursing({ personIds: [randomUUID()] }), 'CC-101'],
      [nursing({ week: null }), 'CC-102'],
      [nursing({ week: { days: [2], startMinute: 845, endMinute: 900 } }), 'CC-103'],
      [nursing({ week: null, outside: {} }), 'CC-104'],
      [nursing({ agencyId: randomUUID() }), 'AGENCY_UNKNOWN'],
    ];
    for (const [entry, expected] of wrong) {
      expect(await refusal(world, world.window, add, { input: { caseId, entry } })).toBe(expected);
    }
    const outside = await added(visits());
    const week = { days: [1], band: 'MORNING' };
    expect(await refusal(world, world.window, move, { input: { id: outside.id, version: 1, week } })).toBe(
      'CC-102',
    );
    await answer(world, world.window, remove, { id: outside.id, version: 1 });
  });

  it('lets two people change two entries, and tells of one entry who saved it first and when', async () => {
    const [bath, shopping] = [await added(nursing()), await added(nursing({ service: '買い物の同行' }))];
    await answer(world, world.window, change, {
      input: { id: bath.id, version: 1, entry: nursing({ contents: '入浴と着替え' }) },
    });
    await answer(world, colleague, move, {
      input: { id: shopping.id, version: 1, week: { days: [6], startMinute: 600, endMinute: 660 } },
    });

    const mine = {
      input: { id: bath.id, version: 1, entry: nursing({ contents: '見守りだけ' }) },
      key: randomUUID(),
    };
    const { errors } = await world.subgraph.ask(colleague, change, mine);
    expect(errors![0]!.extensions).toMatchObject({
      code: 'SAVED_BY_OTHER',
      saved: {
        id: bath.id,
        version: 2,
        staffId: world.window.staffId,
        agencyId: world.window.agencyId,
        at: expect.stringMatching(/^\d{4}-/),
        removed: false,
      },
    });
    expect(JSON.stringify(errors)).not.toContain('着替え');
    const theirs = await answer(
      world,
      colleague,
      `query ($id: ID!) { carePlanEntry(id: $id) { contents version } }`,
      {
        id: bath.id,
      },
    );
    expect(theirs).toEqual({ carePlanEntry: { contents: '入浴と着替え', version: 2 } });
    mine.input.version = 2;
    expect(await answer(world, colleague, change, mine)).toMatchObject({
      changeCarePlanEntry: { version: 3, contents: '見守りだけ' },
    });
    expect(await answer(world, colleague, change, mine)).toMatchObject({
      changeCarePlanEntry: { version: 3 },
    });

    await answer(world, world.window, remove, { id: shopping.id, version: 2 });
    const late = await world.subgraph.ask(colleague, change, {
      input: { id: shopping.id, version: 2, entry: nursing() },
    });
    expect(late.errors![0]!.extensions).toMatchObject({ saved: { removed: true } });
    expect((await planFor(colleague))!.entries.map((entry) => entry.id)).not.toContain(shopping.id);
  });

  it('tells who watches it, and only them', async () => {
    const live = 'subscription ($id: ID!) { carePlanChanged(caseId: $id) { entries { service } } }';
    const watched = await world.subgraph.ask(colleague, live, { id: caseId });
    expect(watched.extensions).toEqual({ watched: [`33100/case/${caseId}`] });
    const stranger = await world.subgraph.ask(world.target, live, { id: caseId });
    expect(stranger.data).toEqual({ carePlanChanged: null });
    expect(stranger.extensions).toBeUndefined();
  });

  it('keeps what was given to the family as it was', async () => {
    await answer(world, world.window, remark, { input: { caseId, version: 0, remark: '母は朝が苦手。' } });
    const late = await world.subgraph.ask(colleague, remark, {
      input: { caseId, version: 0, remark: '別のこと' },
    });
    expect(late.errors![0]!.extensions).toMatchObject({ saved: { staffId: world.window.staffId } });
    const key = randomUUID();
    expect(
      await refusal(world, world.window, publish, { input: { caseId, createdOn: '2000-01-01' }, key }),
    ).toBe('CC-106');
    await answer(world, world.window, publish, { input: { caseId }, key });
    await answer(world, world.window, publish, { input: { caseId }, key });
    const [entry] = (await planFor(world.window))!.entries;
    await answer(world, world.window, move, {
      input: { id: entry!.id, version: entry!.version, week: { days: [1], band: 'MORNING' } },
    });
    await answer(world, colleague, publish, { input: { caseId } });
    const { editions } = (await planFor(world.third)) as unknown as { editions: object[] };
    expect(editions).toMatchObject([
      { number: 2, entries: expect.arrayContaining([{ service: '訪問看護', week: { days: [1] } }]) },
      {
        number: 1,
        remark: '母は朝が苦手。',
        entries: expect.arrayContaining([{ service: '訪問看護', week: { days: [2, 5] } }]),
      },
    ]);
    expect(editions).toHaveLength(2);
  });

  it('stands in the database as ciphertext only', async () => {
    const client = new pg.Client({ connectionString: world.subgraph.database.adminUrl });
    await client.connect();
    const { rows } = await client.query(
      `select e.service, e.contents, d.content from comprehensive_consultation.care_plan_entry e
       cross join comprehensive_consultation.care_plan_edition d`,
    );
    await client.end();
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row.service).toMatch(/^enc1:/);
      expect(row.content).toMatch(/^enc1:/);
    }
  });
});

describe('書きかけの予定', () => {
  it('is kept for who typed it, from one version to the next, until it is thrown away', async () => {
    const input = { caseId, form: 'CARE_PLAN', content: { service: '通院の付添い' } };
    await answer(world, world.window, saveDraft, { input });
    expect(await refusal(world, world.window, saveDraft, { input })).toBe('SAVED_BY_OTHER');
    await answer(world, world.window, saveDraft, {
      input: { ...input, version: 1, content: { service: '通院の付添い', contents: '月に' } },
    });
    expect(await answer(world, world.window, ownDraft, { id: caseId })).toEqual({
      consultationCase: { planDraft: { version: 2, content: { service: '通院の付添い', contents: '月に' } } },
    });
    expect(await answer(world, colleague, ownDraft, { id: caseId })).toEqual({
      consultationCase: { planDraft: null },
    });
    const long = { ...input, version: 2, content: { contents: '長'.repeat(50_001) } };
    expect(await refusal(world, world.window, saveDraft, { input: long })).toBe('CC-107');
    const discard = `mutation ($id: ID!) { discardPlanDraft(caseId: $id, form: CARE_PLAN) }`;
    expect(await answer(world, world.window, discard, { id: caseId })).toEqual({ discardPlanDraft: true });
    expect(await answer(world, world.window, discard, { id: caseId })).toEqual({ discardPlanDraft: false });
  });
});

describe('終結した相談', () => {
  it('has a plan that stays as it was', async () => {
    const data = await answer<{ receiveConsultation: Entry }>(world, world.window, receive, {
      input: firstWord(world),
    });
    const closed = data.receiveConsultation.id;
    const client = new pg.Client({ connectionString: world.subgraph.database.adminUrl });
    await client.connect();
    await client.query(
      `update comprehensive_consultation.consultation_case set state = 'closed', outcome = 'connected', closed_at = now(), other_troubles_asked_at = now(), has_other_troubles = false
       where id = $1`,
      [closed],
    );
    await client.end();
    const entry = nursing({ agencyId: null });
    expect(await refusal(world, world.window, add, { input: { caseId: closed, entry } })).toBe('CC-006');
  });
});
