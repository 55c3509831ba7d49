import { ownerRole } from '@tsunagu/access';

const schema = 'comprehensive_consultation';

/**
 * 最後の記録: when something was last recorded about a case, kept with the case so that silence shows without a search
 * through every table (M2-22). Runs as the owner: whoever may write a record of a case tells by it that the case is alive.
 */
const noteRecord = [
  `create or replace function ${schema}.note_record() returns trigger language plpgsql security definer
     set search_path = pg_catalog, ${schema} as $body$
     declare
       known jsonb := to_jsonb(new);
       noted text;
       last date;
     begin
       foreach noted in array tg_argv loop
         last := greatest(last, case when length(known ->> noted) > 10
           then ((known ->> noted)::timestamptz at time zone 'Asia/Tokyo')::date else (known ->> noted)::date end);
       end loop;
       if tg_table_name = 'consultation_case' then
         new.last_record_on := greatest(new.last_record_on, last);
         return new;
       end if;
       update ${schema}.consultation_case set last_record_on = last
         where municipality = new.municipality and id = new.case_id
           and (last_record_on is null or last_record_on < last);
       return null;
     end $body$`,
  `alter function ${schema}.note_record() owner to ${ownerRole}`,
  `revoke execute on function ${schema}.note_record() from public`,
];

/** Rows of a table count as records of their case, by the dates of these columns. */
function counts(table: string, columns: readonly string[]): string {
  const when = table === 'consultation_case' ? 'before' : 'after';
  return `create or replace trigger record_noted ${when} insert or update on ${schema}.${table}
    for each row execute function ${schema}.note_record(${columns.map((column) => `'${column}'`).join(', ')})`;
}

export const lastRecordStatements = [
  ...noteRecord,
  counts('consultation_case', ['received_at', 'support_began_at', 'other_troubles_asked_at', 'closed_at']),
  counts('tsunagu_sheet', ['recorded_at']),
  counts('handover', ['sent_at', 'answered_at', 'first_contact_at']),
  counts('coordination', ['requested_at', 'accepted_at', 'decided_at', 'ended_at']),
  counts('conference', ['convened_at', 'closed_at']),
  counts('monitoring', ['began_at', 'closed_at']),
  counts('progress_note', ['occurred_on']),
  counts('participation_step', ['occurred_on']),
  counts('outreach_event', ['occurred_on']),
];
