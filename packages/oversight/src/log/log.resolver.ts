import { type CallContext, isId, notFoundOrNotPermitted, PageArgs } from '@tsunagu/subgraph-kit';
import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { ReadingSearchArgs } from './log.input.ts';
import * as service from './log.service.ts';
import { AuditChainState, ReadingEvent, ReadingEventConnection } from './log.type.ts';

@Resolver(() => ReadingEvent)
export class LogResolver {
  @Query(() => ReadingEventConnection, {
    description: '閲覧記録の検索（監査は全部、主管課は緊急閲覧によるものだけ）。検索したことも記録に残る',
  })
  readingEvents(@Ctx() ctx: CallContext, @Args(() => ReadingSearchArgs) args: ReadingSearchArgs) {
    return service.searchLog(ctx, args);
  }

  @Query(() => ReadingEventConnection, { description: '自分の閲覧記録' })
  myReadings(@Ctx() ctx: CallContext, @Args(() => PageArgs) args: PageArgs) {
    return service.ownLog(ctx, args);
  }

  @Query(() => ReadingEventConnection, { description: '緊急閲覧で読んだもの（本人、主管課、監査）' })
  breakGlassReadings(
    @Ctx() ctx: CallContext,
    @Arg('id', () => ID) id: string,
    @Args(() => PageArgs) args: PageArgs,
  ) {
    return service.logOfGrant(ctx, requireId(id), args);
  }

  @Query(() => ReadingEventConnection, { description: '開示請求の台帳: 一人について、だれが何を読んだか' })
  disclosureLedger(
    @Ctx() ctx: CallContext,
    @Arg('personId', () => ID) personId: string,
    @Args(() => PageArgs) args: PageArgs,
  ) {
    return service.disclosureLedger(ctx, requireId(personId), args);
  }

  @Query(() => AuditChainState, { nullable: true, description: '閲覧記録の封の状態' })
  auditChain(@Ctx() ctx: CallContext) {
    return service.auditChain(ctx);
  }
}

function requireId(id: string): string {
  if (!isId(id)) throw notFoundOrNotPermitted();
  return id;
}
