import { dateInJapan } from '@tsunagu/japan';
import { type CallContext, DomainError, newId, notFoundOrNotPermitted } from '@tsunagu/subgraph-kit';
import { isColleague } from '../account/account.repository.ts';
import { PersonReference, StaffReference } from '../references/references.ts';
import type { SetSealInput } from './seal.input.ts';
import {
  addReviewer,
  endReviewer,
  endSeal,
  insertSeal,
  isCaseSealed,
  listSeals,
  type SealRow,
  sealableCases,
  sealByPerson,
  sealsByIds,
} from './seal.repository.ts';
import { Seal, SealableCase } from './seal.type.ts';

export function toSeal(row: SealRow): Seal {
  const persons = row.person_id ? [row.person_id] : row.subjects;
  return Object.assign(new Seal(), {
    id: row.id,
    isOfPerson: row.person_id !== null,
    persons: persons.map((id) => PersonReference.of(id)),
    caseId: row.case_id,
    measure: row.measure,
    reason: row.reason,
    setBy: row.set_by ? StaffReference.of(row.set_by) : null,
    since: row.since.toISOString(),
    liftedAt: row.until?.toISOString() ?? null,
    reviewers: row.reviewers.map((id) => StaffReference.of(id)),
  });
}

export async function ownSeals(ctx: CallContext): Promise<Seal[]> {
  return (await listSeals(ctx)).map(toSeal);
}

export async function casesToSeal(ctx: CallContext, personId: string): Promise<SealableCase[]> {
  return (await sealableCases(ctx, personId)).map((row) =>
    Object.assign(new SealableCase(), {
      id: row.id,
      measure: row.measure,
      openedOn: dateInJapan(row.opened_at),
    }),
  );
}

/**
 * 支援措置をかける: on all of a person, or on one case. From the commit on nobody but the own agency knows of it.
 *
 * @throws OV-010 when it is sealed already
 */
export async function setSeal(
  ctx: CallContext,
  input: SetSealInput,
  idempotencyKey?: string | null,
): Promise<Seal> {
  const caseId = input.caseId || null;
  await ctx.authorize('seal.set');
  ctx.reads.wrote('seal.set', caseId ? { caseId } : { personIds: [input.personId] });
  const { id, repeated } = await ctx.once(idempotencyKey, newId());
  if (!repeated) {
    const isSealed = caseId ? await isCaseSealed(ctx, caseId) : await ctx.load(sealByPerson, input.personId);
    if (isSealed)
      throw new DomainError('OV-010', 'すでに支援措置がかかっています。支援措置の一覧で確かめてください。');
    await insertSeal(ctx, {
      id,
      personId: caseId ? null : input.personId,
      caseId,
      reason: input.reason,
    });
  }
  return getSeal(ctx, id);
}

/** 支援措置を解く: from the commit on the record is seen again by everybody who has a basis. */
export async function liftSeal(ctx: CallContext, id: string): Promise<Seal> {
  await ctx.authorize('seal.lift');
  await noteSubject(ctx, 'seal.lift', id);
  await endSeal(ctx, id);
  return getSeal(ctx, id);
}

/** 確認者を名指しする: somebody whom the seal lets pass; a basis of their own is still needed. */
export async function nameReviewer(ctx: CallContext, id: string, staffId: string): Promise<Seal> {
  await ctx.authorize('seal.nameReviewer');
  await noteSubject(ctx, 'seal.nameReviewer', id);
  if (!(await isColleague(ctx, staffId))) throw notFoundOrNotPermitted();
  await addReviewer(ctx, id, staffId);
  return getSeal(ctx, id);
}

export async function removeReviewer(ctx: CallContext, id: string, staffId: string): Promise<Seal> {
  await ctx.authorize('seal.removeReviewer');
  await noteSubject(ctx, 'seal.removeReviewer', id);
  await endReviewer(ctx, id, staffId);
  return getSeal(ctx, id);
}

/** Names in the log whom the step is about. */
async function noteSubject(ctx: CallContext, action: string, id: string): Promise<void> {
  const [row] = await sealsByIds(ctx, [id]);
  if (!row) throw notFoundOrNotPermitted();
  ctx.reads.wrote(action, row.case_id ? { caseId: row.case_id } : { personIds: [row.person_id!] });
}

async function getSeal(ctx: CallContext, id: string): Promise<Seal> {
  const [row] = await sealsByIds(ctx, [id]);
  if (!row) throw notFoundOrNotPermitted();
  return toSeal(row);
}
