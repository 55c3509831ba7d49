import { PageArgs } from '@tsunagu/subgraph-kit';
import { IsNumber, IsOptional, IsUUID, Length, Max, MaxLength, Min } from 'class-validator';
import { ArgsType, Field, Float, ID, InputType, Int } from 'type-graphql';
import { CommunityServiceKind, CommunityServiceState } from './service.type.ts';

@InputType({ description: '居場所・支え合い活動' })
export class CommunityServiceInput {
  @Field(() => String, { description: '名称' })
  @Length(1, 100, { message: '名称は 1 から 100 文字で入れてください。' })
  name!: string;

  @Field(() => CommunityServiceKind, { description: '種類' })
  kind!: CommunityServiceKind;

  @Field(() => String, { nullable: true, description: '内容' })
  @IsOptional()
  @MaxLength(2_000, { message: '内容は 2,000 文字までです。' })
  description?: string | null;

  @Field(() => ID, { description: '圏域' })
  @IsUUID('all', { message: '圏域を選んでください。' })
  areaId!: string;

  @Field(() => ID, {
    nullable: true,
    description: '行う団体（推進員・所管課がほかの団体の活動を登録するとき）',
  })
  @IsOptional()
  @IsUUID('all', { message: '行う団体を選び直してください。' })
  holderId?: string | null;

  @Field(() => String, { nullable: true, description: '行う人・団体の名（台帳にないとき）' })
  @IsOptional()
  @MaxLength(100, { message: '行う団体の名は 100 文字までです。' })
  holderName?: string | null;

  @Field(() => ID, { nullable: true, description: '生まれた協議体' })
  @IsOptional()
  @IsUUID('all', { message: '協議体を選び直してください。' })
  councilId?: string | null;

  @Field(() => String, { nullable: true, description: '場所' })
  @IsOptional()
  @MaxLength(200, { message: '場所は 200 文字までです。' })
  place?: string | null;

  @Field(() => String, { nullable: true, description: '日時' })
  @IsOptional()
  @MaxLength(200, { message: '日時は 200 文字までです。' })
  schedule?: string | null;

  @Field(() => String, { nullable: true, description: '申込・問合せ' })
  @IsOptional()
  @MaxLength(500, { message: '申込・問合せは 500 文字までです。' })
  howToApply?: string | null;

  @Field(() => Float, { nullable: true, description: '緯度' })
  @IsOptional()
  @IsNumber({}, { message: '緯度は数値で入れてください。' })
  @Min(20, { message: '緯度が日本の外です。' })
  @Max(46, { message: '緯度が日本の外です。' })
  latitude?: number | null;

  @Field(() => Float, { nullable: true, description: '経度' })
  @IsOptional()
  @IsNumber({}, { message: '経度は数値で入れてください。' })
  @Min(122, { message: '経度が日本の外です。' })
  @Max(154, { message: '経度が日本の外です。' })
  longitude?: number | null;
}

/** Which service, and the version the worker saw. */
@ArgsType()
export class ServiceStepArgs {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => Int, { description: '開いたときの版' })
  version!: number;
}

@ArgsType()
export class ServiceListArgs extends PageArgs {
  @Field(() => CommunityServiceKind, { nullable: true, description: '種類' })
  kind?: CommunityServiceKind | null;

  @Field(() => CommunityServiceState, { nullable: true, description: '状態' })
  state?: CommunityServiceState | null;

  @Field(() => ID, { nullable: true, description: '圏域' })
  areaId?: string | null;

  @Field(() => ID, { nullable: true, description: '行う団体' })
  holderId?: string | null;
}
