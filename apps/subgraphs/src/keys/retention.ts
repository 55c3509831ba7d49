import type { ClientBase } from 'pg';
import { asOwner, writeKeyEvent } from './as-owner.ts';

/** 保存期間: how long after closing the texts of a kind of case stay readable. */
export interface Retention {
  /** Kind of the case as access knows it (`consultation`, `discharge` …); `*` for those without a rule of their own. */
  caseKind: string;
  years: number;
  /** The rule it follows (law, 要綱, 文書管理の規程). */
  source: string;
}

/** Holds until the municipality sets its own: the default, no rule of the city. */
export const defaultRetention: Retention = {
  caseKind: '*',
  years: 5,
  source: '既定値（終結から5年）。市の文書管理の規程と各事業の要綱を確かめて定め直すこと',
};

/** Sets the retention of one kind of case. */
export async function setRetention(
  client: ClientBase,
  municipality: string,
  { caseKind, years, source }: Retention,
): Promise<void> {
  await asOwner(client, async () => {
    await client.query(
      `insert into access.case_retention (municipality, kind, years, source) values ($1, $2, $3, $4)
       on conflict (municipality, kind) do update set years = excluded.years, source = excluded.source, set_at = now()`,
      [municipality, caseKind, years, source],
    );
    await writeKeyEvent(client, municipality, {
      action: 'keys.retain',
      outcome: 'written',
      filter: { kind: caseKind, years },
    });
  });
}

/** Years that hold for the case `r` of `access.case_ref`. */
export const yearsOfCase = `coalesce(
  (select t.years from access.case_retention t where t.municipality = r.municipality and t.kind = r.kind),
  (select t.years from access.case_retention t where t.municipality = r.municipality and t.kind = '*'),
  ${defaultRetention.years})`;
