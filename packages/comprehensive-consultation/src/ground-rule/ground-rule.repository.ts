import { defineLoader } from '@tsunagu/subgraph-kit';

export interface GroundRuleRow {
  code: string;
  rule: string;
}

/** The rules of a municipality's conferences, in their order; the same for every conference of a call. */
export const groundRules = defineLoader(async (ctx, municipalities: readonly string[]) => {
  const rows = await ctx.db.query<GroundRuleRow>(
    `select g.code, g.rule from ground_rule g
     where g.municipality = (select access.municipality()) order by g.position`,
  );
  return municipalities.map(() => rows);
});
