import { column, defineImport, keyedId, type RowOf, tableTarget } from '@tsunagu/subgraph-kit';
import { CommunityCourseKind, courseKindLabel, themeNames } from '../course/course.type.ts';

const kinds = Object.fromEntries(
  Object.values(CommunityCourseKind).map((kind) => [courseKindLabel(kind), kind]),
) as Record<string, CommunityCourseKind>;

const states = { 公開中: 'published', 開催済み: 'held' } as const;

const columns = {
  id: column.text('番号', { max: 50 }),
  title: column.text('名称', { max: 200 }),
  kind: column.oneOf('種類', kinds),
  theme: column.optional(column.oneOf('テーマ', themeNames)),
  description: column.optional(column.text('内容', { max: 2_000 })),
  organiser: column.reference('主催', 'agency'),
  place: column.optional(column.text('会場', { max: 200 })),
  fiscalYear: column.headed('fiscal_year', column.optional(column.fiscalYear('年度'))),
  sessions: column.optional(column.integer('回数', { min: 1, max: 100 })),
  howToApply: column.headed('how_to_apply', column.optional(column.text('申込方法', { max: 500 }))),
  state: column.oneOf('状態', states),
  source: column.text('出典'),
};

type CourseImportRow = RowOf<typeof columns>;

/** 講座・催し that the plan names (M4-10, M4-11, M4-14). */
export const courseImport = defineImport({
  name: 'community-courses',
  title: '講座',
  file: new URL('../../data/courses.csv', import.meta.url),
  columns,
  key: ['id'],
  ...tableTarget<CourseImportRow>({
    table: 'community_building.course',
    columns: {
      id: ['uuid', (row) => keyedId('community-course', row.id)],
      title: ['text', (row) => row.title],
      kind: ['text', (row) => row.kind],
      theme: ['text', (row) => row.theme],
      description: ['text', (row) => row.description],
      programme_code: ['text', (row) => row.id],
      organiser_agency_id: ['uuid', (row) => keyedId('agency', row.organiser)],
      place: ['text', (row) => row.place],
      fiscal_year: ['text', (row) => row.fiscalYear],
      sessions: ['integer', (row) => row.sessions],
      how_to_apply: ['text', (row) => row.howToApply],
      state: ['text', (row) => row.state],
      published: ['boolean', () => true],
      source: ['text', (row) => row.source],
    },
    insertOnly: ['state', 'published'],
  }),
});
