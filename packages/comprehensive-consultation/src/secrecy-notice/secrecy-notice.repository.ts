import { defineLoader, orderBy } from '@tsunagu/subgraph-kit';
import type { ConferenceKind } from '../conference/conference.rules.ts';

export interface SecrecyNoticeRow {
  kind: ConferenceKind;
  edition: string;
  duty: string;
  penalty: string | null;
  law: string;
}

/** The notice in use for each kind of conference. */
export const currentNotice = defineLoader(async (ctx, kinds: readonly ConferenceKind[]) =>
  orderBy(
    await ctx.db.query<SecrecyNoticeRow>(
      `select distinct on (n.kind) n.kind, n.edition, n.duty, n.penalty, n.law
       from secrecy_notice n
       where n.municipality = (select access.municipality()) and n.kind = any ($1::text[])
       order by n.kind, n.position desc`,
      [kinds],
    ),
    kinds,
    (row) => row.kind,
  ),
);
