import { type CallContext, isId, Live } from '@tsunagu/subgraph-kit';
import { Arg, Args, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { NoticeListArgs, NoticeSettingsInput } from './notice.input.ts';
import * as service from './notice.service.ts';
import { Notice, NoticeConnection, NoticeSettings, UnreadNotices } from './notice.type.ts';

@Resolver(() => Notice)
export class NoticeResolver {
  @Query(() => NoticeConnection, { description: 'わたしへのお知らせ（新しい順）' })
  myNotices(@Ctx() ctx: CallContext, @Args(() => NoticeListArgs) args: NoticeListArgs) {
    return service.noticeConnection(ctx, args);
  }

  @Query(() => Int, { description: '読んでいないお知らせの件数（1000 で打ち切り）' })
  async unreadNoticeCount(@Ctx() ctx: CallContext) {
    return (await service.unreadNotices(ctx)).count;
  }

  @Live(() => UnreadNotices, {
    nullable: true,
    description: 'お知らせが届くか読まれるたびに、読んでいない件数を送る',
  })
  noticesChanged(@Ctx() ctx: CallContext) {
    return service.watchNotices(ctx);
  }

  @Query(() => NoticeSettings, { nullable: true, description: '自分のお知らせの受け取り方' })
  noticeSettings(@Ctx() ctx: CallContext) {
    return service.noticeSettings(ctx);
  }

  @Mutation(() => UnreadNotices, { description: 'お知らせを読んだことにする' })
  readNotices(@Ctx() ctx: CallContext, @Arg('ids', () => [ID]) ids: string[]) {
    return service.readNotices(ctx, ids.filter(isId));
  }

  @Mutation(() => UnreadNotices, { description: 'すべてのお知らせを読んだことにする' })
  readAllNotices(@Ctx() ctx: CallContext) {
    return service.readNotices(ctx, null);
  }

  @Mutation(() => NoticeSettings, { description: '自分のお知らせの受け取り方を決める' })
  keepNoticeSettings(
    @Ctx() ctx: CallContext,
    @Arg('input', () => NoticeSettingsInput) input: NoticeSettingsInput,
  ) {
    return service.keepNoticeSettings(ctx, input);
  }

  @Mutation(() => NoticeSettings, { description: '確認番号をもう一度送る' })
  sendNoticeCode(@Ctx() ctx: CallContext) {
    return service.sendNoticeCode(ctx);
  }

  @Mutation(() => NoticeSettings, { description: 'メールアドレスを確認する' })
  confirmNoticeAddress(
    @Ctx() ctx: CallContext,
    @Arg('code', () => String, { description: '確認番号' }) code: string,
  ) {
    return service.confirmNoticeAddress(ctx, code);
  }
}
