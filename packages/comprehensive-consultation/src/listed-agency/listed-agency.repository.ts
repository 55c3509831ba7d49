import type { CallContext } from '@tsunagu/subgraph-kit';

/** An agency as the registry tells it. */
export interface ToldAgency {
  agencyId: string;
  name: string;
  aliases: readonly string[];
  field: string | null;
  /** Stands in the 相談機関一覧 in force. */
  listed: boolean;
}

/** Asks the registry to tell its agencies; `surveyId` when a survey waits for its roll. */
export function askForAgencies(ctx: CallContext, surveyId: string | null): Promise<void> {
  return ctx.publish('directory.asked', { surveyId });
}

/** Keeps what was told; an agency that is not told any more is not listed any more. */
export async function keepToldAgencies(ctx: CallContext, agencies: readonly ToldAgency[]): Promise<void> {
  await ctx.db.query(
    `insert into listed_agency (municipality, agency_id, name, aliases, field, listed, told_at)
     select (select access.municipality()), t."agencyId", t.name, t.aliases, t.field, t.listed, $2
     from jsonb_to_recordset($1::jsonb) as t("agencyId" uuid, name text, aliases text[], field text, listed boolean)
     on conflict (municipality, agency_id) do update set name = excluded.name, aliases = excluded.aliases,
       field = excluded.field, listed = excluded.listed, told_at = excluded.told_at`,
    [JSON.stringify(agencies), ctx.now],
  );
  await ctx.db.query(
    `update listed_agency set listed = false
     where municipality = (select access.municipality()) and listed and told_at < $1`,
    [ctx.now],
  );
}

/** Every name by which an agency is known. */
export async function agencyNames(ctx: CallContext): Promise<string[]> {
  const rows = await ctx.db.query<{ name: string }>(
    `select distinct n.name from listed_agency a, unnest(a.aliases || a.name) as n(name)
     where a.municipality = (select access.municipality()) limit 5000`,
  );
  return rows.map((row) => row.name);
}

/** The agencies of the 相談機関一覧 in force. */
export async function listedAgencies(ctx: CallContext): Promise<string[]> {
  const rows = await ctx.db.query<{ agency_id: string }>(
    `select a.agency_id from listed_agency a
     where a.municipality = (select access.municipality()) and a.listed order by a.name, a.agency_id limit 1000`,
  );
  return rows.map((row) => row.agency_id);
}
