import { type CallContext, newId, notFoundOrNotPermitted } from '@tsunagu/subgraph-kit';
import { attachmentsByIds } from '../attachment/attachment.repository.ts';
import { keepSignature } from '../attachment/attachment.service.ts';
import { personsOfCases } from '../consultation/consultation.repository.ts';
import { consultationIsOpen } from '../consultation/consultation.rules.ts';
import { getRow } from '../consultation/consultation.service.ts';
import { AgencyReference, PersonReference } from '../references/references.ts';
import { tellOfEndedSharing } from '../work/notices.ts';
import type { ConsentInput } from './consent.input.ts';
import { type ConsentRow, consentsByIds, endConsent, insertConsent } from './consent.repository.ts';
import {
  type ConsentTerms,
  consentConcernsPersonsOfTheCase,
  consentEndsInTheFuture,
  consentIsSigned,
  consentNamesAgenciesAndClasses,
  consentStands,
  scanDoesNotFit,
  signatureIsShown,
} from './consent.rules.ts';
import { ConsultationConsent } from './consent.type.ts';

export function toConsent(row: ConsentRow, today: string): ConsultationConsent {
  return Object.assign(new ConsultationConsent(), {
    id: row.id,
    signedBy: PersonReference.of(row.signed_by),
    signature: row.signature,
    persons: row.person_ids.map((id) => PersonReference.of(id)),
    agencies: row.agency_ids.map((id) => AgencyReference.of(id)),
    dataClasses: row.data_classes,
    recordedAt: row.recorded_at.toISOString(),
    until: row.until,
    withdrawnAt: row.withdrawn_at?.toISOString() ?? null,
    inForce: row.withdrawn_at === null && (row.until === null || row.until >= today),
    version: row.version,
    attachmentId: row.attachment_id,
  });
}

/**
 * Records a consent of persons of a consultation; the caller has authorized and knows the persons concerned. The
 * agency whose sheet it is always stands on it.
 *
 * @throws CC-020, CC-021, CC-022, CC-023, CC-025, CC-026, CC-029
 */
export async function storeConsent(
  ctx: CallContext,
  id: string,
  caseId: string,
  input: ConsentInput,
  concerned: readonly string[],
): Promise<void> {
  const terms: ConsentTerms = { ...input, until: input.until ?? null };
  consentNamesAgenciesAndClasses(terms);
  consentConcernsPersonsOfTheCase(terms, concerned);
  consentIsSigned(terms);
  consentEndsInTheFuture(terms.until, ctx.today);
  signatureIsShown(terms.signature, {
    hasDrawnSignature: Boolean(input.signatureImage),
    hasScan: Boolean(input.attachmentId),
  });
  const agencyIds = [...new Set([ctx.actor.agencyId!, ...terms.agencyIds])];
  await insertConsent(ctx, id, caseId, { ...terms, agencyIds }, await evidenceOf(ctx, caseId, input));
}

/** The file that shows the signature: the drawn one is kept now, a scan was sent before. */
async function evidenceOf(ctx: CallContext, caseId: string, input: ConsentInput): Promise<string | null> {
  if (input.signatureImage) return keepSignature(ctx, caseId, input.signatureImage);
  if (!input.attachmentId) return null;
  const [scan] = await attachmentsByIds(ctx, [input.attachmentId]);
  if (scan?.case_id !== caseId || scan.kind !== 'consent-paper') throw scanDoesNotFit();
  return scan.id;
}

/**
 * 同意を記録する, apart from a sheet: the signature came later.
 *
 * @throws CC-006, CC-020, CC-021, CC-022, CC-023, CC-025, CC-026, CC-029
 */
export async function recordConsent(
  ctx: CallContext,
  caseId: string,
  input: ConsentInput,
  idempotencyKey?: string | null,
): Promise<ConsultationConsent> {
  await ctx.authorize('consent.record', { caseId });
  consultationIsOpen((await getRow(ctx, caseId)).state);
  const persons = await personsOfCases(ctx, [caseId]);
  const { id, repeated } = await ctx.once(idempotencyKey && `consent:${idempotencyKey}`, newId());
  if (!repeated) {
    await storeConsent(
      ctx,
      id,
      caseId,
      input,
      persons.map((row) => row.person_id),
    );
  }
  return getConsent(ctx, id);
}

/**
 * 同意を撤回する: the person's word suffices, at once and without a reason.
 *
 * @throws CC-024
 */
export async function withdrawConsent(
  ctx: CallContext,
  id: string,
  idempotencyKey?: string | null,
): Promise<ConsultationConsent> {
  const [row] = await consentsByIds(ctx, [id]);
  if (!row) {
    ctx.reads.missed(id);
    throw notFoundOrNotPermitted();
  }
  await ctx.authorize('consent.withdraw', { caseId: row.case_id });
  const { repeated } = await ctx.once(idempotencyKey && `withdraw:${idempotencyKey}`, id);
  if (!repeated) {
    consentStands(row.withdrawn_at);
    await endConsent(ctx, id);
    const others = row.agency_ids.filter((agencyId) => agencyId !== ctx.actor.agencyId);
    if (others.length > 0) await tellOfEndedSharing(ctx, others);
  }
  return getConsent(ctx, id);
}

async function getConsent(ctx: CallContext, id: string): Promise<ConsultationConsent> {
  const [row] = await consentsByIds(ctx, [id]);
  if (!row) throw notFoundOrNotPermitted();
  return toConsent(row, ctx.today);
}
