import { PageArgs } from '@tsunagu/subgraph-kit';
import {
  IsEmail,
  IsInt,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { AgencyContactRank, AgencySort } from './agency.type.ts';

@InputType({ description: '曜日と時刻' })
export class AgencyOpenAtInput {
  @Field(() => Int, { description: '曜日（0 = 日曜日）' })
  @IsInt()
  @Min(0, { message: '曜日を選んでください。' })
  @Max(6, { message: '曜日を選んでください。' })
  weekday!: number;

  @Field(() => String, { description: '時刻（例 18:30）' })
  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/, { message: '時刻は 18:30 のように入れてください。' })
  time!: string;
}

@ArgsType()
export class AgencyListArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: '名称・業務のことば' })
  search?: string | null;

  @Field(() => String, { nullable: true, description: '相談したい内容（例: ごみ）' })
  consultation?: string | null;

  @Field(() => String, { nullable: true, description: '相談機関一覧の分野' })
  category?: string | null;

  @Field(() => String, { nullable: true, description: '困りごと（つなぐシートの項目）' })
  worry?: string | null;

  @Field(() => String, { nullable: true, description: '種別' })
  type?: string | null;

  @Field(() => String, { nullable: true, description: '機関の分野' })
  field?: string | null;

  @Field(() => ID, { nullable: true, description: '担当圏域（この地域を受け持つ機関。市全域の機関を含む）' })
  areaId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'いま開いている機関だけ' })
  openNow?: boolean | null;

  @Field(() => AgencyOpenAtInput, {
    nullable: true,
    description: 'この曜日と時刻に開いている機関だけ（祝日でない週。openNow より優先）',
  })
  @IsOptional()
  @ValidateNested()
  openAt?: AgencyOpenAtInput | null;

  @Field(() => Boolean, { nullable: true, description: '★（相談先が分からないときの窓口）だけ' })
  fallbackOnly?: boolean | null;

  @Field(() => AgencySort, { nullable: true, defaultValue: AgencySort.DIRECTORY, description: '並べ方' })
  sort!: AgencySort;
}

@InputType({ description: '機関の担当者' })
export class AgencyContactInput {
  @Field(() => ID, { description: '機関' })
  @IsUUID('all', { message: '機関を選んでください。' })
  agencyId!: string;

  @Field(() => ID, { nullable: true, description: '直す担当者（新しく加えるときは空）' })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: '開いたときの版' })
  version?: number | null;

  @Field(() => AgencyContactRank, { description: '主・副' })
  rank!: AgencyContactRank;

  @Field(() => String, { description: '氏名' })
  @MinLength(1, { message: '氏名を入れてください。' })
  @MaxLength(100, { message: '氏名は 100 文字までです。' })
  name!: string;

  @Field(() => String, { nullable: true, description: '担当する相談内容' })
  @MaxLength(500, { message: '担当する相談内容は 500 文字までです。' })
  consultation: string = '';

  @Field(() => String, { nullable: true, description: '電話番号' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'メール' })
  @IsOptional()
  @IsEmail({}, { message: 'メールアドレスの形を確かめてください。' })
  mail?: string | null;
}
