import { ownerRole, runtimeRole } from '@tsunagu/access';
import type { CallContext } from '@tsunagu/subgraph-kit';

const schema = 'comprehensive_consultation';

/**
 * 引継ぎ at a departure: open consultations and duties stay with the agency and lose the name of the colleague, so that they
 * show as nobody's; drafts become the office's. Runs as the owner, for the handler of the event alone.
 */
export const handOverStatements = [
  `create or replace function ${schema}.hand_over_work(p_staff uuid, p_agency uuid) returns void
     language plpgsql security definer set search_path = pg_catalog, ${schema}, access as $body$
     begin
       if not access.is_system() then
         raise exception 'work is handed over by the system' using errcode = '42501';
       end if;
       update consultation_case set staff_id = null, version = version + 1
         where municipality = access.municipality() and staff_id = p_staff and agency_id = p_agency and state <> 'closed';
       update consultation_draft set staff_id = null, version = version + 1
         where municipality = access.municipality() and staff_id = p_staff and agency_id = p_agency;
       update work_charge set staff_id = null, since = now()
         where municipality = access.municipality() and staff_id = p_staff and agency_id = p_agency;
     end $body$`,
  `alter function ${schema}.hand_over_work(uuid, uuid) owner to ${ownerRole}`,
  `revoke execute on function ${schema}.hand_over_work(uuid, uuid) from public`,
  `grant execute on function ${schema}.hand_over_work(uuid, uuid) to ${runtimeRole(schema)}`,
];

/** 職員の退職・異動・停止: the open work of the colleague goes to their office. */
export async function handOverWork(
  ctx: CallContext,
  left: { staffId: string; agencyId: string },
): Promise<void> {
  await ctx.db.query(`select ${schema}.hand_over_work($1, $2)`, [left.staffId, left.agencyId]);
}
