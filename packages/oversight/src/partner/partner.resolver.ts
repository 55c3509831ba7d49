import { type CallContext, PageArgs } from '@tsunagu/subgraph-kit';
import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { RegisterPartnerClientInput } from './partner.input.ts';
import * as service from './partner.service.ts';
import { PartnerActivityConnection, PartnerClient } from './partner.type.ts';

@Resolver(() => PartnerClient)
export class PartnerResolver {
  @Query(() => [PartnerClient], { description: '連携システム（台帳管理・主管課・監査、名称順）' })
  partnerClients(@Ctx() ctx: CallContext) {
    return service.partnerClients(ctx);
  }

  @Query(() => PartnerClient, { nullable: true, description: '連携システム（台帳管理・主管課・監査）' })
  partnerClient(@Ctx() ctx: CallContext, @Arg('id', () => ID) id: string) {
    return service.findClient(ctx, id);
  }

  @Query(() => PartnerActivityConnection, {
    description: '連携システムが求めたものと、渡したもの（内容は含まない）',
  })
  partnerActivity(
    @Ctx() ctx: CallContext,
    @Arg('clientId', () => ID) clientId: string,
    @Args(() => PageArgs) args: PageArgs,
  ) {
    return service.clientActivity(ctx, clientId, args);
  }

  @Mutation(() => PartnerClient, { description: '連携システムを登録する' })
  registerPartnerClient(
    @Ctx() ctx: CallContext,
    @Arg('input', () => RegisterPartnerClientInput) input: RegisterPartnerClientInput,
  ) {
    return service.registerClient(ctx, input);
  }

  @Mutation(() => PartnerClient, { description: '連携システムを停止する、または再開する' })
  suspendPartnerClient(
    @Ctx() ctx: CallContext,
    @Arg('id', () => ID) id: string,
    @Arg('suspended', () => Boolean) suspended: boolean,
  ) {
    return service.suspendClient(ctx, id, suspended);
  }

  @Mutation(() => PartnerClient, { description: '連携システムの公開鍵を替える' })
  replacePartnerKeys(
    @Ctx() ctx: CallContext,
    @Arg('id', () => ID) id: string,
    @Arg('keys', () => String, { description: '公開鍵（JWK または JWK Set の JSON）' }) keys: string,
  ) {
    return service.replaceKeys(ctx, id, keys);
  }
}
