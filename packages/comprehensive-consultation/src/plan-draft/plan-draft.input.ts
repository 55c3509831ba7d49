import { GraphQLJSONObject } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { PlanFormCode } from './plan-draft.type.ts';

@InputType({ description: '書きかけの計画' })
export class SavePlanDraftInput {
  @Field(() => ID, { description: '相談' })
  caseId!: string;

  @Field(() => PlanFormCode, { description: '種類' })
  form!: PlanFormCode;

  @Field(() => Int, { nullable: true, description: '開いたときの版（新しいときは空）' })
  version?: number | null;

  @Field(() => GraphQLJSONObject, { description: '入力した内容' })
  content!: object;
}
