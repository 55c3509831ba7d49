import { type CallContext, Classified, type Connection, Live } from '@tsunagu/subgraph-kit';
import { Arg, Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { connectionOfConsultations } from '../consultation/consultation.service.ts';
import {
  type ConsultationCase,
  ConsultationCaseConnection,
  ConsultationCaseSort,
} from '../consultation/consultation.type.ts';
import { ownTaskConnection } from '../coordination-task/coordination-task.service.ts';
import {
  type CoordinationTask,
  CoordinationTaskConnection,
} from '../coordination-task/coordination-task.type.ts';
import { ownDrafts } from '../draft/draft.repository.ts';
import { toDraft } from '../draft/draft.service.ts';
import { ConsultationDraft } from '../draft/draft.type.ts';
import { forwardedHandovers } from '../handover/handover.repository.ts';
import { handoverConnection, toForwarded } from '../handover/handover.service.ts';
import {
  ConsultationHandoverDirection,
  ConsultationHandoverState,
  ForwardedHandover,
  type Handover,
  HandoverConnection,
} from '../handover/handover.type.ts';

const handoversShown = 20;

/** わたしの仕事: what waits for the signed-in worker, in one query for the portal's first page (M2-23). */
@Classified('summary')
@ObjectType({ description: 'わたしの仕事' })
export class OpenWork {
  @Field(() => HandoverConnection, { description: '返事を待っている引継ぎ（所属する機関あて）' })
  handoversWaiting!: Connection<Handover>;

  @Field(() => HandoverConnection, { description: '送った引継ぎで返事待ちのもの' })
  handoversSent!: Connection<Handover>;

  @Field(() => [ForwardedHandover], { description: '次の機関へ引き継いだもののその後' })
  handoversForwarded!: ForwardedHandover[];

  @Field(() => ConsultationCaseConnection, { description: '所属する機関が担当する終結していない相談' })
  openConsultations!: Connection<ConsultationCase>;

  @Classified('progress')
  @Field(() => CoordinationTaskConnection, {
    description: '所属する機関が受け持つ課題（期限の近い順）',
  })
  tasks!: Connection<CoordinationTask>;

  @Field(() => [ConsultationDraft], { description: '書きかけの相談' })
  drafts!: ConsultationDraft[];
}

@Resolver(() => OpenWork)
export class OpenWorkResolver {
  @Query(() => OpenWork, { description: 'わたしの仕事' })
  myOpenWork() {
    return new OpenWork();
  }

  @Live(() => OpenWork, { nullable: true, description: 'わたしの仕事が変わるたびに、いまの内容を送る' })
  openWorkChanged(@Ctx() ctx: CallContext) {
    if (!ctx.actor.agencyId) return null;
    ctx.watch('agency', ctx.actor.agencyId);
    return new OpenWork();
  }

  @FieldResolver(() => HandoverConnection)
  handoversWaiting(@Ctx() ctx: CallContext) {
    return handoversOf(ctx, ConsultationHandoverDirection.INCOMING);
  }

  @FieldResolver(() => HandoverConnection)
  handoversSent(@Ctx() ctx: CallContext) {
    return handoversOf(ctx, ConsultationHandoverDirection.OUTGOING);
  }

  @FieldResolver(() => [ForwardedHandover])
  async handoversForwarded(@Ctx() ctx: CallContext) {
    return (await forwardedHandovers(ctx, handoversShown)).map(toForwarded);
  }

  @FieldResolver(() => ConsultationCaseConnection)
  openConsultations(
    @Ctx() ctx: CallContext,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20 }) first: number,
  ) {
    return connectionOfConsultations(
      ctx,
      {
        states: ['received', 'in-support'],
        worry: null,
        mine: true,
        sort: ConsultationCaseSort.RECEIVED_AT_DESC,
      },
      { first },
    );
  }

  @FieldResolver(() => CoordinationTaskConnection)
  tasks(
    @Ctx() ctx: CallContext,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string | null,
  ) {
    return ownTaskConnection(ctx, { first, after: after ?? null });
  }

  @FieldResolver(() => [ConsultationDraft])
  async drafts(@Ctx() ctx: CallContext) {
    return (await ownDrafts(ctx)).map(toDraft);
  }
}

function handoversOf(ctx: CallContext, direction: ConsultationHandoverDirection) {
  return handoverConnection(ctx, { direction, state: ConsultationHandoverState.SENT, first: handoversShown });
}
