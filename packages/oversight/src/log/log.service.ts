import { addDays } from '@tsunagu/japan';
import { type CallContext, cursorsOf } from '@tsunagu/subgraph-kit';
import { AgencyReference, PersonReference, StaffReference } from '../references/references.ts';
import { type UncountedConnection, uncountedPage } from '../references/uncounted-connection.ts';
import type { ReadingSearchArgs } from './log.input.ts';
import {
  type ChainRow,
  chainState,
  type EventRow,
  eventsOfGrant,
  type LedgerRow,
  type LogFilter,
  ledgerOf,
  ownEvents,
  searchEvents,
} from './log.repository.ts';
import { AuditChainState, ReadingEntry, ReadingEvent, ReadingOutcome } from './log.type.ts';

interface Page {
  first: number;
  after?: string | null;
}

/** How the log says that a rule needs no fact, e.g. the counter. */
const noEvidence = '00000000-0000-0000-0000-000000000000';

/** 閲覧記録の検索, newest first. */
export async function searchLog(
  ctx: CallContext,
  args: ReadingSearchArgs,
): Promise<UncountedConnection<ReadingEvent>> {
  const filter = filterOf(args);
  return page(args, 'readingEvents', toEvent, (before, limit) => searchEvents(ctx, filter, before, limit));
}

/** 自分の閲覧記録. */
export function ownLog(ctx: CallContext, args: Page): Promise<UncountedConnection<ReadingEvent>> {
  return page(args, 'myReadings', toEvent, (before, limit) => ownEvents(ctx, before, limit));
}

/** What was read by a 緊急閲覧. */
export function logOfGrant(
  ctx: CallContext,
  grantId: string,
  args: Page,
): Promise<UncountedConnection<ReadingEvent>> {
  return page(args, 'breakGlassReadings', toEvent, (before, limit) =>
    eventsOfGrant(ctx, grantId, before, limit),
  );
}

/** 開示請求の台帳: who has read of one person what, when and why. */
export function disclosureLedger(
  ctx: CallContext,
  personId: string,
  args: Page,
): Promise<UncountedConnection<ReadingEvent>> {
  const toEntry = (row: LedgerRow) => toLedgerEvent(row, personId);
  return page(args, 'disclosureLedger', toEntry, (before, limit) => ledgerOf(ctx, personId, before, limit));
}

export async function auditChain(ctx: CallContext): Promise<AuditChainState | null> {
  const row = await chainState(ctx);
  return row && toChain(row);
}

/** Days of Japan become moments; the last day counts to its end. */
function filterOf(args: ReadingSearchArgs): LogFilter {
  const startOf = (day: string) => new Date(`${day.slice(0, 10)}T00:00:00+09:00`).toISOString();
  const wanted = {
    personId: args.personId,
    caseId: args.caseId,
    staffId: args.staffId,
    agencyId: args.agencyId,
    clientId: args.clientId,
    action: args.action,
    basis: args.basis,
    outcome: args.outcome,
    from: args.from && startOf(args.from),
    until: args.until && startOf(addDays(args.until.slice(0, 10), 1)),
  };
  return Object.fromEntries(Object.entries(wanted).filter(([, value]) => value)) as LogFilter;
}

function page<Row extends EventRow | LedgerRow>(
  args: Page,
  list: string,
  nodeOf: (row: Row) => ReadingEvent,
  read: (before: string | null, limit: number) => Promise<Row[]>,
): Promise<UncountedConnection<ReadingEvent>> {
  return uncountedPage({
    args,
    cursors: cursorsOf(`${list}:seq`),
    read,
    positionOf: (row) => row.seq,
    nodeOf,
  });
}

function whoAndHow(row: LedgerRow | EventRow) {
  return {
    id: row.event_id,
    at: row.occurred_at.toISOString(),
    actorKind: row.actor_kind,
    staff: row.staff_id ? StaffReference.of(row.staff_id) : null,
    agency: row.agency_id ? AgencyReference.of(row.agency_id) : null,
    clientId: row.client_id,
    purpose: row.purpose,
    operation: row.operation,
    action: row.action,
    access: row.access,
  };
}

function toEvent(row: EventRow): ReadingEvent {
  return Object.assign(new ReadingEvent(), {
    ...whoAndHow(row),
    outcome: row.outcome,
    refusals: row.refusals,
    personIds: row.person_ids,
    persons: row.person_ids.map((id) => PersonReference.of(id)),
    caseIds: row.case_ids,
    entries: row.read_subjects.map((subjectId, index) =>
      Object.assign(new ReadingEntry(), {
        subjectId,
        dataClass: row.read_classes[index],
        basis: row.read_bases[index],
        evidenceId: row.read_evidence[index] === noEvidence ? null : row.read_evidence[index],
      }),
    ),
    missed: row.missed_ids.length,
  });
}

/** Reading the log is an event with an action, too; every other action of a ledger's rows is a writing. */
const logReadings = ['searchAudit', 'readOwnAudit', 'readDisclosureLedger', 'readBreakGlassAudit'];

function isWriting({ action }: LedgerRow): boolean {
  return action !== null && !logReadings.includes(action);
}

function toLedgerEvent(row: LedgerRow, personId: string): ReadingEvent {
  const cases = row.entries.flatMap(({ caseId }) => (caseId ? [caseId] : []));
  return Object.assign(new ReadingEvent(), {
    ...whoAndHow(row),
    outcome: isWriting(row) ? ReadingOutcome.WRITTEN : ReadingOutcome.GIVEN,
    refusals: [],
    personIds: [personId],
    persons: [PersonReference.of(personId)],
    caseIds: [...new Set(cases)],
    entries: row.entries.map(({ caseId, dataClass, basis, evidenceId }) =>
      Object.assign(new ReadingEntry(), { subjectId: caseId ?? personId, dataClass, basis, evidenceId }),
    ),
    missed: 0,
  });
}

function toChain(row: ChainRow): AuditChainState {
  return Object.assign(new AuditChainState(), {
    sealNo: row.seal_no,
    sealedAt: row.sealed_at?.toISOString() ?? null,
    waiting: Number(row.waiting),
    anchoredSealNo: row.anchored_seal_no,
    anchoredAt: row.anchored_at?.toISOString() ?? null,
  });
}
