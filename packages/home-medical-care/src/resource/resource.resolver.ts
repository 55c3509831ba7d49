import type { CallContext } from '@tsunagu/subgraph-kit';
import { Arg, Args, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { RegisterHomeCareResourceInput, ResourceListArgs } from './resource.input.ts';
import * as service from './resource.service.ts';
import { HomeCareAvailability, HomeCareResource, HomeCareResourceConnection } from './resource.type.ts';

@Resolver(() => HomeCareResource)
export class ResourceResolver {
  @Query(() => HomeCareResourceConnection, { description: '在宅医療資源（名称順）' })
  homeCareResources(@Ctx() ctx: CallContext, @Args(() => ResourceListArgs) args: ResourceListArgs) {
    return service.resourceConnection(ctx, args);
  }

  @Mutation(() => HomeCareResource, { description: '在宅医療資源を登録する' })
  registerHomeCareResource(
    @Ctx() ctx: CallContext,
    @Arg('input', () => RegisterHomeCareResourceInput) input: RegisterHomeCareResourceInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.registerResource(ctx, input, idempotencyKey);
  }

  @Mutation(() => HomeCareResource, { description: '受入れの余力を知らせる' })
  reportHomeCareAvailability(
    @Ctx() ctx: CallContext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('availability', () => HomeCareAvailability) availability: HomeCareAvailability,
  ) {
    return service.reportAvailability(ctx, id, version, availability);
  }
}
