import { PageArgs } from '@tsunagu/subgraph-kit';
import { IsInt, IsUUID, Matches, Max, MaxLength, ValidateIf } from 'class-validator';
import { ArgsType, Field, Float, ID, InputType } from 'type-graphql';

/** No amount of this fund is larger; a typing error is. */
const largestYen = 1_000_000_000;

@InputType({ description: 'ファンドへの寄附' })
export class RecordFundDonationInput {
  @Field(() => Float, { description: '金額（円）' })
  @IsInt({ message: '金額を円で入力してください。' })
  @Max(largestYen, { message: '金額を確かめてください。' })
  amountYen!: number;

  @Field(() => String, {
    description: '受領書の番号（英大文字・数字・ハイフン。寄附した方の名前は書きません）',
  })
  @MaxLength(30, { message: '番号は 30 文字までです。' })
  receiptNo!: string;

  @Field(() => String, { nullable: true, description: '受け取った日（なければ今日）' })
  @ValidateIf((input: RecordFundDonationInput) => input.occurredOn != null)
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: '日を年月日で入力してください。' })
  occurredOn?: string | null;
}

@InputType({ description: '仕訳の取消' })
export class ReverseFundEntryInput {
  @Field(() => ID, { description: '仕訳' })
  @IsUUID('all', { message: '仕訳を選び直してください。' })
  id!: string;

  @Field(() => String, { nullable: true, description: '取り消した日（なければ今日）' })
  @ValidateIf((input: ReverseFundEntryInput) => input.occurredOn != null)
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: '日を年月日で入力してください。' })
  occurredOn?: string | null;
}

@ArgsType()
export class FundLedgerArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: '年度（例 R8）' })
  fiscalYear?: string | null;
}
