import { PageArgs } from '@tsunagu/subgraph-kit';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsNotEmpty,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { StaffTrainingAudience, StaffTrainingContent } from './training.type.ts';

const clock = /^([01][0-9]|2[0-3]):[0-5][0-9]$/;

@InputType({ description: '研修の予定' })
export class PlanStaffTrainingInput {
  @Field(() => String, { description: '題名' })
  @IsNotEmpty({ message: '題名を入れてください。' })
  @MaxLength(100, { message: '題名は 100 文字までです。' })
  title!: string;

  @Field(() => StaffTrainingAudience, { description: '対象' })
  audience!: StaffTrainingAudience;

  @Field(() => [StaffTrainingContent], { description: '内容' })
  @ArrayNotEmpty({ message: '内容を一つ以上選んでください。' })
  contents!: StaffTrainingContent[];

  @Field(() => String, { description: '説明' })
  @MaxLength(2_000, { message: '説明は 2,000 文字までです。' })
  description: string = '';

  @Field(() => String, { description: '開催日（YYYY-MM-DD）' })
  heldOn!: string;

  @Field(() => String, { description: '始まり（HH:MM）' })
  @Matches(clock, { message: '始まりを 14:00 のように入れてください。' })
  starts!: string;

  @Field(() => String, { description: '終わり（HH:MM）' })
  @Matches(clock, { message: '終わりを 16:00 のように入れてください。' })
  ends!: string;

  @Field(() => String, { description: '会場' })
  @IsNotEmpty({ message: '会場を入れてください。' })
  @MaxLength(100, { message: '会場は 100 文字までです。' })
  place!: string;

  @Field(() => Int, { nullable: true, description: '定員（なければ定めなし）' })
  @ValidateIf((input: PlanStaffTrainingInput) => input.capacity != null)
  @Min(1, { message: '定員は 1 人以上です。' })
  @Max(1_000, { message: '定員は 1,000 人までです。' })
  capacity?: number | null;

  @Field(() => [ID], { description: '使う事例（事例集の番号）' })
  @ArrayMaxSize(20, { message: '事例は 20 件までです。' })
  @IsUUID('all', { each: true, message: '事例を選び直してください。' })
  casebookEntryIds: string[] = [];
}

@InputType({ description: '研修の出欠' })
export class RecordTrainingAttendanceInput {
  @Field(() => ID, { description: '研修' })
  id!: string;

  @Field(() => Int, { description: '開いたときの版' })
  version!: number;

  @Field(() => [ID], { description: '出席した職員（ほかの申込者は欠席）' })
  @ArrayMaxSize(1_000, { message: '一度に記録できるのは 1,000 人までです。' })
  @IsUUID('all', { each: true, message: '職員を選び直してください。' })
  present!: string[];
}

@ArgsType()
export class StaffTrainingListArgs extends PageArgs {
  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'これから開くものだけ' })
  upcoming!: boolean;
}
