import { PageArgs } from '@tsunagu/subgraph-kit';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsDateString,
  IsUUID,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { EmergencyRelief, EmergencySupportOutcome, EmergencySupportStatus } from './emergency.type.ts';

@InputType({ description: '緊急一時支援の相談' })
export class RequestEmergencySupportInput {
  @Field(() => ID, { nullable: true, description: '世帯' })
  householdId?: string | null;

  @Field(() => [ID], { description: '世帯の人' })
  @ArrayNotEmpty({ message: '世帯の人を一人以上選んでください。' })
  @ArrayMaxSize(20, { message: '一度に選べるのは 20 人までです。' })
  @IsUUID('all', { each: true, message: '世帯の人を選び直してください。' })
  personIds!: string[];

  @Field(() => ID, { nullable: true, description: '紹介した機関' })
  referredById?: string | null;

  @Field(() => [EmergencyRelief], { description: '要るもの' })
  @ArrayNotEmpty({ message: '要るものを一つ以上選んでください。' })
  wanted!: EmergencyRelief[];

  @Field(() => String, { description: '相談受付日' })
  @IsDateString({}, { message: '相談受付日を年月日で入れてください。' })
  requestedOn!: string;

  @Field(() => String, { nullable: true, description: '事情' })
  @MaxLength(2_000, { message: '事情は 2,000 文字までです。' })
  circumstances: string = '';
}

@InputType({ description: '届けたもの' })
export class EmergencySupportItemInput {
  @Field(() => EmergencyRelief, { description: '種類' })
  kind!: EmergencyRelief;

  @Field(() => Int, { description: '数' })
  @Min(1, { message: '1 以上の数を入れてください。' })
  quantity!: number;
}

@InputType({ description: '緊急一時支援を届けた記録' })
export class DeliverEmergencySupportInput {
  @Field(() => String, { description: '届けた日' })
  @IsDateString({}, { message: '届けた日を年月日で入れてください。' })
  deliveredOn!: string;

  @Field(() => [EmergencySupportItemInput], { description: '届けたもの' })
  @ValidateNested({ each: true })
  items!: EmergencySupportItemInput[];
}

@InputType({ description: 'その後の確認' })
export class FollowEmergencySupportInput {
  @Field(() => String, { description: '確かめた日' })
  @IsDateString({}, { message: '確かめた日を年月日で入れてください。' })
  followedOn!: string;

  @Field(() => EmergencySupportOutcome, { description: 'その後' })
  outcome!: EmergencySupportOutcome;

  @Field(() => String, { nullable: true, description: '内容' })
  @MaxLength(2_000, { message: '内容は 2,000 文字までです。' })
  note: string = '';
}

@ArgsType()
export class EmergencySupportStepArgs {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => Int, { description: '開いたときの版' })
  version!: number;
}

@ArgsType()
export class EmergencySupportListArgs extends PageArgs {
  @Field(() => EmergencySupportStatus, { nullable: true, description: '状態' })
  state?: EmergencySupportStatus | null;
}
