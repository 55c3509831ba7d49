import { type CallContext, isId } from '@tsunagu/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { findAgency } from '../agency/agency.service.ts';
import { Agency } from '../agency/agency.type.ts';
import { findArea } from '../area/area.service.ts';
import { Area } from '../area/area.type.ts';
import { ActivityListArgs } from './activity.input.ts';
import { activityConnection, findActivity } from './activity.service.ts';
import { Activity, ActivityConnection } from './activity.type.ts';

@Resolver(() => Activity)
export class ActivityResolver {
  @Query(() => Activity, { nullable: true, description: '活動' })
  activity(@Ctx() ctx: CallContext, @Arg('id', () => ID) id: string) {
    return isId(id) ? findActivity(ctx, id) : null;
  }

  @Query(() => ActivityConnection, { description: '活動の一覧' })
  activities(@Ctx() ctx: CallContext, @Args(() => ActivityListArgs) args: ActivityListArgs) {
    return activityConnection(ctx, args);
  }

  @FieldResolver(() => Agency, { nullable: true, description: '主催する機関' })
  organiser(@Ctx() ctx: CallContext, @Root() activity: Activity) {
    return findAgency(ctx, activity.organiserAgencyId);
  }

  @FieldResolver(() => Area, { nullable: true, description: '圏域' })
  area(@Ctx() ctx: CallContext, @Root() activity: Activity) {
    return findArea(ctx, activity.areaId);
  }
}
