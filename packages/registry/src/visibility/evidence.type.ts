import { Classified } from '@tsunagu/subgraph-kit';
import { Field, ID, Int, ObjectType } from 'type-graphql';

/** 根拠の記録: the fact by which the reader sees a record (同意, 担当, 会議, 緊急閲覧 …), never somebody else's. */
@Classified('summary')
@ObjectType({ description: '根拠の記録' })
export class AccessEvidence {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => String, { description: '規則' })
  basis!: string;

  @Field(() => String, { description: 'いつから' })
  since!: string;

  @Field(() => String, { nullable: true, description: 'いつまで（なければ、終わるまで）' })
  until!: string | null;

  @Field(() => [String], { description: '情報区分（同意のとき）' })
  dataClasses!: string[];

  @Field(() => ID, { nullable: true, description: 'その記録がある支援' })
  caseId!: string | null;

  @Field(() => Int, { nullable: true, description: 'その支援の施策' })
  measure!: number | null;

  @Field(() => ID, { nullable: true, description: '会議' })
  conferenceId!: string | null;

  agencyIds!: string[];
}
