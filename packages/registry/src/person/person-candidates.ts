import { runtimeRole } from '@tsunagu/access';

/**
 * 住民検索 — ids of the people who fit, of those the actor may see.
 *
 * `@>` and LIKE are not leakproof, so under forced row-level security they would scan the whole table. This function
 * runs as the owner, applies the policy (`access.visible_person`, seals included) itself before its limit, and gives ids
 * only; the rows are then read under row-level security. Without a term it lists nobody who is visible by the counter
 * rule alone: a window looks for somebody, it does not leaf through the town.
 */
export const personCandidateStatements = [
  `create or replace function registry.person_candidates(
     p_terms jsonb, p_area uuid, p_after_key text, p_after_id uuid, p_limit int)
   returns table (person_id uuid, kana_key text)
   language plpgsql stable security definer set search_path = pg_catalog, registry as $body$
   declare
     term jsonb;
     conditions text := '';
     visible text;
     grams text[];
     name_grams text[];
   begin
     for term in select jsonb_array_elements(p_terms) loop
       grams := array(select jsonb_array_elements_text(coalesce(term -> 'grams', '[]')));
       name_grams := array(select jsonb_array_elements_text(coalesce(term -> 'nameGrams', '[]')));
       conditions := conditions || case term ->> 'kind'
         when 'birth' then format(' and s.birth_date between %L and %L', term ->> 'from', term ->> 'to')
         when 'name' then format(
           ' and s.name_grams @> %L::text[] and exists (select from unnest(s.names) n where position(%L in n) > 0)',
           name_grams, term ->> 'name')
         when 'kana' then format(
           ' and ((s.kana_grams @> %L::text[] and exists (select from unnest(s.kanas) k where position(%L in k) > 0))
             or (s.name_grams @> %L::text[] and exists (select from unnest(s.names) n where position(%L in n) > 0)))',
           grams, term ->> 'kana', name_grams, term ->> 'name')
         when 'typo' then format(' and s.kana_deletions && %L::text[]', grams)
         else ' and false' end;
     end loop;
     if p_area is not null then
       conditions := conditions || format(
         ' and s.area_id in (with recursive within as (
             select a.id from registry.area a where a.municipality = access.municipality() and a.id = %L
             union all select c.id from registry.area c join within w on c.parent_id = w.id
               where c.municipality = access.municipality())
           select id from within)', p_area);
     end if;
     visible := 's.person_id in (select v.person_id from access.visible_person v
       where v.municipality = access.municipality() and v.data_class = ''identity'' and v.basis <> ''counter'')';
     if jsonb_array_length(p_terms) > 0 and access.is_counter() then
       visible := format('(exists (select from access.visible_person v where v.municipality = access.municipality()
         and v.person_id = s.person_id and v.data_class = ''identity'' and v.basis = ''counter'') or %s)', visible);
     end if;
     return query execute
       'select s.person_id, s.kana_key from registry.person_search s where s.municipality = access.municipality()'
       || conditions || ' and ' || visible
       || case when p_after_key is null then '' else
            format(' and (s.kana_key, s.person_id) > (%L, %L::uuid)', p_after_key, p_after_id) end
       || ' order by s.kana_key, s.person_id limit ' || p_limit;
   end $body$`,
  `revoke execute on function registry.person_candidates(jsonb, uuid, text, uuid, int) from public`,
  `grant execute on function registry.person_candidates(jsonb, uuid, text, uuid, int) to ${runtimeRole('registry')}`,
];
