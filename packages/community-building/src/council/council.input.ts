import { PageArgs } from '@tsunagu/subgraph-kit';
import { IsDateString, IsInt, IsOptional, IsUUID, Length, Max, MaxLength, Min } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import {
  CommunityCouncilMemberKind,
  CommunityCouncilState,
  CommunityCouncilTheme,
  CommunityCouncilUnit,
} from './council.type.ts';

@InputType({ description: '協議体の設置準備' })
export class PrepareCouncilInput {
  @Field(() => String, { description: '名称' })
  @Length(1, 100, { message: '名称は 1 から 100 文字で入れてください。' })
  name!: string;

  @Field(() => ID, { description: '圏域' })
  @IsUUID('all', { message: '圏域を選んでください。' })
  areaId!: string;

  @Field(() => CommunityCouncilUnit, { description: '単位' })
  unit!: CommunityCouncilUnit;

  @Field(() => String, { description: '準備を始めた日' })
  @IsDateString({}, { message: '準備を始めた日を年月日で入れてください。' })
  startedOn!: string;

  @Field(() => ID, { nullable: true, description: '運営する団体' })
  @IsOptional()
  @IsUUID('all', { message: '運営する団体を選び直してください。' })
  hostAgencyId?: string | null;

  @Field(() => String, { nullable: true, description: '備考' })
  @IsOptional()
  @MaxLength(2_000, { message: '備考は 2,000 文字までです。' })
  note?: string | null;
}

@InputType({ description: '構成員（団体・役職）' })
export class CouncilMemberInput {
  @Field(() => CommunityCouncilMemberKind, { description: '種類' })
  kind!: CommunityCouncilMemberKind;

  @Field(() => String, { description: '団体・役職の名（個人の名は入れません）' })
  @Length(1, 100, { message: '団体・役職の名は 1 から 100 文字で入れてください。' })
  name!: string;

  @Field(() => ID, { nullable: true, description: '機関台帳の機関' })
  @IsOptional()
  @IsUUID('all', { message: '機関を選び直してください。' })
  agencyId?: string | null;

  @Field(() => String, { nullable: true, description: '加わった日' })
  @IsOptional()
  @IsDateString({}, { message: '加わった日を年月日で入れてください。' })
  joinedOn?: string | null;
}

@InputType({ description: '協議体のテーマ' })
export class CouncilThemeInput {
  @Field(() => CommunityCouncilTheme, { description: 'テーマ' })
  theme!: CommunityCouncilTheme;

  @Field(() => String, { nullable: true, description: '内容' })
  @IsOptional()
  @MaxLength(500, { message: '内容は 500 文字までです。' })
  note?: string | null;
}

@InputType({ description: '会議の記録' })
export class CouncilMeetingInput {
  @Field(() => String, { description: '開催日' })
  @IsDateString({}, { message: '開催日を年月日で入れてください。' })
  heldOn!: string;

  @Field(() => String, { description: '議題' })
  @Length(1, 200, { message: '議題は 1 から 200 文字で入れてください。' })
  title!: string;

  @Field(() => String, { nullable: true, description: '決まったこと' })
  @IsOptional()
  @MaxLength(4_000, { message: '決まったことは 4,000 文字までです。' })
  decisions?: string | null;

  @Field(() => Int, { nullable: true, description: '出席者数' })
  @IsOptional()
  @IsInt({ message: '出席者数は整数で入れてください。' })
  @Min(1, { message: '出席者数は 1 以上です。' })
  @Max(10_000, { message: '出席者数は 10,000 以下です。' })
  attendees?: number | null;
}

@InputType({ description: '支援計画' })
export class CouncilSupportPlanInput {
  @Field(() => String, { description: '目標' })
  @Length(1, 500, { message: '目標は 1 から 500 文字で入れてください。' })
  goal!: string;

  @Field(() => String, { description: '支援の内容' })
  @Length(1, 2_000, { message: '支援の内容は 1 から 2,000 文字で入れてください。' })
  support!: string;

  @Field(() => String, { description: '開始日' })
  @IsDateString({}, { message: '開始日を年月日で入れてください。' })
  startsOn!: string;

  @Field(() => String, { description: '見直しの日' })
  @IsDateString({}, { message: '見直しの日を年月日で入れてください。' })
  reviewOn!: string;
}

/** Which council, and the version the worker saw. */
@ArgsType()
export class CouncilStepArgs {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => Int, { description: '開いたときの版' })
  version!: number;
}

@ArgsType()
export class CouncilListArgs extends PageArgs {
  @Field(() => CommunityCouncilState, { nullable: true, description: '状態' })
  state?: CommunityCouncilState | null;

  @Field(() => ID, { nullable: true, description: '圏域' })
  areaId?: string | null;

  @Field(() => CommunityCouncilTheme, { nullable: true, description: 'テーマ' })
  theme?: CommunityCouncilTheme | null;

  @Field(() => String, { nullable: true, description: 'この日から会議がない' })
  @IsOptional()
  @IsDateString({}, { message: '日付を年月日で入れてください。' })
  withoutMeetingSince?: string | null;
}
