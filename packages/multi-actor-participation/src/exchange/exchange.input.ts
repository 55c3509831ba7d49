import { PageArgs } from '@tsunagu/subgraph-kit';
import { IsDateString, IsNotEmpty, IsUUID, MaxLength, Min } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { ExchangeEventStatus, ExchangeEventType, ExchangeGroupField } from './exchange.type.ts';

@InputType({ description: '多分野交流会への団体の登録' })
export class RegisterExchangeGroupInput {
  @Field(() => ID, { nullable: true, description: '団体（無いときは自分の機関）' })
  agencyId?: string | null;

  @Field(() => String, { description: '名称' })
  @IsNotEmpty({ message: '名称を入れてください。' })
  @MaxLength(200, { message: '名称は 200 文字までです。' })
  name!: string;

  @Field(() => ExchangeGroupField, { description: '分野' })
  field!: ExchangeGroupField;

  @Field(() => ID, { nullable: true, description: '地区' })
  areaId?: string | null;

  @Field(() => String, { nullable: true, description: 'できること' })
  @MaxLength(1_000, { message: 'できることは 1,000 文字までです。' })
  offers: string = '';

  @Field(() => String, { nullable: true, description: '求めること' })
  @MaxLength(1_000, { message: '求めることは 1,000 文字までです。' })
  seeks: string = '';
}

@InputType({ description: '交流会の予定' })
export class PlanExchangeEventInput {
  @Field(() => ExchangeEventType, { description: '種別' })
  kind!: ExchangeEventType;

  @Field(() => String, { description: '題名' })
  @IsNotEmpty({ message: '題名を入れてください。' })
  @MaxLength(200, { message: '題名は 200 文字までです。' })
  title!: string;

  @Field(() => String, { nullable: true, description: '主題' })
  @MaxLength(500, { message: '主題は 500 文字までです。' })
  theme: string = '';

  @Field(() => String, { description: '始まり（日時）' })
  @IsDateString({}, { message: '始まりの日時を入れてください。' })
  startsAt!: string;

  @Field(() => String, { description: '終わり（日時）' })
  @IsDateString({}, { message: '終わりの日時を入れてください。' })
  endsAt!: string;

  @Field(() => ID, { nullable: true, description: '福祉区' })
  areaId?: string | null;

  @Field(() => String, { nullable: true, description: '会場' })
  place?: string | null;

  @Field(() => Int, { nullable: true, description: '定員' })
  capacity?: number | null;

  @Field(() => String, { nullable: true, description: '申込みの方法' })
  howToApply?: string | null;
}

@InputType({ description: '交流会の結果' })
export class RecordExchangeResultInput {
  @Field(() => Int, { description: '参加団体の数' })
  @Min(0, { message: '0 以上の数を入れてください。' })
  participants!: number;

  @Field(() => Int, { description: 'うち法人・企業の数' })
  @Min(0, { message: '0 以上の数を入れてください。' })
  corporations!: number;

  @Field(() => String, { nullable: true, description: '記録' })
  @MaxLength(8_000, { message: '記録は 8,000 文字までです。' })
  minutes: string = '';
}

@InputType({ description: '交流会への申込み' })
export class JoinExchangeEventInput {
  @Field(() => ID, { description: '交流会' })
  @IsUUID('all', { message: '交流会を選んでください。' })
  eventId!: string;

  @Field(() => ID, { description: '参加団体' })
  @IsUUID('all', { message: '団体を選んでください。' })
  groupId!: string;

  @Field(() => Int, { defaultValue: 1, description: '人数' })
  @Min(1, { message: '1 人以上を入れてください。' })
  people!: number;
}

@ArgsType()
export class ExchangeEventStepArgs {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => Int, { description: '開いたときの版' })
  version!: number;
}

@ArgsType()
export class ExchangeGroupListArgs extends PageArgs {
  @Field(() => ExchangeGroupField, { nullable: true, description: '分野' })
  field?: ExchangeGroupField | null;

  @Field(() => String, { nullable: true, description: '名称・できること・求めることの一部' })
  search?: string | null;
}

@ArgsType()
export class ExchangeEventListArgs extends PageArgs {
  @Field(() => ExchangeEventType, { nullable: true, description: '種別' })
  kind?: ExchangeEventType | null;

  @Field(() => ExchangeEventStatus, { nullable: true, description: '状態' })
  state?: ExchangeEventStatus | null;

  @Field(() => String, { nullable: true, description: '年度' })
  fiscalYear?: string | null;

  @Field(() => ID, { nullable: true, description: '福祉区' })
  areaId?: string | null;
}
