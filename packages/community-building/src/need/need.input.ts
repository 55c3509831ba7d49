import { PageArgs } from '@tsunagu/subgraph-kit';
import { IsOptional, IsUUID, Length, MaxLength } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { CommunityHelpKind } from '../supporter/supporter.type.ts';
import { CommunityNeedState } from './need.type.ts';

@InputType({ description: '困りごとの受付' })
export class RegisterNeedInput {
  @Field(() => ID, { description: '本人' })
  @IsUUID('all', { message: '本人を選んでください。' })
  personId!: string;

  @Field(() => ID, { nullable: true, description: '世帯' })
  @IsOptional()
  @IsUUID('all', { message: '世帯を選び直してください。' })
  householdId?: string | null;

  @Field(() => ID, { description: '圏域' })
  @IsUUID('all', { message: '圏域を選んでください。' })
  areaId!: string;

  @Field(() => CommunityHelpKind, { description: '種類' })
  kind!: CommunityHelpKind;

  @Field(() => String, { description: '頼みたいこと（病気や家庭の事情は書きません）' })
  @Length(1, 200, { message: '頼みたいことは 1 から 200 文字で入れてください。' })
  wish!: string;

  @Field(() => String, { nullable: true, description: '電話' })
  @IsOptional()
  @MaxLength(30, { message: '電話は 30 文字までです。' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: '場所' })
  @IsOptional()
  @MaxLength(200, { message: '場所は 200 文字までです。' })
  place?: string | null;

  @Field(() => String, { nullable: true, description: '都合のよい日時' })
  @IsOptional()
  @MaxLength(200, { message: '都合のよい日時は 200 文字までです。' })
  preferredTime?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'マッチングを頼む推進員の機関（相談機関が受け付けたとき）',
  })
  @IsOptional()
  @IsUUID('all', { message: '推進員の機関を選び直してください。' })
  promotingAgencyId?: string | null;
}

@InputType({ description: '担い手（サポーターか支え合い活動のどちらか）' })
export class ProposeHelperInput {
  @Field(() => ID, { nullable: true, description: 'サポーター' })
  @IsOptional()
  @IsUUID('all', { message: 'サポーターを選び直してください。' })
  supporterId?: string | null;

  @Field(() => ID, { nullable: true, description: '支え合い活動' })
  @IsOptional()
  @IsUUID('all', { message: '支え合い活動を選び直してください。' })
  serviceId?: string | null;
}

/** Which need, and the version the worker saw. */
@ArgsType()
export class NeedStepArgs {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => Int, { description: '開いたときの版' })
  version!: number;
}

@ArgsType()
export class NeedListArgs extends PageArgs {
  @Field(() => CommunityNeedState, { nullable: true, description: '状態' })
  state?: CommunityNeedState | null;

  @Field(() => ID, { nullable: true, description: '圏域' })
  areaId?: string | null;

  @Field(() => CommunityHelpKind, { nullable: true, description: '種類' })
  kind?: CommunityHelpKind | null;
}
