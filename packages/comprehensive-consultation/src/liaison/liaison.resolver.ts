import type { CallContext } from '@tsunagu/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ConsultationCase } from '../consultation/consultation.type.ts';
import {
  CorrectLiaisonInput,
  LiaisonListArgs,
  RecordCaseLiaisonInput,
  RecordLiaisonInput,
} from './liaison.input.ts';
import { liaisonsByCase } from './liaison.repository.ts';
import * as service from './liaison.service.ts';
import { CaseLiaison, LiaisonFigure, LiaisonRecord, LiaisonRecordConnection } from './liaison.type.ts';

@Resolver(() => LiaisonRecord)
export class LiaisonResolver {
  @Query(() => LiaisonRecordConnection, {
    description: '関係機関との連携記録（自機関のもの。所管課と主管課はすべて。新しい順）',
  })
  liaisonRecords(@Ctx() ctx: CallContext, @Args(() => LiaisonListArgs) args: LiaisonListArgs) {
    return service.liaisonConnection(ctx, args);
  }

  @Query(() => [LiaisonFigure], { description: '関係機関との連携の年度の数' })
  liaisonFigures(
    @Ctx() ctx: CallContext,
    @Arg('fiscalYear', () => String, { nullable: true, description: '年度（なければ今年度）' })
    fiscalYear?: string | null,
  ) {
    return service.figuresOfYear(ctx, fiscalYear ?? null);
  }

  @Mutation(() => LiaisonRecord, { description: '関係機関との連携を記録する（相談によらないもの）' })
  recordLiaison(
    @Ctx() ctx: CallContext,
    @Arg('input', () => RecordLiaisonInput) input: RecordLiaisonInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.recordLiaison(ctx, input, idempotencyKey);
  }

  @Mutation(() => LiaisonRecord, { description: '関係機関との連携の記録を直す' })
  correctLiaison(
    @Ctx() ctx: CallContext,
    @Arg('input', () => CorrectLiaisonInput) input: CorrectLiaisonInput,
  ) {
    return service.correctLiaison(ctx, input);
  }

  @Mutation(() => CaseLiaison, { description: 'この相談についての関係機関との連携を記録する' })
  recordCaseLiaison(
    @Ctx() ctx: CallContext,
    @Arg('input', () => RecordCaseLiaisonInput) input: RecordCaseLiaisonInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.recordCaseLiaison(ctx, input, idempotencyKey);
  }
}

@Resolver(() => ConsultationCase)
export class ConsultationLiaisons {
  @FieldResolver(() => [CaseLiaison], {
    description: '関係機関との連携（新しい順、見る権限があるときだけ）',
  })
  async liaisons(@Ctx() ctx: CallContext, @Root() consultation: ConsultationCase) {
    return (await ctx.load(liaisonsByCase, consultation.id)).map(service.toCaseLiaison);
  }
}
