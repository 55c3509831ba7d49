import { type CallContext, defineLoader, groupBy, type KeysetOrder, orderBy } from '@tsunagu/subgraph-kit';
import { byColumns, publishedByIds } from '../published-list.ts';
import { ProgrammeSort } from './programme.type.ts';

export interface ProgrammeRow {
  id: string;
  measure_no: number;
  kind: string;
  name: string;
  aliases: string[];
  parent_id: string | null;
  purpose: string | null;
  target: string | null;
  provider: string | null;
  section: string | null;
  section_agency_ids: string[];
  section_basis: string | null;
  start_fiscal_year: string | null;
  end_fiscal_year: string | null;
  starts_on: string | null;
  ends_on: string | null;
  date_precision: string | null;
  contract_type: string | null;
  legal_basis: string | null;
  note: string | null;
  source: string;
}

export interface AgencyProgrammeRow {
  id: string;
  agency_id: string;
  programme_id: string;
  role: string;
  source: string;
}

/** Most roles of one agency, and most agencies of one programme, in an answer. */
const roleLimit = 5_000;

export const programmeList = {
  table: 'programme',
  columns: `t.id, t.measure_no, t.kind, t.name, t.aliases, t.parent_id, t.purpose, t.target, t.provider, t.section,
    t.section_agency_ids, t.section_basis, t.start_fiscal_year, t.end_fiscal_year, t.starts_on, t.ends_on,
    t.date_precision, t.contract_type, t.legal_basis, t.note, t.source`,
  sort: 'source_key',
} as const;

const orders: Record<ProgrammeSort, KeysetOrder> = {
  [ProgrammeSort.NUMBER]: byColumns([]),
  [ProgrammeSort.NAME]: byColumns([{ sql: 't.name', type: 'text' }]),
  [ProgrammeSort.NAME_DESC]: byColumns([{ sql: 't.name', type: 'text' }], true),
  [ProgrammeSort.KIND]: byColumns([{ sql: 't.kind', type: 'text' }]),
  [ProgrammeSort.KIND_DESC]: byColumns([{ sql: 't.kind', type: 'text' }], true),
  [ProgrammeSort.MEASURE]: byColumns([{ sql: 't.measure_no', type: 'smallint' }]),
  [ProgrammeSort.MEASURE_DESC]: byColumns([{ sql: 't.measure_no', type: 'smallint' }], true),
  [ProgrammeSort.SECTION]: byColumns([{ sql: `coalesce(t.section, '')`, type: 'text' }]),
  [ProgrammeSort.SECTION_DESC]: byColumns([{ sql: `coalesce(t.section, '')`, type: 'text' }], true),
};

/** The order of a list by its name. */
export function programmeOrder(sort: ProgrammeSort) {
  return { name: sort, ...orders[sort] };
}

export function programmesByIds(ctx: CallContext, ids: readonly string[]): Promise<ProgrammeRow[]> {
  return publishedByIds<ProgrammeRow>(ctx, programmeList, ids);
}

export const programmeById = defineLoader(async (ctx, ids: readonly string[]) =>
  orderBy(await programmesByIds(ctx, ids), ids, (row) => row.id),
);

export const programmesByParent = defineLoader(async (ctx, parentIds: readonly string[]) =>
  groupBy(
    await ctx.db.query<ProgrammeRow>(
      `select ${programmeList.columns} from programme t
        where t.municipality = (select access.municipality()) and t.parent_id = any ($1::uuid[]) order by t.source_key`,
      [parentIds],
    ),
    parentIds,
    (row) => row.parent_id as string,
  ),
);

function rolesBy(column: 'agency_id' | 'programme_id') {
  return defineLoader(async (ctx, ids: readonly string[]) =>
    groupBy(
      await ctx.db.query<AgencyProgrammeRow>(
        `select t.id, t.agency_id, t.programme_id, t.role, t.source from agency_programme t
          where t.municipality = (select access.municipality()) and t.${column} = any ($1::uuid[])
          order by t.source_key limit ${roleLimit}`,
        [ids],
      ),
      ids,
      (row) => row[column],
    ),
  );
}

export const rolesByAgency = rolesBy('agency_id');
export const rolesByProgramme = rolesBy('programme_id');
