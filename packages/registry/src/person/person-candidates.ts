import { runtimeRole } from '@tsunagu/access';

/**
 * 住民検索 — ids of the people who fit, of those the actor may see.
 *
 * `@>` and LIKE are not leakproof, so under forced row-level security they would scan the whole table. This function
 * runs as the owner, applies the policy (`access.visible_person`, seals included) itself before its limit, and gives ids
 * only; the rows are then read under row-level security. Without a term it lists nobody who is visible by the counter
 * rule alone: a window looks for somebody, it does not leaf through the town.
 *
 * 関連度: the whole present name (or its reading) first, then present names that begin so, then other present names;
 * after them the same for former and other names. Everybody who fits is put in order before the policy is asked, so that
 * it is asked only until the page is full. `p_wholes` holds what was typed as whole names, for the first two ranks.
 */
export const personCandidateStatements = [
  `create or replace function registry.person_candidates(
     p_terms jsonb, p_wholes jsonb, p_area uuid, p_order text, p_after_key text, p_after_id uuid, p_limit int)
   returns table (person_id uuid, sort_key text)
   language plpgsql stable security definer set search_path = pg_catalog, registry as $body$
   declare
     term jsonb;
     whole jsonb;
     conditions text := '';
     present text := 'true';
     is_whole text := 'false';
     begins text := 'false';
     key text;
     visible text;
     direction text := case when p_order like '%-desc' then ' desc' else '' end;
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
       present := present || case term ->> 'kind'
         when 'name' then format(' and position(%L in s.names[1]) > 0', term ->> 'name')
         when 'kana' then format(' and (position(%L in s.kanas[1]) > 0 or position(%L in s.names[1]) > 0)',
           term ->> 'kana', term ->> 'name')
         else '' end;
     end loop;
     for whole in select jsonb_array_elements(p_wholes) loop
       is_whole := is_whole || format(' or n.name = %L or n.kana = %L', whole ->> 'name', whole ->> 'kana');
       begins := begins || format(' or starts_with(n.name, %L) or starts_with(n.kana, %L)',
         whole ->> 'name', whole ->> 'kana');
     end loop;
     key := case
       when p_order like 'kana%' then 's.kana_key'
       when p_order = 'birth-date' then 'coalesce(s.birth_date, ''infinity'')'
       when p_order = 'birth-date-desc' then 'coalesce(s.birth_date, ''-infinity'')'
       when jsonb_array_length(p_wholes) = 0 then 's.kana_key'
       else format(
         '(case when %s then 0 else 3 end
           + (select case when coalesce(bool_or(%s), false) then 0 when coalesce(bool_or(%s), false) then 1 else 2 end
              from unnest(case when %1$s then s.names[1:1] else s.names end,
                case when %1$s then s.kanas[1:1] else s.kanas end) as n(name, kana)))::text || s.kana_key',
         present, is_whole, begins) end;
     if p_area is not null then
       conditions := conditions || format(
         ' and s.area_id in (with recursive within as (
             select a.id from registry.area a where a.municipality = access.municipality() and a.id = %L
             union all select c.id from registry.area c join within w on c.parent_id = w.id
               where c.municipality = access.municipality())
           select id from within)', p_area);
     end if;
     visible := 'f.person_id in (select v.person_id from access.visible_person v
       where v.municipality = access.municipality() and v.data_class = ''identity'' and v.basis <> ''counter'')';
     if jsonb_array_length(p_terms) > 0 and access.is_counter() then
       visible := format('(exists (select from access.visible_person v where v.municipality = access.municipality()
         and v.person_id = f.person_id and v.data_class = ''identity'' and v.basis = ''counter'') or %s)', visible);
     end if;
     if p_after_key is not null then
       conditions := conditions || format(' and (%s, s.person_id) %s (%L, %L::uuid)',
         key, case direction when '' then '>' else '<' end, p_after_key, p_after_id);
     end if;
     return query execute
       'select f.person_id, f.sort_key::text from (
          select s.person_id, ' || key || ' as sort_key from registry.person_search s
          where s.municipality = access.municipality()' || conditions ||
       '  order by 2' || direction || ', 1' || direction || ') f
        where ' || visible ||
       ' order by f.sort_key' || direction || ', f.person_id' || direction || ' limit ' || p_limit;
   end $body$`,
  `revoke execute on function registry.person_candidates(jsonb, jsonb, uuid, text, text, uuid, int) from public`,
  `grant execute on function registry.person_candidates(jsonb, jsonb, uuid, text, text, uuid, int) to ${runtimeRole('registry')}`,
];
