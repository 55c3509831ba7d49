import type { Period } from '@tsunagu/japan';
import {
  basisColumns,
  type CallContext,
  caseBasis,
  countCap,
  cursorsOf,
  defineLoader,
  groupBy,
  pageSize,
  savedByOther,
} from '@tsunagu/subgraph-kit';
import { CaseLiaisonEntity, LiaisonRecordEntity } from './liaison.entity.ts';
import type { LiaisonField, LiaisonKind } from './liaison.rules.ts';

interface LiaisonColumns {
  id: string;
  agency_id: string;
  staff_id: string | null;
  field: LiaisonField;
  kind: LiaisonKind;
  occurred_on: string;
  partner_agency_id: string | null;
  partner_name: string | null;
  activity_id: string | null;
  note: string;
}

export interface LiaisonRow extends LiaisonColumns {
  participants: number | null;
  version: number;
}

export interface CaseLiaisonRow extends LiaisonColumns {
  case_id: string;
  basis: string;
  evidence_id: string | null;
}

const shared = `l.id, l.agency_id, l.staff_id, l.field, l.kind, l.occurred_on::text as occurred_on, l.partner_agency_id,
  l.partner_name, l.activity_id, l.note`;
const tenant = 'l.municipality = (select access.municipality())';

export const liaisonCursors = cursorsOf('liaisonRecords:occurredOn');

/** One page of the records that the actor's agency keeps or that are shared with their role, latest first. */
export async function listLiaisons(
  ctx: CallContext,
  filter: { field: LiaisonField | null; period: Period | null },
  args: { first: number; after?: string | null },
): Promise<{ rows: LiaisonRow[]; totalCount: number }> {
  const after = args.after ? liaisonCursors.decode(args.after) : null;
  const where = `${tenant} and ($1::text is null or l.field = $1)
    and ($2::date is null or l.occurred_on between $2::date and $3::date)`;
  const filters = [filter.field, filter.period?.from ?? null, filter.period?.to ?? null];
  const rows = await ctx.db.query<LiaisonRow>(
    `select ${shared}, l.participants, l.version from liaison_record l
     where ${where} and ($4::date is null or (l.occurred_on, l.id) < ($4::date, $5::uuid))
     order by l.occurred_on desc, l.id desc limit $6`,
    [...filters, after?.[0] ?? null, after?.[1] ?? null, pageSize(args) + 1],
  );
  const counted = await ctx.db.one<{ count: number }>(
    `select count(*) as count from (select 1 from liaison_record l where ${where} limit ${countCap}) capped`,
    filters,
  );
  return { rows, totalCount: counted?.count ?? 0 };
}

export function liaisonById(ctx: CallContext, id: string): Promise<LiaisonRow | null> {
  return ctx.db.one<LiaisonRow>(
    `select ${shared}, l.participants, l.version from liaison_record l where ${tenant} and l.id = $1`,
    [id],
  );
}

/** Records about some cases, latest first. */
export function liaisonsOfCases(ctx: CallContext, caseIds: readonly string[]): Promise<CaseLiaisonRow[]> {
  return ctx.db.personal<CaseLiaisonRow>(
    'progress',
    `select ${shared}, l.case_id, l.case_id as read_case_id, ${basisColumns}
     from case_liaison l ${caseBasis('l.case_id', 'progress')}
     where ${tenant} and l.case_id = any ($1::uuid[]) order by l.occurred_on desc, l.id desc limit 2000`,
    [caseIds],
  );
}

export const liaisonsByCase = defineLoader(async (ctx, caseIds: readonly string[]) =>
  groupBy(await liaisonsOfCases(ctx, caseIds), caseIds, (row) => row.case_id),
);

/** What both kinds of record are made of. */
export type LiaisonValues = Pick<
  LiaisonRecordEntity,
  'field' | 'kind' | 'occurredOn' | 'partnerAgencyId' | 'partnerName' | 'activityId' | 'note'
>;

function recordedBy(ctx: CallContext) {
  return {
    municipality: ctx.actor.municipality,
    agencyId: ctx.actor.agencyId!,
    staffId: ctx.actor.staffId ?? null,
    recordedAt: ctx.now,
  };
}

export async function insertLiaison(
  ctx: CallContext,
  record: LiaisonValues & { id: string; participants: number | null },
): Promise<void> {
  await requirePartner(ctx, record);
  await ctx.db.manager.insert(LiaisonRecordEntity, { ...recordedBy(ctx), ...record });
}

export async function insertCaseLiaison(
  ctx: CallContext,
  record: LiaisonValues & { id: string; caseId: string },
): Promise<void> {
  await requirePartner(ctx, record);
  await ctx.db.manager.insert(CaseLiaisonEntity, {
    ...recordedBy(ctx),
    ...record,
    ...(await ctx.encrypt(record.caseId, CaseLiaisonEntity, { note: record.note })),
  });
}

/**
 * Stores the corrected record if nobody saved in between.
 *
 * @throws SAVED_BY_OTHER
 */
export async function updateLiaison(
  ctx: CallContext,
  key: { id: string; version: number },
  record: LiaisonValues & { participants: number | null },
): Promise<void> {
  await requirePartner(ctx, record);
  const updated = await ctx.db.query(
    `update liaison_record set field = $3, kind = $4, occurred_on = $5::date, partner_agency_id = $6, partner_name = $7,
       activity_id = $8, note = $9, participants = $10, version = version + 1
     where municipality = (select access.municipality()) and id = $1 and version = $2 returning id`,
    [
      key.id,
      key.version,
      record.field,
      record.kind,
      record.occurredOn,
      record.partnerAgencyId,
      record.partnerName,
      record.activityId,
      record.note,
      record.participants,
    ],
  );
  if (updated.length === 0) throw savedByOther();
}

async function requirePartner(ctx: CallContext, { partnerAgencyId }: LiaisonValues): Promise<void> {
  if (partnerAgencyId) await ctx.db.query('select access.require_agency($1)', [partnerAgencyId]);
}

export interface LiaisonFigureRow {
  field: LiaisonField;
  kind: LiaisonKind;
  records: number;
  participants: number | null;
}

export function liaisonFigures(ctx: CallContext, period: Period): Promise<LiaisonFigureRow[]> {
  return ctx.db.query<LiaisonFigureRow>('select * from liaison_figures($1::date, $2::date)', [
    period.from,
    period.to,
  ]);
}
