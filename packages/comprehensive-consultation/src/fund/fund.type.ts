import { Classified, connectionOf } from '@tsunagu/subgraph-kit';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ConsultationVisibleBecause } from '../consultation/consultation.type.ts';
import { FundPurposeCode } from '../fund-ledger/fund-ledger.type.ts';
import { AgencyReference, StaffReference } from '../references/references.ts';

export enum FundStateCode {
  APPLIED = 'applied',
  CONSULTED = 'consulted',
  ADVISED = 'advised',
  APPROVED = 'approved',
  DECLINED = 'declined',
  PAID = 'paid',
  SETTLED = 'settled',
  RETURNED = 'returned',
}
registerEnumType(FundStateCode, {
  name: 'FundState',
  description: 'ファンドの申込みの状態',
  valuesConfig: {
    APPLIED: { description: '申込み' },
    CONSULTED: { description: '市と協議済み（緊急）' },
    ADVISED: { description: 'アドバイザーの意見あり（緊急）' },
    APPROVED: { description: '承認済み' },
    DECLINED: { description: '承認しない' },
    PAID: { description: '支払い済み' },
    SETTLED: { description: '精算済み' },
    RETURNED: { description: '差額の返金済み' },
  },
});

export enum FundPathCode {
  CONFERENCE = 'conference',
  EMERGENCY = 'emergency',
}
registerEnumType(FundPathCode, {
  name: 'FundPath',
  description: 'ファンドを使うみち',
  valuesConfig: {
    CONFERENCE: { description: '支援会議で課題としてあがった' },
    EMERGENCY: { description: '緊急（市と協議し、アドバイザーに諮る）' },
  },
});

export enum FundPayeeKindCode {
  AGENCY = 'agency',
  PERSON = 'person',
}
registerEnumType(FundPayeeKindCode, {
  name: 'FundPayeeKind',
  description: 'ファンドの支払先',
  valuesConfig: {
    AGENCY: { description: '相談機関' },
    PERSON: { description: '本人（支払えません）' },
  },
});

export enum FundStepCode {
  CONSULT = 'consult',
  ADVISE = 'advise',
  APPROVE = 'approve',
  PAY = 'pay',
  SETTLE = 'settle',
  RETURN = 'return',
}
registerEnumType(FundStepCode, {
  name: 'FundStep',
  description: 'ファンドの申込みの次の段階',
  valuesConfig: {
    CONSULT: { description: '市（主管課）との協議' },
    ADVISE: { description: 'アドバイザーの意見' },
    APPROVE: { description: '主管課の承認' },
    PAY: { description: '基金を預かる機関の支払い' },
    SETTLE: { description: '領収書による精算' },
    RETURN: { description: '差額の返金' },
  },
});

/** 申込みの言葉 (plan): what the decision rests on. */
@Classified('plan')
@ObjectType({ description: 'ファンドの申込みの言葉（承認の根拠）' })
export class FundApplicationWords {
  @Field(() => String, { description: '会議であがった課題と、支払うもの' })
  item!: string;

  @Field(() => String, { description: 'どのサービスへの入口か' })
  entrySupport!: string;

  @Field(() => String, { description: '使える制度がないこと' })
  noSubstitute!: string;

  @Field(() => String, { description: '自立につながるわけ' })
  independence!: string;

  @Field(() => String, { nullable: true, description: '目安を超える理由' })
  overLimitReason!: string | null;

  @Field(() => String, { nullable: true, description: '市との協議の内容' })
  consultation!: string | null;

  @Field(() => String, { nullable: true, description: '承認・不承認の理由' })
  decisionReason!: string | null;
}

/** 要るわけ (narrative): the circumstances of the household. */
@Classified('narrative')
@ObjectType({ description: 'ファンドが要るわけ' })
export class FundReason {
  @Field(() => String, { description: '世帯の事情と、要るわけ' })
  reason!: string;
}

/** アドバイザーの意見 (plan), recorded by the adviser. */
@Classified('plan')
@ObjectType({ description: 'アドバイザーの意見' })
export class FundOpinion {
  @Field(() => StaffReference, { description: 'アドバイザー' })
  adviser!: StaffReference;

  @Field(() => AgencyReference, { description: 'アドバイザーの機関' })
  agency!: AgencyReference;

  @Field(() => Boolean, { description: '賛成' })
  agrees!: boolean;

  @Field(() => String, { description: '意見' })
  opinion!: string;
}

/** ファンドの申込み as the graph shows it to those who see the case (M2-32, M2-33). */
@Classified('summary')
@Directive('@key(fields: "id")')
@ObjectType({ description: '生活再建・自立支援ファンドの申込み' })
export class FundApplication {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => String, { description: '受付番号' })
  referenceNo!: string;

  @Field(() => FundPurposeCode, { description: '使いみち' })
  purpose!: FundPurposeCode;

  @Field(() => Int, { description: '金額（円）' })
  amountYen!: number;

  @Field(() => Boolean, { description: '一件の目安を超える' })
  overSoftLimit!: boolean;

  @Field(() => AgencyReference, { description: '支払いを受ける相談機関' })
  payee!: AgencyReference;

  @Field(() => FundPathCode, { description: '使うみち' })
  path!: FundPathCode;

  @Field(() => FundStateCode, { description: '状態' })
  state!: FundStateCode;

  @Field(() => FundStepCode, { nullable: true, description: '次の段階（終わっていればなし）' })
  nextStep!: FundStepCode | null;

  @Field(() => AgencyReference, { description: '申し込んだ機関' })
  applicant!: AgencyReference;

  @Field(() => String, { description: '申し込んだ日' })
  appliedOn!: string;

  @Field(() => StaffReference, { nullable: true, description: '申し込んだ職員' })
  appliedBy!: StaffReference | null;

  @Field(() => String, { nullable: true, description: '市と協議した日' })
  consultedOn!: string | null;

  @Field(() => StaffReference, { nullable: true, description: '協議を記録した主管課の職員' })
  consultedBy!: StaffReference | null;

  @Field(() => String, { nullable: true, description: 'アドバイザーの意見の日' })
  advisedOn!: string | null;

  @Field(() => String, { nullable: true, description: '承認・不承認の日' })
  decidedOn!: string | null;

  @Field(() => StaffReference, { nullable: true, description: '決めた職員' })
  decidedBy!: StaffReference | null;

  @Field(() => String, { nullable: true, description: '支払った日' })
  paidOn!: string | null;

  @Field(() => StaffReference, { nullable: true, description: '支払った職員' })
  paidBy!: StaffReference | null;

  @Field(() => Int, { nullable: true, description: '使った額（円）' })
  spentYen!: number | null;

  @Field(() => Int, { nullable: true, description: '返す差額（円）' })
  differenceYen!: number | null;

  @Field(() => String, { nullable: true, description: '精算した日' })
  settledOn!: string | null;

  @Field(() => String, { nullable: true, description: '差額が返された日' })
  returnedOn!: string | null;

  @Field(() => Int, { description: '版' })
  version!: number;

  @Field(() => ConsultationVisibleBecause, { description: 'なぜ見えるか' })
  visibleBecause!: ConsultationVisibleBecause;

  /** The case it is about; not a field of the graph. */
  caseId!: string;

  /** The conference that raised it; not a field of the graph. */
  conferenceId!: string | null;
}

export const FundApplicationConnection = connectionOf(FundApplication, 'FundApplication');

/** 支払い as those who keep the fund know it: by reference number, without person and case. */
@Classified('directory')
@ObjectType({ description: 'ファンドの支払い（受付番号だけで扱い、世帯は分かりません）' })
export class FundPayment {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => String, { description: '受付番号' })
  referenceNo!: string;

  @Field(() => FundPurposeCode, { description: '使いみち' })
  purpose!: FundPurposeCode;

  @Field(() => Int, { description: '金額（円）' })
  amountYen!: number;

  @Field(() => AgencyReference, { description: '支払いを受ける相談機関' })
  payee!: AgencyReference;

  @Field(() => FundStateCode, { description: '状態' })
  state!: FundStateCode;

  @Field(() => String, { description: '承認の日' })
  approvedOn!: string;

  @Field(() => String, { nullable: true, description: '支払った日' })
  paidOn!: string | null;

  @Field(() => Int, { nullable: true, description: '返される差額（円）' })
  differenceYen!: number | null;

  @Field(() => String, { nullable: true, description: '差額が返された日' })
  returnedOn!: string | null;

  @Field(() => Int, { description: '版' })
  version!: number;
}

export const FundPaymentConnection = connectionOf(FundPayment, 'FundPayment');
