import { defineLoader } from '@tsunagu/subgraph-kit';

/**
 * 関わりの発見 without leaking (M2-08): whether other agencies handle anything of a household that the reader cannot see.
 *
 * Only a sentence comes out of it: no agency, no field, no number. Sealed cases do not raise it. The audit log keeps
 * for whose members it was told.
 */
export const discovery = defineLoader(
  async (ctx, households: readonly { id: string; memberIds: readonly string[] }[]): Promise<boolean[]> => {
    if (ctx.actor.kind !== 'staff' || !ctx.actor.purpose) return households.map(() => false);
    const rows = await ctx.db.query<{ id: string }>(
      `select w.id from jsonb_to_recordset($1::jsonb) as w(id uuid, "memberIds" uuid[])
       where access.others_involved(w.id, w."memberIds")`,
      [JSON.stringify(households)],
    );
    const involved = new Set(rows.map((row) => row.id));
    const told = households.filter((household) => involved.has(household.id));
    ctx.reads.add(
      'summary',
      told.flatMap((household) =>
        household.memberIds.map((id) => ({ basis: 'discovery', evidence_id: null, read_person_id: id })),
      ),
    );
    return households.map((household) => involved.has(household.id));
  },
);
