import { PageArgs } from '@tsunagu/subgraph-kit';
import { IsDateString, IsNotEmpty, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { AdviserDispatchFormat, AdviserDispatchStatus, AdviserEligibility } from './adviser.type.ts';

@InputType({ description: 'アドバイザー派遣の申込み' })
export class RequestAdviserInput {
  @Field(() => String, { description: '団体名' })
  @IsNotEmpty({ message: '団体名を入れてください。' })
  @MaxLength(200, { message: '団体名は 200 文字までです。' })
  groupName!: string;

  @Field(() => Boolean, { description: '岡山ＥＳＤプロジェクト参加団体' })
  esdMember!: boolean;

  @Field(() => Boolean, { description: 'つながる協働ひろばに登録' })
  listed!: boolean;

  @Field(() => String, { description: '活動を始めた日' })
  @IsDateString({}, { message: '活動を始めた日を年月日で入れてください。' })
  activeSince!: string;

  @Field(() => ID, { description: 'アドバイザー' })
  @IsUUID('all', { message: 'アドバイザーを選んでください。' })
  adviserId!: string;

  @Field(() => String, { description: '助言してほしいこと' })
  @IsNotEmpty({ message: '助言してほしいことを入れてください。' })
  @MaxLength(1_000, { message: '助言してほしいことは 1,000 文字までです。' })
  topic!: string;

  @Field(() => AdviserDispatchFormat, { description: '形' })
  format!: AdviserDispatchFormat;

  @Field(() => String, { description: '希望日' })
  @IsDateString({}, { message: '希望日を年月日で入れてください。' })
  wishedOn!: string;

  @Field(() => String, { nullable: true, description: '会場' })
  @MaxLength(200, { message: '会場は 200 文字までです。' })
  place: string = '';

  @Field(() => Int, { description: '参加予定の人数' })
  @Min(1, { message: '1 人以上を入れてください。' })
  people!: number;
}

@InputType({ description: 'アドバイザー派遣の実施' })
export class HoldAdviserInput {
  @Field(() => String, { description: '実施日' })
  @IsDateString({}, { message: '実施日を年月日で入れてください。' })
  heldOn!: string;

  @Field(() => Int, { description: '実施した時間（分、約120分が目安）' })
  @Min(10, { message: '10 分以上を入れてください。' })
  @Max(480, { message: '1日に収まる時間を入れてください。' })
  minutes!: number;

  @Field(() => Int, { description: '参加した人数' })
  @Min(0, { message: '0 以上の数を入れてください。' })
  people!: number;
}

@InputType({ description: 'フォローアップ' })
export class FollowUpAdviserInput {
  @Field(() => String, { description: '日付' })
  @IsDateString({}, { message: '日付を年月日で入れてください。' })
  askedOn!: string;

  @Field(() => String, { description: '質問・相談' })
  @IsNotEmpty({ message: '質問・相談を入れてください。' })
  @MaxLength(2_000, { message: '質問・相談は 2,000 文字までです。' })
  question!: string;

  @Field(() => String, { nullable: true, description: '答え' })
  @MaxLength(2_000, { message: '答えは 2,000 文字までです。' })
  answer: string = '';
}

@InputType({ description: 'アドバイザー派遣の決まり' })
export class AdviserRuleInput {
  @Field(() => AdviserEligibility, { description: '対象団体の条件①②の読み方' })
  eligibility!: AdviserEligibility;

  @Field(() => Int, { defaultValue: 12, description: '続けて活動していることが要る月数' })
  @Min(0, { message: '0 以上の数を入れてください。' })
  activeMonths!: number;

  @Field(() => Int, { defaultValue: 120, description: '時間の目安（分）' })
  @Min(10, { message: '10 分以上を入れてください。' })
  durationMinutes!: number;

  @Field(() => Int, { defaultValue: 2, description: 'フォローアップの回数の目安' })
  @Min(0, { message: '0 から 2 までの数を入れてください。' })
  @Max(2, { message: '0 から 2 までの数を入れてください。' })
  followUpTimes!: number;

  @Field(() => Int, { defaultValue: 2, description: 'フォローアップの期間（月）' })
  @Min(1, { message: '1 以上の数を入れてください。' })
  followUpMonths!: number;

  @Field(() => String, { description: '決まりを変える理由' })
  @IsNotEmpty({ message: '決まりを変える理由を入れてください。' })
  @MaxLength(500, { message: '理由は 500 文字までです。' })
  reason!: string;
}

@ArgsType()
export class AdviserDispatchStepArgs {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => Int, { description: '開いたときの版' })
  version!: number;
}

@ArgsType()
export class AdviserDispatchListArgs extends PageArgs {
  @Field(() => AdviserDispatchStatus, { nullable: true, description: '状態' })
  state?: AdviserDispatchStatus | null;
}
