import type { CallContext } from '@tsunagu/subgraph-kit';
import { Ctx, Query, Resolver } from 'type-graphql';
import * as service from './figure.service.ts';
import {
  CommunityCouncilYear,
  CommunityCourseYear,
  CommunityFigure,
  CommunityPromoterYear,
  CommunitySupporterYear,
} from './figure.type.ts';

@Resolver()
export class FigureResolver {
  @Query(() => [CommunityCouncilYear], { description: '協議体の設置数と活動数（年度順）' })
  communityCouncilStatistics(@Ctx() ctx: CallContext) {
    return service.councilYears(ctx);
  }

  @Query(() => [CommunityCourseYear], { description: '主催講座の講座数（テーマ・年度）' })
  communityCourseStatistics(@Ctx() ctx: CallContext) {
    return service.courseYears(ctx);
  }

  @Query(() => [CommunitySupporterYear], { description: 'サポーター養成講座の修了者（年度順）' })
  communitySupporterStatistics(@Ctx() ctx: CallContext) {
    return service.supporterYears(ctx);
  }

  @Query(() => [CommunityPromoterYear], { description: '支え合い推進員の配置数（年度順）' })
  communityPromoterStatistics(@Ctx() ctx: CallContext) {
    return service.promoterYears(ctx);
  }

  @Query(() => [CommunityFigure], { description: '施策4の実績値（計画書の数値）' })
  communityFigures(@Ctx() ctx: CallContext) {
    return service.allFigures(ctx);
  }
}
