import { PageArgs } from '@tsunagu/subgraph-kit';
import { IsDateString, IsInt, IsOptional, IsUUID, Length, MaxLength } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { CommunityPromoterUnit } from './promoter.type.ts';

@InputType({ description: '推進員の配置' })
export class AppointPromoterInput {
  @Field(() => ID, { description: '職員' })
  @IsUUID('all', { message: '職員を選んでください。' })
  staffId!: string;

  @Field(() => String, { description: '氏名' })
  @Length(1, 50, { message: '氏名は 1 から 50 文字で入れてください。' })
  displayName!: string;

  @Field(() => ID, { description: '所属' })
  @IsUUID('all', { message: '所属を選んでください。' })
  agencyId!: string;

  @Field(() => String, { description: '配置日' })
  @IsDateString({}, { message: '配置日を年月日で入れてください。' })
  appointedOn!: string;
}

@InputType({ description: '担当圏域' })
export class AssignPromoterInput {
  @Field(() => ID, { description: '推進員' })
  @IsUUID('all', { message: '推進員を選んでください。' })
  promoterId!: string;

  @Field(() => Int, { description: '層（1 か 2）' })
  @IsInt({ message: '層は 1 か 2 です。' })
  tier!: number;

  @Field(() => CommunityPromoterUnit, { description: '圏域の単位' })
  unit!: CommunityPromoterUnit;

  @Field(() => ID, { description: '圏域' })
  @IsUUID('all', { message: '圏域を選んでください。' })
  areaId!: string;

  @Field(() => String, { nullable: true, description: '圏域の呼び名（台帳に名のない中学校区）' })
  @IsOptional()
  @MaxLength(50, { message: '圏域の呼び名は 50 文字までです。' })
  zoneName?: string | null;

  @Field(() => String, { description: 'いつから' })
  @IsDateString({}, { message: '担当の開始日を年月日で入れてください。' })
  from!: string;
}

@InputType({ description: '担当の引継ぎ' })
export class HandOverAreaInput {
  @Field(() => ID, { description: '引き継ぐ担当' })
  @IsUUID('all', { message: '担当を選んでください。' })
  assignmentId!: string;

  @Field(() => ID, { description: '引継ぎ先の推進員' })
  @IsUUID('all', { message: '引継ぎ先の推進員を選んでください。' })
  toPromoterId!: string;

  @Field(() => String, { description: '引継ぎの日' })
  @IsDateString({}, { message: '引継ぎの日を年月日で入れてください。' })
  on!: string;

  @Field(() => String, { nullable: true, description: '引継ぎのことば（住民の個人情報は書きません）' })
  @IsOptional()
  @MaxLength(2_000, { message: '引継ぎのことばは 2,000 文字までです。' })
  note?: string | null;
}

@ArgsType()
export class PromoterListArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: '担当する圏域' })
  areaId?: string | null;

  @Field(() => Int, { nullable: true, description: '層' })
  tier?: number | null;
}
