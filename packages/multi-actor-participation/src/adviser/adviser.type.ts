import { Classified, connectionOf } from '@tsunagu/subgraph-kit';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AgencyReference } from '../references/references.ts';

export enum ActivityAdviserField {
  ICT = 'ict',
  REVITALISATION = 'revitalisation',
  PUBLIC_RELATIONS = 'public-relations',
  WELFARE = 'welfare',
  ESD = 'esd',
}
registerEnumType(ActivityAdviserField, {
  name: 'ActivityAdviserField',
  description: '市民活動支援アドバイザーの分野',
  valuesConfig: {
    ICT: { description: 'ＩＣＴ' },
    REVITALISATION: { description: '地域活性化' },
    PUBLIC_RELATIONS: { description: '情報発信' },
    WELFARE: { description: '福祉' },
    ESD: { description: 'ＥＳＤ' },
  },
});

export enum AdviserDispatchStatus {
  REQUESTED = 'requested',
  APPROVED = 'approved',
  REFUSED = 'refused',
  HELD = 'held',
  FOLLOWED_UP_1 = 'followed-up-1',
  FOLLOWED_UP_2 = 'followed-up-2',
  REPORTED = 'reported',
  WITHDRAWN = 'withdrawn',
}
registerEnumType(AdviserDispatchStatus, {
  name: 'AdviserDispatchState',
  description: 'アドバイザー派遣の状態',
  valuesConfig: {
    REQUESTED: { description: '申込み' },
    APPROVED: { description: '派遣決定' },
    REFUSED: { description: '不承認' },
    HELD: { description: '実施済' },
    FOLLOWED_UP_1: { description: 'フォローアップ1回' },
    FOLLOWED_UP_2: { description: 'フォローアップ2回' },
    REPORTED: { description: '報告済' },
    WITHDRAWN: { description: '取下げ' },
  },
});

export enum AdviserDispatchFormat {
  LECTURE = 'lecture',
  SEMINAR = 'seminar',
  WORKSHOP = 'workshop',
  OTHER = 'other',
}
registerEnumType(AdviserDispatchFormat, {
  name: 'AdviserDispatchFormat',
  description: 'アドバイザー派遣の形',
  valuesConfig: {
    LECTURE: { description: '講座' },
    SEMINAR: { description: '座学' },
    WORKSHOP: { description: 'ワークショップ' },
    OTHER: { description: 'その他' },
  },
});

export enum AdviserEligibility {
  BOTH = 'both',
  EITHER = 'either',
}
registerEnumType(AdviserEligibility, {
  name: 'AdviserEligibility',
  description: '派遣の対象団体の条件①②の読み方',
  valuesConfig: {
    BOTH: { description: '①と②の両方が要る' },
    EITHER: { description: '①か②のどちらかでよい' },
  },
});

/** 市民活動支援アドバイザー as the graph shows it. */
@Classified('directory')
@Directive('@key(fields: "id")')
@ObjectType({ description: '市民活動支援アドバイザー' })
export class ActivityAdviser {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => AgencyReference, { description: '団体' })
  agency!: AgencyReference;

  @Field(() => String, { description: '名称' })
  name!: string;

  @Field(() => ActivityAdviserField, { description: '分野' })
  field!: ActivityAdviserField;

  @Field(() => String, { nullable: true, description: '新規の年度' })
  sinceFiscalYear!: string | null;
}

@Classified('directory')
@ObjectType({ description: 'アドバイザー派遣の決まり' })
export class AdviserDispatchRule {
  @Field(() => AdviserEligibility, { description: '対象団体の条件①②の読み方' })
  eligibility!: AdviserEligibility;

  @Field(() => Int, { description: '続けて活動していることが要る月数' })
  activeMonths!: number;

  @Field(() => Int, { description: '時間の目安（分）' })
  durationMinutes!: number;

  @Field(() => Int, { description: 'フォローアップの回数の目安' })
  followUpTimes!: number;

  @Field(() => Int, { description: 'フォローアップの期間（月）' })
  followUpMonths!: number;

  @Field(() => String, { nullable: true, description: 'この決まりの理由（無いときは初期の決まり）' })
  reason!: string | null;
}

@Classified('directory')
@ObjectType({ description: 'アドバイザー派遣の実例' })
export class AdviserCase {
  @Field(() => String, { description: '年度' })
  fiscalYear!: string;

  @Field(() => ActivityAdviserField, { description: '分野' })
  field!: ActivityAdviserField;

  @Field(() => String, { description: '助言してほしいこと' })
  topic!: string;
}

@Classified('directory')
@ObjectType({ description: 'フォローアップ' })
export class AdviserFollowUp {
  @Field(() => Int, { description: '回' })
  number!: number;

  @Field(() => String, { description: '日付' })
  askedOn!: string;

  @Field(() => String, { description: '質問・相談' })
  question!: string;

  @Field(() => String, { description: '答え' })
  answer!: string;
}

/** アドバイザー派遣 as the graph shows it. */
@Classified('directory')
@Directive('@key(fields: "id")')
@ObjectType({ description: 'アドバイザー派遣' })
export class AdviserDispatch {
  @Field(() => ID, { description: '番号' })
  id!: string;

  adviserId!: string;

  @Field(() => AgencyReference, { description: '申し込んだ団体・機関' })
  agency!: AgencyReference;

  @Field(() => String, { description: '団体名' })
  groupName!: string;

  @Field(() => Boolean, { description: '岡山ＥＳＤプロジェクト参加団体' })
  esdMember!: boolean;

  @Field(() => Boolean, { description: 'つながる協働ひろばに登録' })
  listed!: boolean;

  @Field(() => String, { description: '活動を始めた日' })
  activeSince!: string;

  @Field(() => String, { description: '助言してほしいこと' })
  topic!: string;

  @Field(() => AdviserDispatchFormat, { description: '形' })
  format!: AdviserDispatchFormat;

  @Field(() => String, { description: '希望日' })
  wishedOn!: string;

  @Field(() => String, { description: '会場' })
  place!: string;

  @Field(() => Int, { description: '参加予定の人数' })
  people!: number;

  @Field(() => AdviserDispatchStatus, { description: '状態' })
  state!: AdviserDispatchStatus;

  @Field(() => AdviserEligibility, { description: '申込み時の条件の読み方' })
  eligibility!: AdviserEligibility;

  @Field(() => String, { description: '申込み日' })
  requestedOn!: string;

  @Field(() => String, { nullable: true, description: '決定日' })
  decidedOn!: string | null;

  @Field(() => String, { nullable: true, description: '不承認の理由' })
  refusedBecause!: string | null;

  @Field(() => String, { nullable: true, description: '実施日' })
  heldOn!: string | null;

  @Field(() => Int, { nullable: true, description: '実施した時間（分）' })
  heldMinutes!: number | null;

  @Field(() => Int, { nullable: true, description: '参加した人数' })
  heldPeople!: number | null;

  @Field(() => String, { nullable: true, description: 'フォローアップの期限' })
  followUpUntil!: string | null;

  @Field(() => String, { nullable: true, description: '報告' })
  report!: string | null;

  @Field(() => String, { nullable: true, description: '報告日' })
  reportedOn!: string | null;

  @Field(() => Int, { description: '版' })
  version!: number;
}

export const AdviserDispatchConnection = connectionOf(AdviserDispatch, 'AdviserDispatch');
