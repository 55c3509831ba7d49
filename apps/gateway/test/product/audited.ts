import type pg from 'pg';

/** Where the log ends now. */
export async function endOfLog(admin: pg.Pool): Promise<string> {
  const { rows } = await admin.query<{ seq: string }>(
    'select coalesce(max(seq), 0) as seq from access.audit_event',
  );
  return rows[0]!.seq;
}

/**
 * Persons and cases that an answer names and no event since `seq` does: read without a trace. Whoever reads the log itself sees
 * numbers of others' readings; that event says what was asked for. The path of a notice leads to a case and tells nothing of it.
 */
export async function readWithoutTrace(admin: pg.Pool, seq: string, answer: unknown): Promise<string[]> {
  const told = JSON.stringify(answer).replaceAll(/"path":"[^"]*"/g, '');
  const ids = [...new Set(told.match(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g))];
  const { rows } = await admin.query<{ id: string }>(
    `with named as (
       select unnest(read_subjects || case_ids || person_ids) as id from access.audit_event
       where seq > $1 and outcome in ('given', 'written'))
     select id from (select person_id as id from access.subject union select case_id from access.case_ref) subject
     where id = any ($2::uuid[]) and id not in (select id from named)
       and not exists (select from access.audit_event where seq > $1 and filter is not null)`,
    [seq, ids],
  );
  return rows.map(({ id }) => id);
}
