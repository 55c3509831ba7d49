import { Classified } from '@tsunagu/subgraph-kit';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ConsultationVisibleBecause } from '../consultation/consultation.type.ts';
import { AgencyReference, StaffReference } from '../references/references.ts';

export enum SupportPlanKindCode {
  MULTI_AGENCY = 'multi-agency',
  PARTICIPATION = 'participation',
  OUTREACH = 'outreach',
}
registerEnumType(SupportPlanKindCode, {
  name: 'SupportPlanKind',
  description: '支援プランの種類',
  valuesConfig: {
    MULTI_AGENCY: { description: '多機関協働' },
    PARTICIPATION: { description: '参加支援' },
    OUTREACH: { description: 'アウトリーチ' },
  },
});

export enum SupportPlanStateCode {
  DRAFTED = 'drafted',
  AGREED = 'agreed',
  EVALUATED = 'evaluated',
  RENEWED = 'renewed',
  ENDED = 'ended',
  WITHDRAWN = 'withdrawn',
}
registerEnumType(SupportPlanStateCode, {
  name: 'SupportPlanState',
  description: '支援プランの状態',
  valuesConfig: {
    DRAFTED: { description: '案' },
    AGREED: { description: '会議で決定' },
    EVALUATED: { description: '評価済み' },
    RENEWED: { description: '次の版へ' },
    ENDED: { description: '終結' },
    WITHDRAWN: { description: '取下げ' },
  },
});

export enum SupportPlanLoopCode {
  RECONSIDER = 'reconsider',
  READJUST = 'readjust',
  REVISIT = 'revisit',
}
registerEnumType(SupportPlanLoopCode, {
  name: 'SupportPlanLoop',
  description: '評価の後の道',
  valuesConfig: {
    RECONSIDER: { description: '再検討（会議に戻す）' },
    READJUST: { description: '再調整（つなぎ先を探し直す）' },
    REVISIT: { description: '再訪問（訪問に戻る）' },
  },
});

export enum GoalResultCode {
  REACHED = 'reached',
  PARTLY = 'partly',
  NOT_REACHED = 'not-reached',
}
registerEnumType(GoalResultCode, {
  name: 'SupportPlanGoalResult',
  description: '目標の達成',
  valuesConfig: {
    REACHED: { description: '達成した' },
    PARTLY: { description: '一部達成した' },
    NOT_REACHED: { description: '達成していない' },
  },
});

@Classified('plan')
@ObjectType({ description: '支援プランの目標' })
export class SupportPlanGoal {
  @Field(() => Int, { description: '番号' })
  number!: number;

  @Field(() => String, { description: '目標' })
  goal!: string;

  @Field(() => String, { description: 'すること' })
  step!: string;

  @Field(() => AgencyReference, { nullable: true, description: 'だれが（空のときは本人・家族）' })
  agency!: AgencyReference | null;

  @Field(() => String, { description: '期限（YYYY-MM-DD）' })
  dueOn!: string;

  @Field(() => GoalResultCode, { nullable: true, description: '達成' })
  reached!: GoalResultCode | null;

  @Field(() => String, { nullable: true, description: '評価の言葉' })
  finding!: string | null;
}

@Classified('plan')
@ObjectType({ description: '支援プランのサービス' })
export class SupportPlanService {
  @Field(() => Int, { description: '番号' })
  number!: number;

  @Field(() => String, { description: 'サービス' })
  service!: string;

  @Field(() => AgencyReference, { nullable: true, description: '提供する機関' })
  agency!: AgencyReference | null;

  @Field(() => String, { nullable: true, description: '内容' })
  contents!: string | null;
}

/** 支援プラン as the graph shows it to those who may see plans of the case (M2-27). */
@Classified('plan')
@ObjectType({ description: '支援プラン' })
export class SupportPlan {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => SupportPlanKindCode, { description: '種類' })
  kind!: SupportPlanKindCode;

  @Field(() => Int, { description: '第何版' })
  edition!: number;

  @Field(() => SupportPlanStateCode, { description: '状態' })
  state!: SupportPlanStateCode;

  @Field(() => String, { description: '支援の方針' })
  direction!: string;

  @Field(() => String, { description: '案をつくった日（YYYY-MM-DD）' })
  draftedOn!: string;

  @Field(() => AgencyReference, { description: '案をつくった機関' })
  draftedBy!: AgencyReference;

  @Field(() => ID, { nullable: true, description: '決めた重層的支援会議' })
  conferenceId!: string | null;

  @Field(() => String, { nullable: true, description: '会議で決まった日（YYYY-MM-DD）' })
  agreedOn!: string | null;

  @Field(() => StaffReference, { nullable: true, description: '決定を記録した職員' })
  agreedBy!: StaffReference | null;

  @Field(() => String, { nullable: true, description: '評価した日（YYYY-MM-DD）' })
  evaluatedOn!: string | null;

  @Field(() => String, { nullable: true, description: '全体の評価' })
  evaluation!: string | null;

  @Field(() => SupportPlanLoopCode, { nullable: true, description: '評価の後の道' })
  loop!: SupportPlanLoopCode | null;

  @Field(() => String, { nullable: true, description: '終えた日（YYYY-MM-DD）' })
  endedOn!: string | null;

  @Field(() => String, { nullable: true, description: '終えたわけ' })
  endReason!: string | null;

  @Field(() => Int, { description: '版' })
  version!: number;

  @Field(() => ConsultationVisibleBecause, { description: 'なぜ見えるか' })
  visibleBecause!: ConsultationVisibleBecause;
}
