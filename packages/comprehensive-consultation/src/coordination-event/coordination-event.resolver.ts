import type { CallContext } from '@tsunagu/subgraph-kit';
import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { ConsultationCase } from '../consultation/consultation.type.ts';
import { RecordCoordinationEventInput } from './coordination-event.input.ts';
import { eventsByCase, wordByEvent } from './coordination-event.repository.ts';
import * as service from './coordination-event.service.ts';
import { CoordinationEvent, CoordinationEventWord } from './coordination-event.type.ts';

@Resolver(() => CoordinationEvent)
export class CoordinationEventResolver {
  @Mutation(() => CoordinationEvent, { description: '調整を記録する（推進員、または主管課）' })
  recordCoordinationEvent(
    @Ctx() ctx: CallContext,
    @Arg('input', () => RecordCoordinationEventInput) input: RecordCoordinationEventInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.recordEvent(ctx, input, idempotencyKey);
  }

  @Mutation(() => ID, { description: '調整の記録を取り消す（誤って記録したとき）' })
  withdrawCoordinationEvent(@Ctx() ctx: CallContext, @Arg('id', () => ID) id: string) {
    return service.withdraw(ctx, id);
  }

  @FieldResolver(() => CoordinationEventWord, {
    nullable: true,
    description: '話し合ったこと（見る権限があるときだけ）',
  })
  async word(@Ctx() ctx: CallContext, @Root() event: CoordinationEvent) {
    const row = await ctx.load(wordByEvent, event.id);
    return row && Object.assign(new CoordinationEventWord(), { words: row.words });
  }
}

@Resolver(() => ConsultationCase)
export class ConsultationCoordinationEvents {
  @FieldResolver(() => [CoordinationEvent], { description: '調整の記録（新しい順）' })
  async coordinationEvents(@Ctx() ctx: CallContext, @Root() consultation: ConsultationCase) {
    return (await ctx.load(eventsByCase, consultation.id)).map(service.toEvent);
  }
}
