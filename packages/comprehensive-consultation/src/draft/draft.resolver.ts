import type { CallContext } from '@tsunagu/subgraph-kit';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { SaveConsultationDraftInput } from './draft.input.ts';
import * as service from './draft.service.ts';
import { ConsultationDraft } from './draft.type.ts';

@Resolver(() => ConsultationDraft)
export class DraftResolver {
  @Query(() => ConsultationDraft, { nullable: true, description: '自分の下書き' })
  consultationDraft(@Ctx() ctx: CallContext, @Arg('id', () => ID) id: string) {
    return service.findDraft(ctx, id);
  }

  @Mutation(() => ConsultationDraft, { description: '下書きを保存する' })
  saveConsultationDraft(
    @Ctx() ctx: CallContext,
    @Arg('input', () => SaveConsultationDraftInput) input: SaveConsultationDraftInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.saveDraft(ctx, input, idempotencyKey);
  }

  @Mutation(() => Boolean, { description: '下書きを捨てる' })
  discardConsultationDraft(@Ctx() ctx: CallContext, @Arg('id', () => ID) id: string) {
    return service.discardDraft(ctx, id);
  }
}
