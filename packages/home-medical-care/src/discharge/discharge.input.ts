import { PageArgs } from '@tsunagu/subgraph-kit';
import { ArrayNotEmpty, IsDateString, IsUUID, MaxLength } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import {
  DischargeBlockingProblem,
  DischargeProblemSettlement,
  HomeCareDischargeState,
} from './discharge.type.ts';

@InputType({ description: '退院調整の相談' })
export class ReferDischargeInput {
  @Field(() => ID, { description: '本人' })
  @IsUUID('all', { message: '本人を選んでください。' })
  personId!: string;

  @Field(() => ID, { nullable: true, description: '世帯' })
  householdId?: string | null;

  @Field(() => ID, { description: '相談した病院' })
  @IsUUID('all', { message: '病院を選んでください。' })
  hospitalId!: string;

  @Field(() => String, { description: '相談受付日' })
  @IsDateString({}, { message: '相談受付日を年月日で入れてください。' })
  referredOn!: string;

  @Field(() => String, { nullable: true, description: '退院予定日' })
  plannedOn?: string | null;

  @Field(() => [DischargeBlockingProblem], { description: '退院を妨げる課題' })
  @ArrayNotEmpty({ message: '退院を妨げる課題を一つ以上選んでください。' })
  problems!: DischargeBlockingProblem[];

  @Field(() => String, { nullable: true, description: '病状' })
  @MaxLength(2_000, { message: '病状は 2,000 文字までです。' })
  condition: string = '';

  @Field(() => String, { nullable: true, description: '必要なケア' })
  @MaxLength(2_000, { message: '必要なケアは 2,000 文字までです。' })
  careNeeds: string = '';
}

@InputType({ description: '課題のその後' })
export class SettleProblemInput {
  @Field(() => DischargeBlockingProblem, { description: '課題' })
  problem!: DischargeBlockingProblem;

  @Field(() => DischargeProblemSettlement, { description: 'その後' })
  settlement!: DischargeProblemSettlement;
}

/** Which discharge, and the version the worker saw. */
@ArgsType()
export class DischargeStepArgs {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => Int, { description: '開いたときの版' })
  version!: number;
}

@ArgsType()
export class DischargeListArgs extends PageArgs {
  @Field(() => HomeCareDischargeState, { nullable: true, description: '状態' })
  state?: HomeCareDischargeState | null;
}
