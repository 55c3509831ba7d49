import { ownerFunction } from '../figures/owner-function.ts';

/** 候補日 of the conferences the actor knows of, before the notice is accepted too: moments, and no case. */
const candidates = ownerFunction(
  'conference_candidates(p_conferences uuid[])',
  'id uuid, conference_id uuid, starts_at timestamptz',
  `select d.id, d.conference_id, d.starts_at
   from conference_shells(p_conferences) s
   join conference_candidate d on d.municipality = access.municipality() and d.conference_id = s.id`,
);

/** 返事 of those who sit there: the actor's own, and all of them for whoever convened or sees the inside. */
const answers = ownerFunction(
  'conference_answers(p_conferences uuid[])',
  'candidate_id uuid, conference_id uuid, staff_id uuid, agency_id uuid, answer text',
  `select a.candidate_id, a.conference_id, a.staff_id, a.agency_id, a.answer
   from conference_shells(p_conferences) s
   join conference_answer a on a.municipality = access.municipality() and a.conference_id = s.id
   where (s.convened or s.inside or a.staff_id = access.staff_id())
     and exists (select from access.conference_member m where m.municipality = a.municipality
       and m.conference_id = a.conference_id and m.staff_id = a.staff_id and m.valid @> now())`,
);

export const conferenceDateStatements = [...candidates, ...answers];
