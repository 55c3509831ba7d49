import { randomUUID } from 'node:crypto';
import type { Actor } from '@tsunagu/access';
import { dateInJapan, fiscalYearOf } from '@tsunagu/japan';
import { anyone, enrol, residents, seal, staff, suspend } from '@tsunagu/test-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer, firstWord, refusal, type Scenario, sheetOf, startScenario } from './scenario.ts';
import { type HistoryCase, publishedHistory } from './statistics-history.ts';

/** 実績の再演: the published years played through the real mutations of window, coordinator and lead division. */
let world: Scenario;
let lead: Actor;
let section: Actor;
let police: Actor;
let persons: string[];
let movers: { march: string; april: string };
const history = publishedHistory();

interface Row {
  code: string;
  cells: { fiscalYear: string; value: number | null; isSuppressed: boolean; addedSincePublication: number }[];
  total: { value: number | null } | null;
}
interface Table {
  code: string;
  rows: Row[];
}

const ask = `query ($from: String, $to: String, $asOf: String, $codes: [StatisticsTableCode!]!) {
  consultationStatistics(from: $from, to: $to, asOf: $asOf) {
    asOf isWhole years { fiscalYear from to isPartial isOver edition { number asOf } }
    tables(codes: $codes) { code rows { code isHeading cells { fiscalYear value isSuppressed addedSincePublication } total { value } } } } }`;

async function tablesFor(
  actor: Actor,
  variables: { from?: string; to?: string; asOf?: string; codes: string[] },
): Promise<Table[]> {
  const data = await answer<{ consultationStatistics: { tables: Table[] } }>(world, actor, ask, variables);
  return data.consultationStatistics.tables;
}

/** Item → the numbers of its years and their total, as the published table prints them. */
const printed = ({ rows }: Table) =>
  Object.fromEntries(
    rows
      .filter((row) => row.cells.length > 0)
      .map((row) => [row.code, [...row.cells.map((cell) => cell.value), row.total?.value]]),
  );

const projectResults = {
  coordinated: [18, 38, 41, 38, 14, 149],
  'advice-only': [24, 27, 26, 28, 23, 128],
  'cases-total': [42, 65, 67, 66, 37, 277],
  'case-review-meetings': [27, 48, 26, 13, 23, 137],
  'individual-coordinations': [10, 41, 201, 177, 93, 522],
  'adviser-conferences': [2, 3, 1, 2, 2, 10],
};

const recordSoFar = {
  requested: [47, 11, 58],
  handled: [20, 8, 28],
  'sheet-used': [13, 4, 17],
  'sheet-not-used': [7, 4, 11],
  meetings: [39, 9, 48],
  'case-conferences': [22, 4, 26],
  'information-meetings': [5, 1, 6],
  'prior-meetings': [10, 3, 13],
  'adviser-conferences': [2, 1, 3],
  'advice-only': [24, 6, 30],
};

const wholeTable = (actor: Actor) =>
  tablesFor(actor, { from: 'H30', to: 'R4', codes: ['PROJECT_RESULTS'] }).then(([table]) => printed(table!));

/** What differs between two tables: item → by how much. */
function changes(before: Record<string, unknown[]>, after: Record<string, unknown[]>) {
  const differences = Object.entries(after).map(
    ([code, numbers]) =>
      [code, numbers.map((number, i) => Number(number) - Number(before[code]![i]))] as const,
  );
  return Object.fromEntries(differences.filter(([, by]) => by.some((one) => one !== 0)));
}

/** Mutations of one actor, forty to a request; the answers in order. */
async function inOneGo<T>(
  actor: Actor,
  field: string,
  inputType: string,
  selection: string,
  inputs: readonly object[],
): Promise<T[]> {
  const answers: T[] = [];
  for (let start = 0; start < inputs.length; start += 40) {
    const part = inputs.slice(start, start + 40);
    const variables = Object.fromEntries(part.map((input, i) => [`v${i}`, input]));
    const names = Object.keys(variables);
    const data = await answer<Record<string, T>>(
      world,
      actor,
      `mutation (${names.map((name) => `$${name}: ${inputType}!`).join(', ')}) {
        ${names.map((name) => `${name}: ${field}(input: $${name}) { ${selection} }`).join(' ')} }`,
      variables,
    );
    answers.push(...names.map((name) => data[name]!));
  }
  return answers;
}

interface Versioned {
  id: string;
  version: number;
}

const memberOf = (personId: string) => ({
  personId,
  name: '試験 花子',
  age: 82,
  relation: '世帯主',
  worries: [{ code: 'care' }],
});

/** Plays a history: the window receives and asks, the coordinator works, the lead division decides; dates are inputs. */
async function play(history: readonly HistoryCase[], persons: readonly string[]): Promise<void> {
  const { window, coordinator } = world;
  const received = await inOneGo<Versioned>(
    window,
    'receiveConsultation',
    'ReceiveConsultationInput',
    'id version',
    history.map((one, i) =>
      firstWord(world, {
        personIds: [persons[i % persons.length]],
        receivedAt: `${one.requestedOn}T09:00:00+09:00`,
      }),
    ),
  );
  const cases = history.map((one, i) => ({ ...one, caseId: received[i]!.id }));
  await inOneGo(
    window,
    'recordSheet',
    'RecordSheetInput',
    'id',
    cases.flatMap((one, i) =>
      one.hasSheet
        ? [sheetOf(world, received[i]!, { members: [memberOf(persons[i % persons.length]!)] })]
        : [],
    ),
  );
  const requested = await inOneGo<Versioned>(
    window,
    'requestCoordination',
    'RequestCoordinationInput',
    'id version',
    cases.map(({ caseId, requestedOn }) => ({
      caseId,
      requestedOn,
      reason: 'ROLES_UNDECIDED',
      situation: '役割が決まらない。',
    })),
  );
  const accepted = await inOneGo<Versioned>(
    coordinator,
    'acceptCoordination',
    'AcceptCoordinationInput',
    'id version',
    cases.map(({ acceptedOn }, i) => ({ ...requested[i]!, acceptedOn })),
  );
  await meet(cases);
  await inOneGo(
    lead,
    'decideRoles',
    'DecideRolesInput',
    'id',
    cases.flatMap(({ decidedOn }, i) =>
      decidedOn
        ? [
            {
              ...accepted[i]!,
              decidedOn,
              roles: [{ agencyId: world.target.agencyId, role: '家計の相談' }],
              reason: '会議の結論による。',
            },
          ]
        : [],
    ),
  );
  await inOneGo(
    coordinator,
    'endCoordination',
    'EndCoordinationInput',
    'id',
    cases.flatMap(({ advisedOn }, i) =>
      advisedOn ? [{ ...accepted[i]!, endedOn: advisedOn, advice: '窓口を案内してください。' }] : [],
    ),
  );
}

/** The conferences and the other acts of coordination. */
async function meet(cases: readonly (HistoryCase & { caseId: string })[]): Promise<void> {
  const acts = cases.flatMap(({ caseId, acts: own }) => own.map((act) => ({ caseId, ...act })));
  const isConference = ({ kind }: { kind: string }) => kind === 'support' || kind === 'adviser';
  await inOneGo(
    world.coordinator,
    'conveneConference',
    'ConveneConferenceInput',
    'id',
    acts.filter(isConference).map(({ caseId, kind, on }) => ({
      caseId,
      kind: kind.toUpperCase(),
      heldAt: `${on}T14:00:00+09:00`,
      purpose: '役割を話し合う。',
    })),
  );
  await inOneGo(
    world.coordinator,
    'recordCoordinationEvent',
    'RecordCoordinationEventInput',
    'id',
    acts
      .filter((act) => !isConference(act))
      .map(({ caseId, kind, on }) => ({
        caseId,
        kind: kind.toUpperCase().replace('-', '_'),
        means: kind === 'individual' ? 'VISIT' : null,
        occurredOn: on,
        agencyIds: [world.target.agencyId],
      })),
  );
}

beforeAll(async () => {
  world = await startScenario();
  [lead, section, police] = (await enrol(
    world.subgraph.database,
    staff(['lead-division'], { agencyId: randomUUID() }),
    staff(['section'], { agencyId: randomUUID() }),
    staff(['member'], { agencyId: randomUUID() }),
  )) as [Actor, Actor, Actor];
  const [april, march, ...others] = await residents(world.subgraph.database, 100);
  movers = { april: april!, march: march! };
  persons = others;
  await play(history.slice(0, -1), persons);
}, 300_000);
afterAll(() => world.subgraph.stop());

describe('公表された実績', () => {
  it('moves with a case over 31 March, in exactly the cells it belongs to; a sealed case counts nowhere', async () => {
    const before = await wholeTable(lead);
    const visitedOn = (on: string): HistoryCase => ({
      requestedOn: on,
      acceptedOn: on,
      advisedOn: null,
      hasSheet: false,
      acts: [{ kind: 'individual', on }],
      decidedOn: null,
    });
    for (const [personId, day, year] of [
      [movers.march, '2021-03-31', 2],
      [movers.april, '2021-04-01', 3],
    ] as const) {
      await play([visitedOn(day)], [personId]);
      const one = [0, 0, 0, 0, 0, 1].with(year, 1);
      expect(changes(before, await wholeTable(lead))).toEqual({
        coordinated: one,
        'cases-total': one,
        'individual-coordinations': one,
      });
      await seal(world.subgraph.database, personId, world.window.agencyId!);
      expect(await wholeTable(lead)).toEqual(before);
    }
  });

  it('comes out of the records, every cell of both tables, with the partial year', async () => {
    await play(history.slice(-1), persons);
    for (const actor of [lead, section, world.coordinator]) {
      expect(await wholeTable(actor)).toEqual(projectResults);
    }
    const [soFar] = await tablesFor(lead, {
      from: 'H30',
      to: 'R1',
      asOf: '2019-06-30',
      codes: ['RECORD_SO_FAR'],
    });
    expect(printed(soFar!)).toEqual(recordSoFar);
    const [, , indicators] = await tablesFor(lead, {
      from: 'R3',
      to: 'R4',
      codes: ['PROJECT_RESULTS', 'RECORD_SO_FAR', 'INDICATORS'],
    });
    expect(printed(indicators!)).toMatchObject({
      'settled-cases': [240, 277, undefined],
      'not-solved-reviewed': [0, 0, 0],
    });
  });
});

describe('公表', () => {
  const publish = `mutation ($year: String!, $key: String) { publishStatistics(fiscalYear: $year, idempotencyKey: $key) { id number fiscalYear } }`;
  const inH30 = async (actor: Actor, asOf?: string) => {
    const [table] = await tablesFor(actor, {
      from: 'H30',
      to: 'H30',
      codes: ['PROJECT_RESULTS'],
      ...(asOf && { asOf }),
    });
    return table!.rows.find((row) => row.code === 'advice-only')!.cells[0]!;
  };

  it('is of years that are over, by the lead division alone', async () => {
    for (const actor of [section, world.coordinator, world.window, police, anyone()]) {
      expect(await refusal(world, actor, publish, { year: 'H30' })).toBe('NOT_FOUND_OR_NOT_PERMITTED');
    }
    expect(await refusal(world, lead, publish, { year: 'H29' })).toBe('CC-170');
    expect(await refusal(world, lead, publish, { year: fiscalYearOf(dateInJapan(new Date())) })).toBe(
      'CC-172',
    );
  });

  it('freezes what was counted; what is entered later stands beside it, until the year is corrected', async () => {
    const key = randomUUID();
    const [first, again] = await Promise.all(
      [1, 2].map(() => answer<{ publishStatistics: object }>(world, lead, publish, { year: 'H30', key })),
    );
    expect(again).toEqual(first);
    expect(first).toMatchObject({ publishStatistics: { number: 1, fiscalYear: 'H30' } });
    expect(await refusal(world, lead, publish, { year: 'H30' })).toBe('CC-173');

    await play(
      [{ ...history.at(-1)!, requestedOn: '2019-02-01', acceptedOn: '2019-02-01', advisedOn: '2019-02-01' }],
      persons,
    );
    expect(await inH30(lead)).toMatchObject({ value: 24, addedSincePublication: 1 });
    expect(await inH30(lead, '2019-06-30')).toMatchObject({ value: 25, addedSincePublication: 0 });
    expect(await inH30(police)).toMatchObject({ value: 24, addedSincePublication: 0 });
    expect(await answer(world, lead, publish, { year: 'H30' })).toMatchObject({
      publishStatistics: { number: 2 },
    });
    expect(await inH30(lead)).toMatchObject({ value: 25, addedSincePublication: 0 });
  });

  it('leaves small numbers of other years hidden for everybody else, with what they would follow from', async () => {
    for (const actor of [anyone(), police, world.window, world.target]) {
      const [, soFar, ...more] = await tablesFor(actor, {
        from: 'R2',
        to: 'R2',
        asOf: '2020-12-31',
        codes: ['PROJECT_RESULTS', 'RECORD_SO_FAR', 'REASONS', 'AGENCIES', 'HANDOVERS', 'INDICATORS'],
      });
      expect(more).toEqual([]);
      const rows = printed(soFar!);
      expect(rows['sheet-used']!.slice(0, 3)).toEqual([13, 13, null]);
      expect(rows['sheet-not-used']!.slice(0, 3)).toEqual([7, 23, null]);
      expect(rows['handled']!.slice(0, 3)).toEqual([20, 36, 41]);
      expect(rows['adviser-conferences']!.slice(0, 3)).toEqual([2, 3, 1]);
    }
  });
});

describe('もとの記録', () => {
  const records = `query ($figure: StatisticsFigure!, $year: String!, $first: Int, $after: String) {
    statisticsRecords(figure: $figure, fiscalYear: $year, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } nodes { id kind countedAs datedOn consultation { id } visibleBecause { basis } } } }`;
  interface Page {
    statisticsRecords: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string };
      nodes: { id: string; kind: string; datedOn: string; consultation: { id: string } | null }[];
    };
  }

  it('are those of the cases the reader sees, page by page', async () => {
    const first = await answer<Page>(world, world.window, records, {
      figure: 'REQUESTED',
      year: 'H30',
      first: 30,
    });
    expect(first.statisticsRecords).toMatchObject({ totalCount: 48, pageInfo: { hasNextPage: true } });
    const second = await answer<Page>(world, world.window, records, {
      figure: 'REQUESTED',
      year: 'H30',
      first: 30,
      after: first.statisticsRecords.pageInfo.endCursor,
    });
    const nodes = [...first.statisticsRecords.nodes, ...second.statisticsRecords.nodes];
    expect(new Set(nodes.map((node) => node.id)).size).toBe(48);
    expect(nodes.map((node) => node.datedOn)).toEqual(
      nodes
        .map((node) => node.datedOn)
        .sort()
        .reverse(),
    );
    expect(nodes.every((node) => node.consultation !== null)).toBe(true);

    const meetings = await answer<Page>(world, world.coordinator, records, {
      figure: 'MEETINGS',
      year: 'R2',
      first: 100,
    });
    expect(new Set(meetings.statisticsRecords.nodes.map((node) => node.kind))).toEqual(
      new Set(['CONFERENCE', 'EVENT']),
    );
  });

  it('are nothing for who sees no case, and end with the right to see', async () => {
    for (const actor of [police, world.third, anyone()]) {
      const { statisticsRecords } = await answer<Page>(world, actor, records, {
        figure: 'REQUESTED',
        year: 'H30',
      });
      expect(statisticsRecords).toMatchObject({ totalCount: 0, nodes: [] });
    }
    const [worker] = await enrol(
      world.subgraph.database,
      staff(['case-worker'], { agencyId: world.window.agencyId }),
    );
    const of = { figure: 'ADVISER_CONFERENCES', year: 'R2' };
    expect((await answer<Page>(world, worker!, records, of)).statisticsRecords.totalCount).toBe(1);
    await suspend(world.subgraph.database, worker!);
    await expect(answer(world, worker!, records, of)).rejects.toThrow('停止');
  });
});

describe('そのほかの表', () => {
  it('tell reasons, areas and agencies, hand-overs and other meetings from the same records', async () => {
    const [meetings, handovers, reasons, areas, agencies] = await tablesFor(lead, {
      from: 'R3',
      to: 'R4',
      codes: ['OTHER_MEETINGS', 'HANDOVERS', 'REASONS', 'AREAS', 'AGENCIES'],
    });
    expect(printed(meetings!)).toMatchObject({ 'multi-layer-conferences': [0, 0, 0] });
    expect(printed(handovers!)).toMatchObject({
      chains: [0, 0, 0],
      'hours-to-acceptance': [null, null, undefined],
    });
    expect(printed(reasons!)).toMatchObject({
      'roles-undecided': [66, 37, 103],
      'no-menu': [0, 0, 0],
      sum: [66, 37, 103],
    });
    expect(printed(areas!)).toEqual({ unknown: [66, 37, 103], city: [66, 37, 103] });
    expect(printed(agencies!)).toEqual({
      [world.window.agencyId!]: [66, 37, 103],
      city: [66, 37, 103],
    });
  });

  it('ask for years and a day that can be counted', async () => {
    const years = { from: 'H29', to: 'R4', codes: ['PROJECT_RESULTS'] };
    expect(await refusal(world, lead, ask, years)).toBe('CC-170');
    expect(await refusal(world, lead, ask, { ...years, from: 'R4', asOf: '2019-06-30' })).toBe('CC-171');
  });
});
