import { type CallContext, defineLoader, orderBy } from '@tsunagu/subgraph-kit';

export interface SealRow {
  id: string;
  person_id: string | null;
  case_id: string | null;
  measure: number | null;
  reason: string;
  set_by: string | null;
  since: Date;
  until: Date | null;
  subjects: string[];
  reviewers: string[];
}

/** Most seals one agency is shown; those in force come first. */
const listLength = 200;

const columns = `s.seal_id as id, s.person_id, s.case_id, s.measure, s.reason, s.set_by, s.since, s.until, s.subjects, s.reviewers,
  s.person_id as read_person_id, s.case_id as read_case_id, 'own-case' as basis, s.seal_id as evidence_id`;

/** The seals of the own agency; everybody else has none. */
export function listSeals(ctx: CallContext): Promise<SealRow[]> {
  return ctx.db.personal(
    'summary',
    `select ${columns} from access.own_seals() s order by s.until desc nulls first, s.since desc limit ${listLength}`,
  );
}

export function sealsByIds(ctx: CallContext, ids: readonly string[]): Promise<SealRow[]> {
  return ctx.db.personal(
    'summary',
    `select ${columns} from access.own_seals() s where s.seal_id = any ($1::uuid[])`,
    [ids],
  );
}

/** The own agency's seal in force on a person, or null. */
export const sealByPerson = defineLoader(async (ctx, personIds: readonly string[]) =>
  orderBy(
    await ctx.db.personal<SealRow>(
      'summary',
      `select ${columns} from access.own_seals() s where s.until is null and s.person_id = any ($1::uuid[])`,
      [personIds],
    ),
    personIds,
    (row) => row.person_id ?? '',
  ),
);

export async function isCaseSealed(ctx: CallContext, caseId: string): Promise<boolean> {
  const row = await ctx.db.one(
    'select 1 from access.own_seals() s where s.until is null and s.case_id = $1',
    [caseId],
  );
  return row !== null;
}

export function sealableCases(
  ctx: CallContext,
  personId: string,
): Promise<{ id: string; measure: number; opened_at: Date }[]> {
  return ctx.db.personal(
    'summary',
    `select c.case_id as id, c.measure, c.opened_at, c.case_id as read_case_id, own.basis, own.evidence_id
     from access.sealable_cases($1) c
     cross join lateral (
       select b.basis, b.evidence_id from access.case_basis(c.case_id, 'summary') b where b.basis = 'own-case' limit 1) own`,
    [personId],
  );
}

/** @throws 42501 when the own agency does not handle the person or the case */
export async function insertSeal(
  ctx: CallContext,
  seal: { id: string; personId: string | null; caseId: string | null; reason: string },
): Promise<void> {
  await ctx.db.query('select access.set_seal($1, $2, $3, $4)', [
    seal.id,
    seal.personId,
    seal.caseId,
    seal.reason,
  ]);
}

export async function endSeal(ctx: CallContext, id: string): Promise<void> {
  await ctx.db.query('select access.lift_seal($1)', [id]);
}

export async function addReviewer(ctx: CallContext, id: string, staffId: string): Promise<void> {
  await ctx.db.query('select access.name_seal_reviewer($1, $2)', [id, staffId]);
}

export async function endReviewer(ctx: CallContext, id: string, staffId: string): Promise<void> {
  await ctx.db.query('select access.remove_seal_reviewer($1, $2)', [id, staffId]);
}
