import { PageArgs } from '@tsunagu/subgraph-kit';
import { IsDateString, IsNotEmpty, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { ArgsType, Field, Float, ID, InputType, Int } from 'type-graphql';
import {
  EmploymentEligibility,
  EmploymentInflow,
  EmploymentObstacle,
  EmploymentRegistrationState,
} from './registration.type.ts';

@InputType({ description: '就労支援の登録' })
export class RegisterForEmploymentInput {
  @Field(() => ID, { description: '本人' })
  @IsUUID('all', { message: '本人を選んでください。' })
  personId!: string;

  @Field(() => ID, { nullable: true, description: '世帯' })
  householdId?: string | null;

  @Field(() => Int, { description: '登録日の年齢' })
  @Min(15, { message: '15歳以上の方が登録できます。' })
  @Max(120, { message: '年齢を確かめてください。' })
  age!: number;

  @Field(() => EmploymentEligibility, { description: '登録できる理由' })
  eligibility!: EmploymentEligibility;

  @Field(() => EmploymentInflow, { description: '登録までの経路' })
  inflow!: EmploymentInflow;

  @Field(() => String, { description: '登録日' })
  @IsDateString({}, { message: '登録日を年月日で入れてください。' })
  registeredOn!: string;

  @Field(() => String, { description: '希望' })
  @IsNotEmpty({ message: '希望を入れてください。まだ無いときは「まだ決まっていない」と入れてください。' })
  @MaxLength(2_000, { message: '希望は 2,000 文字までです。' })
  wish!: string;

  @Field(() => Int, { nullable: true, description: '週の日数' })
  daysPerWeek?: number | null;

  @Field(() => Float, { nullable: true, description: '1日の時間' })
  hoursPerDay?: number | null;

  @Field(() => Int, { nullable: true, description: '通勤できる時間（分）' })
  commuteMinutes?: number | null;

  @Field(() => String, { nullable: true, description: 'これまでの仕事' })
  history?: string | null;

  @Field(() => String, { nullable: true, description: '健康上の配慮' })
  healthConsideration?: string | null;
}

@InputType({ description: '振分け' })
export class TriageInput {
  @Field(() => EmploymentObstacle, { description: '阻害要因の大きさ' })
  level!: EmploymentObstacle;

  @Field(() => String, { description: '理由' })
  @MaxLength(1_000, { message: '理由は 1,000 文字までです。' })
  reason!: string;
}

@ArgsType()
export class RegistrationStepArgs {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => Int, { description: '開いたときの版' })
  version!: number;
}

@ArgsType()
export class RegistrationListArgs extends PageArgs {
  @Field(() => EmploymentRegistrationState, { nullable: true, description: '状態' })
  state?: EmploymentRegistrationState | null;
}
