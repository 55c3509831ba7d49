import { fiscalYearOf, formatEra, formatFiscalYear } from '@tsunagu/japan';
import type { CallContext } from '@tsunagu/subgraph-kit';
import { publishedPage } from '../published-list.ts';
import { PlanDocument, type PlanDocumentArgs, PlanEvent, type PlanEventArgs } from './document.type.ts';

interface DocumentRow {
  id: string;
  kind: string;
  title: string;
  owner: string | null;
  dated: string | null;
  note: string | null;
  source: string;
  sort_keys: string[];
}

interface EventRow {
  id: string;
  occurred_on: string;
  precision: 'day' | 'month' | 'fiscal_year';
  measure_no: number;
  event: string;
  certainty: string;
  source: string;
  sort_keys: string[];
}

const documents = {
  table: 'plan_document',
  columns: 't.id, t.kind, t.title, t.owner, t.dated, t.note, t.source',
  sort: 'source_key',
} as const;

const events = {
  table: 'plan_event',
  columns: 't.id, t.occurred_on, t.precision, t.measure_no, t.event, t.certainty, t.source',
  sort: 'occurred_on',
  sortType: 'date',
} as const;

function toDocument({ sort_keys: _, ...row }: DocumentRow): PlanDocument {
  return Object.assign(new PlanDocument(), row);
}

function toEvent(row: EventRow): PlanEvent {
  return Object.assign(new PlanEvent(), {
    id: row.id,
    occurredOn: row.occurred_on,
    precision: row.precision,
    dateLabel: dateLabel(row.occurred_on, row.precision),
    measureNo: row.measure_no,
    event: row.event,
    certainty: row.certainty,
    source: row.source,
  });
}

/** A date as finely as it is known: 平成30年10月1日, 平成30年10月, 平成30年度. */
export function dateLabel(date: string, precision: EventRow['precision']): string {
  if (precision === 'fiscal_year') return formatFiscalYear(fiscalYearOf(date));
  const label = formatEra(date);
  return precision === 'month' ? label.replace(/\d+日$/, '') : label;
}

export function documentConnection(ctx: CallContext, args: PlanDocumentArgs) {
  return publishedPage<DocumentRow, PlanDocument>(ctx, { ...documents, nodeOf: toDocument }, args, [
    { sql: 't.kind = ?', value: args.kind },
  ]);
}

export function eventConnection(ctx: CallContext, args: PlanEventArgs) {
  return publishedPage<EventRow, PlanEvent>(ctx, { ...events, nodeOf: toEvent }, args, [
    { sql: 't.measure_no = ?', value: args.measure },
  ]);
}
