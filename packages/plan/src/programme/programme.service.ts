import { normaliseName } from '@tsunagu/japan';
import type { CallContext } from '@tsunagu/subgraph-kit';
import { publishedPage } from '../published-list.ts';
import { AgencyReference } from '../references/references.ts';
import type { ProgrammeListArgs } from './programme.input.ts';
import {
  type AgencyProgrammeRow,
  type ProgrammeRow,
  programmeById,
  programmeList,
  programmeOrder,
} from './programme.repository.ts';
import { AgencyProgramme, Programme } from './programme.type.ts';

export function toProgramme(row: ProgrammeRow): Programme {
  return Object.assign(new Programme(), {
    id: row.id,
    parentId: row.parent_id,
    measureNo: row.measure_no,
    kind: row.kind,
    name: row.name,
    aliases: row.aliases,
    purpose: row.purpose,
    target: row.target,
    provider: row.provider,
    section: row.section,
    sectionAgencies: row.section_agency_ids.map((id) => AgencyReference.of(id)),
    sectionInferred: row.section_basis === '推定',
    startFiscalYear: row.start_fiscal_year,
    endFiscalYear: row.end_fiscal_year,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    datePrecision: row.date_precision,
    contractType: row.contract_type,
    legalBasis: row.legal_basis,
    note: row.note,
    source: row.source,
  });
}

export async function findProgramme(ctx: CallContext, id: string): Promise<Programme | null> {
  const row = await ctx.load(programmeById, id);
  return row && toProgramme(row);
}

export function programmeConnection(ctx: CallContext, args: ProgrammeListArgs) {
  return publishedPage<ProgrammeRow, Programme>(
    ctx,
    { ...programmeList, order: programmeOrder(args.sort), nodeOf: toProgramme },
    args,
    [
      { sql: 't.measure_no = ?', value: args.measure },
      { sql: 't.kind = ?', value: args.kind },
      { sql: 't.section = ?', value: args.section },
      { sql: 'position(? in t.search_text) > 0', value: args.search && normaliseName(args.search) },
    ],
  );
}

/** The roles with their programmes, in the order of the roles. */
export async function withProgrammes(
  ctx: CallContext,
  rows: readonly AgencyProgrammeRow[],
): Promise<AgencyProgramme[]> {
  const programmes = await Promise.all(rows.map((row) => findProgramme(ctx, row.programme_id)));
  return rows.flatMap((row, index) => {
    const programme = programmes[index];
    if (!programme) return [];
    const agency = AgencyReference.of(row.agency_id);
    return [Object.assign(new AgencyProgramme(), { role: row.role, source: row.source, agency, programme })];
  });
}
