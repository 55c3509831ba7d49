import { randomUUID } from 'node:crypto';
import type { Actor } from '@tsunagu/access';
import { addDays, dateInJapan } from '@tsunagu/japan';
import { systemActor } from '@tsunagu/subgraph-kit';
import { anyone, enrol, okayama, seal, staff, suspend } from '@tsunagu/test-kit';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { domain } from '../src/index.ts';
import { answer, received, recordSheet, refusal, type Scenario, sheetOf, startScenario } from './scenario.ts';

let world: Scenario;
let lead: Actor;
let section: Actor;
let colleague: Actor;
const today = dateInJapan(new Date());
const forbidden = 'NOT_FOUND_OR_NOT_PERMITTED';

interface Made {
  id: string;
  version: number;
}

/** The registry answers `directory.asked`, as the queue would deliver it. */
async function registryTells(agencies: object[], surveyId: string | null = null): Promise<void> {
  await world.subgraph.runtime.transact(systemActor(okayama, 'test'), (ctx) =>
    domain.subscriptions!['directory.told']!(ctx, { surveyId, agencies } as never),
  );
}

async function asAdministrator(statement: string, values: unknown[]): Promise<void> {
  const client = new pg.Client({ connectionString: world.subgraph.database.adminUrl });
  await client.connect();
  try {
    await client.query(statement, values);
  } finally {
    await client.end();
  }
}

/** A consultation of the mother and the son that is over. */
async function closed(): Promise<string> {
  const consultation = await received(world);
  const sheet = await answer<{ recordSheet: Made }>(world, world.window, recordSheet, {
    input: sheetOf(world, consultation),
  });
  const asked = await answer<{ askForOtherTroubles: Made }>(
    world,
    world.window,
    'mutation ($input: OtherTroublesInput!) { askForOtherTroubles(input: $input) { version } }',
    {
      input: {
        caseId: consultation.id,
        version: sheet.recordSheet.version,
        hasOtherTroubles: false,
        answer: '特にない',
      },
    },
  );
  await answer(
    world,
    world.window,
    'mutation ($input: CloseConsultationInput!) { closeConsultation(input: $input) { state } }',
    {
      input: {
        caseId: consultation.id,
        version: asked.askForOtherTroubles.version,
        outcome: 'CONNECTED',
      },
    },
  );
  return consultation.id;
}

beforeAll(async () => {
  world = await startScenario();
  [lead, section, colleague] = (await enrol(
    world.subgraph.database,
    staff(['lead-division'], { agencyId: randomUUID() }),
    staff(['section'], { agencyId: randomUUID() }),
    staff(['case-worker'], { agencyId: world.window.agencyId }),
  )) as [Actor, Actor, Actor];
});
afterAll(() => world.subgraph.stop());

describe('関係機関との連携記録', () => {
  const record = `mutation ($input: RecordLiaisonInput!, $key: String) {
    recordLiaison(input: $input, idempotencyKey: $key) { id version occurredOn participants } }`;
  const list =
    '{ liaisonRecords(field: RE_ENTRY) { totalCount nodes { id kind partnerName agency { id } } } }';
  const figures = '{ liaisonFigures { field kind records participants } }';
  const meeting = (more: object = {}) => ({
    field: 'RE_ENTRY',
    kind: 'PROBATION_OFFICERS',
    partnerName: '北区保護司会',
    participants: 12,
    note: '相談機関一覧を示して意見を交わした。',
    ...more,
  });

  it('stays with the agency and is shared with section and lead division; events count, few people do not', async () => {
    const key = randomUUID();
    const first = await answer<{ recordLiaison: Made }>(world, world.target, record, {
      input: meeting(),
      key,
    });
    const again = await answer<{ recordLiaison: Made }>(world, world.target, record, {
      input: meeting(),
      key,
    });
    expect(again.recordLiaison.id).toBe(first.recordLiaison.id);
    await answer(world, world.target, record, {
      input: meeting({ kind: 'PRISON', partnerName: '矯正施設', participants: 3, occurredOn: '2026-01-15' }),
    });
    for (const reader of [world.target, section, lead]) {
      const { liaisonRecords } = await answer<{ liaisonRecords: { totalCount: number } }>(
        world,
        reader,
        list,
      );
      expect(liaisonRecords.totalCount).toBe(2);
    }
    for (const stranger of [world.third, anyone()]) {
      expect(await answer(world, stranger, list)).toEqual({ liaisonRecords: { totalCount: 0, nodes: [] } });
    }
    const { liaisonFigures } = await answer<{ liaisonFigures: object[] }>(world, world.third, figures);
    expect(liaisonFigures).toHaveLength(13);
    expect(liaisonFigures).toContainEqual({
      field: 'RE_ENTRY',
      kind: 'PROBATION_OFFICERS',
      records: 1,
      participants: 12,
    });
    const year = await answer<{ liaisonFigures: object[] }>(
      world,
      lead,
      '{ liaisonFigures(fiscalYear: "令和7年度") { kind records participants } }',
    );
    expect(year.liaisonFigures).toContainEqual({ kind: 'PRISON', records: 1, participants: null });
    expect(
      await answer<{ liaisonFigures: { records: number }[] }>(world, anyone(), figures),
    ).not.toMatchObject({
      liaisonFigures: expect.arrayContaining([expect.objectContaining({ records: 1 })]),
    });
  });

  it('is corrected by its agency alone, and refused where it says too much or too little', async () => {
    const { recordLiaison: made } = await answer<{ recordLiaison: Made }>(world, world.target, record, {
      input: meeting(),
    });
    const correct = `mutation ($input: CorrectLiaisonInput!) { correctLiaison(input: $input) { participants version } }`;
    const correction = { input: { ...meeting({ participants: 20 }), id: made.id, version: made.version } };
    expect(await answer(world, world.target, correct, correction)).toEqual({
      correctLiaison: { participants: 20, version: 2 },
    });
    expect(await refusal(world, world.target, correct, correction)).toBe('SAVED_BY_OTHER');
    expect(await refusal(world, section, correct, correction)).toBe(forbidden);
    expect(await refusal(world, world.coordinator, record, { input: meeting() })).toBe(forbidden);
    for (const [more, code] of [
      [{ kind: 'CAMPAIGN' }, 'CC-140'],
      [{ partnerName: '山本さん' }, 'CC-141'],
      [{ partnerAgencyId: world.third.agencyId }, 'CC-141'],
      [{ occurredOn: addDays(today, 1) }, 'CC-063'],
    ] as const) {
      expect(await refusal(world, world.target, record, { input: meeting(more) })).toBe(code);
    }
    const tooOld = '{ liaisonFigures(fiscalYear: "いつか") { records } }';
    expect(await refusal(world, lead, tooOld)).toBe('CC-142');
  });

  it('about a case stands behind its wall', async () => {
    const { id } = await received(world);
    const ofCase = `mutation ($input: RecordCaseLiaisonInput!) {
      recordCaseLiaison(input: $input) { id kind note partnerAgency { id } } }`;
    const input = {
      caseId: id,
      field: 'GUARDIANSHIP',
      kind: 'PETITION_SUPPORT',
      partnerAgencyId: world.third.agencyId,
      note: '申立ての書類をそろえた。',
    };
    expect(await refusal(world, world.target, ofCase, { input })).toBe(forbidden);
    await answer(world, world.window, ofCase, { input });
    const read = `query ($id: ID!) { consultationCase(id: $id) { liaisons { note } } }`;
    expect(await answer(world, colleague, read, { id })).toEqual({
      consultationCase: { liaisons: [{ note: '申立ての書類をそろえた。' }] },
    });
    expect(await answer(world, world.third, read, { id })).toEqual({ consultationCase: null });
    expect(await answer(world, section, '{ liaisonRecords(field: GUARDIANSHIP) { totalCount } }')).toEqual({
      liaisonRecords: { totalCount: 0 },
    });
  });
});

describe('研修', () => {
  const plan = `mutation ($input: PlanStaffTrainingInput!) { planStaffTraining(input: $input) { id version } }`;
  const signUp = `mutation ($id: ID!) { signUpForTraining(id: $id) { mine taken } }`;
  const leave = `mutation ($id: ID!) { withdrawFromTraining(id: $id) { mine taken } }`;
  const attend = `mutation ($input: RecordTrainingAttendanceInput!) {
    recordTrainingAttendance(input: $input) { state attended version } }`;
  const training = (more: object = {}) => ({
    title: '基礎研修',
    audience: 'BOTH',
    contents: ['CASE_STUDIES', 'SOS_SIGNS'],
    heldOn: today,
    starts: '14:00',
    ends: '16:00',
    place: '市役所の会議室',
    capacity: 2,
    ...more,
  });
  const planned = async (more: object = {}) =>
    (await answer<{ planStaffTraining: Made }>(world, lead, plan, { input: training(more) }))
      .planStaffTraining;

  it('is planned by the lead division; colleagues sign up for themselves, once, while there is a seat', async () => {
    expect(await refusal(world, world.window, plan, { input: training() })).toBe(forbidden);
    expect(await refusal(world, lead, plan, { input: training({ heldOn: addDays(today, -1) }) })).toBe(
      'CC-147',
    );
    const { id } = await planned();
    expect(await answer(world, world.window, signUp, { id })).toEqual({
      signUpForTraining: { mine: true, taken: 1 },
    });
    expect(await refusal(world, world.window, signUp, { id })).toBe('CC-145');
    await answer(world, world.target, signUp, { id });
    expect(await refusal(world, world.third, signUp, { id })).toBe('CC-143');
    expect(await answer(world, world.target, leave, { id })).toEqual({
      withdrawFromTraining: { mine: false, taken: 1 },
    });
    await answer(world, world.third, signUp, { id });
    const seats = `query ($id: ID!) { staffTraining(id: $id) { taken seats { agency { id } } } }`;
    expect(await answer(world, world.target, seats, { id })).toEqual({
      staffTraining: { taken: 2, seats: [] },
    });
    const all = await answer<{ staffTraining: { seats: object[] } }>(world, lead, seats, { id });
    expect(all.staffTraining.seats).toHaveLength(2);
    expect(await answer(world, anyone(), seats, { id })).toEqual({ staffTraining: null });
  });

  it('has its attendance recorded by the organiser, from the day on, of those who signed up', async () => {
    const { id, version } = await planned();
    await answer(world, world.window, signUp, { id });
    await answer(world, world.target, signUp, { id });
    const present = { id, version, present: [world.window.staffId] };
    expect(await refusal(world, world.window, attend, { input: present })).toBe(forbidden);
    const stranger = { ...present, present: [world.third.staffId] };
    expect(await refusal(world, lead, attend, { input: stranger })).toBe('CC-149');
    expect(await answer(world, lead, attend, { input: present })).toMatchObject({
      recordTrainingAttendance: { state: 'HELD', attended: 1 },
    });
    expect(await refusal(world, lead, attend, { input: present })).toBe('SAVED_BY_OTHER');
    expect(await refusal(world, world.third, signUp, { id })).toBe('CC-148');
    const later = await planned({ heldOn: addDays(today, 3) });
    expect(await refusal(world, lead, attend, { input: { ...later, present: [] } })).toBe('CC-146');
    const cancel = `mutation ($id: ID!, $version: Int!, $reason: String!) {
      cancelStaffTraining(id: $id, version: $version, reason: $reason) { state } }`;
    expect(await refusal(world, lead, cancel, { ...later, reason: ' ' })).toBe('CC-157');
    await answer(world, lead, cancel, { ...later, reason: '大雨のため' });
    const past = await planned();
    await asAdministrator(`update comprehensive_consultation.staff_training set held_on = $2 where id = $1`, [
      past.id,
      addDays(today, -1),
    ]);
    expect(await refusal(world, world.third, signUp, { id: past.id })).toBe('CC-144');

    await registryTells([
      { agencyId: world.window.agencyId, name: '試験第一相談所', aliases: [], field: '高齢者', listed: true },
      { agencyId: world.third.agencyId, name: '試験第三相談所', aliases: [], field: '高齢者', listed: true },
    ]);
    const report =
      '{ staffTrainingReport { held agencies { agency { id } attended } neverAttended { id } } }';
    expect(await answer(world, lead, report)).toEqual({
      staffTrainingReport: {
        held: 1,
        agencies: [{ agency: { id: world.window.agencyId }, attended: 1 }],
        neverAttended: [{ id: world.third.agencyId }],
      },
    });
    expect(await answer(world, section, report)).toEqual({ staffTrainingReport: null });
  });
});

describe('事例集', () => {
  const begin = `mutation ($input: BeginCasebookEntryInput!) { beginCasebookEntry(input: $input) { id version state } }`;
  const save = `mutation ($input: SaveCasebookDraftInput!) {
    saveCasebookDraft(input: $input) { id version state draft { guardedWords findings { key kind mustChange quote } } } }`;
  const submit = `mutation ($input: SubmitCasebookEntryInput!) { submitCasebookEntry(input: $input) { id version state } }`;
  const decide = (step: 'approve' | 'return' | 'withdraw', because = '') =>
    `mutation ($id: ID!, $version: Int!${because && ', $because: String!'}) {
      ${step}CasebookEntry(id: $id, version: $version${because && ', because: $because'}) { id version state edition } }`;
  const read = `query ($id: ID!) { casebookEntry(id: $id) { state agency { id } proposal { title } draft { title } consultation { id } } }`;
  const book = `query ($search: String, $worry: String) { casebook(search: $search, worry: $worry) { nodes { id title edition } } }`;
  const text = (more: object = {}) => ({
    title: '支援を拒んでいた親子との信頼づくり',
    household: 'PARENT_AND_ADULT_CHILD',
    worries: ['care', 'income-work'],
    reason: 'ROLES_UNDECIDED',
    effects: ['TRUST_REBUILT', 'SHARED_POLICY'],
    course: '80代の母と50代の長男が暮らす。三つの機関が別々に関わり、互いの動きを知らなかった。',
    helped: '一つの機関が窓口となり、訪問の間隔を空けて待った。',
    lessons: '急がずに、家族の困り事から始める。',
    ...more,
  });
  interface Saved extends Made {
    draft: { findings: { key: string; kind: string; mustChange: boolean }[] };
  }
  const saved = async (entry: Made, more: object = {}) =>
    (
      await answer<{ saveCasebookDraft: Saved }>(world, world.window, save, {
        input: { ...text(more), id: entry.id, version: entry.version },
      })
    ).saveCasebookDraft;

  it('is begun from a closed case by who takes part in it', async () => {
    const open = await received(world);
    expect(await refusal(world, world.window, begin, { input: { caseId: open.id } })).toBe('CC-150');
    const caseId = await closed();
    for (const stranger of [world.third, lead, world.coordinator]) {
      expect(await refusal(world, stranger, begin, { input: { caseId } })).toBe(forbidden);
    }
    const first = await answer<{ beginCasebookEntry: Made }>(world, world.window, begin, {
      input: { caseId },
    });
    const second = await answer<{ beginCasebookEntry: Made }>(world, colleague, begin, { input: { caseId } });
    expect(second.beginCasebookEntry.id).toBe(first.beginCasebookEntry.id);
    expect(world.subgraph.published.map(({ event }) => event)).toContain('directory.asked');
  });

  it('is begun by the coordinator who still monitors the closed case, and read by who sees it', async () => {
    const caseId = await closed();
    const coordinationId = randomUUID();
    await asAdministrator(
      `insert into access.coordination (municipality, coordination_id, case_id, requesting_agency_id,
         coordinator_agency_id, accepted_by, accepted_at, roles_decided_by, roles_decided_at)
       values ($1, $2, $3, $4, $5, $6, now(), $6, now())`,
      [
        okayama,
        coordinationId,
        caseId,
        world.window.agencyId,
        world.coordinator.agencyId,
        world.coordinator.staffId,
      ],
    );
    await asAdministrator(
      `insert into access.monitoring_duty (municipality, duty_id, case_id, agency_id, coordination_id)
       values ($1, $2, $3, $4, $5)`,
      [okayama, randomUUID(), caseId, world.coordinator.agencyId, coordinationId],
    );
    const { beginCasebookEntry: entry } = await answer<{ beginCasebookEntry: Made }>(
      world,
      world.coordinator,
      begin,
      { input: { caseId } },
    );
    const { saveCasebookDraft: draft } = await answer<{ saveCasebookDraft: Saved }>(
      world,
      world.coordinator,
      save,
      { input: { ...text({ course: '花子が話した。' }), id: entry.id, version: entry.version } },
    );
    expect(draft.draft.findings.map(({ kind }) => kind)).toEqual(['NAME']);
    // The handling agency sees the draft of its case, and leaves it to who writes it.
    expect(
      await refusal(world, world.window, save, {
        input: { ...text(), id: draft.id, version: draft.version },
      }),
    ).toBe(forbidden);
  });

  it('is handed in when nothing tells who it was, approved by a second person, and found by all staff', async () => {
    const caseId = await closed();
    const { beginCasebookEntry: entry } = await answer<{ beginCasebookEntry: Made }>(
      world,
      world.window,
      begin,
      {
        input: { caseId, guardedWords: ['シケン', '青葉工業'] },
      },
    );
    const { id } = entry;
    const submitted = (version: number, answers: object[] = []) => ({ input: { id, version, answers } });
    expect(await refusal(world, world.window, submit, submitted(entry.version))).toBe('CC-156');
    const told = await saved(entry, {
      course: '試験花子（82歳）は青葉工業で働いていた。試験第一相談所が関わり、新聞に載った。',
    });
    expect(told.draft.findings.map(({ kind, mustChange }) => `${kind} ${mustChange}`)).toEqual([
      'NAME true',
      'AGE true',
      'NAME true',
      'AGENCY true',
      'RARITY false',
    ]);
    expect(await refusal(world, world.window, submit, submitted(told.version))).toBe('CC-152');
    const warned = await saved(told, { course: '80代の母の話が新聞に載った。' });
    expect(await refusal(world, world.window, submit, submitted(warned.version))).toBe('CC-153');
    const reasons = warned.draft.findings.map(({ key }) => ({
      key,
      reason: '業界紙に載った制度の話である。',
    }));
    const { submitCasebookEntry: waiting } = await answer<{ submitCasebookEntry: Made }>(
      world,
      world.window,
      submit,
      submitted(warned.version, reasons),
    );
    expect(await refusal(world, world.window, save, { input: { ...text(), ...waiting } })).not.toBe('none');

    // The lead division reads the text that was handed in, and nothing of the case.
    expect(await answer(world, lead, read, { id })).toMatchObject({
      casebookEntry: {
        state: 'SUBMITTED',
        proposal: { title: text().title },
        draft: null,
        consultation: null,
      },
    });
    for (const stranger of [world.third, section, anyone()]) {
      expect(await answer(world, stranger, read, { id })).toEqual({ casebookEntry: null });
    }
    expect(await refusal(world, colleague, decide('approve'), { id, version: waiting.version })).toBe(
      forbidden,
    );
    const because = { id, version: waiting.version, because: '経過をもう少し広い言葉で書いてください。' };
    expect(await refusal(world, lead, decide('return', 'x'), { ...because, because: ' ' })).toBe('CC-159');
    const { returnCasebookEntry: returned } = await answer<{ returnCasebookEntry: Made }>(
      world,
      lead,
      decide('return', 'x'),
      because,
    );
    const mended = await saved(returned);
    const again = await answer<{ submitCasebookEntry: Made }>(
      world,
      world.window,
      submit,
      submitted(mended.version),
    );
    const { approveCasebookEntry: published } = await answer<{ approveCasebookEntry: Made }>(
      world,
      lead,
      decide('approve'),
      { id, version: again.submitCasebookEntry.version },
    );
    expect(published).toMatchObject({ state: 'PUBLISHED', edition: 1 });

    for (const reader of [world.third, section, lead]) {
      expect(await answer(world, reader, book, { search: '信頼', worry: 'care' })).toEqual({
        casebook: { nodes: [{ id, title: text().title, edition: 1 }] },
      });
    }
    expect(await answer(world, lead, book, { search: '見つからない' })).toEqual({ casebook: { nodes: [] } });
    expect(await answer(world, anyone(), book)).toEqual({ casebook: { nodes: [] } });
    const back = 'query ($id: ID!) { consultationCase(id: $id) { casebookEntry { id } } }';
    expect(await answer(world, colleague, back, { id: caseId })).toEqual({
      consultationCase: { casebookEntry: { id } },
    });

    // Written anew, the edition before stays readable until the next one is approved.
    const revised = await saved(published, { title: '訪問を待つ' });
    expect(await answer(world, world.third, book, { search: '信頼' })).toMatchObject({
      casebook: { nodes: [{ edition: 1 }] },
    });
    const third = await answer<{ submitCasebookEntry: Made }>(
      world,
      world.window,
      submit,
      submitted(revised.version),
    );
    const next = await answer<{ approveCasebookEntry: Made }>(world, lead, decide('approve'), {
      id,
      version: third.submitCasebookEntry.version,
    });
    expect(await answer(world, world.third, book)).toEqual({
      casebook: { nodes: [{ id, title: '訪問を待つ', edition: 2 }] },
    });
    await answer(world, world.window, decide('withdraw', 'x'), {
      id,
      version: next.approveCasebookEntry.version,
      because: '家族から申し出があった。',
    });
    expect(await answer(world, world.third, book)).toEqual({ casebook: { nodes: [] } });
  });

  it('is not approved by its author, and never tells of a sealed case', async () => {
    const both = staff(['case-worker', 'lead-division'], { agencyId: world.window.agencyId });
    await enrol(world.subgraph.database, both);
    const caseId = await closed();
    const another = await closed();
    const { beginCasebookEntry: entry } = await answer<{ beginCasebookEntry: Made }>(world, both, begin, {
      input: { caseId },
    });
    const { saveCasebookDraft: draft } = await answer<{ saveCasebookDraft: Saved }>(world, both, save, {
      input: { ...text(), id: entry.id, version: entry.version },
    });
    const { submitCasebookEntry: waiting } = await answer<{ submitCasebookEntry: Made }>(
      world,
      both,
      submit,
      {
        input: { id: draft.id, version: draft.version },
      },
    );
    expect(await refusal(world, both, decide('approve'), { ...waiting })).toBe('CC-155');
    const { approveCasebookEntry: published } = await answer<{ approveCasebookEntry: Made }>(
      world,
      lead,
      decide('approve'),
      { ...waiting },
    );
    expect(await answer(world, world.third, book)).toMatchObject({
      casebook: { nodes: [{ id: published.id }] },
    });
    await seal(world.subgraph.database, world.son, world.window.agencyId!);
    try {
      expect(await answer(world, world.third, book)).toEqual({ casebook: { nodes: [] } });
      expect(await refusal(world, world.window, begin, { input: { caseId: another } })).toBe('CC-151');
    } finally {
      await asAdministrator('delete from access.seal', []);
    }
  });
});

describe('機関アンケート', () => {
  const open = `mutation ($input: OpenAgencySurveyInput!) { openAgencySurvey(input: $input) { id version } }`;
  const give = `mutation ($input: AnswerAgencySurveyInput!) {
    answerAgencySurvey(input: $input) { myAnswer { step version comments { text } } } }`;
  const close = `mutation ($id: ID!, $version: Int!) {
    closeAgencySurvey(id: $id, version: $version) { closedOn results { field asked answered close share responseRate } } }`;
  const progress = `{ agencySurveys { asksMyAgency takesAnswers questions { code kind }
    progress { asked answered waiting { id } answers { comments { text } } } myAnswer { step } } }`;

  it('asks every agency of the directory once, is corrected, and tells only the share', async () => {
    const opening = { input: { closesOn: addDays(today, 30) } };
    expect(await refusal(world, section, open, opening)).toBe(forbidden);
    expect(await refusal(world, lead, open, { input: { closesOn: addDays(today, 2) } })).toBe('CC-161');
    const { openAgencySurvey: survey } = await answer<{ openAgencySurvey: Made }>(world, lead, open, opening);
    expect(await refusal(world, lead, open, opening)).toBe('CC-160');
    expect(world.subgraph.published).toContainEqual(
      expect.objectContaining({ event: 'directory.asked', payload: { surveyId: survey.id } }),
    );
    const asked = [world.window, world.target].map((actor, index) => ({
      agencyId: actor.agencyId,
      name: `試験第${index}相談所`,
      aliases: [],
      field: '高齢者',
      listed: true,
    }));
    expect(await refusal(world, lead, close, { ...survey })).toBe('CC-164');
    const unlisted = { ...asked[0]!, agencyId: world.third.agencyId, listed: false };
    await registryTells([...asked, unlisted], survey.id);
    await registryTells([...asked, { ...unlisted, listed: true }], survey.id);

    const input = (step: number, more: object = {}) => ({
      input: {
        surveyId: survey.id,
        step,
        comments: [{ code: 'wish', text: '顔の見える場がほしい。' }],
        ...more,
      },
    });
    expect(await refusal(world, world.third, give, input(4))).toBe('CC-163');
    expect(await refusal(world, world.window, give, input(5))).toBe('CC-165');
    expect(await answer(world, world.window, give, input(2))).toEqual({
      answerAgencySurvey: {
        myAnswer: { step: 2, version: 1, comments: [{ text: '顔の見える場がほしい。' }] },
      },
    });
    expect(await refusal(world, colleague, give, input(3))).toBe('SAVED_BY_OTHER');
    expect(await answer(world, colleague, give, input(3, { version: 1 }))).toMatchObject({
      answerAgencySurvey: { myAnswer: { step: 3, version: 2 } },
    });
    await answer(world, lead, 'mutation ($id: ID!) { remindAgencySurvey(id: $id) { id } }', {
      id: survey.id,
    });
    const told = world.subgraph.published.filter(({ payload }) => payload['kind'] === 'survey-asked');
    expect(told.map(({ payload }) => payload['agencyIds'])).toEqual([
      [world.window.agencyId, world.target.agencyId],
      [world.target.agencyId],
    ]);
    expect(await answer(world, lead, progress)).toMatchObject({
      agencySurveys: [
        {
          progress: {
            asked: 2,
            answered: 1,
            waiting: [{ id: world.target.agencyId }],
            answers: [{ comments: [{ text: '顔の見える場がほしい。' }] }],
          },
        },
      ],
    });
    expect(await answer(world, world.target, progress)).toMatchObject({
      agencySurveys: [{ asksMyAgency: true, takesAnswers: true, progress: null, myAnswer: null }],
    });
    expect(await answer(world, anyone(), progress)).toEqual({ agencySurveys: [] });
    expect(await refusal(world, lead, close, { ...survey })).toBe('CC-164');
    await answer(world, world.target, give, input(1));
    expect(await refusal(world, section, close, { ...survey })).toBe(forbidden);
    expect(await answer(world, lead, close, { ...survey })).toEqual({
      closeAgencySurvey: {
        closedOn: today,
        results: [
          { field: null, asked: 2, answered: 2, close: 1, share: 50, responseRate: 100 },
          { field: '高齢者', asked: null, answered: null, close: null, share: null, responseRate: null },
        ],
      },
    });
    expect(await refusal(world, world.target, give, input(4, { version: 1 }))).toBe('CC-162');
    expect(world.subgraph.published.at(-1)).toMatchObject({
      event: 'agency-survey.closed',
      payload: { share: 50, answered: 2, asked: 2 },
    });
    const { agencySurveyTrend } = await answer<{ agencySurveyTrend: object[] }>(
      world,
      anyone(),
      '{ agencySurveyTrend { fiscalYear share printed } }',
    );
    expect(agencySurveyTrend).toMatchObject([
      { fiscalYear: 'R3', share: 42.6, printed: true },
      { fiscalYear: 'R4', share: 30.6, printed: true },
      { share: 50, printed: false },
    ]);
    await suspend(world.subgraph.database, colleague);
    expect(await refusal(world, colleague, progress)).not.toBe('none');
  });
});
