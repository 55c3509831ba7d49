import { fiscalYearPeriod } from '@tsunagu/japan';
import { type CallContext, connectionFrom, newId, notFoundOrNotPermitted } from '@tsunagu/subgraph-kit';
import { getRow as getConsultationRow } from '../consultation/consultation.service.ts';
import { fiscalYearArgument } from '../references/fiscal-year-argument.ts';
import { dateIsPlausible } from '../references/recorded-on.ts';
import { ActivityReference, AgencyReference, StaffReference } from '../references/references.ts';
import type {
  CorrectLiaisonInput,
  LiaisonInput,
  LiaisonListArgs,
  RecordCaseLiaisonInput,
  RecordLiaisonInput,
} from './liaison.input.ts';
import {
  type CaseLiaisonRow,
  insertCaseLiaison,
  insertLiaison,
  type LiaisonRow,
  type LiaisonValues,
  liaisonById,
  liaisonCursors,
  liaisonFigures,
  liaisonsOfCases,
  listLiaisons,
  updateLiaison,
} from './liaison.repository.ts';
import { kindBelongsToField, liaisonFields, liaisonKinds, partnerIsAnOrganisation } from './liaison.rules.ts';
import { CaseLiaison, LiaisonFigure, LiaisonRecord } from './liaison.type.ts';

function shared(row: LiaisonRow | CaseLiaisonRow) {
  return {
    id: row.id,
    agency: AgencyReference.of(row.agency_id),
    field: row.field,
    kind: row.kind,
    occurredOn: row.occurred_on,
    partnerAgency: row.partner_agency_id && AgencyReference.of(row.partner_agency_id),
    partnerName: row.partner_name,
    activity: row.activity_id && ActivityReference.of(row.activity_id),
    note: row.note,
  };
}

export function toLiaison(row: LiaisonRow): LiaisonRecord {
  return Object.assign(new LiaisonRecord(), {
    ...shared(row),
    staff: row.staff_id && StaffReference.of(row.staff_id),
    participants: row.participants,
    version: row.version,
  });
}

export function toCaseLiaison(row: CaseLiaisonRow): CaseLiaison {
  return Object.assign(new CaseLiaison(), shared(row));
}

export async function liaisonConnection(ctx: CallContext, args: LiaisonListArgs) {
  const year = args.fiscalYear ? fiscalYearArgument(args.fiscalYear, ctx.today) : null;
  const filter = { field: args.field ?? null, period: year ? fiscalYearPeriod(year) : null };
  const { rows, totalCount } = await listLiaisons(ctx, filter, args);
  return connectionFrom({
    rows,
    args,
    cursors: liaisonCursors,
    cursorOf: (row) => [row.occurred_on, row.id],
    nodeOf: toLiaison,
    totalCount,
  });
}

/**
 * 年度の数: every kind of every field, also those without a record; counted by the day on which it happened.
 *
 * @throws CC-142 for what is no fiscal year
 */
export async function figuresOfYear(ctx: CallContext, fiscalYear: string | null): Promise<LiaisonFigure[]> {
  const year = fiscalYearArgument(fiscalYear, ctx.today);
  const rows = await liaisonFigures(ctx, fiscalYearPeriod(year));
  return liaisonFields.flatMap((field) =>
    liaisonKinds[field].map((kind) => {
      const row = rows.find((candidate) => candidate.field === field && candidate.kind === kind);
      return Object.assign(new LiaisonFigure(), {
        field,
        kind,
        records: row?.records ?? 0,
        participants: row?.participants ?? null,
      });
    }),
  );
}

/**
 * 関係機関との連携を記録する, without any case: it stays with the agency and is shared with section and lead division.
 *
 * @throws CC-063, CC-140, CC-141
 */
export async function recordLiaison(
  ctx: CallContext,
  input: RecordLiaisonInput,
  idempotencyKey?: string | null,
): Promise<LiaisonRecord> {
  await ctx.authorize('liaison.record', { agencyId: ctx.actor.agencyId ?? '' });
  const { id, repeated } = await ctx.once(idempotencyKey && `liaison:${idempotencyKey}`, newId());
  if (!repeated) {
    await insertLiaison(ctx, { id, ...valuesOf(ctx, input), participants: input.participants ?? null });
  }
  return getLiaison(ctx, id);
}

/**
 * 記録を直す, by the agency that keeps it.
 *
 * @throws CC-063, CC-140, CC-141
 */
export async function correctLiaison(ctx: CallContext, input: CorrectLiaisonInput): Promise<LiaisonRecord> {
  const row = await liaisonById(ctx, input.id);
  if (!row) throw notFoundOrNotPermitted();
  await ctx.authorize('liaison.record', { agencyId: row.agency_id });
  await updateLiaison(ctx, input, { ...valuesOf(ctx, input), participants: input.participants ?? null });
  return getLiaison(ctx, input.id);
}

/**
 * この相談についての連携を記録する, by the agency that handles it.
 *
 * @throws CC-063, CC-140, CC-141
 */
export async function recordCaseLiaison(
  ctx: CallContext,
  input: RecordCaseLiaisonInput,
  idempotencyKey?: string | null,
): Promise<CaseLiaison> {
  await getConsultationRow(ctx, input.caseId);
  await ctx.authorize('liaison.recordOfCase', { caseId: input.caseId });
  const { id, repeated } = await ctx.once(idempotencyKey && `case-liaison:${idempotencyKey}`, newId());
  if (!repeated) {
    await insertCaseLiaison(ctx, { id, caseId: input.caseId, ...valuesOf(ctx, input) });
  }
  const row = (await liaisonsOfCases(ctx, [input.caseId])).find((candidate) => candidate.id === id);
  if (!row) throw notFoundOrNotPermitted();
  return toCaseLiaison(row);
}

function valuesOf(ctx: CallContext, input: LiaisonInput): LiaisonValues {
  kindBelongsToField(input.field, input.kind);
  const partner = {
    partnerAgencyId: input.partnerAgencyId ?? null,
    partnerName: input.partnerName?.trim() || null,
  };
  partnerIsAnOrganisation(partner);
  if (input.occurredOn) dateIsPlausible(input.occurredOn, { today: ctx.today, field: 'occurredOn' });
  return {
    ...partner,
    field: input.field,
    kind: input.kind,
    occurredOn: input.occurredOn ?? ctx.today,
    activityId: input.activityId ?? null,
    note: input.note.trim(),
  };
}

async function getLiaison(ctx: CallContext, id: string): Promise<LiaisonRecord> {
  const row = await liaisonById(ctx, id);
  if (!row) throw notFoundOrNotPermitted();
  return toLiaison(row);
}
