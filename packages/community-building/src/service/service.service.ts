import { type CallContext, connectionFrom, newId, notFoundOrNotPermitted } from '@tsunagu/subgraph-kit';
import { announce, type CommunityActivity, ofThisDomain } from '../activity/activity.publication.ts';
import { AgencyReference, AreaReference } from '../references/references.ts';
import type { CommunityServiceInput, ServiceListArgs, ServiceStepArgs } from './service.input.ts';
import * as repository from './service.repository.ts';
import { positionIsWhole, type ServiceStep, stateAfter } from './service.rules.ts';
import { CommunityService, serviceKindLabel } from './service.type.ts';

export function toService(row: repository.ServiceRow): CommunityService {
  return Object.assign(new CommunityService(), {
    id: row.id,
    name: row.name,
    kind: row.kind,
    description: row.description,
    area: AreaReference.of(row.area_id),
    holder: row.holder_agency_id ? AgencyReference.of(row.holder_agency_id) : null,
    holderName: row.holder_name,
    councilId: row.council_id,
    place: row.place,
    schedule: row.schedule,
    howToApply: row.how_to_apply,
    latitude: row.latitude,
    longitude: row.longitude,
    state: row.state,
    source: row.source,
    version: row.version,
  });
}

/** The service's entry in the activity catalogue: it has no single day, so it stands without a date. */
export function serviceActivity(row: repository.ServiceRow): CommunityActivity {
  return {
    ...ofThisDomain,
    id: row.id,
    version: row.version,
    kind: serviceKindLabel(row.kind),
    title: row.name,
    description:
      [row.description, row.schedule && `日時: ${row.schedule}`].filter(Boolean).join(' / ') || null,
    organiserAgencyId: row.holder_agency_id,
    organiserName: row.holder_name,
    areaId: row.area_id,
    place: row.place,
    howToApply: row.how_to_apply,
    published: row.published,
  };
}

export async function findService(ctx: CallContext, id: string): Promise<CommunityService | null> {
  const row = await ctx.load(repository.serviceById, id);
  return row && toService(row);
}

export async function serviceConnection(ctx: CallContext, args: ServiceListArgs) {
  const { rows, totalCount } = await repository.listServices(ctx, args);
  return connectionFrom({
    rows,
    args,
    cursors: repository.serviceCursors,
    cursorOf: (row) => [row.name, row.id],
    nodeOf: toService,
    totalCount,
  });
}

/**
 * 居場所・支え合い活動を登録する: groups register their own, promoters and the section anybody's (M4-06).
 *
 * @throws CB-027
 */
export async function registerService(
  ctx: CallContext,
  input: CommunityServiceInput,
  idempotencyKey?: string | null,
): Promise<CommunityService> {
  const ownOnly = ctx.actor.roles.includes('group');
  const holderAgencyId = input.holderId ?? (ownOnly ? ctx.actor.agencyId! : null);
  await ctx.authorize('service.register', holderAgencyId ? { agencyId: holderAgencyId } : {});
  positionIsWhole(input.latitude ?? null, input.longitude ?? null);
  const { id, repeated } = await ctx.once(idempotencyKey, newId());
  if (!repeated) {
    await repository.insertService(ctx, {
      id,
      name: input.name,
      kind: input.kind,
      description: input.description ?? null,
      areaId: input.areaId,
      holderAgencyId,
      holderName: input.holderName ?? null,
      councilId: input.councilId ?? null,
      place: input.place ?? null,
      schedule: input.schedule ?? null,
      howToApply: input.howToApply ?? null,
      latitude: input.latitude ?? null,
      longitude: input.longitude ?? null,
    });
    await announce(ctx, serviceActivity(await getRow(ctx, id)));
  }
  return toService(await getRow(ctx, id));
}

/** 休止・再開・終了. @throws CB-026 */
export async function takeStep(
  ctx: CallContext,
  args: ServiceStepArgs,
  step: ServiceStep,
): Promise<CommunityService> {
  const [row] = await repository.servicesByIds(ctx, [args.id]);
  await ctx.authorize('service.keep', row?.holder_agency_id ? { agencyId: row.holder_agency_id } : {});
  if (!row) throw notFoundOrNotPermitted();
  await repository.updateState(ctx, args.id, args.version, stateAfter(row.state, step));
  const changed = await getRow(ctx, args.id);
  await announce(ctx, serviceActivity(changed));
  return toService(changed);
}

async function getRow(ctx: CallContext, id: string): Promise<repository.ServiceRow> {
  const [row] = await repository.servicesByIds(ctx, [id]);
  if (!row) throw notFoundOrNotPermitted();
  return row;
}
