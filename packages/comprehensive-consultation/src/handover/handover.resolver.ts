import type { CallContext } from '@tsunagu/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { findConsultation } from '../consultation/consultation.service.ts';
import { ConsultationCase } from '../consultation/consultation.type.ts';
import {
  AcceptHandoverInput,
  HandoverListArgs,
  NoteFirstContactInput,
  PassOnHandoverInput,
  SendHandoverInput,
} from './handover.input.ts';
import { handoversByCase, wordByHandover } from './handover.repository.ts';
import * as service from './handover.service.ts';
import { ForwardedHandover, Handover, HandoverConnection, HandoverWord } from './handover.type.ts';

@Resolver(() => Handover)
export class HandoverResolver {
  @Query(() => HandoverConnection, { description: '所属する機関の引継ぎ（新しい順）' })
  handovers(@Ctx() ctx: CallContext, @Args(() => HandoverListArgs) args: HandoverListArgs) {
    return service.handoverConnection(ctx, args);
  }

  @Mutation(() => Handover, { description: '別の機関へ引き継ぐ' })
  sendHandover(
    @Ctx() ctx: CallContext,
    @Arg('input', () => SendHandoverInput) input: SendHandoverInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.sendHandover(ctx, input, idempotencyKey);
  }

  @Mutation(() => Handover, { description: '引継ぎを受ける' })
  acceptHandover(
    @Ctx() ctx: CallContext,
    @Arg('input', () => AcceptHandoverInput) input: AcceptHandoverInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.acceptHandover(ctx, input, idempotencyKey);
  }

  @Mutation(() => Handover, { description: '本人への初回の連絡を記録する' })
  noteFirstContact(
    @Ctx() ctx: CallContext,
    @Arg('input', () => NoteFirstContactInput) input: NoteFirstContactInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.noteFirstContact(ctx, input, idempotencyKey);
  }

  @Mutation(() => ForwardedHandover, {
    description: '理由を書いて次の機関へ引き継ぐ（断ることはできません）',
  })
  passOnHandover(
    @Ctx() ctx: CallContext,
    @Arg('input', () => PassOnHandoverInput) input: PassOnHandoverInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.passOnHandover(ctx, input, idempotencyKey);
  }

  @FieldResolver(() => ConsultationCase, { nullable: true, description: '相談' })
  consultation(@Ctx() ctx: CallContext, @Root() handover: Handover) {
    return findConsultation(ctx, handover.caseId);
  }

  @FieldResolver(() => HandoverWord, {
    nullable: true,
    description: '引継ぎの言葉（見る権限があるときだけ）',
  })
  async word(@Ctx() ctx: CallContext, @Root() handover: Handover) {
    const row = await ctx.load(wordByHandover, handover.id);
    return (
      row &&
      Object.assign(new HandoverWord(), {
        wordToTarget: row.word_to_target,
        passedOnBecause: row.passed_on_because,
      })
    );
  }

  @FieldResolver(() => [Handover], { description: 'この引継ぎのその後（最初から順に）' })
  async chain(@Ctx() ctx: CallContext, @Root() handover: Handover) {
    const rows = await ctx.load(handoversByCase, handover.caseId);
    return rows.filter((row) => row.chain_id === handover.chainId).map(service.toHandover);
  }
}

@Resolver(() => ConsultationCase)
export class ConsultationHandovers {
  @FieldResolver(() => [Handover], { description: '引継ぎ（古い順）' })
  async handovers(@Ctx() ctx: CallContext, @Root() consultation: ConsultationCase) {
    return (await ctx.load(handoversByCase, consultation.id)).map(service.toHandover);
  }

  @FieldResolver(() => Int, { description: '次の機関へ引き継がれた回数（たらい回しの回数）' })
  async bounces(@Ctx() ctx: CallContext, @Root() consultation: ConsultationCase) {
    return (await ctx.load(handoversByCase, consultation.id)).filter((row) => row.state === 'passed-on')
      .length;
  }
}
