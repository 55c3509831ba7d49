import { runtimeRole } from '@tsunagu/access';
import { smallestCell } from '../course/course.rules.ts';

/**
 * Counts of an area for planning: numbers only, 1 to 9 people never told, persons under seal never counted.
 *
 * It runs as the owner because a planner may know how many, not who. Applied again at every migration.
 */
export const figureFunctions = [
  `create or replace function community_building.area_counts(p_areas uuid[])
   returns table (area_id uuid, supporters integer, active_supporters integer, open_needs integer)
   language sql stable security definer set search_path = pg_catalog, community_building, access as $body$
     select wanted.id,
       (select nullif_small(count(*)) from supporter s where s.municipality = access.municipality() and s.area_id = wanted.id
         and s.state <> 'ended' and not is_sealed(s.person_id)),
       (select nullif_small(count(*)) from supporter s where s.municipality = access.municipality() and s.area_id = wanted.id
         and s.state = 'active' and not is_sealed(s.person_id)),
       (select nullif_small(count(*)) from need n where n.municipality = access.municipality() and n.area_id = wanted.id
         and n.state in ('open', 'proposed') and not is_sealed(n.person_id))
     from unnest(p_areas) as wanted(id)
     where access.is_insider()
   $body$`,
];

/** Helpers of `area_counts`, created before it. */
export const figureHelpers = [
  `create or replace function community_building.nullif_small(counted bigint) returns integer language sql immutable as
   $body$ select case when counted between 1 and ${smallestCell - 1} then null else counted::integer end $body$`,
  `create or replace function community_building.is_sealed(p_person uuid) returns boolean language sql stable as
   $body$ select exists (select from access.seal s
     where s.municipality = access.municipality() and s.person_id = p_person and s.valid @> now()) $body$`,
];

export const figureStatements = [
  ...figureHelpers,
  ...figureFunctions,
  `revoke execute on function community_building.area_counts(uuid[]) from public`,
  `grant execute on function community_building.area_counts(uuid[]) to ${runtimeRole('community_building')}`,
];
