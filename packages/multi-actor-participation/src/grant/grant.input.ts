import { PageArgs } from '@tsunagu/subgraph-kit';
import { IsNotEmpty, IsUUID, MaxLength, Min } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { GrantApplicationStatus } from './grant.type.ts';

@InputType({ description: '助成の申請' })
export class ApplyForGrantInput {
  @Field(() => ID, { description: '財政支援メニュー' })
  @IsUUID('all', { message: '助成を選んでください。' })
  menuId!: string;

  @Field(() => ID, { nullable: true, description: 'テーマ' })
  themeId?: string | null;

  @Field(() => String, { description: '取組の名称' })
  @IsNotEmpty({ message: '取組の名称を入れてください。' })
  @MaxLength(200, { message: '取組の名称は 200 文字までです。' })
  title!: string;

  @Field(() => String, { description: '目的' })
  @IsNotEmpty({ message: '目的を入れてください。' })
  @MaxLength(2_000, { message: '目的は 2,000 文字までです。' })
  purpose!: string;

  @Field(() => String, { nullable: true, description: '実施する場所' })
  @MaxLength(200, { message: '実施する場所は 200 文字までです。' })
  site: string = '';

  @Field(() => String, { description: '始まりの年度' })
  @IsNotEmpty({ message: '始まりの年度を入れてください。' })
  fromFiscalYear!: string;

  @Field(() => Int, { description: '年数' })
  @Min(1, { message: '1 年以上を入れてください。' })
  years!: number;

  @Field(() => Int, { description: '金額（円、全年度の計）' })
  @Min(1, { message: '金額を入れてください。' })
  amountYen!: number;
}

@ArgsType()
export class GrantStepArgs {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => Int, { description: '開いたときの版' })
  version!: number;
}

@ArgsType()
export class GrantApplicationListArgs extends PageArgs {
  @Field(() => GrantApplicationStatus, { nullable: true, description: '状態' })
  state?: GrantApplicationStatus | null;
}
