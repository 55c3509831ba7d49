import { type CallContext, defineLoader, groupBy } from '@tsunagu/subgraph-kit';

/** `unmet-need.reported` of measure 2, as far as the plan needs it: no case, no person. */
export interface ReportedNeed {
  id: string;
  measureNo: number;
  reportedOn: string;
}

/** Most reports that are listed with a measure; the newest count. */
const listed = 50;

/** Notes a report for its measure; delivered twice, it is noted once. */
export async function noteReportedNeed(ctx: CallContext, reported: ReportedNeed): Promise<void> {
  await ctx.db.query(
    `insert into reported_need (municipality, report_id, measure_no, reported_on)
     values ((select access.municipality()), $1, $2, $3) on conflict do nothing`,
    [reported.id, reported.measureNo, reported.reportedOn],
  );
}

/** The reports that were given to a measure, by its number, newest first. */
export const reportedNeedsByMeasure = defineLoader(async (ctx, measureNos: readonly number[]) => {
  const rows = await ctx.db.query<{ report_id: string; measure_no: number }>(
    `select r.report_id, m.no as measure_no from unnest($1::smallint[]) m(no)
     cross join lateral (
       select n.report_id, n.reported_on from reported_need n
       where n.municipality = (select access.municipality()) and n.measure_no = m.no
       order by n.reported_on desc, n.report_id desc limit ${listed}) r
     order by m.no, r.reported_on desc, r.report_id desc`,
    [measureNos],
  );
  return groupBy(rows, measureNos.map(String), (row) => String(row.measure_no));
});
