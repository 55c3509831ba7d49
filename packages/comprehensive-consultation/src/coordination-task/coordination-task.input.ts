import { IsDateString, IsIn, IsUUID, MaxLength, ValidateIf } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { CoordinationTaskState } from './coordination-task.type.ts';

@InputType({ description: '調整の課題' })
export class RecordCoordinationTaskInput {
  @Field(() => ID, { description: '相談' })
  caseId!: string;

  @Field(() => ID, { nullable: true, description: '決めた会議' })
  @ValidateIf((input: RecordCoordinationTaskInput) => input.conferenceId != null)
  @IsUUID('all', { message: '会議を選び直してください。' })
  conferenceId?: string | null;

  @Field(() => String, { description: '何をするか' })
  @MaxLength(1_000, { message: '課題は 1,000 文字までです。' })
  what!: string;

  @Field(() => ID, { description: '受け持つ機関' })
  @IsUUID('all', { message: '受け持つ機関を選んでください。' })
  agencyId!: string;

  @Field(() => String, { description: '期限（YYYY-MM-DD）' })
  @IsDateString({}, { message: '期限を年月日で入れてください。' })
  dueOn!: string;

  @Field(() => String, { nullable: true, description: '決めた日（YYYY-MM-DD。入れなければ今日）' })
  @ValidateIf((input: RecordCoordinationTaskInput) => input.agreedOn != null)
  @IsDateString({}, { message: '決めた日を年月日で入れてください。' })
  agreedOn?: string | null;
}

@InputType({ description: '課題の期限と受け持ちを改める' })
export class ChangeCoordinationTaskInput {
  @Field(() => ID, { description: '課題' })
  id!: string;

  @Field(() => Int, { description: '開いたときの版' })
  version!: number;

  @Field(() => ID, { description: '受け持つ機関' })
  @IsUUID('all', { message: '受け持つ機関を選んでください。' })
  agencyId!: string;

  @Field(() => String, { description: '期限（YYYY-MM-DD）' })
  @IsDateString({}, { message: '期限を年月日で入れてください。' })
  dueOn!: string;
}

@InputType({ description: '課題を終える' })
export class SettleCoordinationTaskInput {
  @Field(() => ID, { description: '課題' })
  id!: string;

  @Field(() => Int, { description: '開いたときの版' })
  version!: number;

  @Field(() => CoordinationTaskState, { description: '済んだ、または取りやめた' })
  @IsIn([CoordinationTaskState.DONE, CoordinationTaskState.DROPPED], {
    message: '済んだか、取りやめたかを選んでください。',
  })
  state!: CoordinationTaskState;

  @Field(() => String, { description: 'どうなったか' })
  @MaxLength(1_000, { message: '結果は 1,000 文字までです。' })
  word!: string;

  @Field(() => String, { nullable: true, description: '済んだ日（YYYY-MM-DD。入れなければ今日）' })
  @ValidateIf((input: SettleCoordinationTaskInput) => input.settledOn != null)
  @IsDateString({}, { message: '済んだ日を年月日で入れてください。' })
  settledOn?: string | null;
}
