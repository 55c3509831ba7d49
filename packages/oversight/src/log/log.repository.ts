import type { CallContext } from '@tsunagu/subgraph-kit';
import type { ReadingAccess, ReadingActorKind, ReadingOutcome } from './log.type.ts';

export interface EventRow {
  seq: string;
  event_id: string;
  occurred_at: Date;
  actor_kind: ReadingActorKind;
  staff_id: string | null;
  agency_id: string | null;
  client_id: string | null;
  purpose: string | null;
  operation: string | null;
  action: string | null;
  access: ReadingAccess;
  outcome: ReadingOutcome;
  refusals: string[];
  person_ids: string[];
  case_ids: string[];
  read_subjects: string[];
  read_classes: string[];
  read_bases: string[];
  read_evidence: string[];
  missed_ids: string[];
}

export interface LedgerRow
  extends Pick<
    EventRow,
    | 'seq'
    | 'event_id'
    | 'occurred_at'
    | 'actor_kind'
    | 'staff_id'
    | 'agency_id'
    | 'client_id'
    | 'purpose'
    | 'operation'
    | 'action'
    | 'access'
  > {
  entries: { caseId: string | null; dataClass: string; basis: string; evidenceId: string | null }[];
}

/** Filters of a search, as `access.search_audit` takes them; what is undefined is not filtered. */
export type LogFilter = Partial<
  Record<
    | 'personId'
    | 'caseId'
    | 'staffId'
    | 'agencyId'
    | 'clientId'
    | 'action'
    | 'basis'
    | 'outcome'
    | 'from'
    | 'until',
    string
  >
>;

const columns = `e.seq::text as seq, e.event_id, e.occurred_at, e.actor_kind, e.staff_id, e.agency_id, e.client_id, e.purpose,
  e.operation, e.action, e.access, e.outcome, e.refusals, e.person_ids, e.case_ids, e.read_subjects, e.read_classes,
  e.read_bases, e.read_evidence, e.missed_ids`;

/*
 * The functions check the actor and log the reading of the log themselves. All give the newest first; `before` is the
 * number of the last row of the page before.
 */

export function searchEvents(
  ctx: CallContext,
  filter: LogFilter,
  before: string | null,
  limit: number,
): Promise<EventRow[]> {
  return ctx.db.query(`select ${columns} from access.search_audit($1::jsonb, $2, $3) e`, [
    JSON.stringify(filter),
    before,
    limit,
  ]);
}

export function ownEvents(ctx: CallContext, before: string | null, limit: number): Promise<EventRow[]> {
  return ctx.db.query(`select ${columns} from access.my_audit($1, $2) e`, [before, limit]);
}

export function eventsOfGrant(
  ctx: CallContext,
  grantId: string,
  before: string | null,
  limit: number,
): Promise<EventRow[]> {
  return ctx.db.query(`select ${columns} from access.break_glass_audit($1, $2, $3) e`, [
    grantId,
    before,
    limit,
  ]);
}

export function ledgerOf(
  ctx: CallContext,
  personId: string,
  before: string | null,
  limit: number,
): Promise<LedgerRow[]> {
  return ctx.db.query(
    `select e.seq::text as seq, e.event_id, e.occurred_at, e.actor_kind, e.staff_id, e.agency_id, e.client_id, e.purpose,
       e.operation, e.action, e.access, e.entries
     from access.disclosure_ledger($1, $2, $3) e`,
    [personId, before, limit],
  );
}

export interface ChainRow {
  seal_no: string | null;
  sealed_at: Date | null;
  waiting: string;
  anchored_seal_no: string | null;
  anchored_at: Date | null;
}

export function chainState(ctx: CallContext): Promise<ChainRow | null> {
  return ctx.db.one(
    `select s.seal_no::text as seal_no, s.sealed_at, s.waiting::text as waiting, s.anchored_seal_no::text as anchored_seal_no,
       s.anchored_at
     from access.audit_state() s`,
  );
}
