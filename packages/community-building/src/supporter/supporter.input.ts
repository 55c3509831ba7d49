import { PageArgs } from '@tsunagu/subgraph-kit';
import { ArrayNotEmpty, IsDateString, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { CommunityHelpKind, CommunitySupporterState } from './supporter.type.ts';

@InputType({ description: 'サポーターの登録' })
export class RegisterSupporterInput {
  @Field(() => ID, { description: '本人' })
  @IsUUID('all', { message: '本人を選んでください。' })
  personId!: string;

  @Field(() => ID, { nullable: true, description: '世帯' })
  @IsOptional()
  @IsUUID('all', { message: '世帯を選び直してください。' })
  householdId?: string | null;

  @Field(() => ID, { description: '活動する圏域' })
  @IsUUID('all', { message: '圏域を選んでください。' })
  areaId!: string;

  @Field(() => [CommunityHelpKind], { description: 'できる手助け' })
  @ArrayNotEmpty({ message: 'できる手助けを一つ以上選んでください。' })
  offers!: CommunityHelpKind[];

  @Field(() => String, { nullable: true, description: '電話' })
  @IsOptional()
  @MaxLength(30, { message: '電話は 30 文字までです。' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'メール' })
  @IsOptional()
  @MaxLength(200, { message: 'メールは 200 文字までです。' })
  mail?: string | null;

  @Field(() => String, { nullable: true, description: '動ける曜日・時間' })
  @IsOptional()
  @MaxLength(200, { message: '動ける曜日・時間は 200 文字までです。' })
  availability?: string | null;
}

@InputType({ description: '講座の修了' })
export class FinishTrainingInput {
  @Field(() => ID, { description: '講座' })
  @IsUUID('all', { message: '講座を選んでください。' })
  courseId!: string;

  @Field(() => String, { description: '修了日' })
  @IsDateString({}, { message: '修了日を年月日で入れてください。' })
  finishedOn!: string;
}

/** Which supporter, and the version the worker saw. */
@ArgsType()
export class SupporterStepArgs {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => Int, { description: '開いたときの版' })
  version!: number;
}

@ArgsType()
export class SupporterListArgs extends PageArgs {
  @Field(() => CommunitySupporterState, { nullable: true, description: '状態' })
  state?: CommunitySupporterState | null;

  @Field(() => ID, { nullable: true, description: '圏域' })
  areaId?: string | null;

  @Field(() => CommunityHelpKind, { nullable: true, description: 'できる手助け' })
  offers?: CommunityHelpKind | null;

  @Field(() => Boolean, { nullable: true, description: '活動を希望し、まだアプローチしていない方だけ' })
  awaitingApproach?: boolean | null;
}
