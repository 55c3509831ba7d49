import { runtimeRole, sandboxMunicipality } from '@tsunagu/access';
import type { Domain } from './domain.ts';

/**
 * 試験用の自治体との間の壁: published rows are shared across municipalities, but never with the sandbox, in neither direction.
 *
 * A restrictive policy on every table with published rows, besides those of the policy text, so that no rule can open it.
 */
export function sandboxWallStatements({ schema }: Domain): string[] {
  return [
    `do $body$
     declare
       walled regclass;
     begin
       for walled in
         select a.attrelid from pg_attribute a join pg_class c on c.oid = a.attrelid
         where c.relnamespace = '"${schema}"'::regnamespace and c.relkind in ('r', 'p')
           and a.attname = 'published' and not a.attisdropped
           and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'sandbox_apart')
       loop
         execute format('create policy sandbox_apart on %s as restrictive to ${runtimeRole(schema)}
           using ((municipality = %L) = ((select access.municipality()) = %L))',
           walled, '${sandboxMunicipality}', '${sandboxMunicipality}');
       end loop;
     end $body$`,
  ];
}
