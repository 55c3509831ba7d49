import { normaliseName } from '@tsunagu/japan';
import type { CallContext } from '@tsunagu/subgraph-kit';
import { publishedPage } from '../published-list.ts';
import { type GlossaryArgs, GlossaryTerm } from './glossary.type.ts';

interface GlossaryRow {
  id: string;
  term: string;
  reading: string;
  english: string;
  definition: string;
  note: string | null;
  source: string;
  sort_keys: string[];
}

const list = {
  table: 'glossary_term',
  columns: 't.id, t.term, t.reading, t.english, t.definition, t.note, t.source',
  sort: 'reading',
} as const;

function toTerm({ sort_keys: _, ...row }: GlossaryRow): GlossaryTerm {
  return Object.assign(new GlossaryTerm(), row);
}

export function glossaryConnection(ctx: CallContext, args: GlossaryArgs) {
  return publishedPage<GlossaryRow, GlossaryTerm>(ctx, { ...list, nodeOf: toTerm }, args, [
    { sql: 'position(? in t.search_text) > 0', value: args.search && normaliseName(args.search) },
  ]);
}
