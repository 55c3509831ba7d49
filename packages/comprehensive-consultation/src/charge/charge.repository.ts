import { basisColumns, type CallContext, caseBasis, defineLoader, groupBy } from '@tsunagu/subgraph-kit';

export interface ChargeRow {
  case_id: string;
  agency_id: string;
  staff_id: string | null;
  since: Date;
}

/** 担当者 of some cases, of every agency that named one. */
export const chargesByCase = defineLoader(async (ctx, caseIds: readonly string[]) =>
  groupBy(
    await ctx.db.personal<ChargeRow>(
      'summary',
      `select w.case_id, w.agency_id, w.staff_id, w.since, w.case_id as read_case_id, ${basisColumns}
       from work_charge w ${caseBasis('w.case_id', 'summary')}
       where w.municipality = (select access.municipality()) and w.case_id = any ($1::uuid[]) order by w.since`,
      [caseIds],
    ),
    caseIds,
    (row) => row.case_id,
  ),
);

/** Staff of the actor's agency who may be in charge. */
export async function ownCaseStaff(ctx: CallContext): Promise<string[]> {
  const rows = await ctx.db.query<{ staff_id: string }>('select staff_id from access.own_case_staff()');
  return rows.map((row) => row.staff_id);
}

/** Puts a colleague in charge of the own agency's part of a case, or nobody in particular. */
export async function putInCharge(ctx: CallContext, caseId: string, staffId: string | null): Promise<void> {
  await ctx.db.query(
    `insert into work_charge as w (municipality, case_id, agency_id, staff_id, since)
     values ((select access.municipality()), $1, (select access.agency_id()), $2, $3)
     on conflict (municipality, case_id, agency_id) do update set staff_id = excluded.staff_id, since = excluded.since`,
    [caseId, staffId, ctx.now],
  );
}
