import type { CallContext } from '@tsunagu/subgraph-kit';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import * as service from './session.service.ts';
import { StaffSession } from './session.type.ts';

@Resolver(() => StaffSession)
export class SessionResolver {
  @Query(() => [StaffSession], {
    description: 'セッション。職員を指定しなければ自分のもの、指定できるのは台帳管理だけ',
  })
  staffSessions(
    @Ctx() ctx: CallContext,
    @Arg('staffId', () => ID, { nullable: true }) staffId?: string | null,
  ) {
    return service.sessionsOf(ctx, staffId);
  }

  @Mutation(() => Boolean, { description: 'セッションを終わらせる' })
  endSession(@Ctx() ctx: CallContext, @Arg('id', () => ID) id: string) {
    return service.endSession(ctx, id);
  }
}
