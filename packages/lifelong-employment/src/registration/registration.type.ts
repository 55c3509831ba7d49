import { Classified, connectionOf } from '@tsunagu/subgraph-kit';
import { Directive, Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AgencyReference, PersonReference } from '../references/references.ts';

export enum EmploymentRegistrationState {
  REGISTERED = 'registered',
  TRIAGED = 'triaged',
  WORKING = 'working',
  ENDED = 'ended',
}
registerEnumType(EmploymentRegistrationState, {
  name: 'EmploymentRegistrationState',
  description: '就労支援の登録の状態',
  valuesConfig: {
    REGISTERED: { description: '登録' },
    TRIAGED: { description: '支援中' },
    WORKING: { description: '就労中' },
    ENDED: { description: '終了' },
  },
});

export enum EmploymentEligibility {
  ABOUT_55_OR_OLDER = 'about-55-or-older',
  COMPOUND_PROBLEMS = 'compound-problems',
}
registerEnumType(EmploymentEligibility, {
  name: 'EmploymentEligibility',
  description: '登録できる理由',
  valuesConfig: {
    ABOUT_55_OR_OLDER: { description: 'おおむね55歳以上' },
    COMPOUND_PROBLEMS: { description: '複合的な課題がある（全世代、令和5年度から）' },
  },
});

export enum EmploymentObstacle {
  SMALL = 'small',
  MEDIUM = 'medium',
  LARGE = 'large',
}
registerEnumType(EmploymentObstacle, {
  name: 'EmploymentObstacle',
  description: '就労の阻害要因の大きさ',
  valuesConfig: {
    SMALL: { description: '小（労働条件の調整で就労につながりやすい）' },
    MEDIUM: { description: '中（就労以外にも支援が要る）' },
    LARGE: { description: '大（生活全体の支援が要る）' },
  },
});

export enum EmploymentInflow {
  SELF = 'self',
  AGENCY = 'agency',
  YORISOI = 'yorisoi-support',
  VOLUNTEER_CENTRE = 'volunteer-centre',
  MULTI_LAYER_CONFERENCE = 'multi-layer-conference',
}
registerEnumType(EmploymentInflow, {
  name: 'EmploymentInflow',
  description: '登録までの経路',
  valuesConfig: {
    SELF: { description: '本人から' },
    AGENCY: { description: '相談機関から' },
    YORISOI: { description: '寄り添いサポートセンターから' },
    VOLUNTEER_CENTRE: { description: 'ボランティアセンターから' },
    MULTI_LAYER_CONFERENCE: { description: '重層的支援会議から' },
  },
});

@Classified('employment')
@ObjectType({ description: '希望と条件' })
export class EmploymentWish {
  @Field(() => String, { description: '希望' })
  wish!: string;

  @Field(() => Int, { nullable: true, description: '週の日数' })
  daysPerWeek!: number | null;

  @Field(() => Float, { nullable: true, description: '1日の時間' })
  hoursPerDay!: number | null;

  @Field(() => Int, { nullable: true, description: '通勤できる時間（分）' })
  commuteMinutes!: number | null;

  @Field(() => String, { description: 'これまでの仕事' })
  history!: string;
}

@Classified('employment')
@ObjectType({ description: '振分けの決定' })
export class EmploymentTriage {
  @Field(() => EmploymentObstacle, { description: '阻害要因' })
  level!: EmploymentObstacle;

  @Field(() => AgencyReference, { description: '支援機関' })
  provider!: AgencyReference;

  @Field(() => String, { description: '理由' })
  reason!: string;

  @Field(() => String, { description: '決定日' })
  decidedOn!: string;
}

/** 就労支援の登録 as the graph shows it. */
@Classified('summary')
@Directive('@key(fields: "id")')
@ObjectType({ description: '就労支援の登録' })
export class EmploymentRegistration {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => PersonReference, { nullable: true, description: '本人（見る根拠があるときだけ）' })
  person!: PersonReference;

  @Field(() => AgencyReference, { description: '受付した機関' })
  agency!: AgencyReference;

  @Field(() => AgencyReference, { nullable: true, description: '支援機関' })
  provider!: AgencyReference | null;

  @Field(() => EmploymentEligibility, { description: '登録できる理由' })
  eligibility!: EmploymentEligibility;

  @Field(() => EmploymentInflow, { description: '登録までの経路' })
  inflow!: EmploymentInflow;

  @Field(() => EmploymentRegistrationState, { description: '状態' })
  state!: EmploymentRegistrationState;

  @Field(() => String, { description: '登録日' })
  registeredOn!: string;

  @Field(() => String, { nullable: true, description: '終了日' })
  endedOn!: string | null;

  @Field(() => String, { nullable: true, description: '終了の理由' })
  endedBecause!: string | null;

  @Field(() => Int, { description: '版' })
  version!: number;

  @Field(() => String, { description: 'なぜ見えるか（規則）' })
  basis!: string;

  @Field(() => ID, { nullable: true, description: 'なぜ見えるか（根拠の記録）' })
  evidenceId!: string | null;
}

export const EmploymentRegistrationConnection = connectionOf(
  EmploymentRegistration,
  'EmploymentRegistration',
);
