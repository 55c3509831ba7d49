import { MaxLength } from 'class-validator';
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
