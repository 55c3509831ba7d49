import {
  basisColumns,
  type CallContext,
  caseBasis,
  defineLoader,
  groupBy,
  savedByOther,
} from '@tsunagu/subgraph-kit';

/** Place of a worry on a sheet. */
export interface WorryPlace {
  sheetId: string;
  memberNumber: number;
  position: number;
}

export interface HolderRow {
  sheet_id: string;
  asked_sheet_id: string;
  member_number: number;
  worry_position: number;
  agency_ids: string[];
  version: number;
}

/** Who handles which worry, as assigned on some sheets or on earlier ones of the same case, the latest first. */
export const holdersBySheet = defineLoader(async (ctx, sheetIds: readonly string[]) =>
  groupBy(
    await ctx.db.personal<HolderRow>(
      'plan',
      `select h.sheet_id, asked.id as asked_sheet_id, h.member_number, h.worry_position, h.agency_ids, h.version,
         h.case_id as read_case_id, ${basisColumns}
       from tsunagu_sheet asked
       join tsunagu_sheet s on s.municipality = asked.municipality and s.case_id = asked.case_id and s.number <= asked.number
       join worry_holder h on h.municipality = s.municipality and h.sheet_id = s.id
       ${caseBasis('h.case_id', 'plan')}
       where asked.municipality = (select access.municipality()) and asked.id = any ($1::uuid[])
       order by s.number desc`,
      [sheetIds],
    ),
    sheetIds,
    (row) => row.asked_sheet_id,
  ),
);

/** @throws SAVED_BY_OTHER */
export async function storeHolder(
  ctx: CallContext,
  place: WorryPlace & { caseId: string },
  version: number,
  agencyIds: readonly string[],
): Promise<void> {
  for (const agencyId of agencyIds) await ctx.db.query('select access.require_agency($1)', [agencyId]);
  const stored = await ctx.db.query(
    `insert into worry_holder as known
       (municipality, sheet_id, case_id, member_number, worry_position, agency_ids, assigned_at, assigned_by)
     values ((select access.municipality()), $1, $2, $3, $4, $5, $6, $7)
     on conflict (municipality, sheet_id, member_number, worry_position) do update
       set agency_ids = excluded.agency_ids, assigned_at = excluded.assigned_at, assigned_by = excluded.assigned_by,
           version = known.version + 1
       where known.version = $8
     returning version`,
    [
      place.sheetId,
      place.caseId,
      place.memberNumber,
      place.position,
      agencyIds,
      ctx.now,
      ctx.actor.staffId ?? null,
      version,
    ],
  );
  if (stored.length === 0) throw savedByOther();
}
