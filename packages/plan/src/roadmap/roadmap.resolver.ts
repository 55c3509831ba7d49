import { type CallContext, isId, notFoundOrNotPermitted } from '@tsunagu/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { generationOf } from '../measure/measure.service.ts';
import { PlanGeneration } from '../measure/measure.type.ts';
import { findProgramme } from '../programme/programme.service.ts';
import { Programme } from '../programme/programme.type.ts';
import { notesByRoadmapItem } from '../source-note/source-note.repository.ts';
import { toSourceNote } from '../source-note/source-note.service.ts';
import { SourceNote } from '../source-note/source-note.type.ts';
import { RoadmapAchievementInput, RoadmapListArgs } from './roadmap.input.ts';
import { achievementsByItem, entriesByItem } from './roadmap.repository.ts';
import * as service from './roadmap.service.ts';
import {
  RoadmapAchievement,
  RoadmapEntry,
  RoadmapEntryKind,
  RoadmapItem,
  RoadmapItemConnection,
} from './roadmap.type.ts';

@Resolver(() => RoadmapItem)
export class RoadmapResolver {
  @Query(() => RoadmapItemConnection, { description: '工程表（計画・施策・項目の順）' })
  roadmap(@Ctx() ctx: CallContext, @Args(() => RoadmapListArgs) args: RoadmapListArgs) {
    return service.roadmapConnection(ctx, args);
  }

  @Query(() => RoadmapItem, { nullable: true, description: '工程表の項目' })
  roadmapItem(@Ctx() ctx: CallContext, @Arg('id', () => ID) id: string) {
    return isId(id) ? service.findRoadmapItem(ctx, id) : null;
  }

  @Mutation(() => RoadmapAchievement, { description: '取組実績を入力する' })
  enterRoadmapAchievement(
    @Ctx() ctx: CallContext,
    @Arg('input', () => RoadmapAchievementInput) input: RoadmapAchievementInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.enterAchievement(ctx, input, idempotencyKey);
  }

  @Mutation(() => RoadmapAchievement, { description: '取組実績を公表する' })
  publishRoadmapAchievement(
    @Ctx() ctx: CallContext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int, { description: '開いたときの版' }) version: number,
  ) {
    if (!isId(id)) throw notFoundOrNotPermitted();
    return service.publishAchievement(ctx, id, version);
  }

  @FieldResolver(() => PlanGeneration, { description: '計画の世代' })
  generation(@Ctx() ctx: CallContext, @Root() item: RoadmapItem & { generationId: string }) {
    return generationOf(ctx, item.generationId);
  }

  @FieldResolver(() => Programme, { nullable: true, description: '事業' })
  programme(@Ctx() ctx: CallContext, @Root() item: RoadmapItem & { programmeId: string | null }) {
    return item.programmeId ? findProgramme(ctx, item.programmeId) : null;
  }

  @FieldResolver(() => [RoadmapEntry], { description: '記載（印字）' })
  async entries(
    @Ctx() ctx: CallContext,
    @Root() item: RoadmapItem,
    @Arg('kind', () => RoadmapEntryKind, { nullable: true, description: '種別' })
    kind?: RoadmapEntryKind | null,
  ) {
    const rows = await ctx.load(entriesByItem, item.id);
    return rows.filter((row) => !kind || row.kind === kind).map(service.toRoadmapEntry);
  }

  @FieldResolver(() => [RoadmapAchievement], { description: '担当課が入力した取組実績（新しい順）' })
  async achievements(@Ctx() ctx: CallContext, @Root() item: RoadmapItem) {
    return (await ctx.load(achievementsByItem, item.id)).map(service.toAchievement);
  }

  @FieldResolver(() => [SourceNote], { description: '原資料についての注記' })
  async sourceNotes(@Ctx() ctx: CallContext, @Root() item: RoadmapItem) {
    return (await ctx.load(notesByRoadmapItem, item.id)).map(toSourceNote);
  }
}

@Resolver(() => RoadmapAchievement)
export class RoadmapAchievementResolver {
  @FieldResolver(() => RoadmapItem, { description: '工程表の項目' })
  item(@Ctx() ctx: CallContext, @Root() achievement: RoadmapAchievement & { itemId: string }) {
    return service.findRoadmapItem(ctx, achievement.itemId);
  }
}
