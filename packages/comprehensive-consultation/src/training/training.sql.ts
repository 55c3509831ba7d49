import { ownerFunction } from '../figures/owner-function.ts';

/** How many seats of trainings are taken, also by colleagues of agencies that the actor does not see; it names nobody. */
export const trainingStatements = ownerFunction(
  'training_seats(p_trainings uuid[])',
  'training_id uuid, taken bigint, attended bigint',
  `select s.training_id, count(*) filter (where s.withdrawn_at is null), count(*) filter (where s.attended)
   from training_seat s
   where s.municipality = access.municipality() and access.actor_kind() = 'staff'
     and s.training_id = any (p_trainings)
   group by s.training_id`,
);
