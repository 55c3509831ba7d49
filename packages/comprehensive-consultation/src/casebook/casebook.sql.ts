import { ownerFunction } from '../figures/owner-function.ts';

/** 事例 whose 相談 was sealed since: they are neither published nor shown any more. It names neither case nor agency. */
export const casebookStatements = ownerFunction(
  'casebook_sealed()',
  'entry_id uuid',
  `select s.entry_id from casebook_source s
   where s.municipality = access.municipality() and access.actor_kind() = 'staff'
     and access.case_is_sealed(s.case_id)`,
);
