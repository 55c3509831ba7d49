import type { CallContext } from '@tsunagu/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { findAttachment } from '../attachment/attachment.service.ts';
import { ConsultationAttachment } from '../attachment/attachment.type.ts';
import { findConference } from '../conference/conference.service.ts';
import { Conference } from '../conference/conference.type.ts';
import { findConsultation } from '../consultation/consultation.service.ts';
import { ConsultationCase } from '../consultation/consultation.type.ts';
import { AgencyReference, StaffReference } from '../references/references.ts';
import {
  AdviseOnFundInput,
  ApplyForFundInput,
  ConfirmFundConsultationInput,
  DecideFundInput,
  FundApplicationListArgs,
  PostFundPaymentInput,
  SettleFundInput,
} from './fund.input.ts';
import {
  applicationsByCase,
  opinionByApplication,
  reasonByApplication,
  receiptsByApplication,
  wordsByApplication,
} from './fund.repository.ts';
import * as service from './fund.service.ts';
import {
  FundApplication,
  FundApplicationConnection,
  FundApplicationWords,
  FundOpinion,
  FundPayment,
  FundPaymentConnection,
  FundReason,
} from './fund.type.ts';

@Resolver(() => FundApplication)
export class FundResolver {
  @Query(() => FundApplicationConnection, {
    description: '見ることのできるファンドの申込み（新しい順）',
  })
  fundApplications(
    @Ctx() ctx: CallContext,
    @Args(() => FundApplicationListArgs) args: FundApplicationListArgs,
  ) {
    return service.applicationConnection(ctx, args);
  }

  @Query(() => FundApplication, { nullable: true, description: 'ファンドの申込み' })
  fundApplication(@Ctx() ctx: CallContext, @Arg('id', () => ID) id: string) {
    return service.findApplication(ctx, id);
  }

  @Query(() => FundPaymentConnection, {
    description: 'ファンドの支払い（基金を預かる機関・主管課・監査。受付番号だけで、世帯は分かりません）',
  })
  fundPayments(@Ctx() ctx: CallContext, @Args(() => FundApplicationListArgs) args: FundApplicationListArgs) {
    return service.paymentConnection(ctx, args);
  }

  @Mutation(() => FundApplication, { description: 'ファンドを申し込む（推進員）' })
  applyForFund(
    @Ctx() ctx: CallContext,
    @Arg('input', () => ApplyForFundInput) input: ApplyForFundInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.applyForFund(ctx, input, idempotencyKey);
  }

  @Mutation(() => FundApplication, { description: '市との協議を記録する（主管課）' })
  confirmFundConsultation(
    @Ctx() ctx: CallContext,
    @Arg('input', () => ConfirmFundConsultationInput) input: ConfirmFundConsultationInput,
  ) {
    return service.confirmConsultation(ctx, input);
  }

  @Mutation(() => FundApplication, { description: 'ファンドについて意見を述べる（アドバイザー）' })
  adviseOnFund(@Ctx() ctx: CallContext, @Arg('input', () => AdviseOnFundInput) input: AdviseOnFundInput) {
    return service.adviseOnFund(ctx, input);
  }

  @Mutation(() => FundApplication, { description: 'ファンドの申込みを承認する・しない（主管課）' })
  decideFundApplication(
    @Ctx() ctx: CallContext,
    @Arg('input', () => DecideFundInput) input: DecideFundInput,
  ) {
    return service.decideFund(ctx, input);
  }

  @Mutation(() => FundPayment, { description: 'ファンドから相談機関に支払う（基金を預かる機関）' })
  payFundSupport(
    @Ctx() ctx: CallContext,
    @Arg('input', () => PostFundPaymentInput) input: PostFundPaymentInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.payFund(ctx, input, idempotencyKey);
  }

  @Mutation(() => FundApplication, { description: '領収書で精算する' })
  settleFundSupport(@Ctx() ctx: CallContext, @Arg('input', () => SettleFundInput) input: SettleFundInput) {
    return service.settleFund(ctx, input);
  }

  @Mutation(() => FundPayment, { description: '差額の返金を受ける（基金を預かる機関）' })
  returnFundDifference(
    @Ctx() ctx: CallContext,
    @Arg('input', () => PostFundPaymentInput) input: PostFundPaymentInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.returnDifference(ctx, input, idempotencyKey);
  }

  @FieldResolver(() => ConsultationCase, { nullable: true, description: '相談' })
  consultation(@Ctx() ctx: CallContext, @Root() application: FundApplication) {
    return findConsultation(ctx, application.caseId);
  }

  @FieldResolver(() => Conference, { nullable: true, description: '課題としてあげた支援会議' })
  conference(@Ctx() ctx: CallContext, @Root() application: FundApplication) {
    return application.conferenceId === null ? null : findConference(ctx, application.conferenceId);
  }

  @FieldResolver(() => FundApplicationWords, {
    nullable: true,
    description: '承認の根拠の言葉（見る権限があるときだけ）',
  })
  async words(@Ctx() ctx: CallContext, @Root() application: FundApplication) {
    const row = await ctx.load(wordsByApplication, application.id);
    return (
      row &&
      Object.assign(new FundApplicationWords(), {
        item: row.item,
        entrySupport: row.entry_support,
        noSubstitute: row.no_substitute,
        independence: row.independence,
        overLimitReason: row.over_limit_reason,
        consultation: row.consultation,
        decisionReason: row.decision_reason,
      })
    );
  }

  @FieldResolver(() => FundReason, {
    nullable: true,
    description: '要るわけ（見る権限があるときだけ）',
  })
  async reason(@Ctx() ctx: CallContext, @Root() application: FundApplication) {
    const row = await ctx.load(reasonByApplication, application.id);
    return row && Object.assign(new FundReason(), { reason: row.reason });
  }

  @FieldResolver(() => FundOpinion, {
    nullable: true,
    description: 'アドバイザーの意見（見る権限があるときだけ）',
  })
  async opinion(@Ctx() ctx: CallContext, @Root() application: FundApplication) {
    const row = await ctx.load(opinionByApplication, application.id);
    return (
      row &&
      Object.assign(new FundOpinion(), {
        adviser: StaffReference.of(row.staff_id),
        agency: AgencyReference.of(row.agency_id),
        agrees: row.agrees,
        opinion: row.opinion,
      })
    );
  }

  @FieldResolver(() => [ConsultationAttachment], { description: '領収書' })
  async receipts(@Ctx() ctx: CallContext, @Root() application: FundApplication) {
    const rows = await ctx.load(receiptsByApplication, application.id);
    const files = await Promise.all(rows.map((row) => findAttachment(ctx, row.attachment_id)));
    return files.filter((file) => file !== null);
  }
}

@Resolver(() => ConsultationCase)
export class ConsultationFund {
  @FieldResolver(() => [FundApplication], { description: 'ファンドの申込み（新しい順）' })
  async fundApplications(@Ctx() ctx: CallContext, @Root() consultation: ConsultationCase) {
    return (await ctx.load(applicationsByCase, consultation.id)).map(service.toApplication);
  }
}
