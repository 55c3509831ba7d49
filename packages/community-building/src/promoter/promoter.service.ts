import {
  type CallContext,
  connectionFrom,
  newId,
  notFoundOrNotPermitted,
  savedByOther,
} from '@tsunagu/subgraph-kit';
import { AgencyReference, AreaReference } from '../references/references.ts';
import type {
  AppointPromoterInput,
  AssignPromoterInput,
  HandOverAreaInput,
  PromoterListArgs,
} from './promoter.input.ts';
import * as repository from './promoter.repository.ts';
import * as rules from './promoter.rules.ts';
import { CommunityPromoter, CommunityPromoterAssignment } from './promoter.type.ts';

export function toPromoter(row: repository.PromoterRow): CommunityPromoter {
  return Object.assign(new CommunityPromoter(), {
    id: row.id,
    displayName: row.display_name,
    agency: AgencyReference.of(row.agency_id),
    appointedOn: row.appointed_on,
    leftOn: row.left_on,
    version: row.version,
  });
}

export function toAssignment(row: repository.AssignmentRow): CommunityPromoterAssignment {
  return Object.assign(new CommunityPromoterAssignment(), {
    id: row.id,
    tier: row.tier,
    unit: row.unit,
    area: AreaReference.of(row.area_id),
    zoneName: row.zone_name,
    from: row.valid_from,
    until: row.valid_until,
    handoverNote: row.handover_note,
    duties: rules.dutiesOfTier[row.tier],
  });
}

export async function findPromoter(ctx: CallContext, id: string): Promise<CommunityPromoter | null> {
  const row = await ctx.load(repository.promoterById, id);
  return row && toPromoter(row);
}

export async function promoterConnection(ctx: CallContext, args: PromoterListArgs) {
  const { rows, totalCount } = await repository.listPromoters(ctx, args);
  return connectionFrom({
    rows,
    args,
    cursors: repository.promoterCursors,
    cursorOf: (row) => [row.display_name, row.id],
    nodeOf: toPromoter,
    totalCount,
  });
}

/** 推進員を配置する. */
export async function appointPromoter(
  ctx: CallContext,
  input: AppointPromoterInput,
  idempotencyKey?: string | null,
): Promise<CommunityPromoter> {
  await ctx.authorize('promoter.appoint');
  const { id, repeated } = await ctx.once(idempotencyKey, newId());
  if (!repeated) {
    await repository.insertPromoter(ctx, {
      id,
      staffId: input.staffId,
      displayName: input.displayName,
      agencyId: input.agencyId,
      appointedOn: input.appointedOn,
    });
  }
  return getPromoter(ctx, id);
}

/**
 * 担当圏域を決める: tier 1 a 福祉区, tier 2 a 中学校区.
 *
 * @throws CB-011, CB-012
 */
export async function assignPromoter(
  ctx: CallContext,
  input: AssignPromoterInput,
): Promise<CommunityPromoter> {
  await ctx.authorize('promoter.assign');
  rules.tierFitsUnit(input.tier, input.unit);
  const promoter = await getRow(ctx, input.promoterId);
  const wanted = {
    promoterId: promoter.id,
    areaId: input.areaId,
    zoneName: input.zoneName ?? null,
    from: input.from,
  };
  rules.areaIsNew(await repository.hasArea(ctx, wanted));
  await repository.insertAssignment(ctx, {
    id: newId(),
    promoterId: promoter.id,
    staffId: promoter.staff_id,
    tier: input.tier,
    unit: input.unit,
    areaId: input.areaId,
    zoneName: input.zoneName ?? null,
    validFrom: input.from,
    handoverNote: null,
  });
  return toPromoter(promoter);
}

/**
 * 担当を引き継ぐ: the area goes to a colleague on a day; from then on they see its supporters and needs (M4-04).
 *
 * @throws CB-012, CB-013
 */
export async function handOverArea(ctx: CallContext, input: HandOverAreaInput): Promise<CommunityPromoter> {
  await ctx.authorize('promoter.assign');
  const assignment = await repository.assignmentById(ctx, input.assignmentId);
  if (!assignment) throw notFoundOrNotPermitted();
  rules.handoverIsSound(
    {
      promoterId: assignment.promoter_id,
      validFrom: assignment.valid_from,
      validUntil: assignment.valid_until,
    },
    input.toPromoterId,
    input.on,
  );
  const colleague = await getRow(ctx, input.toPromoterId);
  const next = { areaId: assignment.area_id, zoneName: assignment.zone_name };
  rules.areaIsNew(await repository.hasArea(ctx, { ...next, promoterId: colleague.id, from: input.on }));
  if (!(await repository.endAssignment(ctx, assignment, input.on, input.note ?? null))) throw savedByOther();
  await repository.insertAssignment(ctx, {
    id: newId(),
    promoterId: colleague.id,
    staffId: colleague.staff_id,
    tier: assignment.tier,
    unit: assignment.unit,
    ...next,
    validFrom: input.on,
    handoverNote: null,
  });
  return toPromoter(colleague);
}

/** 職員の退職・異動・停止: their areas wait for a new promoter, and the directory no longer names them. */
export function promoterLeft(ctx: CallContext, left: { staffId: string }): Promise<void> {
  return repository.endPromoter(ctx, left.staffId);
}

async function getRow(ctx: CallContext, id: string): Promise<repository.PromoterRow> {
  const [row] = await repository.promotersByIds(ctx, [id]);
  if (!row) throw notFoundOrNotPermitted();
  return row;
}

async function getPromoter(ctx: CallContext, id: string): Promise<CommunityPromoter> {
  return toPromoter(await getRow(ctx, id));
}
