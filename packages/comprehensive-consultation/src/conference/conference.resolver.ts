import type { CallContext } from '@tsunagu/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { findConsultation } from '../consultation/consultation.service.ts';
import { ConsultationCase } from '../consultation/consultation.type.ts';
import { currentNotice } from '../secrecy-notice/secrecy-notice.repository.ts';
import { SecrecyNotice } from '../secrecy-notice/secrecy-notice.type.ts';
import {
  AcceptSecrecyNoticeInput,
  CloseConferenceInput,
  ConferenceListArgs,
  ConveneConferenceInput,
  InviteMembersInput,
  RemoveMemberInput,
  TableItemInput,
} from './conference.input.ts';
import {
  caseOfConference,
  conferencesByCase,
  itemsByCase,
  itemsByConference,
  membersByConference,
  purposeOfConference,
} from './conference.repository.ts';
import * as service from './conference.service.ts';
import {
  Conference,
  ConferenceConnection,
  ConferenceItem,
  ConferenceMember,
  ConferencePurpose,
} from './conference.type.ts';

@Resolver(() => Conference)
export class ConferenceResolver {
  @Query(() => ConferenceConnection, { description: '自分の会議（開催日の新しい順）' })
  conferences(@Ctx() ctx: CallContext, @Args(() => ConferenceListArgs) args: ConferenceListArgs) {
    return service.conferenceConnection(ctx, args);
  }

  @Query(() => Conference, { nullable: true, description: '会議' })
  conference(@Ctx() ctx: CallContext, @Arg('id', () => ID) id: string) {
    return service.findConference(ctx, id);
  }

  @Mutation(() => Conference, { description: '会議を招集する（主管課、または調整している推進員）' })
  conveneConference(
    @Ctx() ctx: CallContext,
    @Arg('input', () => ConveneConferenceInput) input: ConveneConferenceInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.conveneConference(ctx, input, idempotencyKey);
  }

  @Mutation(() => Conference, { description: '会議に構成員を招く' })
  inviteConferenceMembers(
    @Ctx() ctx: CallContext,
    @Arg('input', () => InviteMembersInput) input: InviteMembersInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.inviteMembers(ctx, input, idempotencyKey);
  }

  @Mutation(() => Conference, { description: '守秘の確認をする' })
  acceptSecrecyNotice(
    @Ctx() ctx: CallContext,
    @Arg('input', () => AcceptSecrecyNoticeInput) input: AcceptSecrecyNoticeInput,
  ) {
    return service.acceptSecrecyNotice(ctx, input);
  }

  @Mutation(() => Conference, { description: '構成員を外す' })
  removeConferenceMember(
    @Ctx() ctx: CallContext,
    @Arg('input', () => RemoveMemberInput) input: RemoveMemberInput,
  ) {
    return service.removeMember(ctx, input);
  }

  @Mutation(() => Conference, { description: '記録を会議に出す' })
  tableConferenceItem(
    @Ctx() ctx: CallContext,
    @Arg('input', () => TableItemInput) input: TableItemInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.tableItem(ctx, input, idempotencyKey);
  }

  @Mutation(() => ID, { description: '会議に出した記録を回収する' })
  recallConferenceItem(@Ctx() ctx: CallContext, @Arg('id', () => ID) id: string) {
    return service.recallItem(ctx, id);
  }

  @Mutation(() => Conference, { description: '会議を終える（資料はすべて回収されます）' })
  closeConference(
    @Ctx() ctx: CallContext,
    @Arg('input', () => CloseConferenceInput) input: CloseConferenceInput,
  ) {
    return service.closeConference(ctx, input);
  }

  @FieldResolver(() => SecrecyNotice, { nullable: true, description: '守秘の確認の文面（いまの版）' })
  async notice(@Ctx() ctx: CallContext, @Root() conference: Conference) {
    const row = await ctx.load(currentNotice, conference.kind);
    return (
      row &&
      Object.assign(new SecrecyNotice(), {
        edition: row.edition,
        duty: row.duty,
        penalty: row.penalty,
        law: row.law,
      })
    );
  }

  @FieldResolver(() => ConsultationCase, {
    nullable: true,
    description: '会議の相談（会議に出されるまで、構成員には見えません）',
  })
  async consultation(@Ctx() ctx: CallContext, @Root() conference: Conference) {
    const record = await ctx.load(caseOfConference, conference.id);
    return record && findConsultation(ctx, record.case_id);
  }

  @FieldResolver(() => ConferencePurpose, {
    nullable: true,
    description: '目的（見る権限があるときだけ）',
  })
  async purpose(@Ctx() ctx: CallContext, @Root() conference: Conference) {
    const row = await ctx.load(purposeOfConference, conference.id);
    return row && Object.assign(new ConferencePurpose(), { purpose: row.purpose });
  }

  @FieldResolver(() => [ConferenceMember], { description: '構成員（守秘の確認をするまで空です）' })
  async members(@Ctx() ctx: CallContext, @Root() conference: Conference) {
    return (await ctx.load(membersByConference, conference.id)).map(service.toMember);
  }

  @FieldResolver(() => [ConferenceItem], { description: '会議に出された記録（守秘の確認をするまで空です）' })
  async items(@Ctx() ctx: CallContext, @Root() conference: Conference) {
    return (await ctx.load(itemsByConference, conference.id)).map(service.toItem);
  }
}

@Resolver(() => ConferenceItem)
export class ConferenceItemResolver {
  @FieldResolver(() => ConsultationCase, { nullable: true, description: '相談（施策2の記録のとき）' })
  consultation(@Ctx() ctx: CallContext, @Root() item: ConferenceItem) {
    return item.measure === 2 ? findConsultation(ctx, item.caseId) : null;
  }

  @FieldResolver(() => Conference, { nullable: true, description: '会議' })
  conference(@Ctx() ctx: CallContext, @Root() item: ConferenceItem) {
    return service.findConference(ctx, item.conferenceId);
  }
}

@Resolver(() => ConsultationCase)
export class ConsultationConferences {
  @FieldResolver(() => [Conference], { description: 'この相談の会議（新しい順）' })
  async conferences(@Ctx() ctx: CallContext, @Root() consultation: ConsultationCase) {
    return (await ctx.load(conferencesByCase, consultation.id)).map(service.toConference);
  }

  @FieldResolver(() => [ConferenceItem], { description: 'この相談が、いまどの会議に出されているか' })
  async tabledItems(@Ctx() ctx: CallContext, @Root() consultation: ConsultationCase) {
    return (await ctx.load(itemsByCase, consultation.id)).map(service.toItem);
  }
}
