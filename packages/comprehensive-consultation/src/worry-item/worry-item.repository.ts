import { type CallContext, defineLoader } from '@tsunagu/subgraph-kit';

export interface WorryItemRow {
  id: string;
  edition: number;
  code: string;
  label: string;
  position: number;
  hint: string | null;
}

/** The newest published edition of the items, in the order of the sheet. */
export function publishedWorryItems(ctx: CallContext): Promise<WorryItemRow[]> {
  return ctx.db.query<WorryItemRow>(
    `select i.id, i.edition, i.code, i.label, i.position, i.hint from worry_item i
     where i.municipality = (select access.municipality()) and i.published
       and i.edition = (select max(n.edition) from worry_item n
         where n.municipality = (select access.municipality()) and n.published)
     order by i.position`,
  );
}

/** The same, read once per call however many activities ask. */
export const publishedEdition = defineLoader(async (ctx, keys: readonly 'current'[]) => {
  const items = await publishedWorryItems(ctx);
  return keys.map(() => items);
});

/** Items by edition and code (`1:health`), also of editions that are no longer in use. */
export const worryItemByCode = defineLoader(async (ctx, keys: readonly string[]) => {
  const rows = await ctx.db.query<WorryItemRow>(
    `select i.id, i.edition, i.code, i.label, i.position, i.hint from worry_item i
     where i.municipality = (select access.municipality()) and i.edition || ':' || i.code = any ($1::text[])`,
    [keys],
  );
  const byKey = new Map(rows.map((row) => [`${row.edition}:${row.code}`, row]));
  return keys.map((key) => byKey.get(key) ?? null);
});
