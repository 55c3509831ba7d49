import { type CallContext, PageArgs } from '@tsunagu/subgraph-kit';
import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { KeepExternalGrantInput } from './external-grant.input.ts';
import * as service from './external-grant.service.ts';
import { ExternalGrant, ExternalGrantConnection } from './external-grant.type.ts';

@Resolver(() => ExternalGrant)
export class ExternalGrantResolver {
  @Query(() => ExternalGrantConnection, { description: '制度の狭間を支援する団体への助成（名称の順）' })
  externalGrants(@Ctx() ctx: CallContext, @Args(() => PageArgs) args: PageArgs) {
    return service.grantConnection(ctx, args);
  }

  @Mutation(() => ExternalGrant, { description: '団体への助成を載せる・直す（主管課）' })
  keepExternalGrant(
    @Ctx() ctx: CallContext,
    @Arg('input', () => KeepExternalGrantInput) input: KeepExternalGrantInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.keepGrant(ctx, input, idempotencyKey);
  }
}
