import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { domain as plan } from '@tsunagu/plan';
import { domain as registry } from '@tsunagu/registry';
import { formatIssue, type ImportReport } from '@tsunagu/subgraph-kit';
import { anyone, createTestDatabase, okayama, type TestDatabase, testSecret } from '@tsunagu/test-kit';
import { parse } from 'graphql';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FileImport, importAll, importFile } from '../src/import-files.ts';
import { createRuntimes, type Runtimes } from '../src/runtimes.ts';

const domains = [registry, plan];
let database: TestDatabase;
let started: Runtimes;
let folder: string;
let admin: pg.Client;

beforeAll(async () => {
  database = await createTestDatabase({ modules: domains });
  started = await createRuntimes(domains, {
    databaseUrl: database.adminUrl,
    secret: testSecret,
    poolSize: 2,
  });
  admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  folder = await mkdtemp(path.join(tmpdir(), 'tsunagu-import-'));
  await importAll(started.runtimes, { municipality: okayama });
});
afterAll(async () => {
  await admin.end();
  await started.stop();
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

const take = async (name: string, content: string | Uint8Array, more: Partial<FileImport> = {}) => {
  const file = path.join(folder, `${crypto.randomUUID()}.csv`);
  await writeFile(file, content);
  return importFile({ runtimes: started.runtimes, municipality: okayama, name, file, ...more });
};
const copyOf = async (name: string) => {
  const definition = domains.flatMap((domain) => domain.imports ?? []).find((one) => one.name === name);
  return readFile(definition!.file!, 'utf8');
};
/** Everything that the two domains hold, as one value. */
const everything = async () => {
  const { rows } = await admin.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
      where schemaname in ('plan', 'registry') and tablename <> 'migration' order by 1`,
  );
  const hashes: string[] = [];
  for (const { name } of rows) {
    const found = await admin.query(
      `select '${name}' || md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as hash from ${name} t`,
    );
    hashes.push(found.rows[0].hash);
  }
  return hashes;
};
/** Text as a spreadsheet on Windows saves it. */
const cp932 = async (text: string): Promise<Uint8Array> => {
  const { rows } = await admin.query<{ bytes: Buffer }>(`select convert_to($1, 'SJIS') as bytes`, [text]);
  return rows[0]!.bytes;
};
const reasons = (report: ImportReport) => report.issues.map(formatIssue);

describe('the first import', () => {
  it('takes in every file of the repository, and at the next start changes nothing', async () => {
    const before = await everything();
    const reports = await importAll(started.runtimes, { municipality: okayama });
    expect(reports.every((report) => report.added === 0 && report.changed === 0)).toBe(true);
    expect(await everything()).toEqual(before);
  });

  it('lets everybody ask for indicator 4', async () => {
    const runtime = started.runtimes.find((one) => one.domain.name === 'plan')!;
    const document = parse('{ indicators(officialNo: 4) { nodes { values { fiscalYear value } } } }');
    const { data } = await runtime.execute({ document }, anyone());
    expect(JSON.parse(JSON.stringify(data))).toEqual({
      indicators: {
        nodes: [
          {
            values: [
              { fiscalYear: 'R3', value: 240 },
              { fiscalYear: 'R4', value: 277 },
            ],
          },
        ],
      },
    });
  });
});

describe('a bad file is refused with a report and changes nothing', () => {
  const refused = async (name: string, change: (csv: string) => string | Promise<Uint8Array>) => {
    const before = await everything();
    const report = await take(name, await change(await copyOf(name)));
    expect(report.accepted).toBe(false);
    expect(await everything()).toEqual(before);
    return reasons(report);
  };

  it('with a wrong column', async () => {
    expect(await refused('plan-timeline', (csv) => csv.replace('id,date,', 'id,日にち,'))).toEqual([
      '1行目 日にち: 列「日にち」は使えません。「date（日付）」のことですか。',
      '1行目 date: 列「date（日付）」がありません。',
    ]);
  });

  it('with a bad date', async () => {
    const [first] = await refused('plan-timeline', (csv) => csv.replace('2009-04-01', '2009-02-30'));
    expect(first).toBe(
      '2行目 日付(date)「2009-02-30」: 実在する日付ではありません。2024-01-05 や R6.1.5 のように入力してください。',
    );
  });

  it('with an unknown agency', async () => {
    const [first] = await refused('plan-agency-programmes', (csv) =>
      csv.replace('ar-001,ag-001', 'ar-001,ag-999'),
    );
    expect(first).toContain('2行目 機関(agency_id)「ag-999」: 機関「ag-999」は登録されていません。');
  });

  it('with a programme under an unknown one', async () => {
    const [first] = await refused('plan-programmes', (csv) =>
      csv.replace('訪問診療支援事業,,,', '訪問診療支援事業,,pg-9-99,'),
    );
    expect(first).toContain('上位の事業「pg-9-99」は登録されていません');
  });

  it('with a figure that does not add up', async () => {
    const found = await refused('plan-indicator-values', (csv) =>
      csv.replace(',277,277,件,年度計', ',278,278,件,年度計'),
    );
    expect(found.join()).toContain('印字された合計 278 が内訳の和 277 と合いません');
  });

  it('in CP932 as in UTF-8', async () => {
    const [first] = await refused('plan-timeline', (csv) =>
      cp932(csv.replace('2009-04-01', '令和元年４月３１日')),
    );
    expect(first).toContain('2行目 日付(date)「令和元年４月３１日」');
  });

  it('with 10,000 rows, each of them reported', async () => {
    const rows = Array.from(
      { length: 10_000 },
      (_, index) => `tl-${1_000 + index},2024-13-01,day,0,出来事,明記,001`,
    );
    const found = await refused('plan-timeline', (csv) => `${csv.split('\n')[0]}\n${rows.join('\n')}\n`);
    expect(found).toHaveLength(10_000);
    expect(found[9_999]).toContain('10001行目');
  });

  it('that the database refuses in its last row', async () => {
    const [first] = await refused(
      'plan-generations',
      (csv) => `${csv}r5-r7,重なる計画,R5,R7,2023-03,,,001\n`,
    );
    expect(first).toContain('データベースの制約');
  });
});

describe('a good file', () => {
  it('changes nothing in a dry run', async () => {
    const before = await everything();
    const csv = (await copyOf('plan-timeline')).replace('2009-04-01', '2009-04-02');
    expect(await take('plan-timeline', csv, { dryRun: true })).toMatchObject({
      accepted: true,
      changed: 1,
      unchanged: 53,
    });
    expect(await everything()).toEqual(before);
  });

  it('of 10,000 rows in CP932 is taken in at once', async () => {
    const [head] = (await copyOf('plan-timeline')).split('\n');
    const rows = Array.from(
      { length: 10_000 },
      (_, index) => `tl-${1_000 + index},R6.1.5,day,0,髙橋の出来事${index},明記,001`,
    );
    const report = await take('plan-timeline', await cp932([head, ...rows].join('\r\n')));
    expect(report).toMatchObject({ accepted: true, encoding: 'cp932', added: 10_000, kept: 54 });
    const found = await admin.query(
      `select count(*)::int as count from plan.plan_event where event like '髙橋%' and occurred_on = '2024-01-05'`,
    );
    expect(found.rows[0].count).toBe(10_000);
  });

  it('leaves an audit row that names the import', async () => {
    const found = await admin.query(
      `select action, outcome from access.audit_event where action = 'import.plan-timeline' limit 1`,
    );
    expect(found.rows).toEqual([{ action: 'import.plan-timeline', outcome: 'written' }]);
  });
});

describe('a request that cannot be understood', () => {
  it('is answered in Japanese', async () => {
    await expect(take('no-such-import', '')).rejects.toThrow('--list');
    const request = {
      runtimes: started.runtimes,
      municipality: okayama,
      name: 'plan-timeline',
      file: '/no/such.csv',
    };
    await expect(importFile(request)).rejects.toThrow('がありません');
  });
});
