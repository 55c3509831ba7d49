import { type CallContext, connectionFrom } from '@tsunagu/subgraph-kit';
import type { AreaListArgs } from './area.input.ts';
import { type AreaRow, areaById, areaCursors, listAreas } from './area.repository.ts';
import { Area } from './area.type.ts';

export function toArea(row: AreaRow): Area {
  return Object.assign(new Area(), {
    id: row.id,
    kind: row.kind,
    name: row.name,
    parentId: row.parent_id,
    basis: row.basis,
    count: row.count,
    population: row.population,
    households: row.households,
    population65Plus: row.population_65_plus,
    asOf: row.as_of,
    fiscalYear: row.fiscal_year,
    note: row.note,
    source: row.source,
  });
}

export async function findArea(ctx: CallContext, id: string | null): Promise<Area | null> {
  const row = id === null ? null : await ctx.load(areaById, id);
  return row && toArea(row);
}

export async function areaConnection(ctx: CallContext, args: AreaListArgs) {
  const { rows, totalCount } = await listAreas(ctx, args);
  return connectionFrom({
    rows,
    args,
    cursors: areaCursors,
    cursorOf: (row) => [row.position, row.id],
    nodeOf: toArea,
    totalCount,
  });
}
