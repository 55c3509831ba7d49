import { normaliseName } from '@tsunagu/japan';
import {
  type CallContext,
  column,
  defineImport,
  keyedId,
  type RowOf,
  tableTarget,
} from '@tsunagu/subgraph-kit';
import { worriesOfField } from './worries.ts';

const columns = {
  id: column.text('番号', { pattern: /^ag-\d+$/, form: 'ag-001 のように入力してください。' }),
  name: column.text('名称', { max: 100 }),
  aliases: column.list(column.text('別名', { max: 100 })),
  type: column.text('種別', { max: 50 }),
  field: column.optional(column.text('分野', { max: 50 })),
  siteCount: column.headed('site_count', column.optional(column.integer('設置数', { min: 0 }))),
  catchmentLevel: column.headed('catchment_level', column.optional(column.text('圏域の単位', { max: 50 }))),
  duties: column.headed('main_duties', column.optional(column.text('主な業務'))),
  parentOrganisation: column.headed('parent_org', column.optional(column.text('設置・所属', { max: 100 }))),
  roles: column.headed('roles_in_programs', column.list(column.text('事業での役割', { max: 200 }))),
  note: column.optional(column.text('備考')),
  source: column.text('出典'),
};

type AgencyImportRow = RowOf<typeof columns>;

const target = tableTarget<AgencyImportRow>({
  table: 'registry.agency',
  columns: {
    id: ['uuid', (row) => keyedId('agency', row.id)],
    name: ['text', (row) => row.name],
    aliases: ['text[]', (row) => row.aliases],
    type: ['text', (row) => row.type],
    field: ['text', (row) => row.field],
    site_count: ['integer', (row) => row.siteCount],
    catchment_level: ['text', (row) => row.catchmentLevel],
    duties: ['text', (row) => row.duties],
    parent_organisation: ['text', (row) => row.parentOrganisation],
    note: ['text', (row) => row.note],
    source: ['text', (row) => row.source],
    worries: ['text[]', (row) => worriesOfField(row.field, row.duties)],
    search_text: [
      'text',
      (row) =>
        normaliseName(
          [row.name, ...row.aliases, row.field, row.duties, ...row.roles].filter(Boolean).join('|'),
        ),
    ],
    position: ['integer', (row) => Number(row.id.slice(3))],
  },
});

/** 機関の台帳: bodies, divisions, groups and posts, as the plan names them. */
export const agencyImport = defineImport({
  name: 'registry-agencies',
  title: '機関',
  file: new URL('../../data/agencies.csv', import.meta.url),
  columns,
  key: ['id'],
  provides: 'agency',
  current: target.current,
  async apply(ctx, rows) {
    await target.apply(ctx, rows);
    if (rows.length === 0) return;
    await nameParents(ctx);
    await openDistrictSites(ctx);
  },
});

/** 上位の機関: the longest name of another agency with which the stated parent ends. */
function nameParents(ctx: CallContext): Promise<unknown> {
  return ctx.db.query(
    `update agency a set parent_id = (
       select p.id from agency p
       where p.municipality = a.municipality and p.id <> a.id and a.parent_organisation like '%' || p.name
       order by length(p.name) desc, p.id limit 1)
     where a.municipality = (select access.municipality()) and a.parent_organisation is not null`,
  );
}

/** 福祉区ごとの設置: an agency with one site per 福祉区 serves each of the six (「各1か所」 002 L230-233). */
function openDistrictSites(ctx: CallContext): Promise<unknown> {
  return ctx.db.query(
    `insert into agency_site (municipality, id, agency_id, name, area_id, source)
     select a.municipality, md5(a.id::text || d.id::text)::uuid, a.id, d.name || a.name, d.id, a.source
     from agency a join area d on d.municipality = a.municipality and d.kind = 'fukushi_ku'
     where a.municipality = (select access.municipality()) and a.catchment_level = '福祉区' and a.site_count = 6
     on conflict (municipality, id) do update set name = excluded.name, source = excluded.source`,
  );
}
