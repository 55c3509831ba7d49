import type { CallContext } from '@tsunagu/subgraph-kit';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Conference } from '../conference/conference.type.ts';
import { calendarOf } from './conference-calendar.ts';
import {
  AnswerConferenceDatesInput,
  FixConferenceDateInput,
  OfferConferenceDatesInput,
} from './conference-date.input.ts';
import * as service from './conference-date.service.ts';
import { ConferenceCandidate } from './conference-date.type.ts';

@Resolver(() => Conference)
export class ConferenceDateResolver {
  @Mutation(() => Conference, { description: '会議の候補日を挙げる' })
  offerConferenceDates(
    @Ctx() ctx: CallContext,
    @Arg('input', () => OfferConferenceDatesInput) input: OfferConferenceDatesInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.offerDates(ctx, input, idempotencyKey);
  }

  @Mutation(() => Conference, { description: '会議の候補日に返事をする' })
  answerConferenceDates(
    @Ctx() ctx: CallContext,
    @Arg('input', () => AnswerConferenceDatesInput) input: AnswerConferenceDatesInput,
  ) {
    return service.answerDates(ctx, input);
  }

  @Mutation(() => Conference, { description: '会議の日時を決める' })
  fixConferenceDate(
    @Ctx() ctx: CallContext,
    @Arg('input', () => FixConferenceDateInput) input: FixConferenceDateInput,
  ) {
    return service.fixConferenceDate(ctx, input);
  }

  @FieldResolver(() => [ConferenceCandidate], { description: '候補日（早い順）' })
  candidates(@Ctx() ctx: CallContext, @Root() conference: Conference) {
    return service.candidatesFor(ctx, conference.id);
  }

  @FieldResolver(() => String, {
    description: '予定表に入れるファイルの中身（iCalendar。会議の種類・日時・場所・ページだけ）',
  })
  calendar(
    @Ctx() ctx: CallContext,
    @Root() conference: Conference,
    @Arg('page', () => String, { description: '会議のページのアドレス' }) page: string,
  ) {
    return calendarOf(conference, page, ctx.now);
  }
}
