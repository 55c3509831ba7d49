import type { CallContext } from '@tsunagu/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import {
  ExchangeEventListArgs,
  ExchangeEventStepArgs,
  ExchangeGroupListArgs,
  JoinExchangeEventInput,
  PlanExchangeEventInput,
  RecordExchangeResultInput,
  RegisterExchangeGroupInput,
} from './exchange.input.ts';
import * as service from './exchange.service.ts';
import {
  ExchangeEvent,
  ExchangeEventConnection,
  ExchangeFieldCount,
  ExchangeGroup,
  ExchangeGroupConnection,
  ExchangeParticipation,
} from './exchange.type.ts';
import { participationsByEvent } from './exchange-event.repository.ts';
import { groupById } from './exchange-group.repository.ts';

@Resolver(() => ExchangeEvent)
export class ExchangeResolver {
  @Query(() => ExchangeGroupConnection, { description: '多分野交流会の参加団体（名称順）' })
  exchangeGroups(@Ctx() ctx: CallContext, @Args(() => ExchangeGroupListArgs) args: ExchangeGroupListArgs) {
    return service.groupConnection(ctx, args);
  }

  @Query(() => [ExchangeFieldCount], { description: '多分野交流会の分野ごとの団体数' })
  exchangeFieldCounts(@Ctx() ctx: CallContext) {
    return service.fieldCounts(ctx);
  }

  @Query(() => ExchangeEventConnection, { description: '交流会・ネットワーク会議（新しい順）' })
  exchangeEvents(@Ctx() ctx: CallContext, @Args(() => ExchangeEventListArgs) args: ExchangeEventListArgs) {
    return service.eventConnection(ctx, args);
  }

  @Mutation(() => ExchangeGroup, { description: '多分野交流会に団体を登録する' })
  registerExchangeGroup(
    @Ctx() ctx: CallContext,
    @Arg('input', () => RegisterExchangeGroupInput) input: RegisterExchangeGroupInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.registerGroup(ctx, input, idempotencyKey);
  }

  @Mutation(() => ExchangeEvent, { description: '交流会を予定する' })
  planExchangeEvent(
    @Ctx() ctx: CallContext,
    @Arg('input', () => PlanExchangeEventInput) input: PlanExchangeEventInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.planEvent(ctx, input, idempotencyKey);
  }

  @Mutation(() => ExchangeEvent, { description: '交流会に申し込む' })
  joinExchangeEvent(
    @Ctx() ctx: CallContext,
    @Arg('input', () => JoinExchangeEventInput) input: JoinExchangeEventInput,
  ) {
    return service.joinEvent(ctx, input);
  }

  @Mutation(() => ExchangeEvent, { description: '交流会の結果を記録する' })
  recordExchangeResult(
    @Ctx() ctx: CallContext,
    @Args(() => ExchangeEventStepArgs) args: ExchangeEventStepArgs,
    @Arg('input', () => RecordExchangeResultInput) input: RecordExchangeResultInput,
  ) {
    return service.recordResult(ctx, args.id, args.version, input);
  }

  @Mutation(() => ExchangeEvent, { description: '交流会を中止する' })
  cancelExchangeEvent(
    @Ctx() ctx: CallContext,
    @Args(() => ExchangeEventStepArgs) args: ExchangeEventStepArgs,
    @Arg('reason', () => String) reason: string,
  ) {
    return service.cancelEvent(ctx, args.id, args.version, reason);
  }

  @FieldResolver(() => [ExchangeParticipation], { description: '申し込んだ団体（自分の団体と事務局だけ）' })
  async participations(@Ctx() ctx: CallContext, @Root() event: ExchangeEvent) {
    const rows = await ctx.load(participationsByEvent, event.id);
    const found = await Promise.all(
      rows.map(async (row) => ({ row, group: await ctx.load(groupById, row.group_id) })),
    );
    return found.flatMap(({ row, group }) =>
      group
        ? [
            Object.assign(new ExchangeParticipation(), {
              group: service.toGroup(group),
              people: row.people,
              joinedOn: row.joined_on,
            }),
          ]
        : [],
    );
  }
}
