import { PageArgs } from '@tsunagu/subgraph-kit';
import { ArgsType, Field, ID, Int } from 'type-graphql';
import { ActivitySort } from './activity.type.ts';

@ArgsType()
export class ActivityListArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: '名称・内容のことば' })
  search?: string | null;

  @Field(() => Int, { nullable: true, description: '施策番号' })
  measure?: number | null;

  @Field(() => String, { nullable: true, description: '種類' })
  kind?: string | null;

  @Field(() => ID, { nullable: true, description: '圏域（下の圏域を含む）' })
  areaId?: string | null;

  @Field(() => ID, { nullable: true, description: '主催する機関' })
  organiserId?: string | null;

  @Field(() => String, { nullable: true, description: 'この日から（YYYY-MM-DD）' })
  from?: string | null;

  @Field(() => String, { nullable: true, description: 'この日まで（YYYY-MM-DD）' })
  to?: string | null;

  @Field(() => ActivitySort, {
    nullable: true,
    defaultValue: ActivitySort.STARTS_AT,
    description: '並べ方',
  })
  sort!: ActivitySort;
}
