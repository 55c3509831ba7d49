import { anyone, auditEvents, enrol, partner, residents, seal, staff, suspend } from '@tsunagu/test-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  answer,
  consentOf,
  firstWord,
  passOnHandover,
  receive,
  received,
  recordSheet,
  refusal,
  type Scenario,
  sent,
  sheetOf,
  startScenario,
} from './scenario.ts';

let world: Scenario;
let id: string;

const read = `query ($id: ID!) {
  consultationCase(id: $id) { id state narrative { firstWord } visibleBecause { basis label }
    sheet { number narrative { situation } members { name assessment { note } health { condition } } } }
  consultationCases { totalCount }
}`;
const absent = { consultationCase: null, consultationCases: { totalCount: 0 } };

beforeAll(async () => {
  world = await startScenario();
  const consultation = await received(world);
  id = consultation.id;
  await answer(world, world.window, recordSheet, { input: sheetOf(world, consultation) });
});
afterAll(() => world.subgraph.stop());

describe('相談 and who may see it', () => {
  it('exists for the agency that received it, with the classes of the role', async () => {
    expect(await answer(world, world.window, read, { id })).toMatchObject({
      consultationCase: {
        narrative: { firstWord: expect.any(String) },
        sheet: { members: [{ health: { condition: expect.any(String) } }, {}] },
      },
    });
    const [clerk, section] = await enrol(
      world.subgraph.database,
      staff(['clerk'], { agencyId: world.window.agencyId }),
      staff(['section'], { agencyId: world.window.agencyId }),
    );
    expect(await answer(world, clerk!, read, { id })).toMatchObject({
      consultationCase: {
        narrative: null,
        sheet: { narrative: null, members: [{ name: '試験 花子', assessment: null, health: null }, {}] },
      },
    });
    expect(await answer(world, section!, read, { id })).toMatchObject({
      consultationCase: { id, narrative: null, sheet: { number: 1, members: [] } },
    });
  });

  it.each([
    ['another agency', () => world.target],
    ['the public', () => anyone()],
    ['a partner without scope', () => partner([], { agencyId: world.window.agencyId })],
    [
      'a partner with scope but without a basis',
      () => partner(['summary', 'narrative'], { agencyId: world.target.agencyId }),
    ],
    [
      'another municipality',
      () => partner(['summary'], { agencyId: world.window.agencyId, municipality: '33202' }),
    ],
  ])('does not exist for %s, not even in counts', async (_name, actor) => {
    expect(await answer(world, actor(), read, { id })).toEqual(absent);
  });

  it('is not found by a worry that the reader may not read', async () => {
    const list = '{ consultationCases(worry: "care") { totalCount } }';
    const [section] = await enrol(
      world.subgraph.database,
      staff(['section'], { agencyId: world.window.agencyId }),
    );
    expect(await answer(world, world.window, list)).toEqual({ consultationCases: { totalCount: 1 } });
    expect(await answer(world, section!, list)).toEqual({ consultationCases: { totalCount: 0 } });
  });

  it('refuses every step of a stranger like an unknown number', async () => {
    const begin = 'mutation ($id: ID!) { beginConsultationSupport(caseId: $id, version: 2) { id } }';
    const forbidden = await world.subgraph.ask(world.target, begin, { id });
    const unknown = await world.subgraph.ask(world.target, begin, { id: crypto.randomUUID() });
    expect(forbidden.errors?.[0]?.message).toBe(unknown.errors?.[0]?.message);
    expect(await refusal(world, anyone(), begin, { id })).toBe('NOT_FOUND_OR_NOT_PERMITTED');
    expect(
      await refusal(world, partner(['summary'], { agencyId: world.window.agencyId }), begin, { id }),
    ).toBe('NOT_FOUND_OR_NOT_PERMITTED');
  });

  it('ends with the account', async () => {
    const [leaver] = await enrol(
      world.subgraph.database,
      staff(['case-worker'], { agencyId: world.window.agencyId }),
    );
    expect(await answer(world, leaver!, read, { id })).toMatchObject({ consultationCase: { id } });
    await suspend(world.subgraph.database, leaver!);
    expect(await refusal(world, leaver!, read, { id })).toBe('ACCOUNT_SUSPENDED');
  });
});

describe('同意 on the つなぐシート', () => {
  it('opens what was ticked to the agencies named, and closes at once when it is withdrawn', async () => {
    const consultation = await received(world);
    const named = world.third;
    const { recordSheet: stored } = await answer<{ recordSheet: { consents: { id: string }[] } }>(
      world,
      world.window,
      recordSheet,
      {
        input: sheetOf(world, consultation, {
          consent: consentOf(world, named.agencyId!, ['SUMMARY', 'IDENTITY']),
        }),
      },
    );
    const consent = stored.consents[0]!;
    expect(await answer(world, named, read, { id: consultation.id })).toMatchObject({
      consultationCase: {
        narrative: null,
        visibleBecause: { basis: 'consent', label: expect.stringContaining('同意') },
        sheet: { narrative: null, members: [{ name: '試験 花子', assessment: null, health: null }, {}] },
      },
    });
    const client = partner(['summary'], { agencyId: named.agencyId });
    expect(await answer(world, client, read, { id: consultation.id })).toMatchObject({
      consultationCase: { id: consultation.id, sheet: { number: 1, members: [] } },
    });
    expect(
      await answer(world, partner([], { agencyId: named.agencyId }), read, { id: consultation.id }),
    ).toEqual(absent);

    const withdraw = 'mutation ($id: ID!) { withdrawConsent(id: $id) { inForce withdrawnAt } }';
    expect(await refusal(world, named, withdraw, { id: consent.id })).toBe('NOT_FOUND_OR_NOT_PERMITTED');
    expect(await answer(world, world.window, withdraw, { id: consent.id })).toMatchObject({
      withdrawConsent: { inForce: false },
    });
    expect(await answer(world, named, read, { id: consultation.id })).toEqual(absent);
    expect(await answer(world, client, read, { id: consultation.id })).toEqual(absent);
    expect(await refusal(world, world.window, withdraw, { id: consent.id })).toBe('CC-024');
  });
});

describe('引継ぎ and who may see it', () => {
  it('is nobody else’s: a third agency can neither see, accept nor pass it on', async () => {
    const consultation = await received(world);
    const handover = await sent(world, consultation.id, world.target);
    const accept = 'mutation ($input: AcceptHandoverInput!) { acceptHandover(input: $input) { id } }';
    const step = { input: { handoverId: handover.id, version: 1 } };
    for (const actor of [world.third, world.window, anyone()]) {
      expect(await refusal(world, actor, accept, step)).toBe('NOT_FOUND_OR_NOT_PERMITTED');
    }
    const onward = {
      input: {
        ...step.input,
        toAgencyId: world.window.agencyId,
        reason: '理由',
        citizenTold: true,
        contentIsPlain: true,
      },
    };
    expect(await refusal(world, world.third, passOnHandover, onward)).toBe('NOT_FOUND_OR_NOT_PERMITTED');
  });
});

describe('下書き', () => {
  it('is seen only by who typed it, not even by colleagues', async () => {
    const { saveConsultationDraft: draft } = await answer<{ saveConsultationDraft: { id: string } }>(
      world,
      world.window,
      'mutation ($input: SaveConsultationDraftInput!) { saveConsultationDraft(input: $input) { id } }',
      { input: { content: { firstWord: '書きかけ' } } },
    );
    const [colleague] = await enrol(
      world.subgraph.database,
      staff(['window'], { agencyId: world.window.agencyId }),
    );
    const find = 'query ($id: ID!) { consultationDraft(id: $id) { id } myOpenWork { drafts { id } } }';
    expect(await answer(world, colleague!, find, { id: draft.id })).toEqual({
      consultationDraft: null,
      myOpenWork: { drafts: [] },
    });
    const steal = 'mutation ($id: ID!) { discardConsultationDraft(id: $id) }';
    expect(await answer(world, colleague!, steal, { id: draft.id })).toEqual({
      discardConsultationDraft: false,
    });
    expect(await refusal(world, anyone(), steal, { id: draft.id })).toBe('NOT_FOUND_OR_NOT_PERMITTED');
    expect(await answer(world, world.window, find, { id: draft.id })).toMatchObject({
      consultationDraft: { id: draft.id },
    });
  });

  const save = 'saveConsultationDraft(input:';
  it.each([
    ['a variable', `mutation ($content: JSONObject!) { ${save} { content: $content }) { id } }`],
    ['an input', `mutation ($input: SaveConsultationDraftInput!) { ${save} $input) { id } }`],
    ['the document itself', `mutation { ${save} { content: "書きかけ" }) { id } }`],
  ])('whose content is of the wrong type is refused, not broken: in %s', async (_where, mutation) => {
    const content = '書きかけ';
    const { data, errors } = await world.subgraph.ask(world.window, mutation, {
      content,
      input: { content },
    });
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'INPUT_INVALID' } }]);
    expect(JSON.stringify(errors)).not.toContain(content);
  });
});

describe('DV等支援措置', () => {
  it('makes the consultation vanish for everybody but the sealing agency, in lists, figures and hints', async () => {
    const other = await startScenario();
    const [sealed] = await residents(other.subgraph.database, 1);
    const made = await answer<{ receiveConsultation: { id: string } }>(other, other.window, receive, {
      input: firstWord(other, { personIds: [sealed] }),
    });
    await sent(other, made.receiveConsultation.id, other.target);
    await seal(other.subgraph.database, sealed!, other.target.agencyId!);
    expect(await answer(other, other.window, read, { id: made.receiveConsultation.id })).toEqual(absent);
    expect(await answer(other, other.target, read, { id: made.receiveConsultation.id })).toMatchObject({
      consultationCase: { id: made.receiveConsultation.id },
    });
    const figures = `query ($reps: [_Any!]!) { _entities(representations: $reps) {
      ... on Agency { comprehensiveConsultation { handoverFigures { received } } }
      ... on Household { comprehensiveConsultation { othersInvolved consultations { id } } } } }`;
    const reps = [
      { __typename: 'Agency', id: other.target.agencyId },
      { __typename: 'Household', id: other.householdId, memberIds: [sealed] },
    ];
    expect(await answer(other, other.third, figures, { reps })).toEqual({
      _entities: [
        { comprehensiveConsultation: { handoverFigures: { received: 0 } } },
        { comprehensiveConsultation: { othersInvolved: false, consultations: [] } },
      ],
    });
    expect(
      await refusal(other, other.window, receive, { input: firstWord(other, { personIds: [sealed] }) }),
    ).toBe('NOT_FOUND_OR_NOT_PERMITTED');
    await other.subgraph.stop();
  });
});

describe('閲覧記録', () => {
  it('keeps who was told that others are involved, without saying who they are', async () => {
    const hint = `query ($reps: [_Any!]!) { _entities(representations: $reps) { ... on Household { comprehensiveConsultation { othersInvolved } } } }`;
    const reps = [{ __typename: 'Household', id: world.householdId, memberIds: [world.mother, world.son] }];
    const told = { _entities: [{ comprehensiveConsultation: { othersInvolved: true } }] };
    const [stranger] = await enrol(
      world.subgraph.database,
      staff(['window'], { agencyId: crypto.randomUUID() }),
    );
    expect(await answer(world, stranger!, hint, { reps })).toEqual(told);
    const [event] = await auditEvents(world.subgraph.database);
    expect(event).toMatchObject({
      staff_id: stranger!.staffId,
      read_bases: ['discovery', 'discovery'],
      case_ids: [],
    });
    const silent = { _entities: [{ comprehensiveConsultation: { othersInvolved: false } }] };
    expect(await answer(world, anyone(), hint, { reps })).toEqual(silent);
    expect(
      await answer(world, partner(['summary'], { agencyId: crypto.randomUUID() }), hint, { reps }),
    ).toEqual(silent);
    // a household and its members can be named by anybody; that does not mean to know them
    const colleagues = (['auditor', 'case-worker'] as const).map((role) =>
      staff([role], { agencyId: crypto.randomUUID() }),
    );
    for (const colleague of await enrol(world.subgraph.database, ...colleagues))
      expect(await answer(world, colleague, hint, { reps })).toEqual(silent);
  });
});
