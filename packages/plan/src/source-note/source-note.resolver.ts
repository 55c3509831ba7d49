import type { CallContext } from '@tsunagu/subgraph-kit';
import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { SourceNoteListArgs } from './source-note.input.ts';
import { sourceNoteConnection } from './source-note.service.ts';
import { SourceNote, SourceNoteConnection } from './source-note.type.ts';

@Resolver(() => SourceNote)
export class SourceNoteResolver {
  @Query(() => SourceNoteConnection, { description: '原資料の注記（確認事項・不一致）' })
  sourceNotes(@Ctx() ctx: CallContext, @Args(() => SourceNoteListArgs) args: SourceNoteListArgs) {
    return sourceNoteConnection(ctx, args);
  }
}
