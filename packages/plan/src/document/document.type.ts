import { Classified, connectionOf, PageArgs } from '@tsunagu/subgraph-kit';
import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';

@Classified('directory')
@ObjectType({ description: '計画に関わる資料' })
export class PlanDocument {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => String, { description: '種別（計画・要綱・様式など）' })
  kind!: string;

  @Field(() => String, { description: '題名' })
  title!: string;

  @Field(() => String, { nullable: true, description: '作成者' })
  owner!: string | null;

  @Field(() => String, { nullable: true, description: '日付（分かる範囲）' })
  dated!: string | null;

  @Field(() => String, { nullable: true, description: '注' })
  note!: string | null;

  @Field(() => String, { description: '出所' })
  source!: string;
}

@Classified('directory')
@ObjectType({ description: '計画の年表の出来事' })
export class PlanEvent {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => String, { description: '日付（月や年度だけ分かるときはその初日）' })
  occurredOn!: string;

  @Field(() => String, { description: '日付の細かさ（day・month・fiscal_year）' })
  precision!: string;

  @Field(() => String, { description: '日付の表示（和暦）' })
  dateLabel!: string;

  @Field(() => Int, { description: '施策番号（0 は全体）' })
  measureNo!: number;

  @Field(() => String, { description: '出来事' })
  event!: string;

  @Field(() => String, { description: '確かさ（明記・推定など）' })
  certainty!: string;

  @Field(() => String, { description: '出所' })
  source!: string;
}

export const PlanDocumentConnection = connectionOf(PlanDocument, 'PlanDocument');
export const PlanEventConnection = connectionOf(PlanEvent, 'PlanEvent');

@ArgsType()
export class PlanDocumentArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: '種別' })
  kind?: string | null;
}

@ArgsType()
export class PlanEventArgs extends PageArgs {
  @Field(() => Int, { nullable: true, description: '施策番号（0 は全体）' })
  measure?: number | null;
}
