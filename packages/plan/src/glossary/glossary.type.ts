import { Classified, connectionOf, PageArgs } from '@tsunagu/subgraph-kit';
import { ArgsType, Field, ID, ObjectType } from 'type-graphql';

@Classified('directory')
@ObjectType({ description: '用語' })
export class GlossaryTerm {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => String, { description: '用語' })
  term!: string;

  @Field(() => String, { description: 'よみ' })
  reading!: string;

  @Field(() => String, { description: '英語' })
  english!: string;

  @Field(() => String, { description: '英語での説明' })
  definition!: string;

  @Field(() => String, { nullable: true, description: '注' })
  note!: string | null;

  @Field(() => String, { description: '出所' })
  source!: string;
}

export const GlossaryTermConnection = connectionOf(GlossaryTerm, 'GlossaryTerm');

@ArgsType()
export class GlossaryArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: '用語・よみ・英語に含まれる言葉' })
  search?: string | null;
}
