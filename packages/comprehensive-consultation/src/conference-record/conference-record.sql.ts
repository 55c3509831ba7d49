import { ownerFunction } from '../figures/owner-function.ts';

/**
 * Whether the actor sits in a conference, or sat there until it was closed, with the notice of secrecy accepted; one row if
 * so. Who was removed before has lost it.
 */
export const minutesStatements = ownerFunction(
  'sat_in_conference(p_conference uuid)',
  'staff_id uuid',
  `select m.staff_id
   from access.conference_member m
   join access.conference c on c.municipality = m.municipality and c.conference_id = m.conference_id
   where m.municipality = access.municipality() and m.conference_id = p_conference and m.staff_id = access.staff_id()
     and m.notice_accepted_at is not null and (m.valid @> now() or upper(m.valid) >= c.closed_at)
   limit 1`,
);
