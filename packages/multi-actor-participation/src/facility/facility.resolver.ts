import type { CallContext } from '@tsunagu/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { AgencyReference } from '../references/references.ts';
import {
  FacilitySheetInput,
  FacilitySheetListArgs,
  FacilitySheetStepArgs,
  FacilitySpaceListArgs,
  FacilitySupportInput,
} from './facility.input.ts';
import { activitiesBySheet, internalBySheet, sheetById, spacesBySheet } from './facility.repository.ts';
import * as service from './facility.service.ts';
import {
  FacilityActivity,
  FacilitySheet,
  FacilitySheetConnection,
  FacilitySheetInternal,
  FacilitySpace,
  FacilitySpaceConnection,
  FacilitySupportFigure,
  FacilitySupportVisit,
} from './facility.type.ts';
import { visitsBySheet } from './facility-support.repository.ts';

@Resolver(() => FacilitySheet)
export class FacilitySheetResolver {
  @Query(() => FacilitySheet, { nullable: true, description: '施設基礎情報シート' })
  facilitySheet(@Ctx() ctx: CallContext, @Arg('id', () => ID) id: string) {
    return service.findSheet(ctx, id);
  }

  @Query(() => FacilitySheetConnection, { description: '見ることのできる施設基礎情報シート（施設名順）' })
  facilitySheets(@Ctx() ctx: CallContext, @Args(() => FacilitySheetListArgs) args: FacilitySheetListArgs) {
    return service.sheetConnection(ctx, args);
  }

  @Query(() => FacilitySpaceConnection, { description: '施設の貸せる場所（広い順）' })
  facilitySpaces(@Ctx() ctx: CallContext, @Args(() => FacilitySpaceListArgs) args: FacilitySpaceListArgs) {
    return service.spaceConnection(ctx, args);
  }

  @Query(() => [FacilitySupportFigure], { description: '伴走型支援の件数' })
  facilitySupportFigures(@Ctx() ctx: CallContext, @Arg('fiscalYear', () => String) fiscalYear: string) {
    return service.supportFigures(ctx, fiscalYear);
  }

  @Mutation(() => FacilitySheet, { description: '施設基礎情報シートを作り始める' })
  beginFacilitySheet(
    @Ctx() ctx: CallContext,
    @Arg('input', () => FacilitySheetInput) input: FacilitySheetInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.beginSheet(ctx, input, idempotencyKey);
  }

  @Mutation(() => FacilitySheet, { description: '施設基礎情報シートを書き直す' })
  fillInFacilitySheet(
    @Ctx() ctx: CallContext,
    @Args(() => FacilitySheetStepArgs) args: FacilitySheetStepArgs,
    @Arg('input', () => FacilitySheetInput) input: FacilitySheetInput,
  ) {
    return service.fillInSheet(ctx, args.id, args.version, input);
  }

  @Mutation(() => FacilitySheet, { description: '施設基礎情報シートを社協へ提出する' })
  submitFacilitySheet(
    @Ctx() ctx: CallContext,
    @Args(() => FacilitySheetStepArgs) args: FacilitySheetStepArgs,
  ) {
    return service.submitSheet(ctx, args.id, args.version);
  }

  @Mutation(() => FacilitySheet, { description: '施設基礎情報シートを差し戻す' })
  sendBackFacilitySheet(
    @Ctx() ctx: CallContext,
    @Args(() => FacilitySheetStepArgs) args: FacilitySheetStepArgs,
    @Arg('reason', () => String) reason: string,
  ) {
    return service.sendBackSheet(ctx, args.id, args.version, reason);
  }

  @Mutation(() => FacilitySheet, { description: '施設基礎情報シートをとりまとめる' })
  compileFacilitySheet(
    @Ctx() ctx: CallContext,
    @Args(() => FacilitySheetStepArgs) args: FacilitySheetStepArgs,
  ) {
    return service.compileSheet(ctx, args.id, args.version);
  }

  @Mutation(() => FacilitySheet, { description: '施設基礎情報シートの更新を求める' })
  callForFacilitySheetUpdate(
    @Ctx() ctx: CallContext,
    @Args(() => FacilitySheetStepArgs) args: FacilitySheetStepArgs,
  ) {
    return service.callForSheetUpdate(ctx, args.id, args.version);
  }

  @Mutation(() => FacilitySheet, { description: '伴走型支援（訪問・ヒアリング）を記録する' })
  recordFacilitySupport(
    @Ctx() ctx: CallContext,
    @Arg('input', () => FacilitySupportInput) input: FacilitySupportInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.recordSupport(ctx, input, idempotencyKey);
  }

  @FieldResolver(() => [FacilityActivity], { description: '実施している地域活動' })
  async activities(@Ctx() ctx: CallContext, @Root() sheet: FacilitySheet) {
    const rows = await ctx.load(activitiesBySheet, sheet.id);
    return rows.map((row) =>
      Object.assign(new FacilityActivity(), {
        id: row.id,
        theme: row.theme,
        name: row.name,
        frequency: row.frequency,
        openTo: row.open_to,
      }),
    );
  }

  @FieldResolver(() => [FacilitySpace], { description: '提供可能なスペース' })
  async spaces(@Ctx() ctx: CallContext, @Root() sheet: FacilitySheet) {
    return (await ctx.load(spacesBySheet, sheet.id)).map(service.toSpace);
  }

  @FieldResolver(() => FacilitySheetInternal, {
    nullable: true,
    description: '社協へ伝える内容（施設と社協・主管課だけ）',
  })
  async internal(@Ctx() ctx: CallContext, @Root() sheet: FacilitySheet) {
    const row = await ctx.load(internalBySheet, sheet.id);
    return (
      row &&
      Object.assign(new FacilitySheetInternal(), {
        willingness: row.willingness,
        wish: row.wish,
        contactPost: row.contact_post,
        contactPhone: row.contact_phone,
        sentBackBecause: row.sent_back_because,
      })
    );
  }

  @FieldResolver(() => [FacilitySupportVisit], { description: '伴走型支援の記録（社協・主管課だけ）' })
  async supportVisits(@Ctx() ctx: CallContext, @Root() sheet: FacilitySheet) {
    const rows = await ctx.load(visitsBySheet, sheet.id);
    return rows.map((row) =>
      Object.assign(new FacilitySupportVisit(), {
        id: row.id,
        supporter: AgencyReference.of(row.supporter_agency_id),
        kind: row.kind,
        visitedOn: row.visited_on,
        note: row.note,
        nextStep: row.next_step,
        movedOn: row.moved_on,
      }),
    );
  }
}

@Resolver(() => FacilitySpace)
export class FacilitySpaceResolver {
  @FieldResolver(() => FacilitySheet, { nullable: true, description: '施設' })
  async facility(@Ctx() ctx: CallContext, @Root() space: FacilitySpace) {
    const row = await ctx.load(sheetById, space.sheetId);
    return row && service.toSheet(row);
  }
}
