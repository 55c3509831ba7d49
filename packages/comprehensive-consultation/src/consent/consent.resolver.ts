import type { CallContext } from '@tsunagu/subgraph-kit';
import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { findAttachment } from '../attachment/attachment.service.ts';
import { ConsultationAttachment } from '../attachment/attachment.type.ts';
import { ConsultationCase } from '../consultation/consultation.type.ts';
import { ConsentInput } from './consent.input.ts';
import { consentsByCase } from './consent.repository.ts';
import * as service from './consent.service.ts';
import { ConsultationConsent } from './consent.type.ts';

@Resolver(() => ConsultationConsent)
export class ConsentResolver {
  @Mutation(() => ConsultationConsent, { description: '情報共有の同意を記録する' })
  recordConsent(
    @Ctx() ctx: CallContext,
    @Arg('caseId', () => ID) caseId: string,
    @Arg('input', () => ConsentInput) input: ConsentInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.recordConsent(ctx, caseId, input, idempotencyKey);
  }

  @Mutation(() => ConsultationConsent, { description: '情報共有の同意を撤回する' })
  withdrawConsent(
    @Ctx() ctx: CallContext,
    @Arg('id', () => ID) id: string,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.withdrawConsent(ctx, id, idempotencyKey);
  }

  @FieldResolver(() => ConsultationAttachment, {
    nullable: true,
    description: '署名のしるし（画面の署名、または読み取った紙）',
  })
  attachment(@Ctx() ctx: CallContext, @Root() consent: ConsultationConsent) {
    return findAttachment(ctx, consent.attachmentId);
  }
}

@Resolver(() => ConsultationCase)
export class ConsultationConsents {
  @FieldResolver(() => [ConsultationConsent], { description: '情報共有の同意（新しい順）' })
  async consents(@Ctx() ctx: CallContext, @Root() consultation: ConsultationCase) {
    const rows = await ctx.load(consentsByCase, consultation.id);
    return rows.map((row) => service.toConsent(row, ctx.today));
  }
}
