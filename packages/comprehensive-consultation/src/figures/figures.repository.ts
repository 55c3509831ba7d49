import { defineLoader, orderBy } from '@tsunagu/subgraph-kit';

export interface HandoverFiguresRow {
  agency_id: string;
  received: number;
  waiting: number;
  overdue: number;
  accepted: number;
  passed_on: number;
  sent: number;
  median_hours: number | null;
  bounced: number;
  median_contact_hours: number | null;
}

export const handoverFiguresByAgency = defineLoader(async (ctx, agencyIds: readonly string[]) =>
  orderBy(
    await ctx.db.query<HandoverFiguresRow>('select * from handover_figures($1::uuid[])', [agencyIds]),
    agencyIds,
    (row) => row.agency_id,
  ),
);

export const openConsultationsByArea = defineLoader(async (ctx, areaIds: readonly string[]) =>
  orderBy(
    await ctx.db.query<{ area_id: string; open_cases: number | null }>(
      'select * from open_consultations($1::uuid[])',
      [areaIds],
    ),
    areaIds,
    (row) => row.area_id,
  ),
);
