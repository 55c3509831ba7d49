import { IsUUID, Matches, MaxLength, ValidateIf } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { UnmetNeedAnswerCode, UnmetNeedKindCode } from './unmet-need.type.ts';

const day = /^\d{4}-\d{2}-\d{2}$/;

@InputType({ description: '資源のない困り事の記録' })
export class RecordUnmetNeedInput {
  @Field(() => ID, { description: '相談' })
  @IsUUID('all', { message: '相談を選び直してください。' })
  caseId!: string;

  @Field(() => UnmetNeedKindCode, { description: '種類' })
  kind!: UnmetNeedKindCode;

  @Field(() => String, { description: '何があれば支援できたか' })
  @MaxLength(2_000, { message: '2,000 文字までで書いてください。' })
  words!: string;

  @Field(() => String, { nullable: true, description: '分かった日（なければ今日）' })
  @ValidateIf((input: RecordUnmetNeedInput) => input.recordedOn != null)
  @Matches(day, { message: '日を年月日で入力してください。' })
  recordedOn?: string | null;
}

@InputType({ description: '資源のない困り事を施策に渡す' })
export class ReportUnmetNeedsInput {
  @Field(() => UnmetNeedKindCode, { description: '種類' })
  kind!: UnmetNeedKindCode;

  @Field(() => ID, { nullable: true, description: '地域（なければ、地域の分からないもの）' })
  @ValidateIf((input: ReportUnmetNeedsInput) => input.areaId != null)
  @IsUUID('all', { message: '地域を選び直してください。' })
  areaId?: string | null;

  @Field(() => Int, { description: '施策の番号（1 から 5）' })
  measureNo!: number;

  @Field(() => String, { nullable: true, description: 'ワーキンググループ' })
  @ValidateIf((input: ReportUnmetNeedsInput) => input.workingGroup != null)
  @MaxLength(100, { message: '100 文字までで書いてください。' })
  workingGroup?: string | null;

  @Field(() => ID, { description: '答える所管課' })
  @IsUUID('all', { message: '答える所管課を選んでください。' })
  sectionAgencyId!: string;

  @Field(() => String, { description: '検討してほしいこと（世帯が分かることは書きません）' })
  @MaxLength(1_000, { message: '1,000 文字までで書いてください。' })
  asked!: string;
}

@InputType({ description: '資源のない困り事への答え' })
export class AnswerUnmetNeedsInput {
  @Field(() => ID, { description: '報告' })
  @IsUUID('all', { message: '報告を選び直してください。' })
  id!: string;

  @Field(() => Int, { description: '開いたときの版' })
  version!: number;

  @Field(() => UnmetNeedAnswerCode, { description: '答え' })
  answer!: UnmetNeedAnswerCode;

  @Field(() => String, { description: '理由' })
  @MaxLength(1_000, { message: '1,000 文字までで書いてください。' })
  reason!: string;
}
