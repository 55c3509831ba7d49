import type { CallContext } from '@tsunagu/subgraph-kit';
import { getConsultation, getRow } from '../consultation/consultation.service.ts';
import type { ConsultationCase } from '../consultation/consultation.type.ts';
import { AgencyReference, StaffReference } from '../references/references.ts';
import type { AssignWorkInput } from './charge.input.ts';
import { type ChargeRow, ownCaseStaff, putInCharge } from './charge.repository.ts';
import { isColleague } from './charge.rules.ts';
import { WorkCharge } from './charge.type.ts';

export function toCharge(row: ChargeRow): WorkCharge {
  return Object.assign(new WorkCharge(), {
    agency: AgencyReference.of(row.agency_id),
    staff: row.staff_id === null ? null : StaffReference.of(row.staff_id),
    since: row.since.toISOString(),
  });
}

/**
 * 担当者を決める, within an agency that handles, coordinates or holds a duty of the case (M2-23).
 *
 * @throws CC-098
 */
export async function assignWork(ctx: CallContext, input: AssignWorkInput): Promise<ConsultationCase> {
  await getRow(ctx, input.caseId);
  await ctx.authorize('work.assign', { caseId: input.caseId });
  isColleague(input.staffId ?? null, await ownCaseStaff(ctx));
  await putInCharge(ctx, input.caseId, input.staffId ?? null);
  return getConsultation(ctx, input.caseId);
}
