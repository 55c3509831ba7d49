import { Classified, connectionOf } from '@tsunagu/subgraph-kit';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ConsultationVisibleBecause } from '../consultation/consultation.type.ts';
import { AgencyReference, StaffReference } from '../references/references.ts';

export enum ConferenceKindCode {
  SUPPORT = 'support',
  MULTI_LAYER = 'multi-layer',
  ADVISER = 'adviser',
}
registerEnumType(ConferenceKindCode, {
  name: 'ConferenceKind',
  description: '会議の種類',
  valuesConfig: {
    SUPPORT: { description: '支援会議（法定。同意がなくても、守秘義務と罰則のもとで共有する）' },
    MULTI_LAYER: { description: '重層的支援会議（本人の同意にもとづく）' },
    ADVISER: { description: 'アドバイザー会議' },
  },
});

export enum ConferenceResultCode {
  DECIDED = 'decided',
  UNDECIDED = 'undecided',
  NOT_HELD = 'not-held',
}
registerEnumType(ConferenceResultCode, {
  name: 'ConferenceResult',
  description: '会議の終わり方',
  valuesConfig: {
    DECIDED: { description: '決まった' },
    UNDECIDED: { description: '決まらなかった' },
    NOT_HELD: { description: '開かれなかった' },
  },
});

export enum ConferenceScope {
  INVITED = 'invited',
  SITTING = 'sitting',
  CONVENED = 'convened',
}
registerEnumType(ConferenceScope, {
  name: 'ConferenceScope',
  description: '会議との関わり',
  valuesConfig: {
    INVITED: { description: '招かれていて、守秘の確認がまだの会議' },
    SITTING: { description: '構成員として参加している会議' },
    CONVENED: { description: '所属する機関が招集した会議' },
  },
});

/** 自分の席: the actor's own invitation and whether the notice was accepted. */
@Classified('directory')
@ObjectType({ description: '会議での自分の席' })
export class ConferenceSeat {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => String, { description: '招かれた日時' })
  invitedAt!: string;

  @Field(() => String, { nullable: true, description: '守秘の確認をした日時' })
  noticeAcceptedAt!: string | null;

  @Field(() => String, { nullable: true, description: '確認した文面の版' })
  noticeEdition!: string | null;
}

/** 構成員 as the others in the conference see them: staff of agencies; nothing of the case stands here. */
@Classified('directory')
@ObjectType({ description: '会議の構成員' })
export class ConferenceMember {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => StaffReference, { description: '職員' })
  staff!: StaffReference;

  @Field(() => AgencyReference, { description: '機関' })
  agency!: AgencyReference;

  @Field(() => String, { description: '招いた日時' })
  invitedAt!: string;

  @Field(() => String, { nullable: true, description: '守秘の確認をした日時' })
  noticeAcceptedAt!: string | null;
}

/** 共有資料: one case that was put before a conference. */
@Classified('summary')
@ObjectType({ description: '会議に出された記録' })
export class ConferenceItem {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => ID, { description: '記録（施策ごとの番号）' })
  caseId!: string;

  @Field(() => Int, { description: '施策' })
  measure!: number;

  @Field(() => String, { description: '記録の種類' })
  kind!: string;

  @Field(() => AgencyReference, { description: '出した機関' })
  tabledBy!: AgencyReference;

  @Field(() => String, { description: '出した日時' })
  tabledAt!: string;

  @Field(() => ConsultationVisibleBecause, { description: 'なぜ見えるか' })
  visibleBecause!: ConsultationVisibleBecause;

  /** Where it is tabled; not a field of the graph. */
  conferenceId!: string;
}

@Classified('plan')
@ObjectType({ description: '会議の目的' })
export class ConferencePurpose {
  @Field(() => String, { description: '目的' })
  purpose!: string;
}

/** 会議 as the graph shows it. An invited member sees kind, convener and date only until the notice is accepted. */
@Classified('directory')
@Directive('@key(fields: "id")')
@ObjectType({ description: '会議' })
export class Conference {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => ConferenceKindCode, { description: '種類' })
  kind!: ConferenceKindCode;

  @Field(() => AgencyReference, { description: '招集した機関' })
  convenedBy!: AgencyReference;

  @Field(() => String, { description: '招集の日時' })
  convenedAt!: string;

  @Field(() => String, { description: '開催の日時' })
  heldAt!: string;

  @Field(() => String, { nullable: true, description: '場所（招かれた人には、守秘の確認のあとで）' })
  place!: string | null;

  @Field(() => Boolean, { description: '日時が決まっている（決まるまでは、開催の日時は候補の一つ）' })
  dateIsFixed!: boolean;

  @Field(() => String, { nullable: true, description: '終わった日時（資料は回収済み）' })
  closedAt!: string | null;

  @Field(() => ConferenceResultCode, { nullable: true, description: '終わり方' })
  result!: ConferenceResultCode | null;

  @Field(() => ConferenceSeat, { nullable: true, description: '自分の席' })
  seat!: ConferenceSeat | null;

  /** Counts the dates that were fixed; not a field of the graph. */
  dateSequence!: number;

  @Field(() => Boolean, { description: '所属する機関が招集した' })
  convenedByOwnAgency!: boolean;

  @Field(() => Int, { description: '版' })
  version!: number;
}

export const ConferenceConnection = connectionOf(Conference, 'Conference');
