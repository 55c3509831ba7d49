import { randomUUID } from 'node:crypto';
import type { Actor } from '@tsunagu/access';
import { enrol, staff } from '@tsunagu/test-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer, received, recordSheet, refusal, type Scenario, sheetOf, startScenario } from './scenario.ts';

/** 会議と調整の仕事: one family from the first visit of the coordinator to the minutes of its conference. */
let world: Scenario;
let lead: Actor;
let police: Actor;
let removed: Actor;
let section: Actor;
let caseId: string;
let coordinationId: string;
let conferenceId: string;

const notPermitted = 'NOT_FOUND_OR_NOT_PERMITTED';
const edition = '2025-06';
const first = '2035-04-10T04:30:00.000Z';
const second = '2035-04-12T01:00:00.000Z';

const request = `mutation ($input: RequestCoordinationInput!) { requestCoordination(input: $input) { id version requestedAt } }`;
const accept = `mutation ($input: AcceptCoordinationInput!) { acceptCoordination(input: $input) { id version acceptedAt } }`;
const decide = `mutation ($input: DecideRolesInput!) { decideRoles(input: $input) { id state decidedAt } }`;
const recordEvent = `mutation ($input: RecordCoordinationEventInput!, $key: String) {
  recordCoordinationEvent(input: $input, idempotencyKey: $key) { id kind occurredOn agencies { id } word { words } } }`;
const withdrawEvent = 'mutation ($id: ID!) { withdrawCoordinationEvent(id: $id) }';
const recordTask = `mutation ($input: RecordCoordinationTaskInput!, $key: String) {
  recordCoordinationTask(input: $input, idempotencyKey: $key) { id version what dueOn overdue state } }`;
const changeTask = `mutation ($input: ChangeCoordinationTaskInput!) { changeCoordinationTask(input: $input) { id version dueOn agency { id } } }`;
const settleTask = `mutation ($input: SettleCoordinationTaskInput!) { settleCoordinationTask(input: $input) { state word settledOn } }`;
const assign = `mutation ($input: AssignWorryInput!) { assignWorry(input: $input) { id } }`;
const convene = `mutation ($input: ConveneConferenceInput!) { conveneConference(input: $input) { id version dateIsFixed heldAt candidates { id startsAt } } }`;
const offer = `mutation ($input: OfferConferenceDatesInput!) { offerConferenceDates(input: $input) { version candidates { startsAt } } }`;
const answerDates = `mutation ($input: AnswerConferenceDatesInput!) { answerConferenceDates(input: $input) { candidates { ownAnswer } } }`;
const fix = `mutation ($input: FixConferenceDateInput!) { fixConferenceDate(input: $input) { version heldAt dateIsFixed } }`;
const invite = `mutation ($input: InviteMembersInput!) { inviteConferenceMembers(input: $input) { id } }`;
const acceptNotice =
  'mutation ($input: AcceptSecrecyNoticeInput!) { acceptSecrecyNotice(input: $input) { id } }';
const table = 'mutation ($input: TableItemInput!) { tableConferenceItem(input: $input) { id } }';
const remove = 'mutation ($input: RemoveMemberInput!) { removeConferenceMember(input: $input) { id } }';
const setAgenda = `mutation ($input: SetConferenceAgendaInput!) { setConferenceAgenda(input: $input) { version agenda { what agency { id } } } }`;
const attendance = `mutation ($input: RecordAttendanceInput!) { recordConferenceAttendance(input: $input) { attendance { attendance deputy staff { id } } } }`;
const outcome = `mutation ($input: RecordConferenceOutcomeInput!) {
  recordConferenceOutcome(input: $input) { outcome { result direction priorities nextOn followUp version roles { role agency { id } } } } }`;
const writeMinutes = `mutation ($input: WriteConferenceMinutesInput!) { writeConferenceMinutes(input: $input) { minutes { minutes version writtenBy { id } } } }`;
const ask = `mutation ($input: AskForInformationInput!) { askForInformation(input: $input) { id version state organisation } }`;
const answerRequest = `mutation ($input: AnswerInformationRequestInput!) { answerInformationRequest(input: $input) { state word answeredOn } }`;
const close = `mutation ($input: CloseConferenceInput!) { closeConference(input: $input) { result closedAt } }`;
const minutesOf = `query ($id: ID!) { conference(id: $id) { minutes { minutes } } }`;
const inside = `query ($id: ID!) { conference(id: $id) {
  version members { id staff { id } } groundRules { code rule }
  agenda { what } attendance { staff { id } } outcome { direction } informationRequests { what state }
  candidates { startsAt ownAnswer replies { answer staff { id } } } } }`;
const ofCase = `query ($id: ID!) { consultationCase(id: $id) {
  coordinationEvents { kind word { words } } tasks { what }
  sheet { members { number assessment { worries { number item { code } holder { version agencies { id } } } } } } } }`;
const ownTasks = '{ myOpenWork { tasks { totalCount nodes { what dueOn consultation { id } } } } }';

beforeAll(async () => {
  world = await startScenario();
  [lead, police, removed, section] = (await enrol(
    world.subgraph.database,
    staff(['lead-division'], { agencyId: randomUUID() }),
    staff(['member'], { agencyId: randomUUID() }),
    staff(['member'], { agencyId: randomUUID() }),
    staff(['section'], { agencyId: randomUUID() }),
  )) as [Actor, Actor, Actor, Actor];
  const consultation = await received(world);
  caseId = consultation.id;
  await answer(world, world.window, recordSheet, { input: sheetOf(world, consultation) });
});
afterAll(() => world.subgraph.stop());

const asked = () => ({ caseId, reason: 'ROLES_UNDECIDED', situation: '役割が決まらない。' });

describe('調整', () => {
  it('is entered with its own dates, which follow each other and do not lie ahead', async () => {
    expect(
      await refusal(world, world.window, request, { input: { ...asked(), requestedOn: '2099-01-01' } }),
    ).toBe('CC-063');
    expect(
      await refusal(world, world.window, request, { input: { ...asked(), requestedOn: '2018-10-01' } }),
    ).toBe('CC-063');
    const { requestCoordination: made } = await answer<{
      requestCoordination: { id: string; version: number };
    }>(world, world.window, request, { input: asked() });
    coordinationId = made.id;
    const accepting = { id: made.id, version: made.version };
    expect(
      await refusal(world, world.coordinator, accept, { input: { ...accepting, acceptedOn: '2020-01-01' } }),
    ).toBe('CC-063');
    await answer(world, world.coordinator, accept, { input: accepting });
  });

  it('is no direct support: the coordinator stands behind the agencies', async () => {
    const begin = 'mutation ($id: ID!) { beginConsultationSupport(caseId: $id, version: 2) { id } }';
    expect(await refusal(world, world.coordinator, begin, { id: caseId })).toBe('CC-060');
    expect(
      await refusal(world, world.coordinator, recordSheet, {
        input: sheetOf(world, { id: caseId, version: 2 }),
      }),
    ).toBe('CC-060');
    const takeOver = 'mutation ($input: AcceptHandoverInput!) { acceptHandover(input: $input) { id } }';
    expect(
      await refusal(world, world.coordinator, takeOver, { input: { handoverId: randomUUID(), version: 1 } }),
    ).toBe('CC-060');
  });

  it('records visits and meetings once, with agencies; what was said is for those who read narratives', async () => {
    const visit = {
      caseId,
      kind: 'INDIVIDUAL',
      means: 'VISIT',
      agencyIds: [world.target.agencyId],
      place: '本人宅',
      words: '息子は昼に起きている。',
    };
    expect(await refusal(world, world.window, recordEvent, { input: visit })).toBe(notPermitted);
    for (const [wrong, code] of [
      [{ ...visit, agencyIds: [] }, 'CC-064'],
      [{ ...visit, means: null }, 'CC-064'],
      [{ ...visit, kind: 'ADVISER_DISPATCH' }, 'CC-064'],
      [{ ...visit, occurredOn: '2099-01-01' }, 'CC-063'],
      [{ ...visit, agencyIds: [randomUUID()] }, 'AGENCY_UNKNOWN'],
      [{ ...visit, caseId: randomUUID() }, notPermitted],
    ] as const) {
      expect(await refusal(world, world.coordinator, recordEvent, { input: wrong })).toBe(code);
    }
    const key = randomUUID();
    const made = await answer<{ recordCoordinationEvent: { id: string } }>(
      world,
      world.coordinator,
      recordEvent,
      {
        input: { ...visit, occurredOn: '2020-07-01' },
        key,
      },
    );
    expect(made.recordCoordinationEvent).toMatchObject({
      kind: 'INDIVIDUAL',
      occurredOn: '2020-07-01',
      word: { words: '息子は昼に起きている。' },
    });
    const again = await answer<{ recordCoordinationEvent: { id: string } }>(
      world,
      world.coordinator,
      recordEvent,
      {
        input: visit,
        key,
      },
    );
    expect(again.recordCoordinationEvent.id).toBe(made.recordCoordinationEvent.id);
    const byMistake = await answer<{ recordCoordinationEvent: { id: string } }>(world, lead, recordEvent, {
      input: { ...visit, kind: 'INFORMATION_MEETING', words: '' },
    });
    const { id } = byMistake.recordCoordinationEvent;
    expect(await refusal(world, world.coordinator, withdrawEvent, { id })).toBe('CC-065');
    await answer(world, lead, withdrawEvent, { id });
    expect(await answer(world, lead, ofCase, { id: caseId })).toMatchObject({
      consultationCase: { coordinationEvents: [{ kind: 'INDIVIDUAL', word: null }] },
    });
  });

  it('agrees on tasks, which their agency finds in its work', async () => {
    const task = {
      caseId,
      what: '住宅扶助の見込みを聞く。',
      agencyId: world.window.agencyId,
      dueOn: '2035-04-01',
    };
    expect(await refusal(world, world.target, recordTask, { input: task })).toBe(notPermitted);
    expect(await refusal(world, world.coordinator, recordTask, { input: { ...task, what: ' ' } })).toBe(
      'CC-066',
    );
    expect(
      await refusal(world, world.coordinator, recordTask, { input: { ...task, dueOn: '2020-01-01' } }),
    ).toBe('CC-066');
    expect(
      await refusal(world, world.coordinator, recordTask, { input: { ...task, conferenceId: randomUUID() } }),
    ).toBe(notPermitted);
    const { recordCoordinationTask: made } = await answer<{
      recordCoordinationTask: { id: string; version: number };
    }>(world, world.coordinator, recordTask, { input: task });
    expect(await answer(world, world.window, ownTasks)).toEqual({
      myOpenWork: {
        tasks: {
          totalCount: 1,
          nodes: [{ what: task.what, dueOn: '2035-04-01', consultation: { id: caseId } }],
        },
      },
    });
    expect(await answer(world, world.target, ownTasks)).toMatchObject({
      myOpenWork: { tasks: { nodes: [] } },
    });
    const change = { id: made.id, version: 1, agencyId: world.window.agencyId, dueOn: '2035-05-01' };
    await answer(world, world.window, changeTask, { input: change });
    expect(await refusal(world, world.coordinator, changeTask, { input: change })).toBe('SAVED_BY_OTHER');
    const done = { id: made.id, version: 2, state: 'DONE', word: '一か月で決まる。' };
    expect(await refusal(world, world.window, settleTask, { input: { ...done, word: '' } })).toBe('CC-068');
    expect(await refusal(world, world.window, settleTask, { input: { ...done, state: 'OPEN' } })).not.toBe(
      'none',
    );
    expect(await answer(world, world.window, settleTask, { input: done })).toMatchObject({
      settleCoordinationTask: { state: 'DONE', word: '一か月で決まる。' },
    });
    expect(await refusal(world, world.window, settleTask, { input: { ...done, version: 3 } })).toBe('CC-067');
    expect(await answer(world, world.window, ownTasks)).toMatchObject({
      myOpenWork: { tasks: { totalCount: 0 } },
    });
  });

  it('shows on the map who handles which worry, and keeps it on the next sheet', async () => {
    const worry = { caseId, memberNumber: 1, worryNumber: 0, agencyIds: [world.target.agencyId], version: 0 };
    expect(await refusal(world, world.target, assign, { input: worry })).toBe(notPermitted);
    expect(await refusal(world, world.coordinator, assign, { input: { ...worry, worryNumber: 9 } })).toBe(
      notPermitted,
    );
    await answer(world, world.coordinator, assign, { input: worry });
    expect(await refusal(world, world.coordinator, assign, { input: worry })).toBe('SAVED_BY_OTHER');
    const held = { version: 1, agencies: [{ id: world.target.agencyId }] };
    const map = (holder: object | null) => ({
      consultationCase: {
        sheet: {
          members: [
            {
              assessment: {
                worries: [
                  { item: { code: 'illness' }, holder: null },
                  { item: { code: 'care' }, holder },
                ],
              },
            },
            { assessment: { worries: [{ item: { code: 'income-work' }, holder: null }] } },
          ],
        },
      },
    });
    expect(await answer(world, world.coordinator, ofCase, { id: caseId })).toMatchObject(map(held));
    await answer(world, world.window, recordSheet, { input: sheetOf(world, { id: caseId, version: 2 }) });
    expect(await answer(world, world.coordinator, ofCase, { id: caseId })).toMatchObject(
      map({ ...held, version: 0 }),
    );
  });
});

describe('会議', () => {
  it('finds its date by candidates, which the invited answer without seeing the case', async () => {
    const terms = { caseId, kind: 'SUPPORT', place: '第2会議室', purpose: '役割を決める。' };
    for (const candidates of [[], [first, first], ['2020-01-01T10:00:00+09:00']]) {
      expect(await refusal(world, world.coordinator, convene, { input: { ...terms, candidates } })).toBe(
        'CC-069',
      );
    }
    const { conveneConference: made } = await answer<{
      conveneConference: { id: string; version: number; candidates: { id: string }[] };
    }>(world, world.coordinator, convene, { input: { ...terms, candidates: [second, first] } });
    expect(made).toMatchObject({
      dateIsFixed: false,
      heldAt: first,
      candidates: [{ startsAt: first }, { startsAt: second }],
    });
    conferenceId = made.id;
    await answer(world, world.coordinator, invite, {
      input: { conferenceId, staffIds: [police.staffId, removed.staffId] },
    });
    await answer(world, world.coordinator, table, { input: { conferenceId, caseId } });
    const answers = [
      { candidateId: made.candidates[0]!.id, answer: 'YES' },
      { candidateId: made.candidates[1]!.id, answer: 'NO' },
    ];
    await answer(world, police, answerDates, { input: { conferenceId, answers } });
    for (const stranger of [world.target, world.window]) {
      expect(await refusal(world, stranger, answerDates, { input: { conferenceId, answers } })).toBe(
        notPermitted,
      );
    }
    expect(
      await refusal(world, police, answerDates, {
        input: { conferenceId, answers: [{ candidateId: randomUUID(), answer: 'YES' }] },
      }),
    ).toBe(notPermitted);
    expect(await answer(world, removed, inside, { id: conferenceId })).toMatchObject({
      conference: { members: [], agenda: [], candidates: [{ ownAnswer: null, replies: [] }, {}] },
    });
    expect(await answer(world, world.coordinator, inside, { id: conferenceId })).toMatchObject({
      conference: { candidates: [{ replies: [{ answer: 'YES', staff: { id: police.staffId } }] }, {}] },
    });
    expect(await refusal(world, police, fix, { input: { conferenceId, version: 1, heldAt: first } })).toBe(
      notPermitted,
    );
    await answer(world, world.coordinator, fix, { input: { conferenceId, version: 1, heldAt: first } });
    expect(await refusal(world, police, answerDates, { input: { conferenceId, answers } })).toBe('CC-070');
    expect(await refusal(world, police, offer, { input: { conferenceId, startsAt: [second] } })).toBe(
      notPermitted,
    );
  });

  it('gives a calendar entry that says nothing of the case', async () => {
    const calendar = 'query ($id: ID!, $page: String!) { conference(id: $id) { calendar(page: $page) } }';
    const page = `https://tsunagu.example/conferences/${conferenceId}`;
    const { conference } = await answer<{ conference: { calendar: string } }>(world, police, calendar, {
      id: conferenceId,
      page,
    });
    expect(conference.calendar).toContain('DTSTART;TZID=Asia/Tokyo:20350410T133000');
    expect(conference.calendar).toContain('SEQUENCE:1');
    for (const hidden of ['第2会議室', '役割', caseId]) expect(conference.calendar).not.toContain(hidden);
    expect(await refusal(world, police, calendar, { id: conferenceId, page: 'javascript:x' })).toBe('CC-079');
  });

  it('has ground rules, an agenda, attendance and requests for information, kept by the convener', async () => {
    for (const member of [police, removed, world.coordinator]) {
      await answer(world, member, acceptNotice, { input: { conferenceId, edition } });
    }
    const { conference } = await answer<{
      conference: {
        version: number;
        groundRules: { code: string }[];
        members: { id: string; staff: { id: string } }[];
      };
    }>(world, police, inside, { id: conferenceId });
    expect(conference.groundRules[0]).toMatchObject({ code: 'how-can-it-be-done' });
    const points = [
      { agencyId: world.window.agencyId, what: '退院の日' },
      { agencyId: null, what: '最初の声かけ' },
    ];
    const agenda = { conferenceId, version: conference.version, points };
    expect(await refusal(world, police, setAgenda, { input: agenda })).toBe(notPermitted);
    expect(
      await refusal(world, world.coordinator, setAgenda, { input: { ...agenda, points: [{ what: ' ' }] } }),
    ).toBe('CC-071');
    await answer(world, world.coordinator, setAgenda, { input: agenda });
    expect(await refusal(world, world.coordinator, setAgenda, { input: agenda })).toBe('SAVED_BY_OTHER');
    const seat = conference.members.find((member) => member.staff.id === police.staffId)!;
    const came = { memberId: seat.id, attendance: 'DEPUTY', deputy: '代理 次郎' };
    expect(
      await refusal(world, world.coordinator, attendance, {
        input: { conferenceId, members: [{ ...came, deputy: '' }] },
      }),
    ).toBe('CC-078');
    expect(
      await answer(world, world.coordinator, attendance, { input: { conferenceId, members: [came] } }),
    ).toMatchObject({
      recordConferenceAttendance: { attendance: [{ attendance: 'DEPUTY', deputy: '代理 次郎' }] },
    });

    const asking = {
      conferenceId,
      organisation: '住宅の管理会社',
      what: '家賃の滞りの有無',
      dueOn: '2035-04-20',
    };
    expect(await refusal(world, police, ask, { input: asking })).toBe(notPermitted);
    expect(await refusal(world, world.coordinator, ask, { input: { ...asking, organisation: '' } })).toBe(
      'CC-076',
    );
    const { askForInformation: made } = await answer<{ askForInformation: { id: string; version: number } }>(
      world,
      world.coordinator,
      ask,
      { input: asking },
    );
    const refused = { id: made.id, version: made.version, state: 'REFUSED', word: '' };
    expect(await refusal(world, world.coordinator, answerRequest, { input: refused })).toBe('CC-077');
    await answer(world, world.coordinator, answerRequest, { input: { ...refused, word: '規程による。' } });
    expect(
      await refusal(world, world.coordinator, answerRequest, {
        input: { ...refused, version: 2, word: 'x' },
      }),
    ).toBe('CC-077');
    expect(await answer(world, police, inside, { id: conferenceId })).toMatchObject({
      conference: {
        agenda: [{ what: '退院の日' }, { what: '最初の声かけ' }],
        attendance: [{ staff: { id: police.staffId } }],
        informationRequests: [{ what: '家賃の滞りの有無', state: 'REFUSED' }],
      },
    });
  });

  it('keeps its minutes to who sits or sat there', async () => {
    const text = { conferenceId, version: 0, minutes: '母の退院を来月とし、順に関わる。' };
    expect(await refusal(world, police, writeMinutes, { input: text })).toBe(notPermitted);
    expect(await refusal(world, world.coordinator, writeMinutes, { input: { ...text, minutes: '' } })).toBe(
      'CC-075',
    );
    await answer(world, world.coordinator, writeMinutes, { input: text });
    expect(await refusal(world, world.coordinator, writeMinutes, { input: text })).toBe('SAVED_BY_OTHER');
    const minutes = { conference: { minutes: { minutes: text.minutes } } };
    for (const member of [world.coordinator, police, removed]) {
      expect(await answer(world, member, minutesOf, { id: conferenceId })).toEqual(minutes);
    }
    for (const reader of [world.window, lead]) {
      expect(await answer(world, reader, minutesOf, { id: conferenceId })).toEqual({
        conference: { minutes: null },
      });
    }
    for (const stranger of [world.target, section]) {
      expect(await answer(world, stranger, minutesOf, { id: conferenceId })).toEqual({ conference: null });
    }
    const { conference } = await answer<{ conference: { members: { id: string; staff: { id: string } }[] } }>(
      world,
      world.coordinator,
      inside,
      { id: conferenceId },
    );
    const seat = conference.members.find((member) => member.staff.id === removed.staffId)!;
    await answer(world, world.coordinator, remove, { input: { conferenceId, memberId: seat.id } });
    expect(await answer(world, removed, minutesOf, { id: conferenceId })).toEqual({ conference: null });
  });

  it('is decided with direction and roles; roles themselves are decided by the lead division alone', async () => {
    const role = { agencyId: world.target.agencyId, role: '家計の相談' };
    const decided = {
      conferenceId,
      version: 0,
      result: 'DECIDED',
      direction: '関係のできた機関から順に関わる。',
      priorities: ['家計', '住まい'],
      roles: [role],
      nextOn: '2035-05-10',
    };
    expect(await refusal(world, police, outcome, { input: decided })).toBe(notPermitted);
    for (const wrong of [{ direction: ' ' }, { roles: [] }, { priorities: [''] }]) {
      expect(await refusal(world, world.coordinator, outcome, { input: { ...decided, ...wrong } })).toBe(
        'CC-072',
      );
    }
    const version = async () =>
      (
        await answer<{ conference: { version: number } }>(world, world.coordinator, inside, {
          id: conferenceId,
        })
      ).conference.version;
    expect(
      await refusal(world, world.coordinator, close, {
        input: { id: conferenceId, version: await version(), result: 'DECIDED' },
      }),
    ).toBe('CC-073');
    const open = {
      ...decided,
      result: 'UNDECIDED',
      roles: [],
      direction: '住まいが決まらない。',
      followUp: 'ADVISER_DISPATCH',
    };
    await answer(world, world.coordinator, outcome, { input: open });
    expect(await answer(world, world.coordinator, outcome, { input: { ...decided, version: 1 } })).toEqual({
      recordConferenceOutcome: {
        outcome: {
          result: 'DECIDED',
          direction: decided.direction,
          priorities: ['家計', '住まい'],
          nextOn: '2035-05-10',
          followUp: null,
          version: 2,
          roles: [{ role: '家計の相談', agency: { id: world.target.agencyId } }],
        },
      },
    });
    expect(
      await answer(world, world.coordinator, close, {
        input: { id: conferenceId, version: await version() },
      }),
    ).toMatchObject({ closeConference: { result: 'DECIDED' } });

    const decision = { id: coordinationId, version: 2, roles: [role], reason: '会議の結論による。' };
    for (const actor of [world.coordinator, world.window]) {
      expect(await refusal(world, actor, decide, { input: decision })).toBe('CC-062');
    }
    expect(await refusal(world, world.target, decide, { input: decision })).toBe(notPermitted);
    expect(await refusal(world, lead, decide, { input: { ...decision, decidedOn: '2018-04-01' } })).toBe(
      'CC-063',
    );
    await answer(world, lead, decide, { input: decision });
  });

  it('leaves the coordinator behind the agencies after the decision, with the minutes of the conference', async () => {
    expect(
      await refusal(world, world.coordinator, convene, {
        input: { caseId, kind: 'SUPPORT', heldAt: second, purpose: '続きを話す。' },
      }),
    ).toBe('CC-061');
    const call = {
      caseId,
      kind: 'INDIVIDUAL',
      means: 'PHONE',
      agencyIds: [world.target.agencyId],
      words: '様子を聞いた。',
    };
    expect(await answer(world, world.coordinator, recordEvent, { input: call })).toMatchObject({
      recordCoordinationEvent: { kind: 'INDIVIDUAL', word: null },
    });
    expect(await answer(world, world.coordinator, minutesOf, { id: conferenceId })).toMatchObject({
      conference: { minutes: { minutes: expect.any(String) } },
    });
    expect(await answer(world, police, minutesOf, { id: conferenceId })).toEqual({ conference: null });
    const unsat = { conferenceId, version: 1, minutes: '書き直し' };
    const [secretary] = await enrol(
      world.subgraph.database,
      staff(['coordinator'], { agencyId: world.coordinator.agencyId }),
    );
    expect(await refusal(world, secretary!, writeMinutes, { input: unsat })).toBe('CC-074');
    await answer(world, world.coordinator, writeMinutes, { input: unsat });
  });
});
