import { Classified, connectionOf } from '@tsunagu/subgraph-kit';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CoordinationReasonCode } from '../coordination/coordination.type.ts';
import { AgencyReference, StaffReference } from '../references/references.ts';

export enum CasebookStateCode {
  DRAFTING = 'drafting',
  SUBMITTED = 'submitted',
  PUBLISHED = 'published',
  WITHDRAWN = 'withdrawn',
}
registerEnumType(CasebookStateCode, {
  name: 'CasebookState',
  description: '事例の状態',
  valuesConfig: {
    DRAFTING: { description: '下書き' },
    SUBMITTED: { description: '確認待ち' },
    PUBLISHED: { description: '公表済み' },
    WITHDRAWN: { description: '取下げ済み' },
  },
});

export enum CasebookHousehold {
  ALONE = 'alone',
  COUPLE = 'couple',
  PARENT_AND_ADULT_CHILD = 'parent-and-adult-child',
  SINGLE_PARENT = 'single-parent',
  WITH_CHILDREN = 'with-children',
  THREE_GENERATIONS = 'three-generations',
  OTHER = 'other',
}
registerEnumType(CasebookHousehold, {
  name: 'CasebookHousehold',
  description: '世帯の類型',
  valuesConfig: {
    ALONE: { description: '一人暮らし' },
    COUPLE: { description: '夫婦のみ' },
    PARENT_AND_ADULT_CHILD: { description: '親と成人の子' },
    SINGLE_PARENT: { description: 'ひとり親と子' },
    WITH_CHILDREN: { description: '夫婦と子' },
    THREE_GENERATIONS: { description: '三世代' },
    OTHER: { description: 'その他' },
  },
});

export enum CasebookEffectCode {
  SHARED_POLICY = 'shared-policy',
  PRIORITY_OF_SERVICES = 'priority-of-services',
  TRUST_REBUILT = 'trust-rebuilt',
  ADVICE_OF_ADVISER = 'advice-of-adviser',
  TALKED_BEFOREHAND = 'talked-beforehand',
  OTHERS_JOINED = 'others-joined',
}
registerEnumType(CasebookEffectCode, {
  name: 'CasebookEffect',
  description: '何が効いたか',
  valuesConfig: {
    SHARED_POLICY: { description: '世帯全体の支援方針を共有した' },
    PRIORITY_OF_SERVICES: { description: 'サービスの優先順位を決めた' },
    TRUST_REBUILT: { description: '支援を拒んでいた世帯との信頼を築いた' },
    ADVICE_OF_ADVISER: { description: 'アドバイザーの助言で道筋が見えた' },
    TALKED_BEFOREHAND: { description: '事前の協議で支援が早まった' },
    OTHERS_JOINED: { description: '福祉の外の機関が加わった' },
  },
});

export enum CasebookFindingKind {
  NAME = 'name',
  DATE = 'date',
  AGE = 'age',
  ADDRESS = 'address',
  CONTACT = 'contact',
  NUMBER = 'number',
  MONEY = 'money',
  AGENCY = 'agency',
  FACILITY = 'facility',
  STAFF = 'staff',
  RARITY = 'rarity',
}
registerEnumType(CasebookFindingKind, {
  name: 'CasebookFindingKind',
  description: '気になる箇所の種類',
  valuesConfig: {
    NAME: { description: '名前' },
    DATE: { description: '日付' },
    AGE: { description: '年齢' },
    ADDRESS: { description: '住所・地区' },
    CONTACT: { description: '連絡先' },
    NUMBER: { description: '番号' },
    MONEY: { description: '金額' },
    AGENCY: { description: '機関の名' },
    FACILITY: { description: '施設・会社の名' },
    STAFF: { description: '職員の名' },
    RARITY: { description: 'めずらしい事情' },
  },
});

/** 事例 as all staff read it: de-identified, of no agency and no case (M2-25). */
@Classified('directory')
@ObjectType({ description: '事例集の事例（匿名化し、確認を経たもの）' })
export class CasebookEdition {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => Int, { description: '版' })
  edition!: number;

  @Field(() => String, { description: '題名' })
  title!: string;

  @Field(() => CasebookHousehold, { description: '世帯の類型' })
  household!: CasebookHousehold;

  @Field(() => [String], { description: '困り事（つなぐシートの符号）' })
  worries!: string[];

  @Field(() => CoordinationReasonCode, { nullable: true, description: '調整の理由' })
  reason!: CoordinationReasonCode | null;

  @Field(() => [CasebookEffectCode], { description: '何が効いたか' })
  effects!: CasebookEffectCode[];

  @Field(() => String, { description: '経過' })
  course!: string;

  @Field(() => String, { description: '効いたこと' })
  helped!: string;

  @Field(() => String, { description: '学んだこと' })
  lessons!: string;

  @Field(() => String, { description: '公表した日（YYYY-MM-DD）' })
  publishedOn!: string;
}

export const CasebookEditionConnection = connectionOf(CasebookEdition, 'CasebookEdition');

/** 気になる箇所 of a draft, with its place and what to write instead. */
@Classified('identity')
@ObjectType({ description: '匿名化の点検で見つかった箇所' })
export class CasebookFinding {
  @Field(() => String, { description: '符号（理由を書くときに使う）' })
  key!: string;

  @Field(() => CasebookFindingKind, { description: '種類' })
  kind!: CasebookFindingKind;

  @Field(() => Boolean, { description: '必ず書き直すか' })
  mustChange!: boolean;

  @Field(() => String, { description: '本文のどこか（title・course・helped・lessons）' })
  part!: string;

  @Field(() => Int, { description: '何文字目からか（0 から）' })
  start!: number;

  @Field(() => Int, { description: '文字数' })
  length!: number;

  @Field(() => String, { description: 'その言葉' })
  quote!: string;

  @Field(() => String, { description: '書き方の案' })
  suggestion!: string;

  @Field(() => String, { nullable: true, description: '残す理由（書いてあれば）' })
  answer!: string | null;
}

/** 本文 that waits for the second person. */
@Classified('directory')
@ObjectType({ description: '確認を待つ本文' })
export class CasebookProposal {
  @Field(() => String, { description: '題名' })
  title!: string;

  @Field(() => CasebookHousehold, { description: '世帯の類型' })
  household!: CasebookHousehold;

  @Field(() => [String], { description: '困り事（つなぐシートの符号）' })
  worries!: string[];

  @Field(() => CoordinationReasonCode, { nullable: true, description: '調整の理由' })
  reason!: CoordinationReasonCode | null;

  @Field(() => [CasebookEffectCode], { description: '何が効いたか' })
  effects!: CasebookEffectCode[];

  @Field(() => String, { description: '経過' })
  course!: string;

  @Field(() => String, { description: '効いたこと' })
  helped!: string;

  @Field(() => String, { description: '学んだこと' })
  lessons!: string;
}

/** 下書き with its findings, seen by whoever sees the case it is of. */
@Classified('progress')
@ObjectType({ description: '事例の下書き（もとの相談が見える人だけ）' })
export class CasebookDraft {
  @Field(() => String, { description: '題名' })
  title!: string;

  @Field(() => CasebookHousehold, { description: '世帯の類型' })
  household!: CasebookHousehold;

  @Field(() => [String], { description: '困り事（つなぐシートの符号）' })
  worries!: string[];

  @Field(() => CoordinationReasonCode, { nullable: true, description: '調整の理由' })
  reason!: CoordinationReasonCode | null;

  @Field(() => [CasebookEffectCode], { description: '何が効いたか' })
  effects!: CasebookEffectCode[];

  @Field(() => String, { description: '経過' })
  course!: string;

  @Field(() => String, { description: '効いたこと' })
  helped!: string;

  @Field(() => String, { description: '学んだこと' })
  lessons!: string;

  @Classified('identity')
  @Field(() => [String], { nullable: true, description: '伏せる語（名前のほかに点検する言葉）' })
  guardedWords!: string[] | null;

  @Classified('identity')
  @Field(() => [CasebookFinding], { nullable: true, description: '匿名化の点検で見つかった箇所' })
  findings!: CasebookFinding[] | null;
}

/** 事例 on its way: for the agency that writes it and for the lead division. No number of a case stands here. */
@Classified('directory')
@ObjectType({ description: '事例の作成と確認' })
export class CasebookEntry {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => CasebookStateCode, { description: '状態' })
  state!: CasebookStateCode;

  @Field(() => Int, { description: '公表した版（0 はまだ）' })
  edition!: number;

  @Field(() => AgencyReference, { description: '書いた機関' })
  agency!: AgencyReference;

  @Field(() => StaffReference, { description: '書いた職員' })
  author!: StaffReference;

  @Field(() => CasebookProposal, { nullable: true, description: '確認を待つ本文' })
  proposal!: CasebookProposal | null;

  @Field(() => String, { nullable: true, description: '確認に出した日時' })
  submittedAt!: string | null;

  @Field(() => StaffReference, { nullable: true, description: '公表を認めた職員' })
  approvedBy!: StaffReference | null;

  @Field(() => String, { nullable: true, description: '差し戻した理由' })
  returnedBecause!: string | null;

  @Field(() => String, { nullable: true, description: '取り下げた理由' })
  withdrawnBecause!: string | null;

  @Field(() => String, { description: '最後に変わった日時' })
  changedAt!: string;

  @Field(() => Int, { description: '版' })
  version!: number;
}

export const CasebookEntryConnection = connectionOf(CasebookEntry, 'CasebookEntry');
