import { PageArgs } from '@tsunagu/subgraph-kit';
import { IsDateString, IsInt, IsOptional, IsUUID, Length, MaxLength, Min } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { CommunityCourseKind, CommunityCourseState, CommunityCourseTheme } from './course.type.ts';

@InputType({ description: '講座の計画' })
export class PlanCourseInput {
  @Field(() => String, { description: '名称' })
  @Length(1, 200, { message: '名称は 1 から 200 文字で入れてください。' })
  title!: string;

  @Field(() => CommunityCourseKind, { description: '種類' })
  kind!: CommunityCourseKind;

  @Field(() => CommunityCourseTheme, { nullable: true, description: 'テーマ' })
  theme?: CommunityCourseTheme | null;

  @Field(() => String, { nullable: true, description: '内容' })
  @IsOptional()
  @MaxLength(2_000, { message: '内容は 2,000 文字までです。' })
  description?: string | null;

  @Field(() => ID, { nullable: true, description: '主催（所管課がほかの機関の講座を登録するとき）' })
  @IsOptional()
  @IsUUID('all', { message: '主催を選び直してください。' })
  organiserId?: string | null;

  @Field(() => ID, { nullable: true, description: '圏域' })
  @IsOptional()
  @IsUUID('all', { message: '圏域を選び直してください。' })
  areaId?: string | null;

  @Field(() => String, { nullable: true, description: '会場' })
  @IsOptional()
  @MaxLength(200, { message: '会場は 200 文字までです。' })
  place?: string | null;

  @Field(() => String, { nullable: true, description: '開始日' })
  @IsOptional()
  @IsDateString({}, { message: '開始日を年月日で入れてください。' })
  startsOn?: string | null;

  @Field(() => String, { nullable: true, description: '終了日' })
  @IsOptional()
  @IsDateString({}, { message: '終了日を年月日で入れてください。' })
  endsOn?: string | null;

  @Field(() => Int, { nullable: true, description: '回数' })
  @IsOptional()
  @IsInt({ message: '回数は整数で入れてください。' })
  @Min(1, { message: '回数は 1 以上です。' })
  sessions?: number | null;

  @Field(() => Int, { nullable: true, description: '定員' })
  @IsOptional()
  @IsInt({ message: '定員は整数で入れてください。' })
  @Min(1, { message: '定員は 1 以上です。' })
  capacity?: number | null;

  @Field(() => String, { nullable: true, description: '申込方法' })
  @IsOptional()
  @MaxLength(500, { message: '申込方法は 500 文字までです。' })
  howToApply?: string | null;
}

@InputType({ description: '開催の結果' })
export class CourseResultInput {
  @Field(() => Int, { description: '参加者数' })
  @IsInt({ message: '参加者数は整数で入れてください。' })
  @Min(0, { message: '参加者数は 0 以上です。' })
  participants!: number;

  @Field(() => Int, { nullable: true, description: '修了者数' })
  @IsOptional()
  @IsInt({ message: '修了者数は整数で入れてください。' })
  @Min(0, { message: '修了者数は 0 以上です。' })
  finishers?: number | null;
}

/** Which course, and the version the worker saw. */
@ArgsType()
export class CourseStepArgs {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => Int, { description: '開いたときの版' })
  version!: number;
}

@ArgsType()
export class CourseListArgs extends PageArgs {
  @Field(() => CommunityCourseKind, { nullable: true, description: '種類' })
  kind?: CommunityCourseKind | null;

  @Field(() => CommunityCourseTheme, { nullable: true, description: 'テーマ' })
  theme?: CommunityCourseTheme | null;

  @Field(() => CommunityCourseState, { nullable: true, description: '状態' })
  state?: CommunityCourseState | null;

  @Field(() => String, { nullable: true, description: '年度（R4 など）' })
  fiscalYear?: string | null;

  @Field(() => ID, { nullable: true, description: '圏域' })
  areaId?: string | null;

  @Field(() => ID, { nullable: true, description: '主催' })
  organiserId?: string | null;
}
