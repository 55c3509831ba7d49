import { Classified, connectionOf } from '@tsunagu/subgraph-kit';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AgencyReference, AreaReference } from '../references/references.ts';

export enum CommunityCouncilState {
  PREPARING = 'preparing',
  SET_UP = 'set-up',
  ACTIVE = 'active',
  DORMANT = 'dormant',
  DISSOLVED = 'dissolved',
}
registerEnumType(CommunityCouncilState, {
  name: 'CommunityCouncilState',
  description: '協議体の状態',
  valuesConfig: {
    PREPARING: { description: '設置準備中' },
    SET_UP: { description: '設置済み（未活動）' },
    ACTIVE: { description: '活動中' },
    DORMANT: { description: '休止中' },
    DISSOLVED: { description: '解散' },
  },
});

export enum CommunityCouncilUnit {
  ELEMENTARY_DISTRICT = 'elementary-district',
  DISTRICT = 'district',
  JUNIOR_HIGH_DISTRICT = 'junior-high-district',
}
registerEnumType(CommunityCouncilUnit, {
  name: 'CommunityCouncilUnit',
  description: '協議体の単位',
  valuesConfig: {
    ELEMENTARY_DISTRICT: { description: '小学校区' },
    DISTRICT: { description: '地区' },
    JUNIOR_HIGH_DISTRICT: { description: '中学校区' },
  },
});

export enum CommunityCouncilTheme {
  WATCH = 'watch',
  PLACE = 'place',
  DAILY_HELP = 'daily-help',
  ESCORT = 'escort',
  TRANSPORT = 'transport',
  HEALTH = 'health',
  DEMENTIA = 'dementia',
  DISASTER = 'disaster',
  OTHER = 'other',
}
registerEnumType(CommunityCouncilTheme, {
  name: 'CommunityCouncilTheme',
  description: '協議体のテーマ',
  valuesConfig: {
    WATCH: { description: '見守り' },
    PLACE: { description: '居場所づくり' },
    DAILY_HELP: { description: '困り事支援（草取り・ごみ出しなど）' },
    ESCORT: { description: '付き添い' },
    TRANSPORT: { description: '生活交通' },
    HEALTH: { description: '健康づくり・介護予防' },
    DEMENTIA: { description: '認知症' },
    DISASTER: { description: '防災' },
    OTHER: { description: 'その他' },
  },
});

export enum CommunityCouncilMemberKind {
  RESIDENTS_ASSOCIATION = 'residents-association',
  WELFARE_COMMISSIONER = 'welfare-commissioner',
  VOLUNTEER_GROUP = 'volunteer-group',
  COMMUNITY_HALL = 'community-hall',
  SERVICE_PROVIDER = 'service-provider',
  NPO = 'npo',
  COMPANY = 'company',
  SCHOOL = 'school',
  PUBLIC_BODY = 'public-body',
  OTHER = 'other',
}
registerEnumType(CommunityCouncilMemberKind, {
  name: 'CommunityCouncilMemberKind',
  description: '構成員の種類',
  valuesConfig: {
    RESIDENTS_ASSOCIATION: { description: '町内会・自治会' },
    WELFARE_COMMISSIONER: { description: '民生委員・福祉委員' },
    VOLUNTEER_GROUP: { description: 'ボランティア団体' },
    COMMUNITY_HALL: { description: '公民館' },
    SERVICE_PROVIDER: { description: '介護・生活支援の事業者' },
    NPO: { description: 'NPO' },
    COMPANY: { description: '企業・商店' },
    SCHOOL: { description: '学校' },
    PUBLIC_BODY: { description: '行政・社会福祉協議会など' },
    OTHER: { description: 'その他' },
  },
});

/** 構成員: an organisation or a post, never a person. */
@Classified('directory')
@ObjectType({ description: '協議体の構成員（団体・役職）' })
export class CommunityCouncilMember {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => CommunityCouncilMemberKind, { description: '種類' })
  kind!: CommunityCouncilMemberKind;

  @Field(() => String, { description: '団体・役職の名' })
  name!: string;

  @Field(() => AgencyReference, { nullable: true, description: '機関台帳の機関' })
  agency!: AgencyReference | null;

  @Field(() => String, { nullable: true, description: '加わった日' })
  joinedOn!: string | null;

  @Field(() => String, { nullable: true, description: '離れた日' })
  leftOn!: string | null;
}

@Classified('directory')
@ObjectType({ description: '協議体のテーマ' })
export class CommunityCouncilThemeEntry {
  @Field(() => CommunityCouncilTheme, { description: 'テーマ' })
  theme!: CommunityCouncilTheme;

  @Field(() => String, { nullable: true, description: '取り組みを始めた日' })
  takenUpOn!: string | null;

  @Field(() => String, { nullable: true, description: '内容' })
  note!: string | null;
}

/** 会議の記録; for the people who work with councils, not for the public. */
@Classified('directory')
@ObjectType({ description: '協議体の会議' })
export class CommunityCouncilMeeting {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => String, { description: '開催日' })
  heldOn!: string;

  @Field(() => String, { description: '議題' })
  title!: string;

  @Field(() => String, { nullable: true, description: '決まったこと' })
  decisions!: string | null;

  @Field(() => Int, { nullable: true, description: '出席者数' })
  attendees!: number | null;
}

/** 支援計画: how promoters help a council that is set up but not active (M4-02). */
@Classified('directory')
@ObjectType({ description: '協議体への支援計画' })
export class CouncilSupportPlan {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => AgencyReference, { description: '支援する機関' })
  agency!: AgencyReference;

  @Field(() => String, { description: '目標' })
  goal!: string;

  @Field(() => String, { description: '支援の内容' })
  support!: string;

  @Field(() => String, { description: '開始日' })
  startsOn!: string;

  @Field(() => String, { description: '見直しの日' })
  reviewOn!: string;

  @Field(() => String, { nullable: true, description: '終了日' })
  endedOn!: string | null;

  @Field(() => String, { nullable: true, description: '結果' })
  outcome!: string | null;

  @Field(() => Int, { description: '版' })
  version!: number;
}

@Classified('directory')
@ObjectType({ description: '協議体の状態の経過' })
export class CommunityCouncilPeriod {
  @Field(() => CommunityCouncilState, { description: '状態' })
  state!: CommunityCouncilState;

  @Field(() => String, { description: 'いつから' })
  from!: string;

  @Field(() => String, { nullable: true, description: 'いつまで' })
  until!: string | null;

  @Field(() => String, { nullable: true, description: '理由' })
  reason!: string | null;
}

/** 地域支え合い推進会議（協議体）: the meeting of residents and providers that carries mutual support in an area. */
@Classified('directory')
@Directive('@key(fields: "id")')
@ObjectType({ description: '地域支え合い推進会議（協議体）' })
export class CommunityCouncil {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => String, { description: '名称' })
  name!: string;

  @Field(() => AreaReference, { description: '圏域' })
  area!: AreaReference;

  @Field(() => CommunityCouncilUnit, { description: '単位' })
  unit!: CommunityCouncilUnit;

  @Field(() => CommunityCouncilState, { description: '状態' })
  state!: CommunityCouncilState;

  @Field(() => String, { nullable: true, description: '準備を始めた日' })
  startedOn!: string | null;

  @Field(() => String, { nullable: true, description: '設置日' })
  foundedOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '設置済みと分かっている時点（設置日が記録にないとき）',
  })
  foundedBy!: string | null;

  @Field(() => String, { nullable: true, description: '解散日' })
  dissolvedOn!: string | null;

  @Field(() => String, { nullable: true, description: '活動を確かめた時点' })
  activeAsOf!: string | null;

  @Field(() => String, { nullable: true, description: '活動の根拠' })
  activeEvidence!: string | null;

  @Field(() => String, { nullable: true, description: '最後の会議の日' })
  lastMeetingOn!: string | null;

  @Field(() => AgencyReference, { nullable: true, description: '運営する団体' })
  hostAgency!: AgencyReference | null;

  @Field(() => String, { nullable: true, description: '備考' })
  note!: string | null;

  @Field(() => String, { nullable: true, description: '出典' })
  source!: string | null;

  @Field(() => Int, { description: '版' })
  version!: number;
}

export const CommunityCouncilConnection = connectionOf(CommunityCouncil, 'CommunityCouncil');
