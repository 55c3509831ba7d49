import type { CallContext } from '@tsunagu/subgraph-kit';
import { evidenceById } from './evidence.repository.ts';
import { AccessEvidence } from './evidence.type.ts';

/** 根拠の記録 for 「なぜ見えるか」; null when it gives the actor nothing (any more). */
export async function findEvidence(ctx: CallContext, id: string): Promise<AccessEvidence | null> {
  const row = await evidenceById(ctx, id);
  return (
    row &&
    Object.assign(new AccessEvidence(), {
      id: row.evidence_id,
      basis: row.basis,
      since: row.since.toISOString(),
      until: row.until?.toISOString() ?? null,
      dataClasses: row.data_classes,
      caseId: row.case_id,
      measure: row.measure,
      conferenceId: row.conference_id,
      agencyIds: row.agency_ids,
    })
  );
}
