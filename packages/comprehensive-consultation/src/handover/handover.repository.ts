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
import { settingSql } from '../setting/setting.rules.ts';
import { HandoverEntity, HandoverWordEntity } from './handover.entity.ts';
import type { HandoverState } from './handover.rules.ts';

/** A row of `handover` with the basis that makes it visible. */
export interface HandoverRow {
  id: string;
  case_id: string;
  chain_id: string;
  step: number;
  from_agency_id: string;
  to_agency_id: string;
  state: HandoverState;
  sent_at: Date;
  citizen_told: boolean;
  content_is_plain: boolean;
  answered_at: Date | null;
  first_contact_at: Date | null;
  /** When the first hand-over of the chain was sent: since then the person waits. */
  waiting_since: Date;
  overdue: boolean;
  version: number;
  basis: string;
  evidence_id: string | null;
}

export interface ForwardedRow {
  id: string;
  to_agency_id: string;
  sent_at: Date;
  state: HandoverState;
  accepted_by: string | null;
  bounces: number;
}

/** 返事の遅れ in SQL: nobody has answered within the hours of the city's setting. */
export const overdueHandover = (handover: string) =>
  `(${handover}.state = 'sent' and ${handover}.sent_at < now() - interval '1 hour' * ${settingSql('handover-overdue-hours')})`;

const summary = `select h.id, h.case_id, h.chain_id, h.step, h.from_agency_id, h.to_agency_id, h.state, h.sent_at,
    h.citizen_told, h.content_is_plain, h.answered_at, h.first_contact_at,
    (select f.sent_at from handover f
     where f.municipality = h.municipality and f.chain_id = h.chain_id and f.step = 1) as waiting_since,
    ${overdueHandover('h')} as overdue, h.version, h.case_id as read_case_id, ${basisColumns}
  from handover h ${caseBasis('h.case_id', 'summary')}`;

export const handoverCursors = cursorsOf('handovers:sentAt');

export function handoversByIds(ctx: CallContext, ids: readonly string[]): Promise<HandoverRow[]> {
  return ctx.db.personal<HandoverRow>(
    'summary',
    `${summary} where h.municipality = (select access.municipality()) and h.id = any ($1::uuid[])`,
    [ids],
  );
}

/** Every hand-over of some cases, in the order they happened. */
export function handoversOfCases(ctx: CallContext, caseIds: readonly string[]): Promise<HandoverRow[]> {
  return ctx.db.personal<HandoverRow>(
    'summary',
    `${summary} where h.municipality = (select access.municipality()) and h.case_id = any ($1::uuid[])
     order by h.sent_at, h.step`,
    [caseIds],
  );
}

export const handoversByCase = defineLoader(async (ctx, caseIds: readonly string[]) =>
  groupBy(await handoversOfCases(ctx, caseIds), caseIds, (row) => row.case_id),
);

export const wordByHandover = defineLoader(async (ctx, ids: readonly string[]) =>
  orderBy(
    await ctx.db.personal<{ handover_id: string; word_to_target: string; passed_on_because: string | null }>(
      'narrative',
      `select w.handover_id, w.word_to_target, w.passed_on_because, w.case_id as read_case_id, ${basisColumns}
       from handover_word w ${caseBasis('w.case_id', 'narrative')}
       where w.municipality = (select access.municipality()) and w.handover_id = any ($1::uuid[])`,
      [ids],
    ),
    ids,
    (row) => row.handover_id,
  ),
);

/** One page of the hand-overs that came to, or went out from, the actor's agency, newest first. */
export async function listHandovers(
  ctx: CallContext,
  filter: { direction: 'incoming' | 'outgoing'; state: string | null },
  args: { first: number; after?: string | null },
): Promise<{ rows: HandoverRow[]; totalCount: number }> {
  const after = args.after ? handoverCursors.decode(args.after) : null;
  const own = `h.municipality = (select access.municipality())
    and h.${filter.direction === 'incoming' ? 'to_agency_id' : 'from_agency_id'} = (select access.agency_id())
    and ($1::text is null or h.state = $1)`;
  const rows = await ctx.db.personal<HandoverRow & { total: number }>(
    'summary',
    `${summary.replace('h.version,', `h.version, (select count(*) from (select from handover h where ${own} limit ${countCap}) capped) as total,`)}
     where ${own} and ($2::timestamptz is null or (h.sent_at, h.id) < ($2::timestamptz, $3::uuid))
     order by h.sent_at desc, h.id desc limit $4`,
    [filter.state, after?.[0] ?? null, after?.[1] ?? null, pageSize(args) + 1],
  );
  return { rows, totalCount: rows[0]?.total ?? 0 };
}

/** Whether an agency handles a case already, or has not answered a hand-over of it yet. */
export async function takesPart(ctx: CallContext, caseId: string, agencyId: string): Promise<boolean> {
  const row = await ctx.db.one(
    `select 1 from consultation_case c
     where c.municipality = (select access.municipality()) and c.id = $1 and c.agency_id = $2
     union all
     select 1 from handover h
     where h.municipality = (select access.municipality()) and h.case_id = $1 and h.to_agency_id = $2
       and h.state in ('sent', 'accepted')`,
    [caseId, agencyId],
  );
  return row !== null;
}

/** Stores a hand-over and gives the target its part in the case. */
export async function insertHandover(
  ctx: CallContext,
  row: Omit<
    HandoverEntity,
    | 'municipality'
    | 'version'
    | 'state'
    | 'sentAt'
    | 'answeredAt'
    | 'answeredBy'
    | 'firstContactAt'
    | 'firstContactBy'
  >,
  wordToTarget: string,
): Promise<void> {
  const municipality = ctx.actor.municipality;
  await ctx.db.manager.insert(HandoverEntity, {
    ...row,
    municipality,
    state: 'sent',
    sentAt: ctx.now,
    answeredAt: null,
    answeredBy: null,
    firstContactAt: null,
    firstContactBy: null,
  });
  await ctx.db.manager.insert(HandoverWordEntity, {
    municipality,
    handoverId: row.id,
    caseId: row.caseId,
    ...(await ctx.encrypt(row.caseId, HandoverWordEntity, { wordToTarget })),
    passedOnBecause: null,
  });
  await ctx.db.query(`select access.assign_case($1, $2, null, 'handover')`, [row.caseId, row.toAgencyId]);
}

/**
 * Stores the target's answer if nobody of it answered in between.
 *
 * @throws SAVED_BY_OTHER
 */
export async function answerHandover(
  ctx: CallContext,
  id: string,
  version: number,
  state: HandoverState,
  passedOnBecause: string | null,
): Promise<void> {
  const updated = await ctx.db.query<{ case_id: string }>(
    `update handover set state = $3, answered_at = $4, answered_by = (select access.staff_id()), version = version + 1
     where municipality = (select access.municipality()) and id = $1 and version = $2 returning case_id`,
    [id, version, state, ctx.now],
  );
  if (!updated[0]) throw savedByOther();
  if (passedOnBecause !== null) {
    const words = await ctx.encrypt(updated[0].case_id, HandoverWordEntity, { passedOnBecause });
    await ctx.db.query(
      `update handover_word set passed_on_because = $2
       where municipality = (select access.municipality()) and handover_id = $1`,
      [id, words.passedOnBecause],
    );
  }
}

/**
 * Stores the first contact if nobody saved in between.
 *
 * @throws SAVED_BY_OTHER
 */
export async function storeFirstContact(
  ctx: CallContext,
  id: string,
  version: number,
  contactedAt: Date,
): Promise<void> {
  const updated = await ctx.db.query(
    `update handover set first_contact_at = $3, first_contact_by = (select access.staff_id()), version = version + 1
     where municipality = (select access.municipality()) and id = $1 and version = $2 returning id`,
    [id, version, contactedAt],
  );
  if (updated.length === 0) throw savedByOther();
}

/** Ends the part of the agency that passed a hand-over on; from then on it no longer sees the case. */
export function endOwnPart(ctx: CallContext, caseId: string): Promise<unknown> {
  return ctx.db.query('select access.end_assignment($1, (select access.agency_id()))', [caseId]);
}

/** What became of the hand-overs the actor's agency passed on; ids only, never a person or a case. */
export function forwardedHandovers(
  ctx: CallContext,
  limit: number,
  id: string | null = null,
): Promise<ForwardedRow[]> {
  return ctx.db.query<ForwardedRow>('select * from forwarded_handovers($1::integer, $2::uuid)', [limit, id]);
}
