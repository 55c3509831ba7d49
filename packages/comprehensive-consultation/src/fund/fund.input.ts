import { PageArgs } from '@tsunagu/subgraph-kit';
import { ArrayMaxSize, IsUUID, Matches, Max, MaxLength, ValidateIf } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { FundPurposeCode } from '../fund-ledger/fund-ledger.type.ts';
import { FundPayeeKindCode, FundStateCode } from './fund.type.ts';

const day = /^\d{4}-\d{2}-\d{2}$/;
const dayMessage = { message: '日を年月日で入力してください。' };
const words = 1_000;
const wordsMessage = { message: '1,000 文字までで書いてください。' };

@InputType({ description: 'ファンドの申込み' })
export class ApplyForFundInput {
  @Field(() => ID, { description: '相談' })
  @IsUUID('all', { message: '相談を選び直してください。' })
  caseId!: string;

  @Field(() => FundPurposeCode, { description: '使いみち' })
  purpose!: FundPurposeCode;

  @Field(() => Int, { description: '金額（円）' })
  @Max(10_000_000, { message: '金額を確かめてください。' })
  amountYen!: number;

  @Field(() => FundPayeeKindCode, { description: '支払先の区分（相談機関だけに支払えます）' })
  payeeKind!: FundPayeeKindCode;

  @Field(() => ID, { nullable: true, description: '支払いを受ける相談機関' })
  @ValidateIf((input: ApplyForFundInput) => input.payeeAgencyId != null)
  @IsUUID('all', { message: '支払いを受ける相談機関を選び直してください。' })
  payeeAgencyId?: string | null;

  @Field(() => ID, { nullable: true, description: '課題としてあげた支援会議' })
  @ValidateIf((input: ApplyForFundInput) => input.conferenceId != null)
  @IsUUID('all', { message: '支援会議を選び直してください。' })
  conferenceId?: string | null;

  @Field(() => Boolean, { description: '緊急（市と協議し、アドバイザーに諮る）' })
  emergency: boolean = false;

  @Field(() => String, {
    description: '会議であがった課題と、支払うもの（世帯の事情は要るわけに書きます）',
  })
  @MaxLength(words, wordsMessage)
  item!: string;

  @Field(() => String, { description: '要るわけ（世帯の事情）' })
  @MaxLength(4_000, { message: '要るわけは 4,000 文字までです。' })
  reason!: string;

  @Field(() => Boolean, { description: '最初のサービスにつなぐ入口の支援である' })
  isEntrySupport!: boolean;

  @Field(() => String, { description: 'どのサービスへの入口か' })
  @MaxLength(words, wordsMessage)
  entrySupport!: string;

  @Field(() => Boolean, { description: '今ある制度やサービスの代わりではない' })
  isNoSubstitute!: boolean;

  @Field(() => String, { description: '使える制度がないことを、何で確かめたか' })
  @MaxLength(words, wordsMessage)
  noSubstitute!: string;

  @Field(() => Boolean, { description: '本人の自立を妨げない' })
  keepsIndependence!: boolean;

  @Field(() => String, { description: '自立につながるわけ' })
  @MaxLength(words, wordsMessage)
  independence!: string;

  @Field(() => String, { nullable: true, description: '一件の目安を超える理由' })
  @ValidateIf((input: ApplyForFundInput) => input.overLimitReason != null)
  @MaxLength(words, wordsMessage)
  overLimitReason?: string | null;

  @Field(() => String, { nullable: true, description: '申し込んだ日（なければ今日）' })
  @ValidateIf((input: ApplyForFundInput) => input.appliedOn != null)
  @Matches(day, dayMessage)
  appliedOn?: string | null;
}

@InputType({ description: '市との協議の記録（主管課）' })
export class ConfirmFundConsultationInput {
  @Field(() => ID, { description: '申込み' })
  @IsUUID('all', { message: '申込みを選び直してください。' })
  id!: string;

  @Field(() => Int, { description: '開いたときの版' })
  version!: number;

  @Field(() => String, { description: '協議の内容' })
  @MaxLength(words, wordsMessage)
  consultation!: string;

  @Field(() => String, { nullable: true, description: '協議した日（なければ今日）' })
  @ValidateIf((input: ConfirmFundConsultationInput) => input.consultedOn != null)
  @Matches(day, dayMessage)
  consultedOn?: string | null;
}

@InputType({ description: 'アドバイザーの意見' })
export class AdviseOnFundInput {
  @Field(() => ID, { description: '申込み' })
  @IsUUID('all', { message: '申込みを選び直してください。' })
  id!: string;

  @Field(() => Int, { description: '開いたときの版' })
  version!: number;

  @Field(() => Boolean, { description: '賛成する' })
  agrees!: boolean;

  @Field(() => String, { description: '意見' })
  @MaxLength(words, wordsMessage)
  opinion!: string;

  @Field(() => String, { nullable: true, description: '意見の日（なければ今日）' })
  @ValidateIf((input: AdviseOnFundInput) => input.advisedOn != null)
  @Matches(day, dayMessage)
  advisedOn?: string | null;
}

@InputType({ description: 'ファンドの承認・不承認（主管課）' })
export class DecideFundInput {
  @Field(() => ID, { description: '申込み' })
  @IsUUID('all', { message: '申込みを選び直してください。' })
  id!: string;

  @Field(() => Int, { description: '開いたときの版' })
  version!: number;

  @Field(() => Boolean, { description: '承認する' })
  approves!: boolean;

  @Field(() => String, { description: '理由（承認しないときは必須）' })
  @MaxLength(words, wordsMessage)
  reason: string = '';

  @Field(() => String, { nullable: true, description: '決めた日（なければ今日）' })
  @ValidateIf((input: DecideFundInput) => input.decidedOn != null)
  @Matches(day, dayMessage)
  decidedOn?: string | null;
}

@InputType({ description: 'ファンドの支払い・差額の返金（基金を預かる機関）' })
export class PostFundPaymentInput {
  @Field(() => ID, { description: '申込み' })
  @IsUUID('all', { message: '申込みを選び直してください。' })
  id!: string;

  @Field(() => Int, { description: '開いたときの版' })
  version!: number;

  @Field(() => String, { nullable: true, description: '支払った日・返された日（なければ今日）' })
  @ValidateIf((input: PostFundPaymentInput) => input.occurredOn != null)
  @Matches(day, dayMessage)
  occurredOn?: string | null;
}

@InputType({ description: '領収書による精算' })
export class SettleFundInput {
  @Field(() => ID, { description: '申込み' })
  @IsUUID('all', { message: '申込みを選び直してください。' })
  id!: string;

  @Field(() => Int, { description: '開いたときの版' })
  version!: number;

  @Field(() => Int, { description: '使った額（円）' })
  spentYen!: number;

  @Field(() => [ID], { description: '領収書（この相談の添付ファイル）' })
  @ArrayMaxSize(20, { message: '領収書は 20 枚までです。' })
  @IsUUID('all', { each: true, message: '領収書を選び直してください。' })
  attachmentIds!: string[];

  @Field(() => String, { nullable: true, description: '精算した日（なければ今日）' })
  @ValidateIf((input: SettleFundInput) => input.settledOn != null)
  @Matches(day, dayMessage)
  settledOn?: string | null;
}

@ArgsType()
export class FundApplicationListArgs extends PageArgs {
  @Field(() => FundStateCode, { nullable: true, description: '状態' })
  state?: FundStateCode | null;
}
