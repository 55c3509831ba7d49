import { Classified, connectionOf } from '@tsunagu/subgraph-kit';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AgencyReference, AreaReference, PersonReference } from '../references/references.ts';

export enum CommunityHelpKind {
  GARDEN = 'garden',
  RUBBISH = 'rubbish',
  SHOPPING = 'shopping',
  ESCORT = 'escort',
  TALK = 'talk',
  TRANSPORT = 'transport',
  HOUSEWORK = 'housework',
  PAPERWORK = 'paperwork',
  OTHER = 'other',
}
registerEnumType(CommunityHelpKind, {
  name: 'CommunityHelpKind',
  description: '手助けの種類',
  valuesConfig: {
    GARDEN: { description: '草取り・庭の手入れ' },
    RUBBISH: { description: 'ごみ出し' },
    SHOPPING: { description: '買い物' },
    ESCORT: { description: '病院などへの付き添い' },
    TALK: { description: '見守り・話し相手' },
    TRANSPORT: { description: '移動' },
    HOUSEWORK: { description: '家事' },
    PAPERWORK: { description: '書類・パソコン' },
    OTHER: { description: 'その他' },
  },
});

export enum CommunitySupporterState {
  REGISTERED = 'registered',
  ACTIVE = 'active',
  RESTING = 'resting',
  ENDED = 'ended',
}
registerEnumType(CommunitySupporterState, {
  name: 'CommunitySupporterState',
  description: 'サポーターの状態',
  valuesConfig: {
    REGISTERED: { description: '登録（未活動）' },
    ACTIVE: { description: '活動中' },
    RESTING: { description: '休止中' },
    ENDED: { description: '登録終了' },
  },
});

export enum SupporterSurveyAnswer {
  ACTIVE = 'active',
  WISHES = 'wishes',
  NOT_NOW = 'not-now',
}
registerEnumType(SupporterSurveyAnswer, {
  name: 'SupporterSurveyAnswer',
  description: '後追いアンケートの回答',
  valuesConfig: {
    ACTIVE: { description: '活動している' },
    WISHES: { description: '活動を希望するが、まだ活動していない' },
    NOT_NOW: { description: 'いまは活動できない' },
  },
});

@Classified('contact')
@ObjectType({ description: 'サポーターの連絡先' })
export class CommunitySupporterContact {
  @Field(() => String, { nullable: true, description: '電話' })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: 'メール' })
  mail!: string | null;

  @Field(() => String, { nullable: true, description: '動ける曜日・時間' })
  availability!: string | null;
}

@Classified('summary')
@ObjectType({ description: '修了した講座' })
export class CommunitySupporterTraining {
  courseId!: string;

  @Field(() => String, { description: '修了日' })
  finishedOn!: string;
}

@Classified('summary')
@ObjectType({ description: '後追いアンケート' })
export class CommunitySupporterSurvey {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => String, { description: '送った日' })
  sentOn!: string;

  @Field(() => String, { nullable: true, description: '回答日' })
  answeredOn!: string | null;

  @Field(() => SupporterSurveyAnswer, { nullable: true, description: '回答' })
  answer!: SupporterSurveyAnswer | null;

  @Field(() => String, { nullable: true, description: '個別にアプローチした日' })
  approachedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'アプローチの結果' })
  approachResult!: string | null;
}

/** 生活・介護支援サポーターの登録: a case of the agency of promoters that keeps it (M4-07). */
@Classified('summary')
@Directive('@key(fields: "id")')
@ObjectType({ description: '生活・介護支援サポーターの登録' })
export class CommunitySupporter {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Classified('identity')
  @Field(() => PersonReference, { nullable: true, description: '本人（見る根拠があるときだけ）' })
  person!: PersonReference;

  @Field(() => AgencyReference, { description: '登録する機関' })
  agency!: AgencyReference;

  @Field(() => AreaReference, { description: '活動する圏域' })
  area!: AreaReference;

  @Field(() => CommunitySupporterState, { description: '状態' })
  state!: CommunitySupporterState;

  @Field(() => [CommunityHelpKind], { description: 'できる手助け' })
  offers!: CommunityHelpKind[];

  @Field(() => String, { nullable: true, description: '活動の内容' })
  activity!: string | null;

  @Field(() => String, { description: '登録日' })
  registeredOn!: string;

  @Field(() => String, { nullable: true, description: '登録が終わった日' })
  endedOn!: string | null;

  @Field(() => Int, { description: '版' })
  version!: number;

  @Field(() => String, { description: 'なぜ見えるか（規則）' })
  basis!: string;

  @Field(() => ID, { nullable: true, description: 'なぜ見えるか（根拠の記録）' })
  evidenceId!: string | null;
}

export const CommunitySupporterConnection = connectionOf(CommunitySupporter, 'CommunitySupporter');
