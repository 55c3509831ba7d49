import { type CallContext, PageArgs } from '@tsunagu/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { findConsultation } from '../consultation/consultation.service.ts';
import { ConsultationCase } from '../consultation/consultation.type.ts';
import {
  BeginCasebookEntryInput,
  CasebookArgs,
  SaveCasebookDraftInput,
  SubmitCasebookEntryInput,
} from './casebook.input.ts';
import {
  draftByEntry,
  editionsByEntry,
  entryById,
  sourceByCase,
  sourceByEntry,
} from './casebook.repository.ts';
import * as service from './casebook.service.ts';
import {
  CasebookDraft,
  CasebookEdition,
  CasebookEditionConnection,
  CasebookEntry,
  CasebookEntryConnection,
} from './casebook.type.ts';

@Resolver(() => CasebookEntry)
export class CasebookResolver {
  @Query(() => CasebookEditionConnection, { description: '事例集（公表した日の新しい順）' })
  casebook(@Ctx() ctx: CallContext, @Args(() => CasebookArgs) args: CasebookArgs) {
    return service.casebookConnection(ctx, args);
  }

  @Query(() => CasebookEdition, { nullable: true, description: '事例集の事例' })
  casebookEdition(@Ctx() ctx: CallContext, @Arg('id', () => ID) id: string) {
    return service.findEdition(ctx, id);
  }

  @Query(() => CasebookEntryConnection, {
    description: '事例の作成と確認（自機関のもの。主管課はすべて。新しい順）',
  })
  casebookEntries(@Ctx() ctx: CallContext, @Args(() => PageArgs) args: PageArgs) {
    return service.entryConnection(ctx, args);
  }

  @Query(() => CasebookEntry, { nullable: true, description: '作成中または確認中の事例' })
  casebookEntry(@Ctx() ctx: CallContext, @Arg('id', () => ID) id: string) {
    return service.findEntry(ctx, id);
  }

  @Mutation(() => CasebookEntry, { description: '終結した相談から事例を作り始める' })
  beginCasebookEntry(
    @Ctx() ctx: CallContext,
    @Arg('input', () => BeginCasebookEntryInput) input: BeginCasebookEntryInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.beginEntry(ctx, input, idempotencyKey);
  }

  @Mutation(() => CasebookEntry, { description: '事例の下書きを保存する' })
  saveCasebookDraft(
    @Ctx() ctx: CallContext,
    @Arg('input', () => SaveCasebookDraftInput) input: SaveCasebookDraftInput,
  ) {
    return service.saveDraft(ctx, input);
  }

  @Mutation(() => CasebookEntry, { description: '事例を確認に出す' })
  submitCasebookEntry(
    @Ctx() ctx: CallContext,
    @Arg('input', () => SubmitCasebookEntryInput) input: SubmitCasebookEntryInput,
  ) {
    return service.submitEntry(ctx, input);
  }

  @Mutation(() => CasebookEntry, { description: '事例の公表を認める（主管課）' })
  approveCasebookEntry(
    @Ctx() ctx: CallContext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
  ) {
    return service.approveEntry(ctx, { id, version });
  }

  @Mutation(() => CasebookEntry, { description: '事例を差し戻す（主管課）' })
  returnCasebookEntry(
    @Ctx() ctx: CallContext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('because', () => String) because: string,
  ) {
    return service.returnEntry(ctx, { id, version }, because);
  }

  @Mutation(() => CasebookEntry, { description: '事例を取り下げる' })
  withdrawCasebookEntry(
    @Ctx() ctx: CallContext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('because', () => String) because: string,
  ) {
    return service.withdrawEntry(ctx, { id, version }, because);
  }

  @FieldResolver(() => CasebookEdition, { nullable: true, description: '公表している事例' })
  async published(@Ctx() ctx: CallContext, @Root() entry: CasebookEntry) {
    const [row] = await ctx.load(editionsByEntry, entry.id);
    return row ? service.toEdition(row) : null;
  }

  @FieldResolver(() => CasebookDraft, {
    nullable: true,
    description: '下書き（もとの相談が見えるときだけ）',
  })
  async draft(@Ctx() ctx: CallContext, @Root() entry: CasebookEntry) {
    const row = await ctx.load(draftByEntry, entry.id);
    return row && service.draftOf(ctx, row);
  }

  @FieldResolver(() => ConsultationCase, {
    nullable: true,
    description: 'もとの相談（見えるときだけ）',
  })
  async consultation(@Ctx() ctx: CallContext, @Root() entry: CasebookEntry) {
    const source = await ctx.load(sourceByEntry, entry.id);
    return source && findConsultation(ctx, source.case_id);
  }
}

@Resolver(() => ConsultationCase)
export class ConsultationCasebook {
  @FieldResolver(() => CasebookEntry, { nullable: true, description: 'この相談から作った事例' })
  async casebookEntry(@Ctx() ctx: CallContext, @Root() consultation: ConsultationCase) {
    const source = await ctx.load(sourceByCase, consultation.id);
    const row = source && (await ctx.load(entryById, source.entry_id));
    return row ? service.toEntry(row) : null;
  }
}
