import { overdueHandover } from '../handover/handover.repository.ts';
import { ownerFunction } from './owner-function.ts';

const schema = 'comprehensive_consultation';

/** Cells under this are suppressed: a small number tells of somebody (access.md, rule statistics). */
export const smallestShownCell = 10;

/** 封印 (DV等支援措置): sealed cases count nowhere. */
const notSealed = (caseId: string) => `not access.case_is_sealed(${caseId})`;

const mayCount = `'statistics' = any (access.rule_classes('read DirectoryEntry directory'))`;

/**
 * Figures that reach beyond what one reader sees, as narrow functions of the owner: they return numbers and agencies,
 * never a case or a person.
 */
export const figureStatements = [
  ...ownerFunction(
    'handover_figures(p_agencies uuid[])',
    'agency_id uuid, received bigint, waiting bigint, overdue bigint, accepted bigint, passed_on bigint, sent bigint, median_hours float8, bounced bigint, median_contact_hours float8',
    `select a.agency_id,
       count(h.id) filter (where h.to_agency_id = a.agency_id),
       count(h.id) filter (where h.to_agency_id = a.agency_id and h.state = 'sent'),
       count(h.id) filter (where h.to_agency_id = a.agency_id and ${overdueHandover('h')}),
       count(h.id) filter (where h.to_agency_id = a.agency_id and h.state = 'accepted'),
       count(h.id) filter (where h.to_agency_id = a.agency_id and h.state = 'passed-on'),
       count(h.id) filter (where h.from_agency_id = a.agency_id),
       percentile_cont(0.5) within group (order by extract(epoch from h.answered_at - h.sent_at) / 3600)
         filter (where h.to_agency_id = a.agency_id and h.state = 'accepted'),
       count(h.id) filter (where h.to_agency_id = a.agency_id and h.step > 1),
       percentile_cont(0.5) within group (order by extract(epoch from h.first_contact_at - f.sent_at) / 3600)
         filter (where h.to_agency_id = a.agency_id)
     from unnest(p_agencies) as a(agency_id)
     left join ${schema}.handover h on h.municipality = access.municipality()
       and (h.to_agency_id = a.agency_id or h.from_agency_id = a.agency_id) and ${notSealed('h.case_id')}
     left join ${schema}.handover f on f.municipality = h.municipality and f.chain_id = h.chain_id and f.step = 1
     where ${mayCount}
     group by a.agency_id`,
  ),
  ...ownerFunction(
    'open_consultations(p_areas uuid[])',
    'area_id uuid, open_cases bigint',
    `select a.area_id, nullif(count(c.id), least(count(c.id), ${smallestShownCell - 1}))
     from unnest(p_areas) as a(area_id)
     left join ${schema}.consultation_case c on c.municipality = access.municipality() and c.area_id = a.area_id
       and c.state <> 'closed' and ${notSealed('c.id')}
     group by a.area_id`,
  ),
  // What became of what the actor's own agency passed on, followed to the end of the chain.
  ...ownerFunction(
    'forwarded_handovers(p_limit integer, p_handover uuid)',
    'id uuid, to_agency_id uuid, sent_at timestamptz, state text, accepted_by uuid, bounces integer',
    `select h.id, h.to_agency_id, h.sent_at, h.state,
       (select n.to_agency_id from ${schema}.handover n
        where n.municipality = h.municipality and n.chain_id = h.chain_id and n.state = 'accepted'),
       (select max(n.step) - 1 from ${schema}.handover n
        where n.municipality = h.municipality and n.chain_id = h.chain_id)
     from ${schema}.handover h
     where h.municipality = access.municipality() and access.actor_kind() = 'staff'
       and h.from_agency_id = access.agency_id() and h.step > 1 and (p_handover is null or h.id = p_handover)
       and ${notSealed('h.case_id')}
     order by h.sent_at desc, h.id desc limit least(p_limit, 100)`,
  ),
];
