import type { Role } from '@tsunagu/access';
import type { Pool } from 'pg';

/** デモ職員: an invented member of staff whom the picker offers. */
export interface DemoStaff {
  subject: string;
  name: string;
  agencyId: string;
  roles: Role[];
  /** What this person in particular is good for, in Japanese. */
  note: string | null;
}

/** The demo accounts of a municipality that may sign in. Needs the right to read `access.account`. */
export async function demoStaff(pool: Pool, municipality: string): Promise<DemoStaff[]> {
  const { rows } = await pool.query<DemoStaff>(
    `select subject, display_name as name, agency_id as "agencyId", roles, demo_note as note
     from access.account where municipality = $1 and demo and suspended_at is null
     order by agency_id, display_name, subject`,
    [municipality],
  );
  return rows;
}
