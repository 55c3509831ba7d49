import { PageArgs } from '@tsunagu/subgraph-kit';
import { ArrayNotEmpty, IsDateString, IsOptional, IsUUID } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { HouseholdRelation, HouseholdSort } from './household.type.ts';

@ArgsType()
export class HouseholdListArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: '世帯員の氏名・フリガナ・生年月日' })
  search?: string | null;

  @Field(() => ID, { nullable: true, description: '圏域（下の圏域を含む）' })
  areaId?: string | null;

  @Field(() => HouseholdSort, {
    nullable: true,
    defaultValue: HouseholdSort.RELEVANCE,
    description: '並べ方',
  })
  sort!: HouseholdSort;
}

/** Which household, and the version the worker saw. */
@ArgsType()
export class HouseholdStepArgs {
  @Field(() => ID, { description: '番号' })
  @IsUUID('all', { message: '世帯を選んでください。' })
  id!: string;

  @Field(() => Int, { description: '開いたときの版' })
  version!: number;
}

@InputType({ description: '世帯員' })
export class HouseholdMemberInput {
  @Field(() => ID, { description: '住民' })
  @IsUUID('all', { message: '住民を選んでください。' })
  personId!: string;

  @Field(() => HouseholdRelation, { description: '世帯主から見た続柄' })
  relation!: HouseholdRelation;
}

@InputType({ description: '新しい世帯' })
export class FormHouseholdInput {
  @Field(() => ID, { nullable: true, description: '圏域' })
  @IsOptional()
  @IsUUID('all', { message: '圏域を選び直してください。' })
  areaId?: string | null;

  @Field(() => String, { description: '世帯ができた日' })
  @IsDateString({}, { message: '世帯ができた日を年月日で入れてください。' })
  formedOn!: string;

  @Field(() => [HouseholdMemberInput], { description: '世帯員' })
  @ArrayNotEmpty({ message: '世帯員を一人以上選んでください。' })
  members!: HouseholdMemberInput[];
}

@InputType({ description: '世帯分離' })
export class SplitHouseholdInput {
  @Field(() => [HouseholdMemberInput], { description: '新しい世帯へ移る人（新しい世帯主から見た続柄）' })
  @ArrayNotEmpty({ message: '移る人を一人以上選んでください。' })
  members!: HouseholdMemberInput[];

  @Field(() => ID, { nullable: true, description: '新しい世帯の圏域' })
  areaId?: string | null;

  @Field(() => String, { description: '分かれた日' })
  @IsDateString({}, { message: '分かれた日を年月日で入れてください。' })
  on!: string;
}

@InputType({ description: '世帯合併' })
export class JoinHouseholdsInput {
  @Field(() => ID, { description: 'なくなる世帯' })
  @IsUUID('all', { message: '世帯を選んでください。' })
  fromId!: string;

  @Field(() => Int, { description: 'なくなる世帯の版' })
  fromVersion!: number;

  @Field(() => [HouseholdMemberInput], { description: '移る人（残る世帯の世帯主から見た続柄）' })
  members!: HouseholdMemberInput[];

  @Field(() => String, { description: '合わさった日' })
  @IsDateString({}, { message: '合わさった日を年月日で入れてください。' })
  on!: string;
}
