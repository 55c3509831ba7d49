import { ArrayMaxSize, IsNotEmpty, MaxLength, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'アンケートを始める' })
export class OpenAgencySurveyInput {
  @Field(() => String, { nullable: true, description: '年度（なければ今年度）' })
  fiscalYear?: string | null;

  @Field(() => String, { description: '締切の日（YYYY-MM-DD）' })
  closesOn!: string;
}

@InputType({ description: '自由記述の回答' })
export class AgencySurveyCommentInput {
  @Field(() => String, { description: '質問の符号' })
  @IsNotEmpty({ message: '質問を開き直してください。' })
  code!: string;

  @Field(() => String, { description: '回答' })
  @MaxLength(2_000, { message: '回答は 2,000 文字までです。' })
  text!: string;
}

@InputType({ description: 'アンケートに答える（機関として一つ）' })
export class AnswerAgencySurveyInput {
  @Field(() => ID, { description: 'アンケート' })
  surveyId!: string;

  @Field(() => Int, { description: '密な連携がとれているか（1 とれていない ～ 4 とれている）' })
  step!: number;

  @Field(() => [AgencySurveyCommentInput], { description: '自由記述' })
  @ArrayMaxSize(20, { message: '自由記述は 20 までです。' })
  @ValidateNested({ each: true })
  comments: AgencySurveyCommentInput[] = [];

  @Field(() => Int, { nullable: true, description: '訂正するとき、開いたときの版' })
  version?: number | null;
}
