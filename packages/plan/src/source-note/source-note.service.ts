import type { CallContext } from '@tsunagu/subgraph-kit';
import { publishedPage } from '../published-list.ts';
import type { SourceNoteListArgs } from './source-note.input.ts';
import { type SourceNoteRow, sourceNoteList } from './source-note.repository.ts';
import { SourceNote } from './source-note.type.ts';

export function toSourceNote(row: SourceNoteRow): SourceNote {
  return Object.assign(new SourceNote(), {
    id: row.id,
    kind: row.kind,
    title: row.title,
    text: row.text,
    measureNo: row.measure_no,
    source: row.source,
  });
}

export function sourceNoteConnection(ctx: CallContext, args: SourceNoteListArgs) {
  return publishedPage<SourceNoteRow, SourceNote>(ctx, { ...sourceNoteList, nodeOf: toSourceNote }, args, [
    { sql: 't.kind = ?', value: args.kind },
    { sql: 't.measure_no = ?', value: args.measure },
  ]);
}
