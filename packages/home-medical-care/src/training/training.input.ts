import { PageArgs } from '@tsunagu/subgraph-kit';
import { ArrayNotEmpty, IsDateString, IsNotEmpty, MaxLength, Min, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { HomeCareTrainingKind, HomeCareTrainingMode } from './training.type.ts';

@InputType({ description: '研修・講座の予定' })
export class PlanHomeCareTrainingInput {
  @Field(() => HomeCareTrainingKind, { description: '種別' })
  kind!: HomeCareTrainingKind;

  @Field(() => String, { description: '題名' })
  @IsNotEmpty({ message: '題名を入れてください。' })
  @MaxLength(200, { message: '題名は 200 文字までです。' })
  title!: string;

  @Field(() => [String], { description: '対象' })
  @ArrayNotEmpty({ message: '対象を一つ以上入れてください。' })
  target!: string[];

  @Field(() => String, { description: '始まり（日時）' })
  @IsDateString({}, { message: '始まりの日時を入れてください。' })
  startsAt!: string;

  @Field(() => String, { description: '終わり（日時）' })
  @IsDateString({}, { message: '終わりの日時を入れてください。' })
  endsAt!: string;

  @Field(() => ID, { nullable: true, description: '地区' })
  areaId?: string | null;

  @Field(() => String, { nullable: true, description: '会場' })
  place?: string | null;

  @Field(() => HomeCareTrainingMode, { description: '開催の方法' })
  mode!: HomeCareTrainingMode;

  @Field(() => Int, { nullable: true, description: '定員' })
  capacity?: number | null;

  @Field(() => String, { nullable: true, description: '申込みの方法' })
  howToApply?: string | null;
}

@InputType({ description: '職種別の参加者数' })
export class AttendanceInput {
  @Field(() => String, { description: '職種' })
  @IsNotEmpty({ message: '職種を入れてください。' })
  profession!: string;

  @Field(() => Int, { description: '参加者数' })
  @Min(0, { message: '0 以上の数を入れてください。' })
  participants!: number;
}

@InputType({ description: '参加の記録' })
export class RecordHomeCareAttendanceInput {
  @Field(() => Int, { description: '参加者数' })
  @Min(0, { message: '0 以上の数を入れてください。' })
  participants!: number;

  @Field(() => [AttendanceInput], { description: '職種別' })
  @ValidateNested({ each: true })
  byProfession: AttendanceInput[] = [];
}

@ArgsType()
export class TrainingListArgs extends PageArgs {
  @Field(() => HomeCareTrainingKind, { nullable: true, description: '種別' })
  kind?: HomeCareTrainingKind | null;

  @Field(() => String, { nullable: true, description: '年度' })
  fiscalYear?: string | null;

  @Field(() => ID, { nullable: true, description: '地区' })
  areaId?: string | null;
}
