import { type Role, roles } from '@tsunagu/access';
import { column, defineImport, keyedId, type RowOf, tableTarget } from '@tsunagu/subgraph-kit';

const columns = {
  subject: column.text('利用者名', { pattern: /^[a-z][a-z0-9-]*$/, form: '英小文字で入力してください。' }),
  name: column.text('氏名', { max: 50 }),
  kana: column.text('フリガナ', { max: 50 }),
  agency: column.reference('機関', 'agency'),
  post: column.optional(column.text('職', { max: 50 })),
  roles: column.list(
    column.oneOf('役割', Object.fromEntries(roles.map((role) => [role, role])) as Record<Role, Role>),
  ),
  suspended: column.oneOf('停止', { '0': false, '1': true }),
  demoNote: column.headed('demo_note', column.optional(column.text('試せること'))),
};

const target = tableTarget<RowOf<typeof columns>>({
  table: 'registry.staff',
  columns: {
    id: ['uuid', (row) => keyedId('staff', row.subject)],
    subject: ['text', (row) => row.subject],
    name: ['text', (row) => row.name],
    kana: ['text', (row) => row.kana],
    agency_id: ['uuid', (row) => keyedId('agency', row.agency)],
    post: ['text', (row) => row.post],
    roles: ['text[]', (row) => row.roles],
    note: ['text', (row) => row.demoNote],
  },
});

/** 試用の職員: invented people, one for each role and agency that the stories need. Loaded with an invented city only. */
export const demoStaffFile = new URL('../../data/staff.csv', import.meta.url);

/**
 * 職員 with their accounts. Whoever has a note on what they can try is a demo account. A new agency or a suspension ends
 * the old access at once, and the agency learns that it takes over the open work.
 */
export const staffImport = defineImport({
  name: 'registry-staff',
  title: '職員',
  columns,
  key: ['subject'],
  current: target.current,
  async apply(ctx, rows) {
    await target.apply(ctx, rows);
    for (const { value } of rows) {
      const id = keyedId('staff', value.subject);
      const agency = keyedId('agency', value.agency);
      const registered = await ctx.db.one<{ office: string | null }>(
        'select access.register_account($1, $2, $3, $4, $5::text[], $6::text is not null, $6) as office',
        [id, value.subject, value.name, agency, value.roles, value.demoNote],
      );
      const suspended = await ctx.db.one<{ office: string | null }>(
        'select access.suspend_account($1, $2) as office',
        [id, value.suspended],
      );
      const office = registered?.office ?? suspended?.office;
      if (office) await ctx.publish('staff.left', { staffId: id, agencyId: office });
    }
  },
});
