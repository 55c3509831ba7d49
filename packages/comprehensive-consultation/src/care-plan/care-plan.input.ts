import { ArrayMaxSize, IsDateString, IsOptional, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { CarePlanBandCode } from './care-plan.type.ts';

@InputType({ description: '週間予定の曜日と時間' })
export class CarePlanWeekInput {
  @Field(() => [Int], { description: '曜日（1 月曜～7 日曜）' })
  @ArrayMaxSize(7, { message: '曜日は七つまでです。' })
  days!: number[];

  @Field(() => CarePlanBandCode, { nullable: true, description: '時間帯（時刻を決めていないとき）' })
  band?: CarePlanBandCode | null;

  @Field(() => Int, { nullable: true, description: '始まり（0時からの分、30分刻み）' })
  startMinute?: number | null;

  @Field(() => Int, { nullable: true, description: '終わり（0時からの分、30分刻み）' })
  endMinute?: number | null;
}

@InputType({ description: '週単位以外のサービスの頻度' })
export class CarePlanFrequencyInput {
  @Field(() => Int, { nullable: true, description: '何か月に' })
  everyMonths?: number | null;

  @Field(() => Int, { nullable: true, description: '何回' })
  times?: number | null;

  @Field(() => Boolean, { nullable: true, description: '必要なとき' })
  onRequest?: boolean | null;

  @Field(() => String, { nullable: true, description: '時期（第1火曜の午前など）' })
  @IsOptional()
  @MaxLength(100, { message: '時期は 100 文字までです。' })
  timing?: string | null;
}

@InputType({ description: '予定の内容' })
export class CarePlanEntryInput {
  @Field(() => [ID], { description: '対象の方（世帯全体のときは空）' })
  @ArrayMaxSize(30, { message: '対象は 30 人までです。' })
  @IsUUID('all', { each: true, message: '対象を選び直してください。' })
  personIds!: string[];

  @Field(() => String, { description: 'サービス' })
  @MaxLength(100, { message: 'サービスの名前は 100 文字までです。' })
  service!: string;

  @Field(() => ID, { nullable: true, description: '提供する機関' })
  @IsOptional()
  @IsUUID('all', { message: '提供する機関を選び直してください。' })
  agencyId?: string | null;

  @Field(() => String, { nullable: true, description: '提供する方（一覧にない機関・個人）' })
  @IsOptional()
  @MaxLength(100, { message: '提供する方は 100 文字までです。' })
  provider?: string | null;

  @Field(() => String, { nullable: true, description: '内容' })
  @IsOptional()
  @MaxLength(1_000, { message: '内容は 1,000 文字までです。' })
  contents?: string | null;

  @Field(() => CarePlanWeekInput, { nullable: true, description: '曜日と時間（週間予定のとき）' })
  @IsOptional()
  @ValidateNested()
  week?: CarePlanWeekInput | null;

  @Field(() => CarePlanFrequencyInput, { nullable: true, description: '頻度（週単位以外のとき）' })
  @IsOptional()
  @ValidateNested()
  outside?: CarePlanFrequencyInput | null;
}

@InputType({ description: '予定を加える' })
export class AddCarePlanEntryInput {
  @Field(() => ID, { description: '相談' })
  caseId!: string;

  @Field(() => CarePlanEntryInput, { description: '予定' })
  @ValidateNested()
  entry!: CarePlanEntryInput;
}

@InputType({ description: '予定を変える' })
export class ChangeCarePlanEntryInput {
  @Field(() => ID, { description: '予定' })
  id!: string;

  @Field(() => Int, { description: '開いたときの版' })
  version!: number;

  @Field(() => CarePlanEntryInput, { description: '予定' })
  @ValidateNested()
  entry!: CarePlanEntryInput;
}

@InputType({ description: '予定を別の曜日・時間に動かす' })
export class MoveCarePlanEntryInput {
  @Field(() => ID, { description: '予定' })
  id!: string;

  @Field(() => Int, { description: '開いたときの版' })
  version!: number;

  @Field(() => CarePlanWeekInput, { description: '新しい曜日と時間' })
  @ValidateNested()
  week!: CarePlanWeekInput;
}

@InputType({ description: '世帯についての備考を書く' })
export class WriteCarePlanRemarkInput {
  @Field(() => ID, { description: '相談' })
  caseId!: string;

  @Field(() => Int, { description: '開いたときの版（まだないときは 0）' })
  version!: number;

  @Field(() => String, { description: '備考' })
  @MaxLength(2_000, { message: '備考は 2,000 文字までです。' })
  remark!: string;
}

@InputType({ description: '家族に渡す版をつくる' })
export class PublishCarePlanInput {
  @Field(() => ID, { description: '相談' })
  caseId!: string;

  @Field(() => String, { nullable: true, description: '作成日（YYYY-MM-DD、空のときは今日）' })
  @IsOptional()
  @IsDateString({}, { message: '作成日を入れ直してください。' })
  createdOn?: string | null;
}
