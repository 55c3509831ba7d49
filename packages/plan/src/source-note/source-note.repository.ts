import { defineLoader } from '@tsunagu/subgraph-kit';

export interface SourceNoteRow {
  id: string;
  kind: string;
  title: string;
  text: string;
  measure_no: number;
  source: string;
}

export const sourceNoteList = {
  table: 'source_note',
  columns: 't.id, t.kind, t.title, t.text, t.measure_no, t.source',
  sort: 'source_key',
} as const;

/** Notes by what they are about: one query for all ids of a call. */
function notesBy(column: 'indicator_ids' | 'programme_ids' | 'roadmap_item_ids') {
  return defineLoader(async (ctx, ids: readonly string[]) => {
    const rows = await ctx.db.query<SourceNoteRow & { about: string[] }>(
      `select ${sourceNoteList.columns}, t.${column} as about from source_note t
        where t.municipality = (select access.municipality()) and t.${column} && $1::uuid[] order by t.source_key`,
      [ids],
    );
    return ids.map((id) => rows.filter((row) => row.about.includes(id)));
  });
}

export const notesByIndicator = notesBy('indicator_ids');
export const notesByProgramme = notesBy('programme_ids');
export const notesByRoadmapItem = notesBy('roadmap_item_ids');
