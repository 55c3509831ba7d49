import type { CallContext } from '@tsunagu/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { AgencyReference } from '../references/references.ts';
import { membersByNetwork } from './network.repository.ts';
import * as service from './network.service.ts';
import {
  WelfareNetwork,
  WelfareNetworkConnection,
  WelfareNetworkFigures,
  WelfareNetworkListArgs,
  WelfareNetworkMember,
} from './network.type.ts';

@Resolver(() => WelfareNetwork)
export class WelfareNetworkResolver {
  @Query(() => WelfareNetworkConnection, { description: '社会福祉法人ネットワーク（名称順、県内すべて）' })
  welfareNetworks(@Ctx() ctx: CallContext, @Args(() => WelfareNetworkListArgs) args: WelfareNetworkListArgs) {
    return service.networkConnection(ctx, args);
  }

  @Query(() => WelfareNetworkFigures, { description: '社会福祉法人ネットワークの設置状況と目標' })
  welfareNetworkFigures(@Ctx() ctx: CallContext) {
    return service.networkFigures(ctx);
  }

  @Mutation(() => WelfareNetwork, { description: 'ネットワークの設置を記録する' })
  recordWelfareNetworkSetUp(
    @Ctx() ctx: CallContext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('name', () => String) name: string,
    @Arg('setUpOn', () => String) setUpOn: string,
  ) {
    return service.recordSetUp(ctx, id, version, name, setUpOn);
  }

  @Mutation(() => WelfareNetwork, { description: 'ネットワークへの加入を記録する' })
  joinWelfareNetwork(
    @Ctx() ctx: CallContext,
    @Arg('id', () => ID) id: string,
    @Arg('agencyId', () => ID) agencyId: string,
  ) {
    return service.joinNetwork(ctx, id, agencyId);
  }

  @FieldResolver(() => [WelfareNetworkMember], { description: '加入法人' })
  async members(@Ctx() ctx: CallContext, @Root() network: WelfareNetwork) {
    const rows = await ctx.load(membersByNetwork, network.id);
    return rows.map((row) =>
      Object.assign(new WelfareNetworkMember(), {
        agency: AgencyReference.of(row.agency_id),
        joinedOn: row.joined_on,
      }),
    );
  }
}
