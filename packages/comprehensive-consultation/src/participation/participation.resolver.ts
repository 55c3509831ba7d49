import type { CallContext } from '@tsunagu/subgraph-kit';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { ConsultationCase } from '../consultation/consultation.type.ts';
import { MatchActivityInput, StepParticipationInput } from './participation.input.ts';
import { participationsByCase, stepsByParticipation } from './participation.repository.ts';
import * as service from './participation.service.ts';
import { Participation, ParticipationEvent } from './participation.type.ts';

@Resolver(() => Participation)
export class ParticipationResolver {
  @Mutation(() => Participation, { description: '参加支援を始める（マッチング）' })
  matchActivity(
    @Ctx() ctx: CallContext,
    @Arg('input', () => MatchActivityInput) input: MatchActivityInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.matchActivity(ctx, input, idempotencyKey);
  }

  @Mutation(() => Participation, { description: '参加支援を進める（体験・定着・再調整・終結）' })
  stepParticipation(
    @Ctx() ctx: CallContext,
    @Arg('input', () => StepParticipationInput) input: StepParticipationInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.stepParticipation(ctx, input, idempotencyKey);
  }

  @FieldResolver(() => [ParticipationEvent], { description: '経過（新しい順）' })
  async events(@Ctx() ctx: CallContext, @Root() participation: Participation) {
    return (await ctx.load(stepsByParticipation, participation.id)).map(service.toEvent);
  }
}

@Resolver(() => ConsultationCase)
export class ConsultationParticipations {
  @FieldResolver(() => [Participation], { description: '参加支援（新しい順）' })
  async participations(@Ctx() ctx: CallContext, @Root() consultation: ConsultationCase) {
    return (await ctx.load(participationsByCase, consultation.id)).map(service.toParticipation);
  }
}
