import { Classified } from '@tsunagu/subgraph-kit';
import { Field, ID, Int, ObjectType } from 'type-graphql';

/** 困り事の項目 of the つなぐシート as the graph shows it. */
@Classified('directory')
@ObjectType({ description: '困り事の項目' })
export class WorryItem {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => Int, { description: '様式の版' })
  edition!: number;

  @Field(() => String, { description: '項目の符号' })
  code!: string;

  @Field(() => String, { description: '困り事' })
  label!: string;

  @Field(() => Int, { description: '並び順' })
  position!: number;

  @Field(() => String, { nullable: true, description: '聞き取りの手がかり' })
  hint!: string | null;
}
