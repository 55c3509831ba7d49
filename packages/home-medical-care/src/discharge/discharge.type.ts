import { Classified, connectionOf } from '@tsunagu/subgraph-kit';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AgencyReference, PersonReference } from '../references/references.ts';

export enum HomeCareDischargeState {
  REFERRED = 'referred',
  ASSESSING = 'assessing',
  ARRANGED = 'arranged',
  DISCHARGED = 'discharged',
  NOT_DISCHARGED = 'not-discharged',
}
registerEnumType(HomeCareDischargeState, {
  name: 'HomeCareDischargeState',
  description: '退院調整の状態',
  valuesConfig: {
    REFERRED: { description: '相談受付' },
    ASSESSING: { description: '課題整理中' },
    ARRANGED: { description: '在宅の体制が整った' },
    DISCHARGED: { description: '退院した' },
    NOT_DISCHARGED: { description: '退院に至らなかった' },
  },
});

export enum DischargeBlockingProblem {
  NO_RELATIVES = 'no-relatives',
  UNPAID_PREMIUMS = 'unpaid-premiums',
  NO_GUARANTOR = 'no-guarantor',
  NO_HOME = 'no-home',
  NO_CAREGIVER = 'no-caregiver',
  LOW_INCOME = 'low-income',
  MEDICAL_CARE_NEEDS = 'medical-care-needs',
  OTHER = 'other',
}
registerEnumType(DischargeBlockingProblem, {
  name: 'DischargeBlockingProblem',
  description: '退院を妨げる課題',
  valuesConfig: {
    NO_RELATIVES: { description: '身寄りがない' },
    UNPAID_PREMIUMS: { description: '保険料の未納' },
    NO_GUARANTOR: { description: '保証人がいない' },
    NO_HOME: { description: '帰る住まいがない' },
    NO_CAREGIVER: { description: '介護する人がいない' },
    LOW_INCOME: { description: '収入が足りない' },
    MEDICAL_CARE_NEEDS: { description: '医療的ケアが要る' },
    OTHER: { description: 'その他' },
  },
});

export enum DischargeProblemSettlement {
  SOLVED = 'solved',
  HANDED_OVER = 'handed-over',
}
registerEnumType(DischargeProblemSettlement, {
  name: 'DischargeProblemSettlement',
  description: '課題のその後',
  valuesConfig: {
    SOLVED: { description: '解決した' },
    HANDED_OVER: { description: '総合相談へつないだ' },
  },
});

@Classified('summary')
@ObjectType({ description: '退院を妨げる課題' })
export class DischargeProblem {
  @Field(() => DischargeBlockingProblem, { description: '課題' })
  problem!: DischargeBlockingProblem;

  @Field(() => DischargeProblemSettlement, { nullable: true, description: 'その後' })
  settlement!: DischargeProblemSettlement | null;
}

@Classified('health')
@ObjectType({ description: '退院調整の医療情報' })
export class DischargeHealth {
  @Field(() => String, { description: '病状' })
  condition!: string;

  @Field(() => String, { description: '必要なケア' })
  careNeeds!: string;
}

/** 退院調整 as the graph shows it. */
@Classified('summary')
@Directive('@key(fields: "id")')
@ObjectType({ description: '退院調整' })
export class HomeCareDischarge {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => PersonReference, { nullable: true, description: '本人（見る根拠があるときだけ）' })
  person!: PersonReference;

  @Field(() => AgencyReference, { nullable: true, description: '相談した病院' })
  hospital!: AgencyReference | null;

  @Field(() => AgencyReference, { description: '担当機関' })
  agency!: AgencyReference;

  @Field(() => HomeCareDischargeState, { description: '状態' })
  state!: HomeCareDischargeState;

  @Field(() => String, { description: '相談受付日' })
  referredOn!: string;

  @Field(() => String, { nullable: true, description: '退院予定日' })
  plannedOn!: string | null;

  @Field(() => String, { nullable: true, description: '終了日' })
  endedOn!: string | null;

  @Field(() => Int, { description: '版' })
  version!: number;

  @Field(() => String, { description: 'なぜ見えるか（規則）' })
  basis!: string;

  @Field(() => ID, { nullable: true, description: 'なぜ見えるか（根拠の記録）' })
  evidenceId!: string | null;
}

export const HomeCareDischargeConnection = connectionOf(HomeCareDischarge, 'HomeCareDischarge');
