import iconv from 'iconv-lite';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CallContext } from '../context.ts';
import { calendarDay, decimal, list, oneOf, optional, personal, reference, text } from './columns.ts';
import { defineImport, type ImportedRow } from './definition.ts';
import { checkPrintedTotals } from './printed-totals.ts';
import { formatIssue, formatReport } from './report.ts';
import { type ImportRequest, runImport } from './run-import.ts';

interface Course {
  id: string;
  title: string;
  heldOn: string;
  agencies: string[];
  kind: string;
  visitors: number | null;
  teacher: string | null;
}

/** A store that forgets what a failed transaction wrote. */
class Store {
  committed = new Map<string, string>();
  pending = new Map<string, string>();
  failWith: unknown;

  transact = async <T>(work: (ctx: CallContext) => Promise<T>): Promise<T> => {
    this.pending = new Map(this.committed);
    const ctx = {
      db: { query: async () => [] },
      reads: { wrote: () => undefined },
    } as unknown as CallContext;
    const result = await work(ctx);
    this.committed = this.pending;
    return result;
  };
}

let store: Store;
let applied: string[];
beforeEach(() => {
  store = new Store();
  applied = [];
});

const courses = defineImport({
  name: 'courses',
  title: '講座',
  columns: {
    id: text('番号', { pattern: /^c-\d+$/, form: 'c-1 のように入力してください。' }),
    title: text('講座名', { max: 20 }),
    heldOn: { ...calendarDay('開催日'), header: 'held_on' },
    agencies: list(reference('主催', 'agency')),
    kind: oneOf('区分', { 講座: 'course', 合計: 'total' }),
    visitors: optional(decimal('参加者数', { min: 0 })),
    teacher: personal(optional(text('講師', { max: 5 }))),
  },
  key: ['id'],
  limits: { maxRows: 20_000, maxBytes: 5_000_000 },
  check: (_ctx, rows) =>
    checkPrintedTotals(rows, {
      group: () => 'すべて',
      isTotal: (row) => row.kind === 'total',
      value: (row) => row.visitors,
      column: 'visitors',
    }),
  current: async () => store.pending,
  async apply(_ctx, rows: readonly ImportedRow<Course>[]) {
    for (const row of rows) store.pending.set(row.key, row.hash);
    applied = rows.map((row) => row.key);
    if (store.failWith) throw store.failWith;
  },
});

const HEADER = 'id,title,held_on,agencies,kind,visitors,teacher';
const row = (id: string, rest = 'スマホ講座,2024-01-05,ag-001,講座,10,') => `${id},${rest}`;
const file = (...lines: string[]) => [HEADER, ...lines].join('\n');

const take = (content: string | Uint8Array, more: Partial<ImportRequest> = {}) =>
  runImport({
    definition: courses,
    fileName: 'courses.csv',
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
    transact: store.transact,
    knownKeys: async (kind) => (kind === 'agency' ? new Set(['ag-001', 'ag-002']) : undefined),
    ...more,
  });
const reasons = async (content: string | Uint8Array, more: Partial<ImportRequest> = {}) => {
  const report = await take(content, more);
  expect(report.accepted).toBe(false);
  expect(store.committed.size).toBe(0);
  return report.issues.map(formatIssue);
};

describe('a good file', () => {
  it('is taken in, and a second time changes nothing', async () => {
    const content = file(row('c-1'), row('c-2', '"健康, ""筋力"" 講座",R6.1.6,ag-001;ag-002,講座,,佐藤'));
    expect(await take(content)).toMatchObject({ accepted: true, added: 2, changed: 0, unchanged: 0 });
    expect(await take(content)).toMatchObject({ accepted: true, added: 0, changed: 0, unchanged: 2 });
    expect(applied).toEqual([]);
  });

  it('tells new, changed and unchanged rows apart, and keeps rows that it does not name', async () => {
    await take(file(row('c-1'), row('c-2'), row('c-3')));
    const report = await take(
      file(row('c-1'), row('c-2', '筋力講座,2024-01-05,ag-001,講座,10,'), row('c-4')),
    );
    expect(report).toMatchObject({ added: 1, changed: 1, unchanged: 1, kept: 1 });
    expect(applied.sort()).toEqual(['c-2', 'c-4']);
  });

  it('only shows the difference in a dry run', async () => {
    const report = await take(file(row('c-1')), { dryRun: true });
    expect(report).toMatchObject({ accepted: true, dryRun: true, added: 1 });
    expect(store.committed.size).toBe(0);
    expect(formatReport(report)).toContain('試行しました（何も変えていません）: 新規 1行');
  });

  it.each([
    ['UTF-8 with byte order mark', (csv: string) => new TextEncoder().encode(`\uFEFF${csv}`), 'utf-8'],
    ['CP932', (csv: string) => iconv.encode(csv, 'cp932'), 'cp932'],
    [
      'CP932 with Windows line ends',
      (csv: string) => iconv.encode(csv.replaceAll('\n', '\r\n'), 'cp932'),
      'cp932',
    ],
  ])('may be %s', async (_name, encode, encoding) => {
    const report = await take(encode(file(row('c-1', '髙橋①～講座,2024-01-05,ag-001,講座,10,'))));
    expect(report).toMatchObject({ accepted: true, encoding, added: 1 });
  });

  it('may head its columns in Japanese and in any order', async () => {
    const content = '講座名,番号,開催日,区分,主催,参加者数,講師\n講座,c-1,2024-01-05,講座,,,\n';
    expect(await take(content)).toMatchObject({ accepted: true, added: 1 });
  });

  it('may hold 10,000 rows', async () => {
    const content = file(...Array.from({ length: 10_000 }, (_, index) => row(`c-${index}`)));
    const started = performance.now();
    expect(await take(content)).toMatchObject({ accepted: true, added: 10_000 });
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  it('gives back what an export made inert', async () => {
    expect(await take(file(row('c-1', "'=1+1,2024-01-05,,講座,,")))).toMatchObject({ accepted: true });
  });
});

describe('a bad file is refused with a report and changes nothing', () => {
  it('names missing, unknown and doubled columns and suggests the right name', async () => {
    const content = 'id,titel,held_on,kind,agencies,visitors,teacher,備考,id\n';
    expect(await reasons(content)).toEqual([
      '1行目 id: 列「id」が二つあります。',
      '1行目 titel: 列「titel」は使えません。「title（講座名）」のことですか。',
      '1行目 備考: 列「備考」は使えません。取り除くか、列名を直してください。',
      '1行目 title: 列「title（講座名）」がありません。',
    ]);
  });

  it('reports every bad cell with line, column, value and reason', async () => {
    const content = file(row('c-1'), 'x,,2024-02-30,ag-009,講習,十人,', row('c-3'));
    expect(await reasons(content)).toEqual([
      '3行目 番号(id)「x」: 形式が違います。c-1 のように入力してください。',
      '3行目 講座名(title): 必須の項目が空です。',
      '3行目 開催日(held_on)「2024-02-30」: 実在する日付ではありません。2024-01-05 や R6.1.5 のように入力してください。',
      '3行目 区分(kind)「講習」: 次のどれかを入力してください: 講座、合計',
      '3行目 参加者数(visitors)「十人」: 数値で入力してください。',
    ]);
  });

  it('refuses an agency that is not registered', async () => {
    expect(await reasons(file(row('c-1'), row('c-2', '講座,2024-01-05,ag-001;ag-999,講座,,')))).toEqual([
      '3行目 主催(agencies)「ag-999」: 主催「ag-999」は登録されていません。番号を確かめるか、先に登録してください。',
    ]);
  });

  it('never shows personal data', async () => {
    const report = await reasons(file(row('c-1', '講座,2024-01-05,,講座,,佐藤花子太郎次郎')));
    expect(report).toEqual(['2行目 講師(teacher): 5文字以内で入力してください（8文字あります）。']);
  });

  it('keeps line numbers right after quoted line breaks, also Windows ones', async () => {
    const content = file(
      row('c-1', '"二行の\n題名",2024-01-05,,講座,,'),
      '',
      row('c-2', '講座,きのう,,講座,,'),
    );
    const expected = [
      '5行目 開催日(held_on)「きのう」: 実在する日付ではありません。2024-01-05 や R6.1.5 のように入力してください。',
    ];
    expect(await reasons(content)).toEqual(expected);
    expect(await reasons(content.replaceAll('\n', '\r\n'))).toEqual(expected);
  });

  it('finds a key that stands twice', async () => {
    expect(await reasons(file(row('c-1'), row('c-2'), row('c-1')))).toEqual([
      '4行目 番号(id)「c-1」: 2行目と同じキーの行です。どちらかを取り除いてください。',
    ]);
  });

  it('finds rows that are too long or too short', async () => {
    expect(await reasons(file('c-1,講座', row('c-2', '講座,2024-01-05,,講座,1,234,')))).toEqual([
      '2行目: 列の数が見出し（7列）と合いません（2列）。足りない列を補ってください。',
      '3行目: 列の数が見出し（7列）と合いません（8列）。値の中のカンマは引用符で囲んでください。',
    ]);
  });

  it('finds an open quotation mark on the line where it begins', async () => {
    expect(await reasons(file(row('c-1'), 'c-2,"講座,2024-01-05,,講座,,', row('c-3')))).toEqual([
      '3行目: この行で始まる二重引用符（"）が閉じられていません。',
    ]);
  });

  it('finds broken bytes, 外字 and control characters', async () => {
    const broken = Buffer.concat([
      iconv.encode(`${HEADER}\nc-1,講`, 'cp932'),
      Buffer.from([0x81, 0x20, 0xf0, 0x40]),
    ]);
    const rest = iconv.encode(',2024-01-05,,講座,,\n', 'cp932');
    expect((await reasons(Buffer.concat([broken, rest])))[0]).toContain('2行目 講座名(title)');
    const gaiji = Buffer.concat([
      iconv.encode(`${HEADER}\nc-1,講`, 'cp932'),
      Buffer.from([0xf0, 0x40]),
      rest,
    ]);
    expect((await reasons(gaiji))[0]).toContain('外字（U+E000）');
    expect((await reasons(file(row('c-1', '講\u0007座,2024-01-05,,講座,,'))))[0]).toContain('制御文字');
  });

  it('refuses a stated encoding that the bytes contradict, UTF-16 and workbooks', async () => {
    const utf8 = new TextEncoder().encode(file(row('c-1')));
    expect((await reasons(utf8, { encoding: 'cp932' }))[0]).toContain('UTF-8 のファイルです');
    expect((await reasons(iconv.encode(file(row('c-1')), 'cp932'), { encoding: 'utf-8' }))[0]).toContain(
      'cp932',
    );
    expect((await reasons(iconv.encode(file(row('c-1')), 'utf-16')))[0]).toContain('UTF-16');
    expect((await reasons(new Uint8Array([0x50, 0x4b, 3, 4])))[0]).toContain('Excel');
  });

  it('refuses what is empty, too long or too large', async () => {
    expect((await reasons(''))[0]).toContain('ファイルが空です');
    const small = { ...courses, limits: { maxRows: 2, maxBytes: 10_000 } };
    const three = file(row('c-1'), row('c-2'), row('c-3'));
    expect((await reasons(three, { definition: small }))[0]).toContain('行が多すぎます');
    expect((await reasons('x'.repeat(10_001), { definition: small }))[0]).toContain('ファイルが大きすぎます');
  });

  it('checks printed totals against their parts', async () => {
    const total = (value: number) => row('c-9', `合計,2024-01-05,,合計,${value},`);
    expect(await reasons(file(row('c-1'), row('c-2'), total(21)))).toEqual([
      '4行目 visitors「21」: 印字された合計 21 が内訳の和 20 と合いません（すべて）。',
    ]);
    expect(await take(file(row('c-1'), row('c-2'), total(20)))).toMatchObject({ accepted: true });
  });

  it('takes everything back when the database refuses a row', async () => {
    store.failWith = Object.assign(new Error('duplicate'), { code: '23P01', constraint: 'no_overlap' });
    expect((await reasons(file(row('c-1'))))[0]).toContain('制約（no_overlap）');
  });

  it('reports 10,000 bad rows one by one', async () => {
    const lines = Array.from({ length: 10_000 }, (_, index) => row(`c-${index}`, '講座,2024-13-01,,講座,,'));
    expect(await reasons(file(...lines))).toHaveLength(10_000);
  });
});

describe('a difference that stands in the source', () => {
  it('becomes a note and refuses nothing', () => {
    const rows = [3, 4, 8].map((value, index) => ({
      line: index + 2,
      key: String(index),
      hash: '',
      value: { value, total: index === 2 },
    }));
    const issues = checkPrintedTotals(rows, {
      group: () => 'H30',
      isTotal: (entry) => entry.total,
      value: (entry) => entry.value,
      column: 'value',
      knownMismatches: new Map([['H30', '原資料のとおり（内訳の和は 7）']]),
    });
    expect(issues).toMatchObject([{ severity: 'note', reason: '原資料のとおり（内訳の和は 7）' }]);
  });
});
