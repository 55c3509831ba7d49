import { Classified, connectionOf } from '@tsunagu/subgraph-kit';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AgencyReference, StaffReference } from '../references/references.ts';

export enum FundPurposeCode {
  MEDICAL_CERTIFICATE = 'medical-certificate',
  TRANSPORT = 'transport',
  CLOTHES_FOR_PARTICIPATION = 'clothes-for-participation',
  OTHER_ENTRY_SUPPORT = 'other-entry-support',
}
registerEnumType(FundPurposeCode, {
  name: 'FundPurpose',
  description: 'ファンドの使いみち',
  valuesConfig: {
    MEDICAL_CERTIFICATE: { description: '受診・診断書の費用' },
    TRANSPORT: { description: '病院・施設・相談機関への交通費' },
    CLOTHES_FOR_PARTICIPATION: { description: '社会参加や就労のための衣類' },
    OTHER_ENTRY_SUPPORT: { description: 'その他の入口支援' },
  },
});

export enum FundAccountCodeName {
  PRINCIPAL = 'principal',
  CASH = 'cash',
  SUPPORT_PAID = 'support-paid',
  RETURNED = 'returned',
  DONATIONS = 'donations',
}
registerEnumType(FundAccountCodeName, {
  name: 'FundAccountCode',
  description: 'ファンドの勘定科目',
  valuesConfig: {
    PRINCIPAL: { description: '原資' },
    CASH: { description: '預金' },
    SUPPORT_PAID: { description: '支援の支払い' },
    RETURNED: { description: '差額の返金' },
    DONATIONS: { description: '寄附' },
  },
});

export enum FundEntryKindCode {
  OPENING = 'opening',
  DONATION = 'donation',
  PAYMENT = 'payment',
  RETURN = 'return',
  REVERSAL = 'reversal',
}
registerEnumType(FundEntryKindCode, {
  name: 'FundEntryKind',
  description: '仕訳の種類',
  valuesConfig: {
    OPENING: { description: '期首の残高' },
    DONATION: { description: '寄附' },
    PAYMENT: { description: '支払い' },
    RETURN: { description: '差額の返金' },
    REVERSAL: { description: '取消' },
  },
});

/** 勘定科目 of the fund (M2-34). Amounts are yen; they may exceed 32 bits. */
@Classified('directory')
@ObjectType({ description: 'ファンドの勘定科目' })
export class FundAccount {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => FundAccountCodeName, { description: '科目' })
  code!: FundAccountCodeName;

  @Field(() => String, { description: '名称' })
  name!: string;

  @Field(() => Float, { description: '残高（円）' })
  balanceYen!: number;

  @Field(() => String, { nullable: true, description: '金額の但し書き（約など）' })
  qualifier!: string | null;

  @Field(() => String, { description: '出典' })
  source!: string;

  @Field(() => AgencyReference, { description: '基金を預かる機関' })
  holder!: AgencyReference;
}

/** 仕訳: one amount from one account to another, with the balance after it. No person and no case stands in it. */
@Classified('directory')
@ObjectType({ description: 'ファンドの仕訳' })
export class FundEntry {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => Int, { description: '通し番号' })
  number!: number;

  @Field(() => String, { description: '日付（YYYY-MM-DD）' })
  occurredOn!: string;

  @Field(() => FundEntryKindCode, { description: '種類' })
  kind!: FundEntryKindCode;

  @Field(() => FundAccountCodeName, { description: '借方' })
  debit!: FundAccountCodeName;

  @Field(() => FundAccountCodeName, { description: '貸方' })
  credit!: FundAccountCodeName;

  @Field(() => Float, { description: '金額（円）' })
  amountYen!: number;

  @Field(() => String, { nullable: true, description: '受付番号・受領書の番号' })
  reference!: string | null;

  @Field(() => FundPurposeCode, { nullable: true, description: '使いみち' })
  purpose!: FundPurposeCode | null;

  @Field(() => Float, { description: '差引残高（円）' })
  cashAfterYen!: number;

  @Field(() => String, { description: '記帳の日時' })
  postedAt!: string;

  @Field(() => StaffReference, { nullable: true, description: '記帳した職員' })
  postedBy!: StaffReference | null;

  @Field(() => Boolean, { description: '取り消された' })
  isReversed!: boolean;
}

export const FundEntryConnection = connectionOf(FundEntry, 'FundEntry');

/** A line of the yearly report. Counts under ten, and what would give them away, are hidden. */
@Classified('statistics')
@ObjectType({ description: 'ファンドの年度の報告の一行' })
export class FundYearLine {
  @Field(() => FundPurposeCode, { description: '使いみち' })
  purpose!: FundPurposeCode;

  @Field(() => Int, {
    nullable: true,
    description: '件数（10 件未満は個人が分かるおそれがあるため示しません）',
  })
  count!: number | null;

  @Field(() => Float, { nullable: true, description: '金額（円）' })
  yen!: number | null;
}

/** 年度の報告 of the fund (M2-34), by the days of payment. */
@Classified('statistics')
@ObjectType({ description: 'ファンドの年度の報告' })
export class FundYearReport {
  @Field(() => String, { description: '年度（例 R8）' })
  fiscalYear!: string;

  @Field(() => [FundYearLine], { description: '使いみちごとの件数と金額' })
  lines!: FundYearLine[];

  @Field(() => Int, { nullable: true, description: '支払いの件数（10 件未満は示しません）' })
  count!: number | null;

  @Field(() => Float, { nullable: true, description: '支払いの金額（円）' })
  paidYen!: number | null;

  @Field(() => Float, { nullable: true, description: '差額の返金（円）' })
  returnedYen!: number | null;

  @Field(() => Float, { description: '寄附（円）' })
  donatedYen!: number;
}
