import {
  basisColumns,
  type CallContext,
  caseBasis,
  defineLoader,
  groupBy,
  savedByOther,
} from '@tsunagu/subgraph-kit';
import { ConsentEntity } from './consent.entity.ts';
import type { ConsentTerms, ShareableClass, SignatureKind } from './consent.rules.ts';

export interface ConsentRow {
  id: string;
  case_id: string;
  signed_by: string;
  signature: SignatureKind;
  person_ids: string[];
  agency_ids: string[];
  data_classes: ShareableClass[];
  recorded_at: Date;
  until: string | null;
  withdrawn_at: Date | null;
  attachment_id: string | null;
  version: number;
}

const summary = `select k.id, k.case_id, k.signed_by, k.signature, k.person_ids, k.agency_ids, k.data_classes,
    k.recorded_at, k.until, k.withdrawn_at, k.attachment_id, k.version, k.case_id as read_case_id, ${basisColumns}
  from consultation_consent k ${caseBasis('k.case_id', 'summary')}`;

export function consentsByIds(ctx: CallContext, ids: readonly string[]): Promise<ConsentRow[]> {
  return ctx.db.personal<ConsentRow>(
    'summary',
    `${summary} where k.municipality = (select access.municipality()) and k.id = any ($1::uuid[])`,
    [ids],
  );
}

export const consentsByCase = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(
    await ctx.db.personal<ConsentRow>(
      'summary',
      `${summary} where k.municipality = (select access.municipality()) and k.case_id = any ($1::uuid[])
       order by k.recorded_at desc, k.id desc`,
      [ids],
    ),
    ids,
    (row) => row.case_id,
  ),
);

/**
 * Stores a consent and makes it a fact of access, in the same transaction.
 *
 * The last day counts whole: access holds it until midnight in Japan.
 */
export async function insertConsent(
  ctx: CallContext,
  id: string,
  caseId: string,
  terms: ConsentTerms,
  attachmentId: string | null,
): Promise<void> {
  await ctx.db.query(
    `select access.record_consent($1, $2, $3, $4, $5::uuid[], $6::uuid[], $7::text[],
       (($8::date + 1)::timestamp at time zone 'Asia/Tokyo'))`,
    [
      id,
      caseId,
      terms.signedByPersonId,
      terms.signature,
      terms.personIds,
      terms.agencyIds,
      terms.dataClasses,
      terms.until,
    ],
  );
  await ctx.db.manager.insert(ConsentEntity, {
    municipality: ctx.actor.municipality,
    id,
    caseId,
    signedBy: terms.signedByPersonId,
    signature: terms.signature,
    personIds: [...terms.personIds],
    agencyIds: [...terms.agencyIds],
    dataClasses: [...terms.dataClasses] as ShareableClass[],
    recordedAt: ctx.now,
    until: terms.until,
    withdrawnAt: null,
    attachmentId,
  });
}

/** Ends a consent; from the commit on, nobody reads by it. */
export async function endConsent(ctx: CallContext, id: string): Promise<void> {
  const updated = await ctx.db.query(
    `update consultation_consent set withdrawn_at = $2, version = version + 1
     where municipality = (select access.municipality()) and id = $1 and withdrawn_at is null returning id`,
    [id, ctx.now],
  );
  if (updated.length === 0) throw savedByOther();
  await ctx.db.query('select access.withdraw_consent($1)', [id]);
}
