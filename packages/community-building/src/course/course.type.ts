import { Classified, connectionOf } from '@tsunagu/subgraph-kit';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AgencyReference, AreaReference } from '../references/references.ts';

export enum CommunityCourseKind {
  HOSTED_COURSE = 'hosted-course',
  SUPPORTER_TRAINING = 'supporter-training',
  FOLLOW_UP = 'follow-up',
  VOLUNTEER_TRAINING = 'volunteer-training',
  LEADER_TRAINING = 'leader-training',
  VOLUNTEER_EXCHANGE = 'volunteer-exchange',
  FORUM = 'forum',
  WORKSHOP = 'workshop',
  CLUB_COURSE = 'club-course',
}
registerEnumType(CommunityCourseKind, {
  name: 'CommunityCourseKind',
  description: '講座の種類',
  valuesConfig: {
    HOSTED_COURSE: { description: '主催講座' },
    SUPPORTER_TRAINING: { description: '生活・介護支援サポーター養成講座' },
    FOLLOW_UP: { description: 'フォローアップ講座' },
    VOLUNTEER_TRAINING: { description: 'ボランティア養成講座' },
    LEADER_TRAINING: { description: 'リーダー養成講座' },
    VOLUNTEER_EXCHANGE: { description: 'ボランティアの学習会・交流会' },
    FORUM: { description: 'フォーラム' },
    WORKSHOP: { description: 'ワークショップ' },
    CLUB_COURSE: { description: 'クラブ講座' },
  },
});

export enum CommunityCourseTheme {
  COMMUNITY = 'community',
  INCLUSION = 'inclusion',
  DISASTER = 'disaster',
  YOUTH = 'youth',
  ENVIRONMENT = 'environment',
  HEALTH = 'health',
  GENDER = 'gender',
  CHILDCARE = 'childcare',
  LONGEVITY = 'longevity',
  ICT = 'ict',
}
registerEnumType(CommunityCourseTheme, {
  name: 'CommunityCourseTheme',
  description: '講座のテーマ',
  valuesConfig: {
    COMMUNITY: { description: '地域' },
    INCLUSION: { description: '共生' },
    DISASTER: { description: '防災' },
    YOUTH: { description: '若者' },
    ENVIRONMENT: { description: '環境' },
    HEALTH: { description: '健康' },
    GENDER: { description: '男女' },
    CHILDCARE: { description: '子育' },
    LONGEVITY: { description: '長寿' },
    ICT: { description: 'ICT' },
  },
});

export enum CommunityCourseState {
  PLANNED = 'planned',
  PUBLISHED = 'published',
  HELD = 'held',
  WITHDRAWN = 'withdrawn',
}
registerEnumType(CommunityCourseState, {
  name: 'CommunityCourseState',
  description: '講座の状態',
  valuesConfig: {
    PLANNED: { description: '計画中' },
    PUBLISHED: { description: '公開中' },
    HELD: { description: '開催済み' },
    WITHDRAWN: { description: '取りやめ' },
  },
});

/** 講座: courses of 公民館 by theme, supporter trainings, forums (M4-07, M4-10, M4-11, M4-14). */
@Classified('directory')
@Directive('@key(fields: "id")')
@ObjectType({ description: '講座' })
export class CommunityCourse {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => String, { description: '名称' })
  title!: string;

  @Field(() => CommunityCourseKind, { description: '種類' })
  kind!: CommunityCourseKind;

  @Field(() => CommunityCourseTheme, { nullable: true, description: 'テーマ' })
  theme!: CommunityCourseTheme | null;

  @Field(() => String, { nullable: true, description: '内容' })
  description!: string | null;

  @Field(() => String, { nullable: true, description: '事業番号' })
  programmeCode!: string | null;

  @Field(() => AgencyReference, { description: '主催' })
  organiser!: AgencyReference;

  @Field(() => AreaReference, { nullable: true, description: '圏域' })
  area!: AreaReference | null;

  @Field(() => String, { nullable: true, description: '会場' })
  place!: string | null;

  @Field(() => String, { nullable: true, description: '年度' })
  fiscalYear!: string | null;

  @Field(() => String, { nullable: true, description: '開始日' })
  startsOn!: string | null;

  @Field(() => String, { nullable: true, description: '終了日' })
  endsOn!: string | null;

  @Field(() => Int, { nullable: true, description: '回数' })
  sessions!: number | null;

  @Field(() => Int, { nullable: true, description: '定員' })
  capacity!: number | null;

  @Field(() => String, { nullable: true, description: '申込方法' })
  howToApply!: string | null;

  @Field(() => CommunityCourseState, { description: '状態' })
  state!: CommunityCourseState;

  @Classified('statistics')
  @Field(() => Int, { nullable: true, description: '参加者数（10 人未満は秘匿）' })
  participants!: number | null;

  @Classified('statistics')
  @Field(() => Int, { nullable: true, description: '修了者数（10 人未満は秘匿）' })
  finishers!: number | null;

  @Field(() => String, { nullable: true, description: '取りやめの理由' })
  withdrawnReason!: string | null;

  @Field(() => String, { nullable: true, description: '出典' })
  source!: string | null;

  @Field(() => Int, { description: '版' })
  version!: number;
}

export const CommunityCourseConnection = connectionOf(CommunityCourse, 'CommunityCourse');

/** テーマの略記 of the plan's tables. */
export const themeNames: Record<string, CommunityCourseTheme> = {
  地域: CommunityCourseTheme.COMMUNITY,
  共生: CommunityCourseTheme.INCLUSION,
  防災: CommunityCourseTheme.DISASTER,
  若者: CommunityCourseTheme.YOUTH,
  環境: CommunityCourseTheme.ENVIRONMENT,
  健康: CommunityCourseTheme.HEALTH,
  男女: CommunityCourseTheme.GENDER,
  子育: CommunityCourseTheme.CHILDCARE,
  長寿: CommunityCourseTheme.LONGEVITY,
  ICT: CommunityCourseTheme.ICT,
};

const kindNames: Record<CommunityCourseKind, string> = {
  [CommunityCourseKind.HOSTED_COURSE]: '主催講座',
  [CommunityCourseKind.SUPPORTER_TRAINING]: '生活・介護支援サポーター養成講座',
  [CommunityCourseKind.FOLLOW_UP]: 'フォローアップ講座',
  [CommunityCourseKind.VOLUNTEER_TRAINING]: 'ボランティア養成講座',
  [CommunityCourseKind.LEADER_TRAINING]: 'リーダー養成講座',
  [CommunityCourseKind.VOLUNTEER_EXCHANGE]: 'ボランティアの学習会・交流会',
  [CommunityCourseKind.FORUM]: 'フォーラム',
  [CommunityCourseKind.WORKSHOP]: 'ワークショップ',
  [CommunityCourseKind.CLUB_COURSE]: 'クラブ講座',
};

/** 種類の名 for the catalogue. */
export function courseKindLabel(kind: CommunityCourseKind): string {
  return kindNames[kind];
}
