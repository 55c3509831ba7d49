import { Classified, connectionOf } from '@tsunagu/subgraph-kit';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';

/** 団体への助成 of others than the city (M2-35); anybody may know of it. */
@Classified('directory')
@ObjectType({ description: '制度の狭間を支援する団体への助成' })
export class ExternalGrant {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => String, { description: '名称' })
  name!: string;

  @Field(() => String, { description: '助成する団体' })
  organisation!: string;

  @Field(() => String, { description: '対象' })
  target!: string;

  @Field(() => String, { description: '地域' })
  region!: string;

  @Field(() => Float, { nullable: true, description: '上限（円）' })
  capYen!: number | null;

  @Field(() => String, { nullable: true, description: '締切の日' })
  deadlineOn!: string | null;

  @Field(() => String, { nullable: true, description: '申込み方法' })
  howToApply!: string | null;

  @Field(() => String, { nullable: true, description: '実績の年度' })
  resultFiscalYear!: string | null;

  @Field(() => Int, { nullable: true, description: '実績の件数' })
  resultCount!: number | null;

  @Field(() => Float, { nullable: true, description: '実績の金額（円）' })
  resultTotalYen!: number | null;

  @Field(() => String, { nullable: true, description: '実績の但し書き（約など）' })
  resultQualifier!: string | null;

  @Field(() => String, { description: '出典' })
  source!: string;

  @Field(() => Boolean, { description: '公開している' })
  published!: boolean;

  @Field(() => Int, { description: '版' })
  version!: number;
}

export const ExternalGrantConnection = connectionOf(ExternalGrant, 'ExternalGrant');
