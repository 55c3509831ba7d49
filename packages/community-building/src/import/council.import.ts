import {
  type CallContext,
  column,
  defineImport,
  keyedId,
  type RowOf,
  tableTarget,
} from '@tsunagu/subgraph-kit';
import {
  CommunityCouncilMemberKind,
  CommunityCouncilTheme,
  CommunityCouncilUnit,
} from '../council/council.type.ts';

const units = {
  小学校区: CommunityCouncilUnit.ELEMENTARY_DISTRICT,
  地区: CommunityCouncilUnit.DISTRICT,
  中学校区: CommunityCouncilUnit.JUNIOR_HIGH_DISTRICT,
};

const states = { 設置済み: 'set-up', 活動中: 'active' } as const;

const themes = {
  見守り: CommunityCouncilTheme.WATCH,
  居場所づくり: CommunityCouncilTheme.PLACE,
  困り事支援: CommunityCouncilTheme.DAILY_HELP,
  付き添い: CommunityCouncilTheme.ESCORT,
  生活交通: CommunityCouncilTheme.TRANSPORT,
  健康づくり: CommunityCouncilTheme.HEALTH,
  認知症: CommunityCouncilTheme.DEMENTIA,
  防災: CommunityCouncilTheme.DISASTER,
  その他: CommunityCouncilTheme.OTHER,
};

const memberKinds: Record<string, CommunityCouncilMemberKind> = {
  '町内会・自治会': CommunityCouncilMemberKind.RESIDENTS_ASSOCIATION,
  '民生委員・福祉委員': CommunityCouncilMemberKind.WELFARE_COMMISSIONER,
  ボランティア団体: CommunityCouncilMemberKind.VOLUNTEER_GROUP,
  公民館: CommunityCouncilMemberKind.COMMUNITY_HALL,
  '介護・生活支援の事業者': CommunityCouncilMemberKind.SERVICE_PROVIDER,
  NPO: CommunityCouncilMemberKind.NPO,
  '企業・商店': CommunityCouncilMemberKind.COMPANY,
  学校: CommunityCouncilMemberKind.SCHOOL,
  行政: CommunityCouncilMemberKind.PUBLIC_BODY,
  その他: CommunityCouncilMemberKind.OTHER,
};

const memberForm = /^[^:]+:[^:]+:(ag-\d+)?$/;

const columns = {
  id: column.text('番号', { pattern: /^[a-z][a-z0-9-]*$/, form: '英小文字で入力してください。' }),
  name: column.text('名称', { max: 100 }),
  area: column.reference('圏域', 'area'),
  unit: column.oneOf('単位', units),
  state: column.oneOf('状態', states),
  foundedBy: column.headed('founded_by', column.calendarDay('設置済みと分かっている時点')),
  activeAsOf: column.headed('active_as_of', column.optional(column.calendarDay('活動を確かめた時点'))),
  activeEvidence: column.headed('active_evidence', column.optional(column.text('活動の根拠'))),
  themes: column.list(column.oneOf('テーマ', themes)),
  members: column.list(
    column.text('構成員', { pattern: memberForm, form: '種類:名称:機関番号 の形で入力してください。' }),
  ),
  host: column.optional(column.reference('運営する団体', 'agency')),
  note: column.optional(column.text('備考')),
  source: column.text('出典'),
};

type CouncilImportRow = RowOf<typeof columns>;

const target = tableTarget<CouncilImportRow>({
  table: 'community_building.council',
  columns: {
    id: ['uuid', (row) => keyedId('community-council', row.id)],
    name: ['text', (row) => row.name],
    area_id: ['uuid', (row) => keyedId('area', row.area)],
    unit: ['text', (row) => row.unit],
    state: ['text', (row) => row.state],
    founded_by: ['date', (row) => row.foundedBy],
    active_as_of: ['date', (row) => row.activeAsOf],
    active_evidence: ['text', (row) => row.activeEvidence],
    host_agency_id: ['uuid', (row) => row.host && keyedId('agency', row.host)],
    note: ['text', (row) => row.note],
    source: ['text', (row) => row.source],
  },
  insertOnly: ['state', 'founded_by', 'active_as_of', 'active_evidence'],
});

/** 協議体 that the plan names, and nothing more: the others are known as numbers only. */
export const councilImport = defineImport({
  name: 'community-councils',
  title: '協議体',
  file: new URL('../../data/councils.csv', import.meta.url),
  columns,
  key: ['id'],
  provides: 'community-council',
  check: (_ctx, rows) =>
    rows.flatMap((row) =>
      row.value.state === 'active' &&
      (!row.value.activeEvidence || !row.value.activeAsOf || row.value.themes.length === 0)
        ? [
            {
              severity: 'refusal' as const,
              line: row.line,
              column: 'active_evidence',
              reason: '「活動中」の協議体には、活動を確かめた時点、活動の根拠、テーマが必要です。',
            },
          ]
        : [],
    ),
  current: target.current,
  async apply(ctx, rows) {
    await target.apply(ctx, rows);
    await applyParts(
      ctx,
      rows.map((row) => row.value),
    );
  },
});

async function applyParts(ctx: CallContext, rows: readonly CouncilImportRow[]): Promise<void> {
  const councils = rows.map((row) => ({ ...row, councilId: keyedId('community-council', row.id) }));
  await ctx.db.query(
    `insert into community_building.council_history (municipality, id, council_id, state, valid_from, reason)
     select access.municipality(), r.id, r.council_id, r.state, r.valid_from, '計画書の記載'
     from jsonb_to_recordset($1::jsonb) as r(id uuid, council_id uuid, state text, valid_from date)
     where not exists (select from community_building.council_history h
       where h.municipality = access.municipality() and h.council_id = r.council_id)`,
    [
      JSON.stringify(
        councils.map((row) => ({
          id: keyedId('community-council-period', row.id),
          council_id: row.councilId,
          state: row.state,
          valid_from: row.activeAsOf ?? row.foundedBy,
        })),
      ),
    ],
  );
  await ctx.db.query(
    `insert into community_building.council_theme (municipality, council_id, theme)
     select access.municipality(), r.council_id, r.theme from jsonb_to_recordset($1::jsonb) as r(council_id uuid, theme text)
     on conflict do nothing`,
    [
      JSON.stringify(
        councils.flatMap((row) => row.themes.map((theme) => ({ council_id: row.councilId, theme }))),
      ),
    ],
  );
  await ctx.db.query(
    `insert into community_building.council_member (municipality, id, council_id, kind, name, agency_id)
     select access.municipality(), r.id, r.council_id, r.kind, r.name, r.agency_id
     from jsonb_to_recordset($1::jsonb) as r(id uuid, council_id uuid, kind text, name text, agency_id uuid)
     on conflict do nothing`,
    [
      JSON.stringify(
        councils.flatMap((row) =>
          row.members.map((member) => {
            const [kind = '', name = '', agency] = member.split(':');
            return {
              id: keyedId('community-council-member', `${row.id}:${name}`),
              council_id: row.councilId,
              kind: memberKinds[kind] ?? CommunityCouncilMemberKind.OTHER,
              name,
              agency_id: agency ? keyedId('agency', agency) : null,
            };
          }),
        ),
      ),
    ],
  );
}
