import { PageArgs } from '@tsunagu/subgraph-kit';
import { IsDateString, IsNotEmpty, MaxLength } from 'class-validator';
import { ArgsType, Field, InputType, Int } from 'type-graphql';
import { JobFairType } from './job-fair.type.ts';

@InputType({ description: '就職の催しの予定' })
export class PlanJobFairInput {
  @Field(() => String, { description: '題名' })
  @IsNotEmpty({ message: '題名を入れてください。' })
  @MaxLength(200, { message: '題名は 200 文字までです。' })
  title!: string;

  @Field(() => JobFairType, { description: '種別' })
  kind!: JobFairType;

  @Field(() => String, { description: '始まり（日時）' })
  @IsDateString({}, { message: '始まりの日時を入れてください。' })
  startsAt!: string;

  @Field(() => String, { description: '終わり（日時）' })
  @IsDateString({}, { message: '終わりの日時を入れてください。' })
  endsAt!: string;

  @Field(() => String, { nullable: true, description: '会場' })
  place?: string | null;

  @Field(() => Int, { nullable: true, description: '定員' })
  capacity?: number | null;

  @Field(() => String, { nullable: true, description: '申込みの方法' })
  howToApply?: string | null;
}

@ArgsType()
export class JobFairListArgs extends PageArgs {
  @Field(() => JobFairType, { nullable: true, description: '種別' })
  kind?: JobFairType | null;

  @Field(() => String, { nullable: true, description: '年度' })
  fiscalYear?: string | null;
}
