import { Classified } from '@tsunagu/subgraph-kit';
import { Field, ObjectType } from 'type-graphql';

/** 会議の約束 as it is shown at the opening (M2-18). */
@Classified('directory')
@ObjectType({ description: '会議の約束' })
export class GroundRule {
  @Field(() => String, { description: '符号' })
  code!: string;

  @Field(() => String, { description: '約束' })
  rule!: string;
}
