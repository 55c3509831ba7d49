import { PageArgs } from '@tsunagu/subgraph-kit';
import { IsDateString, MaxLength, ValidateIf } from 'class-validator';
import { ArgsType, Field } from 'type-graphql';
import { StatisticsFigure } from './statistics.type.ts';

const yearText = '年度は H30、R4 のように入れてください。';

@ArgsType()
export class StatisticsArgs {
  @Field(() => String, { nullable: true, description: '最初の年度（入れなければ、最後の年度までの五年）' })
  @MaxLength(10, { message: yearText })
  from: string = '';

  @Field(() => String, { nullable: true, description: '最後の年度（入れなければ今年度）' })
  @MaxLength(10, { message: yearText })
  to: string = '';

  @Field(() => String, { nullable: true, description: 'いつ現在の数か（YYYY-MM-DD。入れなければ今日）' })
  @ValidateIf((args: StatisticsArgs) => args.asOf != null)
  @IsDateString({}, { message: 'いつ現在の数かを年月日で入れてください。' })
  asOf?: string | null;
}

@ArgsType()
export class StatisticsRecordArgs extends PageArgs {
  @Field(() => StatisticsFigure, { description: '項目' })
  figure!: StatisticsFigure;

  @Field(() => String, { description: '年度' })
  @MaxLength(10, { message: yearText })
  fiscalYear!: string;

  @Field(() => String, { nullable: true, description: 'いつ現在の数か（YYYY-MM-DD。入れなければ今日）' })
  @ValidateIf((args: StatisticsRecordArgs) => args.asOf != null)
  @IsDateString({}, { message: 'いつ現在の数かを年月日で入れてください。' })
  asOf?: string | null;
}
