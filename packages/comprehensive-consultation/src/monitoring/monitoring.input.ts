import { IsUUID, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { MonitoringOutcomeCode } from './monitoring.type.ts';

@InputType({ description: '見守りを終える' })
export class CloseMonitoringInput {
  @Field(() => ID, { description: '見守り' })
  id!: string;

  @Field(() => Int, { description: '開いたときの版' })
  version!: number;

  @Field(() => MonitoringOutcomeCode, { description: '終わり方' })
  outcome!: MonitoringOutcomeCode;

  @Field(() => String, { description: '結果' })
  @MaxLength(4_000, { message: '見守りの結果は 4,000 文字までです。' })
  result!: string;
}

@InputType({ description: '受け持ちを別の機関へ引き継ぐ（主管課）' })
export class PassOnDutyInput {
  @Field(() => ID, { description: '受け持ち' })
  id!: string;

  @Field(() => Int, { description: '開いたときの版' })
  version!: number;

  @Field(() => ID, { description: '引き継ぐ機関' })
  @IsUUID('all', { message: '引き継ぐ機関を選んでください。' })
  agencyId!: string;

  @Field(() => String, { description: '理由' })
  @MaxLength(1_000, { message: '理由は 1,000 文字までです。' })
  reason!: string;
}
