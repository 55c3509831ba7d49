import { PageArgs } from '@tsunagu/subgraph-kit';
import { ArgsType, Field, Int } from 'type-graphql';
import { SourceNoteKind } from './source-note.type.ts';

@ArgsType()
export class SourceNoteListArgs extends PageArgs {
  @Field(() => SourceNoteKind, { nullable: true, description: '種別' })
  kind?: SourceNoteKind | null;

  @Field(() => Int, { nullable: true, description: '施策番号（0 は全体）' })
  measure?: number | null;
}
