import type { CallContext } from '@tsunagu/subgraph-kit';

export interface EvidenceRow {
  basis: string;
  evidence_id: string;
  case_id: string | null;
  person_id: string | null;
  measure: number | null;
  since: Date;
  until: Date | null;
  agency_ids: string[];
  data_classes: string[];
  conference_id: string | null;
}

/** The evidence row by which the actor reads just now, or null. */
export async function evidenceById(ctx: CallContext, id: string): Promise<EvidenceRow | null> {
  const row = await ctx.db.one<EvidenceRow>('select * from access.evidence_of($1)', [id]);
  if (!row) ctx.reads.missed(id);
  else if (row.case_id ?? row.person_id) {
    ctx.reads.add('summary', [{ ...row, read_case_id: row.case_id, read_person_id: row.person_id }]);
  }
  return row;
}
