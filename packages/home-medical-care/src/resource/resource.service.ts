import { type CallContext, connectionFrom, newId, notFoundOrNotPermitted } from '@tsunagu/subgraph-kit';
import { AgencyReference, AreaReference } from '../references/references.ts';
import type { Availability } from './resource.entity.ts';
import type { RegisterHomeCareResourceInput, ResourceListArgs } from './resource.input.ts';
import {
  insertResource,
  listResources,
  type ResourceRow,
  resourceCursors,
  resourcesByIds,
  updateAvailability,
} from './resource.repository.ts';
import { HomeCareResource } from './resource.type.ts';

export function toResource(row: ResourceRow): HomeCareResource {
  return Object.assign(new HomeCareResource(), {
    id: row.id,
    name: row.name,
    kind: row.kind,
    agency: row.agency_id ? AgencyReference.of(row.agency_id) : null,
    area: AreaReference.of(row.area_id),
    acceptsChildren: row.accepts_children,
    availability: row.availability,
    visitingStaff: row.visiting_staff,
    phone: row.phone,
    version: row.version,
  });
}

export async function resourceConnection(ctx: CallContext, args: ResourceListArgs) {
  const { rows, totalCount } = await listResources(ctx, args);
  return connectionFrom({
    rows,
    args,
    cursors: resourceCursors,
    cursorOf: (row) => [row.name, row.id],
    nodeOf: toResource,
    totalCount,
  });
}

/** 在宅医療資源を登録する (M1-01). */
export async function registerResource(
  ctx: CallContext,
  input: RegisterHomeCareResourceInput,
  idempotencyKey?: string | null,
): Promise<HomeCareResource> {
  await ctx.authorize('homeCareResource.register');
  const { id, repeated } = await ctx.once(idempotencyKey, newId());
  if (!repeated) {
    await insertResource(ctx, {
      id,
      name: input.name,
      kind: input.kind,
      agencyId: input.agencyId ?? null,
      areaId: input.areaId,
      acceptsChildren: input.acceptsChildren,
      availability: input.availability,
      visitingStaff: input.visitingStaff,
    });
  }
  return getResource(ctx, id);
}

/** 受入れの余力を知らせる (M1-06, M1-08). */
export async function reportAvailability(
  ctx: CallContext,
  id: string,
  version: number,
  availability: Availability,
): Promise<HomeCareResource> {
  await ctx.authorize('homeCareResource.reportAvailability');
  await getResource(ctx, id);
  await updateAvailability(ctx, id, version, availability);
  return getResource(ctx, id);
}

async function getResource(ctx: CallContext, id: string): Promise<HomeCareResource> {
  const [row] = await resourcesByIds(ctx, [id]);
  if (!row) throw notFoundOrNotPermitted();
  return toResource(row);
}
