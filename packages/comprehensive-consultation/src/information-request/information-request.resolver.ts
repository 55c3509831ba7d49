import type { CallContext } from '@tsunagu/subgraph-kit';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Conference } from '../conference/conference.type.ts';
import { AnswerInformationRequestInput, AskForInformationInput } from './information-request.input.ts';
import { requestsByConference } from './information-request.repository.ts';
import * as service from './information-request.service.ts';
import { InformationRequest } from './information-request.type.ts';

@Resolver(() => Conference)
export class InformationRequestResolver {
  @Mutation(() => InformationRequest, { description: '資料・情報の提供を求めたことを記録する' })
  askForInformation(
    @Ctx() ctx: CallContext,
    @Arg('input', () => AskForInformationInput) input: AskForInformationInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.askForInformation(ctx, input, idempotencyKey);
  }

  @Mutation(() => InformationRequest, { description: '情報提供の依頼への返事を記録する' })
  answerInformationRequest(
    @Ctx() ctx: CallContext,
    @Arg('input', () => AnswerInformationRequestInput) input: AnswerInformationRequestInput,
  ) {
    return service.answerRequest(ctx, input);
  }

  @FieldResolver(() => [InformationRequest], {
    description: '資料・情報の提供の依頼（古い順。見る権限があるときだけ）',
  })
  async informationRequests(@Ctx() ctx: CallContext, @Root() conference: Conference) {
    return (await ctx.load(requestsByConference, conference.id)).map(service.toInformationRequest);
  }
}
