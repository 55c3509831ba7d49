import { PageArgs } from '@tsunagu/subgraph-kit';
import { ArrayNotEmpty, IsNotEmpty, Max, MaxLength, Min } from 'class-validator';
import { ArgsType, Field, Float, ID, InputType, Int } from 'type-graphql';
import { JobOpeningState } from './employer.type.ts';

@InputType({ description: '協力企業の登録' })
export class RegisterEmployerInput {
  @Field(() => String, { description: '名称' })
  @IsNotEmpty({ message: '名称を入れてください。' })
  @MaxLength(200, { message: '名称は 200 文字までです。' })
  name!: string;

  @Field(() => String, { nullable: true, description: '法人番号（13桁）' })
  corporateNumber?: string | null;

  @Field(() => ID, { nullable: true, description: '地区' })
  areaId?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: '高齢者を迎える用意' })
  welcomesSeniors!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: '障害のある人を迎える用意' })
  welcomesDisability!: boolean;

  @Field(() => String, { nullable: true, description: '採用の考え' })
  attitude?: string | null;
}

@InputType({ description: '求人の受付' })
export class TakeOpeningInput {
  @Field(() => ID, { description: '協力企業' })
  employerId!: string;

  @Field(() => String, { description: '題名' })
  @IsNotEmpty({ message: '題名を入れてください。' })
  @MaxLength(200, { message: '題名は 200 文字までです。' })
  title!: string;

  @Field(() => [String], { description: '切り分けた業務' })
  @ArrayNotEmpty({ message: '切り分けた業務を一つ以上入れてください。' })
  tasks!: string[];

  @Field(() => Int, { description: '週の日数' })
  @Min(1, { message: '1 から 7 の数を入れてください。' })
  @Max(7, { message: '1 から 7 の数を入れてください。' })
  daysPerWeek!: number;

  @Field(() => Float, { description: '1日の時間' })
  @Min(0.5, { message: '0.5 以上の数を入れてください。' })
  @Max(12, { message: '12 以下の数を入れてください。' })
  hoursPerDay!: number;

  @Field(() => Int, { description: '人数' })
  @Min(1, { message: '1 以上の数を入れてください。' })
  headcount!: number;

  @Field(() => ID, { nullable: true, description: '地区' })
  areaId?: string | null;
}

@ArgsType()
export class EmployerListArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: '名称の一部' })
  search?: string | null;
}

@ArgsType()
export class OpeningListArgs extends PageArgs {
  @Field(() => JobOpeningState, { nullable: true, description: '状態' })
  state?: JobOpeningState | null;

  @Field(() => Int, { nullable: true, description: '週に働ける日数以下' })
  daysPerWeek?: number | null;

  @Field(() => Float, { nullable: true, description: '1日に働ける時間以下' })
  hoursPerDay?: number | null;

  @Field(() => ID, { nullable: true, description: '地区' })
  areaId?: string | null;
}
