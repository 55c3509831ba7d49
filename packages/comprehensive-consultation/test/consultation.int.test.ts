import { randomUUID } from 'node:crypto';
import { auditEvents } from '@tsunagu/test-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  answer,
  consentOf,
  firstWord,
  receive,
  received,
  recordSheet,
  refusal,
  type Scenario,
  sheetOf,
  startScenario,
} from './scenario.ts';

let world: Scenario;
beforeAll(async () => {
  world = await startScenario();
});
afterAll(() => world.subgraph.stop());

const ask = `mutation ($input: OtherTroublesInput!) { askForOtherTroubles(input: $input) { version otherTroublesAskedAt } }`;
const close = `mutation ($input: CloseConsultationInput!) { closeConsultation(input: $input) { state outcome closedAt version } }`;

describe('相談受付', () => {
  it('is received once, however often the button was pressed', async () => {
    const key = randomUUID();
    const one = await answer<{ receiveConsultation: { id: string } }>(world, world.window, receive, {
      input: firstWord(world),
      key,
    });
    const two = await answer<{ receiveConsultation: { id: string } }>(world, world.window, receive, {
      input: firstWord(world),
      key,
    });
    expect(two.receiveConsultation.id).toBe(one.receiveConsultation.id);
  });

  it('refuses a consultation about nobody and a coordinator who takes a citizen', async () => {
    expect(await refusal(world, world.window, receive, { input: firstWord(world, { personIds: [] }) })).toBe(
      'INPUT_INVALID',
    );
    const twice = firstWord(world, { personIds: [world.mother, world.mother] });
    expect(await refusal(world, world.window, receive, { input: twice })).toBe('CC-001');
    expect(await refusal(world, world.coordinator, receive, { input: firstWord(world) })).toBe('CC-017');
  });

  it('shows its own words, why it is visible, and who received it', async () => {
    const { id } = await received(world);
    const data = await answer<{ consultationCase: object }>(
      world,
      world.window,
      `query ($id: ID!) { consultationCase(id: $id) { id state household { id } persons { id } receivedBy { id }
        receivedByStaff { id } narrative { firstWord } sheet { id } visibleBecause { basis label evidenceId } } }`,
      { id },
    );
    expect(data.consultationCase).toMatchObject({
      state: 'RECEIVED',
      household: { id: world.householdId },
      persons: [{ id: world.mother }],
      receivedBy: { id: world.window.agencyId },
      receivedByStaff: { id: world.window.staffId },
      narrative: { firstWord: '息子が仕事を辞めてから家を出ない。' },
      sheet: null,
      visibleBecause: { basis: 'own-case', evidenceId: expect.any(String) },
    });
    const [event] = await auditEvents(world.subgraph.database);
    expect(event).toMatchObject({ outcome: 'given', case_ids: [id], person_ids: [world.mother] });
    expect(event!['read_classes']).toEqual(expect.arrayContaining(['summary', 'narrative']));
  });

  it('is closed only when the household is assessed and the question was asked', async () => {
    const consultation = await received(world);
    const closing = (version: number) => ({
      input: { caseId: consultation.id, version, outcome: 'CONNECTED' },
    });
    expect(await refusal(world, world.window, close, closing(1))).toBe('CC-004');

    const sheet = await answer<{ recordSheet: { version: number } }>(world, world.window, recordSheet, {
      input: sheetOf(world, consultation),
    });
    expect(await refusal(world, world.window, close, closing(sheet.recordSheet.version))).toBe('CC-003');

    const asked = await answer<{ askForOtherTroubles: { version: number } }>(world, world.window, ask, {
      input: {
        caseId: consultation.id,
        version: sheet.recordSheet.version,
        hasOtherTroubles: false,
        answer: '特にない',
      },
    });
    expect(await refusal(world, world.window, close, closing(1))).toBe('SAVED_BY_OTHER');
    const closed = await answer<{ closeConsultation: object }>(
      world,
      world.window,
      close,
      closing(asked.askForOtherTroubles.version),
    );
    expect(closed.closeConsultation).toMatchObject({
      state: 'CLOSED',
      outcome: 'CONNECTED',
      closedAt: expect.any(String),
    });
    expect(await refusal(world, world.window, close, closing(asked.askForOtherTroubles.version + 1))).toBe(
      'CC-002',
    );
    expect(
      await refusal(world, world.window, ask, {
        input: { caseId: consultation.id, version: 4, hasOtherTroubles: false },
      }),
    ).toBe('CC-006');
  });
});

describe('つなぐシート', () => {
  it('keeps the household, the worries of each member, health apart, and brings the son into the consultation', async () => {
    const consultation = await received(world);
    const { recordSheet: stored } = await answer<{ recordSheet: object }>(world, world.window, recordSheet, {
      input: sheetOf(world, consultation, {
        consent: consentOf(world, world.target.agencyId!, ['SUMMARY', 'IDENTITY']),
      }),
    });
    expect(stored).toMatchObject({
      persons: [{ id: world.mother }, { id: world.son }],
      sheet: {
        number: 1,
        assessed: true,
        narrative: { situation: '父の死後、二人で暮らす。' },
        members: [
          {
            name: '試験 花子',
            assessment: {
              worries: [
                { item: { code: 'illness', label: '病気・医療' } },
                { item: { code: 'care' }, detail: '膝が悪い' },
              ],
            },
            health: { condition: '変形性膝関節症' },
          },
          { name: '試験 太郎', assessment: { worries: [{ item: { code: 'income-work' } }] }, health: null },
        ],
      },
      consents: [
        {
          inForce: true,
          agencies: [{ id: world.window.agencyId }, { id: world.target.agencyId }],
          dataClasses: ['SUMMARY', 'IDENTITY'],
        },
      ],
    });
  });

  it('numbers the sheets and keeps the earlier ones', async () => {
    const consultation = await received(world);
    await answer(world, world.window, recordSheet, { input: sheetOf(world, consultation) });
    await answer(world, world.window, recordSheet, {
      input: sheetOf(world, { ...consultation, version: 2 }),
    });
    const data = await answer<{ consultationCase: object }>(
      world,
      world.window,
      'query ($id: ID!) { consultationCase(id: $id) { sheets { number } } }',
      { id: consultation.id },
    );
    expect(data.consultationCase).toEqual({ sheets: [{ number: 2 }, { number: 1 }] });
  });

  it('refuses a sheet without a person of the consultation, unknown items and worries beside "none"', async () => {
    const consultation = await received(world);
    const members = (list: object[]) => ({ input: sheetOf(world, consultation, { members: list }) });
    const mother = { personId: world.mother, name: '試験 花子', relation: '世帯主' };
    expect(
      await refusal(
        world,
        world.window,
        recordSheet,
        members([{ name: '誰か', relation: '長男', worries: [] }]),
      ),
    ).toBe('CC-007');
    expect(
      await refusal(
        world,
        world.window,
        recordSheet,
        members([{ ...mother, worries: [{ code: 'weather' }] }]),
      ),
    ).toBe('CC-008');
    expect(
      await refusal(
        world,
        world.window,
        recordSheet,
        members([{ ...mother, worries: [{ code: 'care' }], noWorries: true }]),
      ),
    ).toBe('CC-008');
    expect(
      await refusal(world, world.window, recordSheet, members([{ ...mother, name: '', worries: [] }])),
    ).toBe('INPUT_INVALID');
  });

  it('does not let anybody be named who is not in the register', async () => {
    const consultation = await received(world);
    const input = sheetOf(world, consultation);
    input.members[1]!.personId = randomUUID();
    expect(await refusal(world, world.window, recordSheet, { input })).toBe('NOT_FOUND_OR_NOT_PERMITTED');
  });

  it('refuses a consent to nothing, of strangers, unsigned or ended', async () => {
    const consultation = await received(world);
    const terms = consentOf(world, world.target.agencyId!, ['SUMMARY']);
    const withConsent = (more: object) => ({
      input: sheetOf(world, consultation, { consent: { ...terms, ...more } }),
    });
    expect(await refusal(world, world.window, recordSheet, withConsent({ dataClasses: [] }))).toBe('CC-020');
    expect(await refusal(world, world.window, recordSheet, withConsent({ personIds: [world.son] }))).toBe(
      'CC-021',
    );
    expect(await refusal(world, world.window, recordSheet, withConsent({ until: '2020-01-01' }))).toBe(
      'CC-022',
    );
    expect(await refusal(world, world.window, recordSheet, withConsent({ personIds: [randomUUID()] }))).toBe(
      'CC-023',
    );
  });
});

describe('相談の一覧', () => {
  const list = `query ($state: ConsultationCaseState, $worry: String, $mine: Boolean, $first: Int, $after: String) {
    consultationCases(state: $state, worry: $worry, mine: $mine, first: $first, after: $after) {
      totalCount nodes { id state } pageInfo { hasNextPage endCursor } } }`;
  interface List {
    consultationCases: {
      totalCount: number;
      nodes: { id: string }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
  }

  it('pages newest first, filters by state and worry, and counts', async () => {
    const other = await startScenario();
    const first = await received(other);
    const second = await received(other);
    await answer(other, other.window, recordSheet, { input: sheetOf(other, first) });

    const page = await answer<List>(other, other.window, list, { first: 1, mine: true });
    expect(page.consultationCases).toMatchObject({
      totalCount: 2,
      nodes: [{ id: second.id }],
      pageInfo: { hasNextPage: true },
    });
    const next = await answer<List>(other, other.window, list, {
      first: 1,
      mine: true,
      after: page.consultationCases.pageInfo.endCursor,
    });
    expect(next.consultationCases).toMatchObject({
      totalCount: 2,
      nodes: [{ id: first.id }],
      pageInfo: { hasNextPage: false },
    });
    const end = await answer<List>(other, other.window, list, {
      first: 1,
      mine: true,
      after: next.consultationCases.pageInfo.endCursor,
    });
    expect(end.consultationCases).toMatchObject({ totalCount: 2, nodes: [] });

    const care = await answer<List>(other, other.window, list, { worry: 'care' });
    expect(care.consultationCases.nodes).toEqual([{ id: first.id, state: 'RECEIVED' }]);
    expect(
      (await answer<List>(other, other.window, list, { state: 'CLOSED' })).consultationCases.totalCount,
    ).toBe(0);
    expect((await answer<List>(other, other.target, list, {})).consultationCases.totalCount).toBe(0);
    await other.subgraph.stop();
  });

  it('pages by date and urgency without gaps, and refuses a cursor of another order', async () => {
    const other = await startScenario();
    const urgencies = ['SOON', 'ORDINARY', 'EMERGENCY', 'ORDINARY'];
    const ids: string[] = [];
    for (const urgency of urgencies) {
      const input = firstWord(other, { urgency });
      const made = await answer<{ receiveConsultation: { id: string } }>(other, other.window, receive, {
        input,
        key: randomUUID(),
      });
      ids.push(made.receiveConsultation.id);
    }
    const sorted = `query ($sort: ConsultationCaseSort, $after: String) { consultationCases(sort: $sort, first: 1, after: $after) {
      nodes { id } pageInfo { hasNextPage endCursor } } }`;
    const walk = async (sort: string) => {
      const places: number[] = [];
      let after: string | null = null;
      do {
        const { consultationCases: page }: List = await answer<List>(other, other.window, sorted, {
          sort,
          after,
        });
        places.push(...page.nodes.map((node) => ids.indexOf(node.id)));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after);
      return places;
    };
    expect(await walk('RECEIVED_AT_DESC')).toEqual([3, 2, 1, 0]);
    expect(await walk('RECEIVED_AT')).toEqual([0, 1, 2, 3]);
    expect(await walk('URGENCY_DESC')).toEqual([2, 0, 3, 1]);
    expect(await walk('URGENCY')).toEqual([1, 3, 0, 2]);
    const { consultationCases } = await answer<List>(other, other.window, sorted, { sort: 'URGENCY' });
    expect(
      await refusal(other, other.window, sorted, {
        sort: 'RECEIVED_AT',
        after: consultationCases.pageInfo.endCursor,
      }),
    ).toBe('CURSOR_INVALID');
    await other.subgraph.stop();
  });
});

describe('下書き', () => {
  const save = `mutation ($input: SaveConsultationDraftInput!) { saveConsultationDraft(input: $input) { id version content } }`;
  const read = 'query ($id: ID!) { consultationDraft(id: $id) { content } myOpenWork { drafts { id } } }';

  it('is kept on the server while typing, and becomes the consultation', async () => {
    const first = await answer<{ saveConsultationDraft: { id: string; version: number } }>(
      world,
      world.window,
      save,
      {
        input: { content: { firstWord: '息子が' } },
      },
    );
    const { id, version } = first.saveConsultationDraft;
    await answer(world, world.window, save, {
      input: { id, version, content: { firstWord: '息子が仕事を' } },
    });
    expect(await refusal(world, world.window, save, { input: { id, version, content: {} } })).toBe(
      'SAVED_BY_OTHER',
    );
    expect(await answer(world, world.window, read, { id })).toEqual({
      consultationDraft: { content: { firstWord: '息子が仕事を' } },
      myOpenWork: { drafts: [{ id }] },
    });

    const consultation = await answer<{ receiveConsultation: { id: string } }>(world, world.window, receive, {
      input: firstWord(world, { draftId: id }),
    });
    expect(consultation.receiveConsultation.id).toBe(id);
    expect(await answer(world, world.window, read, { id })).toMatchObject({ consultationDraft: null });
  });

  it('is read with the persons it is about in the log', async () => {
    const { saveConsultationDraft: draft } = await answer<{ saveConsultationDraft: { id: string } }>(
      world,
      world.window,
      save,
      { input: { content: { personIds: [world.mother], members: [{ personId: world.mother }] } } },
    );
    await answer(world, world.window, 'query ($id: ID!) { consultationDraft(id: $id) { content } }', {
      id: draft.id,
    });
    expect((await auditEvents(world.subgraph.database))[0]).toMatchObject({
      person_ids: [world.mother],
      read_subjects: [draft.id, world.mother],
      read_classes: ['narrative', 'narrative'],
      read_bases: ['own-draft', 'own-draft'],
    });
  });

  it('is thrown away on demand, and refuses a whole book', async () => {
    const { saveConsultationDraft: draft } = await answer<{ saveConsultationDraft: { id: string } }>(
      world,
      world.window,
      save,
      {
        input: { content: { firstWord: 'あ' } },
      },
    );
    const discard = 'mutation ($id: ID!) { discardConsultationDraft(id: $id) }';
    expect(await answer(world, world.window, discard, { id: draft.id })).toEqual({
      discardConsultationDraft: true,
    });
    expect(await answer(world, world.window, discard, { id: draft.id })).toEqual({
      discardConsultationDraft: false,
    });
    expect(
      await refusal(world, world.window, save, { input: { content: { firstWord: 'あ'.repeat(100_001) } } }),
    ).toBe('CC-009');
  });
});

it('offers the twelve worries of the つなぐシート in their order', async () => {
  const { worryItems } = await answer<{ worryItems: { label: string }[] }>(
    world,
    world.window,
    '{ worryItems { label } }',
  );
  expect(worryItems.map((item) => item.label)).toEqual([
    '病気・医療',
    'こころ',
    '介護',
    '障害',
    '子育て',
    '収入・仕事',
    '支出・滞納・借金',
    '住まい',
    'DV・虐待',
    '権利擁護',
    '健康',
    'その他',
  ]);
});
