/** Number of the form below; a seal names the form it was made in, so that later columns do not spoil older seals. */
export const eventForm = 1;

/**
 * 閲覧記録の正準形: one event as the text that is hashed. SQL over a row of `access.audit_event` named `e`; every column is in it
 * but the number `seq`, which the seal itself lists. Times are whole microseconds, so that no time zone or date style changes them.
 */
export const canonicalEvent = `jsonb_build_array(e.municipality, e.event_id, (extract(epoch from e.occurred_at) * 1000000)::bigint,
  e.request_id, e.subgraph, e.actor_kind, e.staff_id, e.agency_id, e.roles, e.client_id, e.session_id, e.purpose, e.operation,
  e.access, e.action, e.outcome, e.refusals, e.filter, e.case_ids, e.person_ids, e.read_subjects, e.read_classes, e.read_bases,
  e.read_evidence, e.missed_ids)::text`;
