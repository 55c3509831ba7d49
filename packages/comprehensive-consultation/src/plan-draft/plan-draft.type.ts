import { Classified } from '@tsunagu/subgraph-kit';
import { GraphQLJSONObject } from 'graphql-scalars';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum PlanFormCode {
  CARE_PLAN = 'care-plan',
  SUPPORT_PLAN = 'support-plan',
}
registerEnumType(PlanFormCode, {
  name: 'PlanForm',
  description: '書きかけの計画の種類',
  valuesConfig: {
    CARE_PLAN: { description: 'トータルケアプランの予定' },
    SUPPORT_PLAN: { description: '支援プラン' },
  },
});

/** 書きかけの計画 of one worker; nobody else sees it. */
@Classified('plan')
@ObjectType({ description: '書きかけの計画（書いた本人だけに見えます）' })
export class PlanDraft {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => GraphQLJSONObject, { description: '入力した内容' })
  content!: object;

  @Field(() => String, { description: '保存した日時' })
  savedAt!: string;

  @Field(() => Int, { description: '版' })
  version!: number;
}
