import { ownerRole, runtimeRole } from '@tsunagu/access';

const schema = 'comprehensive_consultation';

/** Whether a file was taken out of its consultation. Runs as the owner, for the handler of the event alone. */
export const attachmentStatements = [
  `create or replace function ${schema}.attachment_is_removed(p_id uuid) returns boolean
     language sql stable security definer set search_path = pg_catalog, ${schema}, access as $body$
     select access.is_system() and exists (
       select from attachment t
       where t.municipality = access.municipality() and t.id = p_id and t.removed_at is not null)
   $body$`,
  `alter function ${schema}.attachment_is_removed(uuid) owner to ${ownerRole}`,
  `revoke execute on function ${schema}.attachment_is_removed(uuid) from public`,
  `grant execute on function ${schema}.attachment_is_removed(uuid) to ${runtimeRole(schema)}`,
];
