import { readFile } from 'node:fs/promises';
import type { Actor } from '@tsunagu/access';
import { keyedId, runImport, systemActor } from '@tsunagu/subgraph-kit';
import { anyone, enrol, okayama, staff, startTestSubgraph, type TestSubgraph } from '@tsunagu/test-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoStaffFile, domain } from '../src/index.ts';
import type { Answer } from './scenario.ts';

const supportCentre = keyedId('agency', 'ag-009');

let subgraph: TestSubgraph;
let keeper: Actor;
let worker: Actor;

beforeAll(async () => {
  subgraph = await startTestSubgraph(domain);
  for (const definition of domain.imports ?? []) {
    const bytes = await readFile(definition.file ?? demoStaffFile);
    await runImport({
      definition,
      fileName: definition.name,
      bytes,
      transact: (work) => subgraph.runtime.transact(systemActor(okayama, 'test'), work),
    });
  }
  [keeper, worker] = await enrol(
    subgraph.database,
    staff(['register-keeper'], { agencyId: supportCentre }),
    staff(['case-worker'], { agencyId: supportCentre }),
  );
  subgraph.published.length = 0;
});
afterAll(() => subgraph.stop());

async function give(
  actor: Actor,
  operation: string,
  variables: Record<string, unknown> = {},
): Promise<Answer> {
  const answer = await subgraph.ask(actor, operation, variables);
  expect(answer.errors).toBeUndefined();
  return answer.data;
}

const refusal = async (actor: Actor, operation: string, variables: Record<string, unknown>) =>
  (await subgraph.ask(actor, operation, variables)).errors?.[0]?.extensions?.['code'];

const look = `{ consultationDirectory {
  current { label note issuedOn } pendingChanges { no kind agencyName }
  versions { version changes { no kind fields { field before after } } }
  entries { id no consultation phones recordVersion } } }`;
const keep = `mutation ($input: ConsultationDirectoryEntryInput!, $key: String) {
  keepDirectoryEntry(input: $input, idempotencyKey: $key) { entries { no consultation agencyName phones } pendingChanges { no kind } } }`;
const remove = `mutation ($id: ID!, $version: Int!) { removeDirectoryEntry(id: $id, version: $version) { entries { no } } }`;
const issue = `mutation ($input: IssueDirectoryVersionInput!, $key: String) {
  issueDirectoryVersion(input: $input, idempotencyKey: $key) { current { version label note issuedOn } pendingChanges { no } } }`;

const line = {
  agencyId: supportCentre,
  starred: false,
  category: 'その他',
  consultation: '家計の立て直しについての相談',
  phones: ['０８６８０３１０００'],
  extensions: [],
};

describe('versions of the directory', () => {
  it('begin with what the city issued; what came after is still to be issued', async () => {
    const { consultationDirectory } = await give(anyone(), look);
    expect(consultationDirectory.pendingChanges).toMatchObject([
      { no: 20, kind: 'ADDED' },
      { no: 21, kind: 'ADDED' },
    ]);
    expect(consultationDirectory.versions.every((v: Answer) => v.changes.length === 0)).toBe(true);
  });

  it('are edited and issued by the register keeper and the lead division only', async () => {
    const input = { label: '令和8年度版' };
    expect(await refusal(worker, issue, { input })).toBe('NOT_FOUND_OR_NOT_PERMITTED');
    expect(await refusal(worker, keep, { input: line })).toBe('NOT_FOUND_OR_NOT_PERMITTED');
    const { consultationDirectory } = await give(worker, look);
    const [first] = consultationDirectory.entries;
    expect(await refusal(worker, remove, { id: first.id, version: first.recordVersion })).toBe(
      'NOT_FOUND_OR_NOT_PERMITTED',
    );
    expect(await refusal(keeper, issue, { input: { label: ' ' } })).toBe('RG-061');
    expect(await refusal(keeper, keep, { input: { ...line, consultation: ' ' } })).toBe('RG-062');
    expect(await refusal(keeper, keep, { input: { ...line, phones: ['12'] } })).toBe('RG-010');
  });

  it('take up new, edited and removed lines once, not over somebody else’s edit', async () => {
    await give(keeper, keep, { input: line, key: 'new-line' });
    const { keepDirectoryEntry: kept } = await give(keeper, keep, { input: line, key: 'new-line' });
    expect(kept.entries.at(-1)).toEqual({
      no: 22,
      consultation: line.consultation,
      agencyName: '寄り添いサポートセンター',
      phones: ['086-803-1000'],
    });
    const { consultationDirectory } = await give(keeper, look);
    const [first, second] = consultationDirectory.entries;
    const edited = { ...line, id: first.id, version: first.recordVersion, consultation: first.consultation };
    await give(keeper, keep, { input: edited });
    expect(await refusal(keeper, keep, { input: edited })).toBe('SAVED_BY_OTHER');
    await give(keeper, remove, { id: second.id, version: second.recordVersion });
    expect(await refusal(keeper, remove, { id: second.id, version: second.recordVersion })).toBe(
      'SAVED_BY_OTHER',
    );
    const pending = (await give(keeper, look)).consultationDirectory.pendingChanges;
    expect(pending.map((c: Answer) => [c.no, c.kind])).toEqual([
      [1, 'CHANGED'],
      [2, 'REMOVED'],
      [20, 'ADDED'],
      [21, 'ADDED'],
      [22, 'ADDED'],
    ]);
  });

  it('are announced to everybody, keep what they said, and are not issued for nothing', async () => {
    const input = { label: '相談機関一覧 令和8年度版', note: '家計の相談を加えました。' };
    const { issueDirectoryVersion: issued } = await give(keeper, issue, { input, key: 'first' });
    expect(issued).toMatchObject({ current: { ...input, issuedOn: expect.any(String) }, pendingChanges: [] });
    await give(keeper, issue, { input, key: 'first' });
    expect(subgraph.published).toMatchObject([
      {
        event: 'notice.wanted',
        payload: {
          kind: 'directory-issued',
          path: '/agencies/directory',
          exceptStaffId: keeper.staffId,
        },
      },
    ]);
    expect(await refusal(keeper, issue, { input })).toBe('RG-060');
    const { consultationDirectory } = await give(anyone(), look);
    const [newest] = consultationDirectory.versions;
    expect(newest.version).toBe(issued.current.version);
    expect(newest.changes.map((c: Answer) => c.no)).toEqual([1, 2, 20, 21, 22]);
    expect(newest.changes[0].fields.map((f: Answer) => f.field)).toContain('電話番号');
  });

  it('find agencies for an area with those of the whole city, and by weekday and time', async () => {
    const find = `query ($area: ID, $at: AgencyOpenAtInput) {
      agencies(areaId: $area, openAt: $at, first: 100) { totalCount nodes { name openings { weekday opens closes } } } }`;
    const names = (data: Answer) => data.agencies.nodes.map((node: Answer) => node.name);
    const district = names(await give(worker, find, { area: keyedId('area', 'fukushi-kita-chuo') }));
    const ward = names(await give(worker, find, { area: keyedId('area', 'gyosei-kita') }));
    expect(ward).toEqual(expect.arrayContaining(district));
    expect(ward).toContain('地域包括支援センター');
    const tuesday = await give(worker, find, { at: { weekday: 2, time: '10:00' } });
    expect(tuesday.agencies.totalCount).toBeGreaterThan(5);
    for (const { openings } of tuesday.agencies.nodes) {
      expect(openings.some((o: Answer) => o.weekday === 2 && o.opens <= '10:00' && o.closes > '10:00')).toBe(
        true,
      );
    }
    const night = await give(worker, find, { at: { weekday: 0, time: '03:00' } });
    expect(night.agencies.totalCount).toBeLessThan(tuesday.agencies.totalCount);
    expect(await refusal(worker, find, { at: { weekday: 7, time: '25:00' } })).toBe('INPUT_INVALID');
  });
});
