import { type CallContext, isId } from '@tsunagu/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { councilById } from '../council/council.repository.ts';
import { toCouncil } from '../council/council.service.ts';
import { CommunityCouncil } from '../council/council.type.ts';
import { CommunityServiceInput, ServiceListArgs, ServiceStepArgs } from './service.input.ts';
import { servicesByCouncil } from './service.repository.ts';
import * as service from './service.service.ts';
import { CommunityService, CommunityServiceConnection } from './service.type.ts';

@Resolver(() => CommunityService)
export class ServiceResolver {
  @Query(() => CommunityService, { nullable: true, description: '居場所・支え合い活動' })
  communityService(@Ctx() ctx: CallContext, @Arg('id', () => ID) id: string) {
    return isId(id) ? service.findService(ctx, id) : null;
  }

  @Query(() => CommunityServiceConnection, { description: '居場所・支え合い活動の一覧（名称順）' })
  communityServices(@Ctx() ctx: CallContext, @Args(() => ServiceListArgs) args: ServiceListArgs) {
    return service.serviceConnection(ctx, args);
  }

  @Mutation(() => CommunityService, { description: '居場所・支え合い活動を登録する' })
  registerCommunityService(
    @Ctx() ctx: CallContext,
    @Arg('input', () => CommunityServiceInput) input: CommunityServiceInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.registerService(ctx, input, idempotencyKey);
  }

  @Mutation(() => CommunityService, { description: '活動を休む' })
  pauseCommunityService(@Ctx() ctx: CallContext, @Args(() => ServiceStepArgs) args: ServiceStepArgs) {
    return service.takeStep(ctx, args, 'pause');
  }

  @Mutation(() => CommunityService, { description: '活動を再開する' })
  reopenCommunityService(@Ctx() ctx: CallContext, @Args(() => ServiceStepArgs) args: ServiceStepArgs) {
    return service.takeStep(ctx, args, 'reopen');
  }

  @Mutation(() => CommunityService, { description: '活動を終える' })
  closeCommunityService(@Ctx() ctx: CallContext, @Args(() => ServiceStepArgs) args: ServiceStepArgs) {
    return service.takeStep(ctx, args, 'close');
  }

  @FieldResolver(() => CommunityCouncil, { nullable: true, description: '生まれた協議体' })
  async council(@Ctx() ctx: CallContext, @Root() root: CommunityService) {
    const row = root.councilId ? await ctx.load(councilById, root.councilId) : null;
    return row && toCouncil(row);
  }
}

/** What a council brought about; here because services know councils, not the other way round. */
@Resolver(() => CommunityCouncil)
export class CouncilServicesResolver {
  @FieldResolver(() => [CommunityService], { description: '生まれた居場所・支え合い活動' })
  async services(@Ctx() ctx: CallContext, @Root() council: CommunityCouncil) {
    return (await ctx.load(servicesByCouncil, council.id)).map(service.toService);
  }
}
