import { column, defineImport, keyedId, type RowOf, tableTarget } from '@tsunagu/subgraph-kit';

const columns = {
  id: column.text('番号', { pattern: /^ar-\d+$/, form: 'ar-001 のように入力してください。' }),
  agencyId: column.headed('agency_id', column.reference('機関', 'agency')),
  agencyName: column.headed('agency_name', column.text('機関名', { max: 100 })),
  role: column.text('役割', { max: 200 }),
  programmeCode: column.headed('program_id', column.optional(column.text('事業', { max: 30 }))),
  source: column.text('出典'),
};

/** 受託: a commission is named as such in the role (「… 受託」「… 委託」), a part of one with 一部. */
function commissionOf(role: string): 'whole' | 'part' | null {
  if (!/受託|委託/.test(role)) return null;
  return role.includes('一部') ? 'part' : 'whole';
}

/** 事業での役割と受託 (M2-45): programme × provider × scope. */
export const agencyRoleImport = defineImport({
  name: 'registry-agency-roles',
  title: '機関の役割・受託',
  file: new URL('../../data/agency_roles.csv', import.meta.url),
  columns,
  key: ['id'],
  ...tableTarget<RowOf<typeof columns>>({
    table: 'registry.agency_role',
    columns: {
      id: ['uuid', (row) => keyedId('agency-role', row.id)],
      agency_id: ['uuid', (row) => keyedId('agency', row.agencyId)],
      role: ['text', (row) => row.role],
      programme_code: ['text', (row) => row.programmeCode],
      commission: ['text', (row) => commissionOf(row.role)],
      source: ['text', (row) => row.source],
    },
  }),
});
