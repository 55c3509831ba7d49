import { PageArgs } from '@tsunagu/subgraph-kit';
import { IsEmail, IsOptional, IsUUID, MaxLength, MinLength } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { AgencyContactRank, AgencySort } from './agency.type.ts';

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

  @Field(() => ID, { nullable: true, description: '担当圏域' })
  areaId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'いま開いている機関だけ' })
  openNow?: boolean | null;

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
