import { type CallContext, countCap, cursorsOf, pageSize, savedByOther } from '@tsunagu/subgraph-kit';
import { ExternalGrantEntity } from './external-grant.entity.ts';

export interface ExternalGrantRow {
  id: string;
  name: string;
  organisation: string;
  target: string;
  region: string;
  cap_yen: number | null;
  deadline_on: string | null;
  how_to_apply: string | null;
  result_fiscal_year: string | null;
  result_count: number | null;
  result_total_yen: number | null;
  result_qualifier: string | null;
  source: string;
  published: boolean;
  version: number;
}

export const grantCursors = cursorsOf('externalGrants:name');

const columns = `g.id, g.name, g.organisation, g.target, g.region, g.cap_yen, g.deadline_on, g.how_to_apply, g.result_fiscal_year,
  g.result_count, g.result_total_yen, g.result_qualifier, g.source, g.published, g.version`;

export async function grantById(ctx: CallContext, id: string): Promise<ExternalGrantRow | null> {
  return ctx.db.one<ExternalGrantRow>(
    `select ${columns} from external_grant g where g.municipality = (select access.municipality()) and g.id = $1`,
    [id],
  );
}

/** One page of the grants, by name. */
export async function listGrants(
  ctx: CallContext,
  args: { first: number; after?: string | null },
): Promise<{ rows: ExternalGrantRow[]; totalCount: number }> {
  const after = args.after ? grantCursors.decode(args.after) : null;
  const rows = await ctx.db.query<ExternalGrantRow>(
    `select ${columns} from external_grant g where g.municipality = (select access.municipality())
       and ($1::text is null or (g.name, g.id) > ($1, $2::uuid))
     order by g.name, g.id limit $3`,
    [after?.[0] ?? null, after?.[1] ?? null, pageSize(args) + 1],
  );
  const counted = await ctx.db.one<{ total: number }>(
    `select count(*) as total from (select 1 from external_grant g
       where g.municipality = (select access.municipality()) limit ${countCap}) capped`,
  );
  return { rows, totalCount: counted?.total ?? 0 };
}

export type GrantRecord = Pick<
  ExternalGrantEntity,
  | 'name'
  | 'organisation'
  | 'target'
  | 'region'
  | 'capYen'
  | 'deadlineOn'
  | 'howToApply'
  | 'source'
  | 'published'
>;

export async function insertGrant(ctx: CallContext, id: string, grant: GrantRecord): Promise<void> {
  await ctx.db.manager.insert(ExternalGrantEntity, {
    municipality: ctx.actor.municipality,
    id,
    code: id,
    ...grant,
  });
}

/**
 * Stores what the lead division changed.
 *
 * @throws SAVED_BY_OTHER
 */
export async function updateGrant(
  ctx: CallContext,
  id: string,
  version: number,
  grant: GrantRecord,
): Promise<void> {
  const updated = await ctx.db.query(
    `update external_grant set name = $3, organisation = $4, target = $5, region = $6, cap_yen = $7, deadline_on = $8,
       how_to_apply = $9, source = $10, published = $11, version = version + 1
     where municipality = (select access.municipality()) and id = $1 and version = $2 returning id`,
    [
      id,
      version,
      grant.name,
      grant.organisation,
      grant.target,
      grant.region,
      grant.capYen,
      grant.deadlineOn,
      grant.howToApply,
      grant.source,
      grant.published,
    ],
  );
  if (updated.length === 0) throw savedByOther();
}
