import { fiscalYearOf } from '@tsunagu/japan';
import {
  basisColumns,
  type CallContext,
  caseBasis,
  countCap,
  cursorsOf,
  defineLoader,
  groupBy,
  orderBy,
  pageSize,
  savedByOther,
} from '@tsunagu/subgraph-kit';
import type { FundPurpose } from '../fund-ledger/fund-ledger.rules.ts';
import {
  FundApplicationEntity,
  FundApplicationReasonEntity,
  FundApplicationWordsEntity,
  FundOpinionEntity,
  FundReceiptEntity,
} from './fund.entity.ts';
import { type FundPath, type FundState, stepBackFits } from './fund.rules.ts';

/** A row of `fund_application` with the basis that makes it visible. */
export interface FundApplicationRow {
  id: string;
  case_id: string;
  reference_no: string;
  purpose: FundPurpose;
  amount_yen: number;
  over_soft_limit: boolean;
  payee_agency_id: string;
  path: FundPath;
  conference_id: string | null;
  state: FundState;
  applicant_agency_id: string;
  applied_on: string;
  applied_by: string | null;
  consulted_on: string | null;
  consulted_by: string | null;
  advised_on: string | null;
  advised_by: string | null;
  decided_on: string | null;
  decided_by: string | null;
  paid_on: string | null;
  paid_by: string | null;
  spent_yen: number | null;
  settled_on: string | null;
  returned_on: string | null;
  version: number;
  basis: string;
  evidence_id: string | null;
}

/** A payment as those who keep the fund know it: no person, no case. */
export type FundPaymentRow = Pick<
  FundApplicationRow,
  | 'id'
  | 'reference_no'
  | 'purpose'
  | 'amount_yen'
  | 'payee_agency_id'
  | 'state'
  | 'applied_by'
  | 'decided_by'
  | 'paid_on'
  | 'paid_by'
  | 'spent_yen'
  | 'settled_on'
  | 'returned_on'
  | 'version'
> & { decided_on: string };

export interface FundWordsRow {
  application_id: string;
  item: string;
  entry_support: string;
  no_substitute: string;
  independence: string;
  over_limit_reason: string | null;
  consultation: string | null;
  decision_reason: string | null;
}

export interface FundOpinionRow {
  application_id: string;
  staff_id: string;
  agency_id: string;
  agrees: boolean;
  opinion: string;
}

const columns = `f.id, f.case_id, f.reference_no, f.purpose, f.amount_yen, f.over_soft_limit, f.payee_agency_id, f.path,
  f.conference_id, f.state, f.applicant_agency_id, f.applied_on, f.applied_by, f.consulted_on, f.consulted_by, f.advised_on,
  f.advised_by, f.decided_on, f.decided_by, f.paid_on, f.paid_by, f.spent_yen, f.settled_on, f.returned_on, f.version`;

const summary = `select ${columns}, f.case_id as read_case_id, ${basisColumns}
  from fund_application f ${caseBasis('f.case_id', 'summary')}
  where f.municipality = (select access.municipality())`;

export const applicationCursors = cursorsOf('fundApplications:appliedOn');
export const paymentCursors = cursorsOf('fundPayments:decidedOn');

export function applicationsByIds(ctx: CallContext, ids: readonly string[]): Promise<FundApplicationRow[]> {
  return ctx.db.personal<FundApplicationRow>('summary', `${summary} and f.id = any ($1::uuid[])`, [ids]);
}

export const applicationById = defineLoader(async (ctx, ids: readonly string[]) =>
  orderBy(await applicationsByIds(ctx, ids), ids, (row) => row.id),
);

export const applicationsByCase = defineLoader(async (ctx, caseIds: readonly string[]) =>
  groupBy(
    await ctx.db.personal<FundApplicationRow>(
      'summary',
      `${summary} and f.case_id = any ($1::uuid[]) order by f.applied_on desc, f.id desc limit 2000`,
      [caseIds],
    ),
    caseIds,
    (row) => row.case_id,
  ),
);

export const wordsByApplication = defineLoader(async (ctx, ids: readonly string[]) =>
  orderBy(
    await ctx.db.personal<FundWordsRow>(
      'plan',
      `select w.application_id, w.item, w.entry_support, w.no_substitute, w.independence, w.over_limit_reason, w.consultation,
         w.decision_reason, w.case_id as read_case_id, ${basisColumns}
       from fund_application_words w ${caseBasis('w.case_id', 'plan')}
       where w.municipality = (select access.municipality()) and w.application_id = any ($1::uuid[])`,
      [ids],
    ),
    ids,
    (row) => row.application_id,
  ),
);

export const reasonByApplication = defineLoader(async (ctx, ids: readonly string[]) =>
  orderBy(
    await ctx.db.personal<{ application_id: string; reason: string }>(
      'narrative',
      `select r.application_id, r.reason, r.case_id as read_case_id, ${basisColumns}
       from fund_application_reason r ${caseBasis('r.case_id', 'narrative')}
       where r.municipality = (select access.municipality()) and r.application_id = any ($1::uuid[])`,
      [ids],
    ),
    ids,
    (row) => row.application_id,
  ),
);

export function opinionsOf(ctx: CallContext, ids: readonly string[]): Promise<FundOpinionRow[]> {
  return ctx.db.personal<FundOpinionRow>(
    'plan',
    `select o.application_id, o.staff_id, o.agency_id, o.agrees, o.opinion, o.case_id as read_case_id, ${basisColumns}
     from fund_opinion o ${caseBasis('o.case_id', 'plan')}
     where o.municipality = (select access.municipality()) and o.application_id = any ($1::uuid[])`,
    [ids],
  );
}

export const opinionByApplication = defineLoader(async (ctx, ids: readonly string[]) =>
  orderBy(await opinionsOf(ctx, ids), ids, (row) => row.application_id),
);

export const receiptsByApplication = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(
    await ctx.db.personal<{ application_id: string; attachment_id: string }>(
      'summary',
      `select r.application_id, r.attachment_id, r.case_id as read_case_id, ${basisColumns}
       from fund_receipt r ${caseBasis('r.case_id', 'summary')}
       where r.municipality = (select access.municipality()) and r.application_id = any ($1::uuid[])`,
      [ids],
    ),
    ids,
    (row) => row.application_id,
  ),
);

/** One page of the applications of the cases the actor sees, newest first. */
export async function listApplications(
  ctx: CallContext,
  state: FundState | null,
  args: { first: number; after?: string | null },
): Promise<{ rows: FundApplicationRow[]; totalCount: number }> {
  const after = args.after ? applicationCursors.decode(args.after) : null;
  const rows = await ctx.db.personal<FundApplicationRow & { total: number }>(
    'summary',
    `with hits as materialized (
       select ${columns}, ${basisColumns} from fund_application f ${caseBasis('f.case_id', 'summary')}
       where f.municipality = (select access.municipality()) and ($1::text is null or f.state = $1))
     select h.*, h.case_id as read_case_id,
       (select count(*) from (select 1 from hits limit ${countCap}) capped) as total
     from hits h where $2::date is null or (h.applied_on, h.id) < ($2::date, $3::uuid)
     order by h.applied_on desc, h.id desc limit $4`,
    [state, after?.[0] ?? null, after?.[1] ?? null, pageSize(args) + 1],
  );
  return { rows, totalCount: rows[0]?.total ?? 0 };
}

/** Payments by their ids, for those who keep the fund, the lead division and the auditors. */
export function paymentsByIds(ctx: CallContext, ids: readonly string[]): Promise<FundPaymentRow[]> {
  return ctx.db.query<FundPaymentRow>('select * from fund_payments($1::uuid[])', [ids]);
}

/** One page of the payments, the newest approval first. */
export async function listPayments(
  ctx: CallContext,
  state: FundState | null,
  args: { first: number; after?: string | null },
): Promise<{ rows: FundPaymentRow[]; totalCount: number }> {
  const after = args.after ? paymentCursors.decode(args.after) : null;
  const rows = await ctx.db.query<FundPaymentRow & { total: number }>(
    `with hits as materialized (select * from fund_payments(null) p where $1::text is null or p.state = $1)
     select h.*, (select count(*) from (select 1 from hits limit ${countCap}) capped) as total
     from hits h where $2::date is null or (h.decided_on, h.id) < ($2::date, $3::uuid)
     order by h.decided_on desc, h.id desc limit $4`,
    [state, after?.[0] ?? null, after?.[1] ?? null, pageSize(args) + 1],
  );
  return { rows, totalCount: rows[0]?.total ?? 0 };
}

/** An application before it is stored. */
export interface NewFundApplication {
  id: string;
  caseId: string;
  purpose: FundPurpose;
  amountYen: number;
  overSoftLimit: boolean;
  payeeAgencyId: string;
  path: FundPath;
  conferenceId: string | null;
  appliedOn: string;
  reason: string;
  words: {
    item: string;
    entrySupport: string;
    noSubstitute: string;
    independence: string;
    overLimitReason: string | null;
  };
}

export async function insertApplication(ctx: CallContext, application: NewFundApplication): Promise<void> {
  const { reason, words, ...record } = application;
  const { municipality, agencyId, staffId } = ctx.actor;
  await ctx.db.query('select access.require_agency($1)', [record.payeeAgencyId]);
  const numbered = await ctx.db.one<{ reference: string }>('select next_fund_reference($1) as reference', [
    `F${fiscalYearOf(record.appliedOn)}`,
  ]);
  await ctx.db.manager.insert(FundApplicationEntity, {
    municipality,
    ...record,
    referenceNo: numbered!.reference,
    state: 'applied',
    applicantAgencyId: agencyId!,
    appliedBy: staffId ?? null,
  });
  const place = { municipality, applicationId: record.id, caseId: record.caseId };
  await ctx.db.manager.insert(FundApplicationWordsEntity, {
    ...place,
    ...(await ctx.encrypt(record.caseId, FundApplicationWordsEntity, words)),
  });
  await ctx.db.manager.insert(FundApplicationReasonEntity, {
    ...place,
    ...(await ctx.encrypt(record.caseId, FundApplicationReasonEntity, { reason })),
  });
}

type Stored = Pick<FundApplicationRow, 'id' | 'case_id'>;

/**
 * 市と協議した: by the lead division.
 *
 * @throws SAVED_BY_OTHER
 */
export async function storeConsultation(
  ctx: CallContext,
  application: Stored,
  version: number,
  step: { state: FundState; consultedOn: string; consultation: string },
): Promise<void> {
  const updated = await ctx.db.query(
    `update fund_application set state = $3, consulted_on = $4, consulted_by = $5, version = version + 1
     where municipality = (select access.municipality()) and id = $1 and version = $2 returning id`,
    [application.id, version, step.state, step.consultedOn, ctx.actor.staffId ?? null],
  );
  if (updated.length === 0) throw savedByOther();
  await storeWords(ctx, application, { consultation: step.consultation });
}

/**
 * 決めた: approved or declined by the lead division.
 *
 * @throws SAVED_BY_OTHER
 */
export async function storeDecision(
  ctx: CallContext,
  application: Stored,
  version: number,
  step: { state: FundState; decidedOn: string; reason: string },
): Promise<void> {
  const updated = await ctx.db.query(
    `update fund_application set state = $3, decided_on = $4, decided_by = $5, version = version + 1
     where municipality = (select access.municipality()) and id = $1 and version = $2 returning id`,
    [application.id, version, step.state, step.decidedOn, ctx.actor.staffId ?? null],
  );
  if (updated.length === 0) throw savedByOther();
  await storeWords(ctx, application, { decisionReason: step.reason || null });
}

async function storeWords(
  ctx: CallContext,
  { id, case_id }: Stored,
  words: { consultation?: string; decisionReason?: string | null },
): Promise<void> {
  const said = await ctx.encrypt(case_id, FundApplicationWordsEntity, words);
  await ctx.db.query(
    `update fund_application_words
     set consultation = coalesce($2, consultation), decision_reason = coalesce($3, decision_reason)
     where municipality = (select access.municipality()) and application_id = $1`,
    [id, said.consultation ?? null, said.decisionReason ?? null],
  );
}

/** Whether the case lies before the actor in an アドバイザー会議, whatever else lets them see it. */
export async function isAsked(ctx: CallContext, caseId: string): Promise<boolean> {
  const row = await ctx.db.one(
    `select 1 from access.case_basis($1, 'plan') b where b.basis = 'adviser' limit 1`,
    [caseId],
  );
  return row !== null;
}

/**
 * 意見を述べた: the opinion is written by the adviser under the wall of its own table.
 *
 * @throws SAVED_BY_OTHER
 */
export async function storeOpinion(
  ctx: CallContext,
  application: Stored,
  version: number,
  said: { agrees: boolean; opinion: string; advisedOn: string },
): Promise<void> {
  await changedOrLost(ctx, 'select advise_on_fund($1, $2, $3) as changed', [
    application.id,
    version,
    said.advisedOn,
  ]);
  await ctx.db.manager.insert(FundOpinionEntity, {
    municipality: ctx.actor.municipality,
    applicationId: application.id,
    caseId: application.case_id,
    staffId: ctx.actor.staffId!,
    agencyId: ctx.actor.agencyId!,
    agrees: said.agrees,
    ...(await ctx.encrypt(application.case_id, FundOpinionEntity, { opinion: said.opinion })),
  });
}

/**
 * 精算した: what was spent, and the receipts that prove it.
 *
 * @throws SAVED_BY_OTHER
 */
export async function storeSettlement(
  ctx: CallContext,
  application: Stored,
  version: number,
  step: { state: FundState; spentYen: number; settledOn: string; attachmentIds: readonly string[] },
): Promise<void> {
  const updated = await ctx.db.query(
    `update fund_application
     set state = $3, spent_yen = $4, settled_on = $5, settled_by = $6, version = version + 1
     where municipality = (select access.municipality()) and id = $1 and version = $2 returning id`,
    [application.id, version, step.state, step.spentYen, step.settledOn, ctx.actor.staffId ?? null],
  );
  if (updated.length === 0) throw savedByOther();
  await ctx.db.manager.insert(
    FundReceiptEntity,
    step.attachmentIds.map((attachmentId) => ({
      municipality: ctx.actor.municipality,
      applicationId: application.id,
      caseId: application.case_id,
      attachmentId,
    })),
  );
}

/** 支払った. @throws SAVED_BY_OTHER */
export function storePayment(ctx: CallContext, id: string, version: number, on: string): Promise<void> {
  return changedOrLost(ctx, 'select pay_fund($1, $2, $3) as changed', [id, version, on]);
}

/** 差額が返された. @throws SAVED_BY_OTHER */
export function storeReturn(ctx: CallContext, id: string, version: number, on: string): Promise<void> {
  return changedOrLost(ctx, 'select return_fund($1, $2, $3) as changed', [id, version, on]);
}

async function changedOrLost(ctx: CallContext, sql: string, params: readonly unknown[]): Promise<void> {
  const row = await ctx.db.one<{ changed: boolean }>(sql, params);
  if (!row?.changed) throw savedByOther();
}

/**
 * 支払い・返金の取消: the application is again where it was before the mistaken entry.
 *
 * @throws CC-130 when it has gone on since
 */
export async function stepBack(
  ctx: CallContext,
  reference: string,
  kind: 'payment' | 'return',
): Promise<void> {
  const row = await ctx.db.one<{ changed: boolean }>('select step_back_fund($1, $2) as changed', [
    reference,
    kind,
  ]);
  stepBackFits(row?.changed ?? false);
}
