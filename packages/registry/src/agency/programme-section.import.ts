import { column, defineImport, keyedId } from '@tsunagu/subgraph-kit';

const columns = {
  section: column.reference('所管課', 'agency'),
  agency: column.reference('機関', 'agency'),
  programme: column.text('事業', { max: 100 }),
  endedOn: column.headed('ended_on', column.optional(column.calendarDay('終わった日'))),
  source: column.text('出典', { max: 300 }),
};

/**
 * 所管課: which section answers for the programme that an agency carries out. Rule `section` lets it see summary and
 * progress of that agency's cases, so only programmes with cases stand here, not lists and meetings an agency appears in.
 */
export const programmeSectionImport = defineImport({
  name: 'registry-programme-sections',
  title: '事業の所管課',
  file: new URL('../../data/programme_sections.csv', import.meta.url),
  columns,
  key: ['section', 'agency', 'programme'],
  async current(ctx) {
    const rows = await ctx.db.query<{ source_key: string; source_hash: string }>(
      'select source_key, source_hash from access.programme_sources()',
    );
    return new Map(rows.map((row) => [row.source_key, row.source_hash]));
  },
  async apply(ctx, rows) {
    for (const { key, hash, value } of rows) {
      await ctx.db.query('select access.set_programme_section($1, $2, $3, $4, $5::date, $6, $7)', [
        keyedId('programme-section', key),
        keyedId('agency', value.section),
        keyedId('agency', value.agency),
        value.programme,
        value.endedOn,
        key,
        hash,
      ]);
    }
  },
});
