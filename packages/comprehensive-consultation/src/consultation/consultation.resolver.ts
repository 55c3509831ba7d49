import { type CallContext, Live } from '@tsunagu/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { PersonReference } from '../references/references.ts';
import {
  CloseConsultationInput,
  ConsultationListArgs,
  OtherTroublesInput,
  ReceiveConsultationInput,
} from './consultation.input.ts';
import { narrativeByCase, notShownByCase, personsByCase } from './consultation.repository.ts';
import * as service from './consultation.service.ts';
import {
  ConsultationCase,
  ConsultationCaseConnection,
  ConsultationNarrative,
  ConsultationNotShown,
} from './consultation.type.ts';

@Resolver(() => ConsultationCase)
export class ConsultationResolver {
  @Query(() => ConsultationCase, { nullable: true, description: '相談' })
  consultationCase(@Ctx() ctx: CallContext, @Arg('id', () => ID) id: string) {
    return service.findConsultation(ctx, id);
  }

  @Query(() => ConsultationCaseConnection, { description: '見ることのできる相談（新しい順）' })
  consultationCases(@Ctx() ctx: CallContext, @Args(() => ConsultationListArgs) args: ConsultationListArgs) {
    return service.consultationConnection(ctx, args);
  }

  @Live(() => ConsultationCase, { nullable: true, description: '相談が変わるたびに、いまの内容を送る' })
  consultationChanged(@Ctx() ctx: CallContext, @Arg('id', () => ID) id: string) {
    return service.watchConsultation(ctx, id);
  }

  @Mutation(() => ConsultationCase, { description: '相談を受け付ける' })
  receiveConsultation(
    @Ctx() ctx: CallContext,
    @Arg('input', () => ReceiveConsultationInput) input: ReceiveConsultationInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.receiveConsultation(ctx, input, idempotencyKey);
  }

  @Mutation(() => ConsultationCase, { description: '支援を始める' })
  beginConsultationSupport(
    @Ctx() ctx: CallContext,
    @Arg('caseId', () => ID) caseId: string,
    @Arg('version', () => Int) version: number,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.beginSupport(ctx, caseId, version, idempotencyKey);
  }

  @Mutation(() => ConsultationCase, { description: '「他に困り事はありませんか？」と尋ねた' })
  askForOtherTroubles(
    @Ctx() ctx: CallContext,
    @Arg('input', () => OtherTroublesInput) input: OtherTroublesInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.askForOtherTroubles(ctx, input, idempotencyKey);
  }

  @Mutation(() => ConsultationCase, { description: '相談を終結する' })
  closeConsultation(
    @Ctx() ctx: CallContext,
    @Arg('input', () => CloseConsultationInput) input: CloseConsultationInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.closeConsultation(ctx, input, idempotencyKey);
  }

  @FieldResolver(() => [PersonReference], {
    nullable: 'items',
    description: '相談に関わる方（中心になる方が先頭。見る根拠があるときだけ）',
  })
  async persons(@Ctx() ctx: CallContext, @Root() consultation: ConsultationCase) {
    return (await ctx.load(personsByCase, consultation.id)).map((row) => PersonReference.of(row.person_id));
  }

  @FieldResolver(() => ConsultationNarrative, {
    nullable: true,
    description: '相談の内容（見る権限があるときだけ）',
  })
  async narrative(@Ctx() ctx: CallContext, @Root() consultation: ConsultationCase) {
    const row = await ctx.load(narrativeByCase, consultation.id);
    return (
      row &&
      Object.assign(new ConsultationNarrative(), {
        firstWord: row.first_word,
        otherTroubles: row.other_troubles,
        closingNote: row.closing_note,
      })
    );
  }
  @FieldResolver(() => [ConsultationNotShown], { description: '見えない情報と、見るための手立て' })
  async notShown(@Ctx() ctx: CallContext, @Root() consultation: ConsultationCase) {
    return (await ctx.load(notShownByCase, consultation.id)).map((row) =>
      Object.assign(new ConsultationNotShown(), { dataClass: row.data_class, remedy: row.remedy }),
    );
  }
}
