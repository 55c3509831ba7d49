import { PageArgs } from '@tsunagu/subgraph-kit';
import { ArgsType, Field, Int } from 'type-graphql';

@ArgsType()
export class MeasureListArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: '計画の記号（例 r3-r5）か年度（例 R4）' })
  plan?: string | null;
}

@ArgsType()
export class PlanIssueListArgs extends PageArgs {
  @Field(() => Int, { nullable: true, description: '施策番号' })
  measure?: number | null;

  @Field(() => String, { nullable: true, description: '種別（課題・効果など）' })
  kind?: string | null;
}
