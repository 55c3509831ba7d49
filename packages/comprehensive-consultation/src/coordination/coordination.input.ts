import { PageArgs } from '@tsunagu/subgraph-kit';
import { ArrayMaxSize, IsDateString, IsUUID, MaxLength, ValidateIf, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { CoordinationReasonCode, CoordinationStateCode } from './coordination.type.ts';

@InputType({ description: '推進員への調整の依頼' })
export class RequestCoordinationInput {
  @Field(() => ID, { description: '相談' })
  caseId!: string;

  @Field(() => CoordinationReasonCode, { description: '理由' })
  reason!: CoordinationReasonCode;

  @Field(() => String, { description: 'これまでの経過と、困っていること' })
  @MaxLength(4_000, { message: '事情は 4,000 文字までです。' })
  situation!: string;

  @Field(() => ID, {
    nullable: true,
    description: '調整を頼む機関（推進員のいる機関が一つだけのときは要りません）',
  })
  @ValidateIf((input: RequestCoordinationInput) => input.coordinatorAgencyId != null)
  @IsUUID('all', { message: '調整を頼む機関を選び直してください。' })
  coordinatorAgencyId?: string | null;

  @Field(() => String, { nullable: true, description: '依頼した日（YYYY-MM-DD。入れなければ今日）' })
  @ValidateIf((input: RequestCoordinationInput) => input.requestedOn != null)
  @IsDateString({}, { message: '依頼した日を年月日で入れてください。' })
  requestedOn?: string | null;
}

@InputType({ description: '調整の依頼を受け付ける' })
export class AcceptCoordinationInput {
  @Field(() => ID, { description: '調整の依頼' })
  id!: string;

  @Field(() => Int, { description: '開いたときの版' })
  version!: number;

  @Field(() => String, { nullable: true, description: '受け付けた日（YYYY-MM-DD。入れなければ今日）' })
  @ValidateIf((input: AcceptCoordinationInput) => input.acceptedOn != null)
  @IsDateString({}, { message: '受け付けた日を年月日で入れてください。' })
  acceptedOn?: string | null;
}

@InputType({ description: '役割' })
export class DecidedRoleInput {
  @Field(() => ID, { description: '役割を担う機関' })
  @IsUUID('all', { message: '役割を担う機関を選んでください。' })
  agencyId!: string;

  @Field(() => String, { description: '役割' })
  @MaxLength(1_000, { message: '役割は 1,000 文字までです。' })
  role!: string;
}

@InputType({ description: '役割分担の決定' })
export class DecideRolesInput {
  @Field(() => ID, { description: '調整' })
  id!: string;

  @Field(() => Int, { description: '開いたときの版' })
  version!: number;

  @Field(() => [DecidedRoleInput], { description: '役割分担' })
  @ArrayMaxSize(30, { message: '役割は 30 件までです。' })
  @ValidateNested({ each: true })
  roles!: DecidedRoleInput[];

  @Field(() => String, { description: '決定の理由' })
  @MaxLength(2_000, { message: '決定の理由は 2,000 文字までです。' })
  reason!: string;

  @Field(() => ID, { nullable: true, description: '見守る機関（選ばなければ推進員の機関）' })
  @ValidateIf((input: DecideRolesInput) => input.monitoringAgencyId != null)
  @IsUUID('all', { message: '見守る機関を選び直してください。' })
  monitoringAgencyId?: string | null;

  @Field(() => String, { nullable: true, description: '決定した日（YYYY-MM-DD。入れなければ今日）' })
  @ValidateIf((input: DecideRolesInput) => input.decidedOn != null)
  @IsDateString({}, { message: '決定した日を年月日で入れてください。' })
  decidedOn?: string | null;
}

@InputType({ description: '役割を決めずに調整を終える' })
export class EndCoordinationInput {
  @Field(() => ID, { description: '調整' })
  id!: string;

  @Field(() => Int, { description: '開いたときの版' })
  version!: number;

  @Field(() => String, { nullable: true, description: '依頼した機関への助言（相談のみで完了するとき）' })
  @MaxLength(4_000, { message: '助言は 4,000 文字までです。' })
  advice: string = '';

  @Field(() => String, { nullable: true, description: '終えた日（YYYY-MM-DD。入れなければ今日）' })
  @ValidateIf((input: EndCoordinationInput) => input.endedOn != null)
  @IsDateString({}, { message: '終えた日を年月日で入れてください。' })
  endedOn?: string | null;
}

@ArgsType()
export class CoordinationListArgs extends PageArgs {
  @Field(() => CoordinationStateCode, { nullable: true, description: '状態' })
  state?: CoordinationStateCode | null;
}
