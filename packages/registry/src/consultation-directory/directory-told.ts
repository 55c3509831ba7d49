import type { CallContext } from '@tsunagu/subgraph-kit';

interface ToldAgency {
  agencyId: string;
  name: string;
  aliases: string[];
  field: string | null;
  /** Stands in the 相談機関一覧 in force. */
  listed: boolean;
}

/**
 * Tells a domain that asked (`directory.asked`) which agencies there are today and which of them the 相談機関一覧 lists: the roll
 * of a survey, the names that a published text must not hold.
 *
 * @param asked what the asking domain wants to find again in the answer
 */
export async function tellAgencies(ctx: CallContext, asked: object): Promise<void> {
  const agencies = await ctx.db.query<ToldAgency>(
    `select a.id as "agencyId", a.name, a.aliases, a.field,
       exists (select from directory_entry e
         where e.municipality = a.municipality and e.agency_id = a.id and e.removed_in is null) as listed
     from agency a where a.municipality = (select access.municipality()) order by a.position, a.id`,
  );
  await ctx.publish('directory.told', { ...asked, agencies });
}
