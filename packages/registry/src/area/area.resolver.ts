import { type CallContext, isId } from '@tsunagu/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { AreaListArgs } from './area.input.ts';
import { areasByParent } from './area.repository.ts';
import { areaConnection, findArea, toArea } from './area.service.ts';
import { Area, AreaConnection } from './area.type.ts';

@Resolver(() => Area)
export class AreaResolver {
  @Query(() => Area, { nullable: true, description: '圏域' })
  area(@Ctx() ctx: CallContext, @Arg('id', () => ID) id: string) {
    return findArea(ctx, isId(id) ? id : null);
  }

  @Query(() => AreaConnection, { description: '圏域の一覧' })
  areas(@Ctx() ctx: CallContext, @Args(() => AreaListArgs) args: AreaListArgs) {
    return areaConnection(ctx, args);
  }

  @FieldResolver(() => Area, { nullable: true, description: '上の圏域' })
  parent(@Ctx() ctx: CallContext, @Root() area: Area) {
    return findArea(ctx, area.parentId);
  }

  @FieldResolver(() => [Area], { description: '下の圏域' })
  async children(@Ctx() ctx: CallContext, @Root() area: Area) {
    return (await ctx.load(areasByParent, area.id)).map(toArea);
  }
}
