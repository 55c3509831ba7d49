import { ownerFunction } from '../figures/owner-function.ts';

/**
 * 推進員の受付箱: requests that wait for the coordinators of the actor's agency. Before acceptance there is no basis, so
 * this names the agency that asks, the time and the reason, never a person or a case. Sealed cases do not show at all.
 */
export const coordinationStatements = ownerFunction(
  'coordination_inbox()',
  'id uuid, requesting_agency_id uuid, requested_at timestamptz, reason text, version integer',
  `select c.id, c.requesting_agency_id, c.requested_at, c.reason, c.version
   from coordination c
   where c.municipality = access.municipality() and c.coordinator_agency_id = access.agency_id()
     and c.state = 'requested' and access.has_role(array['coordinator']) and not access.case_is_sealed_off(c.case_id)`,
);
