import type { CallContext } from '@tsunagu/subgraph-kit';
import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { ConsultationCase } from '../consultation/consultation.type.ts';
import { attachmentsByCase, fileNameById } from './attachment.repository.ts';
import * as service from './attachment.service.ts';
import { ConsultationAttachment } from './attachment.type.ts';

@Resolver(() => ConsultationAttachment)
export class AttachmentResolver {
  @Mutation(() => ConsultationCase, { description: '添付ファイルを取り除く（入れ間違い）' })
  removeAttachment(@Ctx() ctx: CallContext, @Arg('id', () => ID) id: string) {
    return service.removeAttachment(ctx, id);
  }

  @FieldResolver(() => String, { nullable: true })
  fileName(@Ctx() ctx: CallContext, @Root() attachment: ConsultationAttachment) {
    return ctx.load(fileNameById, attachment.id);
  }

  @FieldResolver(() => String, { nullable: true })
  downloadPath(@Ctx() ctx: CallContext, @Root() attachment: ConsultationAttachment) {
    return service.downloadPath(ctx, attachment.id);
  }
}

@Resolver(() => ConsultationCase)
export class ConsultationAttachments {
  @FieldResolver(() => [ConsultationAttachment], { description: '添付ファイル（新しい順）' })
  async attachments(@Ctx() ctx: CallContext, @Root() consultation: ConsultationCase) {
    return (await ctx.load(attachmentsByCase, consultation.id)).map(service.toAttachment);
  }
}
