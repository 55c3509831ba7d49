import { PageArgs } from '@tsunagu/subgraph-kit';
import { IsDateString, IsNotEmpty, IsUUID, MaxLength, Min, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import {
  FacilityActivityTheme,
  FacilitySheetStatus,
  FacilitySupportKind,
  FacilityType,
  FacilityWillingness,
} from './facility.type.ts';

@InputType({ description: '施設の地域活動' })
export class FacilityActivityInput {
  @Field(() => FacilityActivityTheme, { description: '主題' })
  theme!: FacilityActivityTheme;

  @Field(() => String, { description: '名称' })
  @IsNotEmpty({ message: '活動の名称を入れてください。' })
  @MaxLength(200, { message: '名称は 200 文字までです。' })
  name!: string;

  @Field(() => String, { description: '頻度' })
  @MaxLength(100, { message: '頻度は 100 文字までです。' })
  frequency: string = '';

  @Field(() => String, { description: '対象' })
  @MaxLength(200, { message: '対象は 200 文字までです。' })
  openTo: string = '';
}

@InputType({ description: '施設の貸せる場所' })
export class FacilitySpaceInput {
  @Field(() => String, { description: '場所' })
  @IsNotEmpty({ message: '場所の名を入れてください。' })
  @MaxLength(200, { message: '場所の名は 200 文字までです。' })
  name!: string;

  @Field(() => Int, { description: '入れる人数' })
  @Min(1, { message: '1 人以上を入れてください。' })
  capacity!: number;

  @Field(() => String, { description: '使える曜日・時間' })
  @MaxLength(200, { message: '使える曜日・時間は 200 文字までです。' })
  availableTimes: string = '';

  @Field(() => [String], { description: '設備' })
  equipment: string[] = [];

  @Field(() => Boolean, { defaultValue: false, description: 'バリアフリー' })
  barrierFree!: boolean;

  @Field(() => Int, { defaultValue: 0, description: '使用料（円）' })
  @Min(0, { message: '0 円以上を入れてください。' })
  feeYen!: number;

  @Field(() => String, { description: '条件' })
  @MaxLength(500, { message: '条件は 500 文字までです。' })
  conditions: string = '';
}

@InputType({ description: '施設基礎情報シート' })
export class FacilitySheetInput {
  @Field(() => ID, { nullable: true, description: '法人・機関（無いときは自分の機関）' })
  agencyId?: string | null;

  @Field(() => String, { description: '法人名' })
  @IsNotEmpty({ message: '法人名を入れてください。' })
  @MaxLength(200, { message: '法人名は 200 文字までです。' })
  corporationName!: string;

  @Field(() => String, { description: '施設名' })
  @IsNotEmpty({ message: '施設名を入れてください。' })
  @MaxLength(200, { message: '施設名は 200 文字までです。' })
  facilityName!: string;

  @Field(() => FacilityType, { description: '種別' })
  kind!: FacilityType;

  @Field(() => ID, { description: '福祉区' })
  @IsUUID('all', { message: '福祉区を選んでください。' })
  areaId!: string;

  @Field(() => Boolean, { description: '公開に同意' })
  agreesToPublish!: boolean;

  @Field(() => FacilityWillingness, { description: 'やる気度' })
  willingness!: FacilityWillingness;

  @Field(() => String, { nullable: true, description: 'やりたいこと・困っていること' })
  @MaxLength(2_000, { message: 'やりたいこと・困っていることは 2,000 文字までです。' })
  wish: string = '';

  @Field(() => String, { nullable: true, description: '担当の部署' })
  @MaxLength(100, { message: '担当の部署は 100 文字までです。' })
  contactPost: string = '';

  @Field(() => String, { nullable: true, description: '連絡先の電話' })
  @MaxLength(20, { message: '電話は 20 文字までです。' })
  contactPhone: string = '';

  @Field(() => [FacilityActivityInput], { description: '実施している地域活動' })
  @ValidateNested({ each: true })
  activities: FacilityActivityInput[] = [];

  @Field(() => [FacilitySpaceInput], { description: '提供可能なスペース' })
  @ValidateNested({ each: true })
  spaces: FacilitySpaceInput[] = [];
}

@InputType({ description: '伴走型支援の記録' })
export class FacilitySupportInput {
  @Field(() => ID, { description: '施設基礎情報シート' })
  @IsUUID('all', { message: 'シートを選んでください。' })
  sheetId!: string;

  @Field(() => FacilitySupportKind, { description: '形' })
  kind!: FacilitySupportKind;

  @Field(() => String, { description: '訪問日' })
  @IsDateString({}, { message: '訪問日を年月日で入れてください。' })
  visitedOn!: string;

  @Field(() => String, { description: '内容' })
  @IsNotEmpty({ message: '内容を入れてください。' })
  @MaxLength(4_000, { message: '内容は 4,000 文字までです。' })
  note!: string;

  @Field(() => String, { nullable: true, description: '次の一歩' })
  @MaxLength(1_000, { message: '次の一歩は 1,000 文字までです。' })
  nextStep: string = '';

  @Field(() => Boolean, { defaultValue: false, description: '具体的な活動に向けて動き出した' })
  movedOn!: boolean;
}

/** Which sheet, and the version that was seen. */
@ArgsType()
export class FacilitySheetStepArgs {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => Int, { description: '開いたときの版' })
  version!: number;
}

@ArgsType()
export class FacilitySheetListArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: '福祉区' })
  areaId?: string | null;

  @Field(() => FacilitySheetStatus, { nullable: true, description: '状態' })
  state?: FacilitySheetStatus | null;

  @Field(() => FacilityActivityTheme, { nullable: true, description: '地域活動の主題' })
  theme?: FacilityActivityTheme | null;

  @Field(() => String, { nullable: true, description: '法人名・施設名の一部' })
  search?: string | null;
}

@ArgsType()
export class FacilitySpaceListArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: '福祉区' })
  areaId?: string | null;

  @Field(() => Int, { nullable: true, description: '入れる人数（以上）' })
  capacity?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'バリアフリーだけ' })
  barrierFree?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: '無料だけ' })
  free?: boolean | null;
}
