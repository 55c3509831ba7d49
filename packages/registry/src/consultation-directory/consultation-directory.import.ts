import { normaliseName, parsePhone, weekdayHours } from '@tsunagu/japan';
import {
  type CallContext,
  column,
  defineImport,
  type ImportedRow,
  keyedId,
  type RowOf,
  tableTarget,
} from '@tsunagu/subgraph-kit';
import { worriesOfField } from '../agency/worries.ts';
import { keepIssuedVersions } from './consultation-directory.repository.ts';

const columns = {
  version: column.text('版', { max: 30 }),
  no: column.integer('№', { min: 1 }),
  star: column.optional(column.text('★', { max: 1 })),
  category: column.optional(column.text('分野', { max: 50 })),
  categoryCertainty: column.headed('category_certainty', column.optional(column.text('分野の確かさ'))),
  consultation: column.text('相談内容', { max: 500 }),
  agency: column.text('機関', { max: 100 }),
  address: column.optional(column.text('所在地', { max: 200 })),
  phoneArea: column.headed('phone_area', column.optional(column.text('市外局番', { max: 5 }))),
  phone: column.list(column.text('電話番号', { max: 20 })),
  extension: column.list(column.text('内線', { max: 20 })),
  hours: column.optional(column.text('受付時間', { max: 200 })),
  openDays: column.headed('open_days', column.optional(column.text('開設日', { max: 20 }))),
  openFrom: column.headed(
    'open_from',
    column.optional(column.text('開く時刻', { pattern: /^\d\d:\d\d$/, form: '08:30' })),
  ),
  openTo: column.headed(
    'open_to',
    column.optional(column.text('閉じる時刻', { pattern: /^\d\d:\d\d$/, form: '17:15' })),
  ),
  note: column.optional(column.text('備考')),
  source: column.text('出典'),
};

type EntryImportRow = RowOf<typeof columns>;

/** 「別紙」 stands where the list refers to a sheet that is not part of it. */
const stated = (text: string | null) => (text === null || text.includes('別紙') ? null : text);

const phonesOf = (row: EntryImportRow) =>
  row.phone
    .filter((phone) => !phone.includes('別紙'))
    .map((phone) => parsePhone(phone, { areaCode: row.phoneArea ?? '086' }) ?? phone);

const extensionsOf = (row: EntryImportRow) =>
  row.extension.filter((extension) => !extension.includes('別紙'));

const target = tableTarget<EntryImportRow>({
  table: 'registry.directory_entry',
  columns: {
    id: ['uuid', (row) => keyedId('directory-entry', String(row.no))],
    no: ['integer', (row) => row.no],
    added_in: ['text', (row) => row.version],
    starred: ['boolean', (row) => row.star !== null],
    category: ['text', (row) => row.category],
    category_certainty: ['text', (row) => row.categoryCertainty],
    worries: ['text[]', (row) => worriesOfField(row.category, row.consultation)],
    consultation: ['text', (row) => row.consultation],
    agency_name: ['text', (row) => row.agency],
    address: ['text', (row) => stated(row.address)],
    phones: ['text[]', phonesOf],
    extensions: ['text[]', extensionsOf],
    hours: ['text', (row) => stated(row.hours)],
    note: ['text', (row) => row.note],
    source: ['text', (row) => row.source],
    search_text: [
      'text',
      (row) => normaliseName([row.consultation, row.category, row.agency].filter(Boolean).join('|')),
    ],
  },
});

/** 相談機関一覧 with its versions; addresses and hours also serve the agencies it names (M2-04). */
export const consultationDirectoryImport = defineImport({
  name: 'registry-consultation-directory',
  title: '相談機関一覧',
  file: new URL('../../data/consultation_directory.csv', import.meta.url),
  columns,
  key: ['no'],
  current: target.current,
  async apply(ctx, rows) {
    if (rows.length === 0) return;
    await keepVersions(ctx, [...new Set(rows.map((row) => row.value.version))]);
    await target.apply(ctx, rows);
    await findAgencies(ctx);
    await keepSites(ctx, rows);
    await keepOpenings(ctx, rows);
    await keepIssuedVersions(ctx);
  },
});

function keepVersions(ctx: CallContext, versions: readonly string[]): Promise<unknown> {
  const rows = versions.map((version) => {
    const issued = /^\d{4}-\d{2}-\d{2}$/.test(version) ? version : null;
    const label = issued
      ? `相談機関一覧 ver.${issued.replaceAll('-', '.')}`
      : `相談機関一覧 追加分（${version}）`;
    return { version, label, issued };
  });
  return ctx.db.query(
    `insert into directory_version (municipality, version, label, issued_on, position)
     select access.municipality(), v.version, v.label, v.issued,
       coalesce((select max(k.position) from directory_version k where k.municipality = access.municipality()), 0)
         + row_number() over (order by v.issued nulls last, v.version)
     from jsonb_to_recordset($1::jsonb) as v(version text, label text, issued date)
     on conflict (municipality, version) do update set label = excluded.label, issued_on = excluded.issued_on`,
    [JSON.stringify(rows)],
  );
}

/** The list writes 「各保健センター」 for all sites of one agency. */
function findAgencies(ctx: CallContext): Promise<unknown> {
  return ctx.db.query(
    `update directory_entry e set agency_id = (
       select a.id from agency a
       where a.municipality = e.municipality
         and (a.name = ltrim(e.agency_name, '各') or ltrim(e.agency_name, '各') = any (a.aliases))
       order by a.position limit 1)
     where e.municipality = (select access.municipality())`,
  );
}

function keepSites(ctx: CallContext, rows: readonly ImportedRow<EntryImportRow>[]): Promise<unknown> {
  const sites = rows
    .map(({ value }) => ({
      no: value.no,
      address: stated(value.address),
      phone: phonesOf(value)[0] ?? null,
      extension: extensionsOf(value)[0] ?? null,
    }))
    .filter((site) => site.address !== null);
  return ctx.db.query(
    `insert into agency_site (municipality, id, agency_id, name, address, phone, extension, source)
     select distinct on (e.agency_id, s.address) e.municipality, md5(e.agency_id::text || s.address)::uuid, e.agency_id,
       e.agency_name, s.address, s.phone, s.extension, e.source
     from jsonb_to_recordset($1::jsonb) as s(no int, address text, phone text, extension text)
     join directory_entry e on e.municipality = (select access.municipality()) and e.no = s.no and e.agency_id is not null
     order by e.agency_id, s.address, s.no
     on conflict (municipality, id) do update set phone = excluded.phone, extension = excluded.extension`,
    [JSON.stringify(sites)],
  );
}

function keepOpenings(ctx: CallContext, rows: readonly ImportedRow<EntryImportRow>[]): Promise<unknown> {
  const openings = rows.flatMap(({ value }) =>
    value.openDays === '平日' && value.openFrom && value.openTo
      ? weekdayHours(value.openFrom, value.openTo).map((opening) => ({ no: value.no, ...opening }))
      : [],
  );
  return ctx.db.query(
    `insert into agency_opening (municipality, agency_id, weekday, opens, closes)
     select e.municipality, e.agency_id, o.weekday, min(o.opens), max(o.closes)
     from jsonb_to_recordset($1::jsonb) as o(no int, weekday smallint, opens text, closes text)
     join directory_entry e on e.municipality = (select access.municipality()) and e.no = o.no and e.agency_id is not null
     group by e.municipality, e.agency_id, o.weekday
     on conflict (municipality, agency_id, weekday, opens) do update set closes = excluded.closes`,
    [JSON.stringify(openings)],
  );
}
