import { Classified, connectionOf } from '@tsunagu/subgraph-kit';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum ActivitySort {
  STARTS_AT = 'starts-at',
  STARTS_AT_DESC = 'starts-at-desc',
  TITLE = 'title',
  TITLE_DESC = 'title-desc',
}
registerEnumType(ActivitySort, {
  name: 'ActivitySort',
  description: '活動の並べ方',
  valuesConfig: {
    STARTS_AT: { description: '開催日の近い順（日の決まっていないものは最後）' },
    STARTS_AT_DESC: { description: '開催日の遠い順（日の決まっていないものは最後）' },
    TITLE: { description: '名称の順' },
    TITLE_DESC: { description: '名称の逆の順' },
  },
});

/** 活動: everything a person or group can take part in, of all five measures. */
@Classified('directory')
@Directive('@key(fields: "id")')
@ObjectType({ description: '活動' })
export class Activity {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => Int, { description: '施策番号' })
  measure!: number;

  @Field(() => String, { description: '種類' })
  kind!: string;

  @Field(() => String, { description: '名称' })
  title!: string;

  @Field(() => String, { nullable: true, description: '内容' })
  description!: string | null;

  organiserAgencyId!: string | null;

  @Field(() => String, { nullable: true, description: '主催者名' })
  organiserName!: string | null;

  areaId!: string | null;

  @Field(() => String, { nullable: true, description: '場所' })
  place!: string | null;

  @Field(() => String, { nullable: true, description: '始まり' })
  startsAt!: string | null;

  @Field(() => String, { nullable: true, description: '終わり' })
  endsAt!: string | null;

  @Field(() => Int, { nullable: true, description: '定員' })
  capacity!: number | null;

  @Field(() => String, { nullable: true, description: '申込み方法' })
  howToApply!: string | null;
}

export const ActivityConnection = connectionOf(Activity, 'Activity');
