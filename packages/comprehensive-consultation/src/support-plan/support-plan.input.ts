import { ArrayMaxSize, IsDateString, IsOptional, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { GoalResultCode, SupportPlanKindCode, SupportPlanLoopCode } from './support-plan.type.ts';

@InputType({ description: '支援プランの目標' })
export class SupportPlanGoalInput {
  @Field(() => String, { description: '目標' })
  @MaxLength(500, { message: '目標は 500 文字までです。' })
  goal!: string;

  @Field(() => String, { description: 'すること' })
  @MaxLength(500, { message: 'することは 500 文字までです。' })
  step!: string;

  @Field(() => ID, { nullable: true, description: 'だれが（空のときは本人・家族）' })
  @IsOptional()
  @IsUUID('all', { message: '機関を選び直してください。' })
  agencyId?: string | null;

  @Field(() => String, { description: '期限（YYYY-MM-DD）' })
  @IsDateString({}, { message: '期限を年月日で入れてください。' })
  dueOn!: string;
}

@InputType({ description: '支援プランのサービス' })
export class SupportPlanServiceInput {
  @Field(() => String, { description: 'サービス' })
  @MaxLength(100, { message: 'サービスの名前は 100 文字までです。' })
  service!: string;

  @Field(() => ID, { nullable: true, description: '提供する機関' })
  @IsOptional()
  @IsUUID('all', { message: '提供する機関を選び直してください。' })
  agencyId?: string | null;

  @Field(() => String, { nullable: true, description: '内容' })
  @IsOptional()
  @MaxLength(1_000, { message: '内容は 1,000 文字までです。' })
  contents?: string | null;
}

@InputType({ description: '支援プランの中身' })
export class SupportPlanContentInput {
  @Field(() => String, { description: '支援の方針' })
  @MaxLength(2_000, { message: '支援の方針は 2,000 文字までです。' })
  direction!: string;

  @Field(() => [SupportPlanGoalInput], { description: '目標' })
  @ArrayMaxSize(20, { message: '目標は 20 件までです。' })
  @ValidateNested({ each: true })
  goals!: SupportPlanGoalInput[];

  @Field(() => [SupportPlanServiceInput], { description: 'サービス' })
  @ArrayMaxSize(30, { message: 'サービスは 30 件までです。' })
  @ValidateNested({ each: true })
  services!: SupportPlanServiceInput[];
}

@InputType({ description: '支援プランの案をつくる' })
export class DraftSupportPlanInput {
  @Field(() => ID, { description: '相談' })
  caseId!: string;

  @Field(() => SupportPlanKindCode, { description: '種類' })
  kind!: SupportPlanKindCode;

  @Field(() => String, { nullable: true, description: 'つくった日（YYYY-MM-DD、空のときは今日）' })
  @IsOptional()
  @IsDateString({}, { message: 'つくった日を年月日で入れてください。' })
  draftedOn?: string | null;

  @Field(() => SupportPlanContentInput, { description: '中身' })
  @ValidateNested()
  content!: SupportPlanContentInput;
}

@InputType({ description: '支援プランの案を書き直す' })
export class ReviseSupportPlanInput {
  @Field(() => ID, { description: '支援プラン' })
  id!: string;

  @Field(() => Int, { description: '開いたときの版' })
  version!: number;

  @Field(() => SupportPlanContentInput, { description: '中身' })
  @ValidateNested()
  content!: SupportPlanContentInput;
}

@InputType({ description: '支援プランを重層的支援会議で決める' })
export class AgreeSupportPlanInput {
  @Field(() => ID, { description: '支援プラン' })
  id!: string;

  @Field(() => Int, { description: '開いたときの版' })
  version!: number;

  @Field(() => ID, { description: '重層的支援会議' })
  conferenceId!: string;

  @Field(() => String, { nullable: true, description: '決まった日（YYYY-MM-DD、空のときは今日）' })
  @IsOptional()
  @IsDateString({}, { message: '決まった日を年月日で入れてください。' })
  agreedOn?: string | null;
}

@InputType({ description: '目標の達成' })
export class SupportPlanFindingInput {
  @Field(() => Int, { description: '目標の番号' })
  number!: number;

  @Field(() => GoalResultCode, { description: '達成' })
  reached!: GoalResultCode;

  @Field(() => String, { nullable: true, description: '評価の言葉（達成していないときは要ります）' })
  @IsOptional()
  @MaxLength(1_000, { message: '評価の言葉は 1,000 文字までです。' })
  finding?: string | null;
}

@InputType({ description: '支援プランを評価する' })
export class EvaluateSupportPlanInput {
  @Field(() => ID, { description: '支援プラン' })
  id!: string;

  @Field(() => Int, { description: '開いたときの版' })
  version!: number;

  @Field(() => String, { nullable: true, description: '評価した日（YYYY-MM-DD、空のときは今日）' })
  @IsOptional()
  @IsDateString({}, { message: '評価した日を年月日で入れてください。' })
  evaluatedOn?: string | null;

  @Field(() => [SupportPlanFindingInput], { description: '目標ごとの達成' })
  @ArrayMaxSize(20, { message: '目標は 20 件までです。' })
  @ValidateNested({ each: true })
  findings!: SupportPlanFindingInput[];

  @Field(() => String, { description: '全体の評価' })
  @MaxLength(2_000, { message: '全体の評価は 2,000 文字までです。' })
  evaluation!: string;
}

@InputType({ description: '評価をもとに、支援プランの次の版をつくる' })
export class RenewSupportPlanInput {
  @Field(() => ID, { description: '評価した支援プラン' })
  id!: string;

  @Field(() => Int, { description: '開いたときの版' })
  version!: number;

  @Field(() => SupportPlanLoopCode, { description: '評価の後の道' })
  loop!: SupportPlanLoopCode;
}

@InputType({ description: '支援プランを終結する、または案を取り下げる' })
export class EndSupportPlanInput {
  @Field(() => ID, { description: '支援プラン' })
  id!: string;

  @Field(() => Int, { description: '開いたときの版' })
  version!: number;

  @Field(() => String, { nullable: true, description: '終えた日（YYYY-MM-DD、空のときは今日）' })
  @IsOptional()
  @IsDateString({}, { message: '終えた日を年月日で入れてください。' })
  endedOn?: string | null;

  @Field(() => String, { description: 'わけ' })
  @MaxLength(1_000, { message: 'わけは 1,000 文字までです。' })
  reason!: string;
}
