import { Classified } from '@tsunagu/subgraph-kit';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ConsultationVisibleBecause } from '../consultation/consultation.type.ts';
import { AgencyReference, PersonReference, StaffReference } from '../references/references.ts';

export enum CarePlanBandCode {
  EARLY_MORNING = 'early-morning',
  MORNING = 'morning',
  AFTERNOON = 'afternoon',
  EVENING = 'evening',
  LATE_NIGHT = 'late-night',
}
registerEnumType(CarePlanBandCode, {
  name: 'CarePlanBand',
  description: '時間帯',
  valuesConfig: {
    EARLY_MORNING: { description: '早朝（4時～8時）' },
    MORNING: { description: '午前（8時～12時）' },
    AFTERNOON: { description: '午後（12時～18時）' },
    EVENING: { description: '夜間（18時～22時）' },
    LATE_NIGHT: { description: '深夜（22時～翌4時）' },
  },
});

@Classified('plan')
@ObjectType({ description: '週間予定の曜日と時間' })
export class CarePlanWeek {
  @Field(() => [Int], { description: '曜日（1 月曜～7 日曜）' })
  days!: number[];

  @Field(() => CarePlanBandCode, { nullable: true, description: '時間帯（時刻を決めていないとき）' })
  band!: CarePlanBandCode | null;

  @Field(() => Int, {
    nullable: true,
    description: '始まり（0時からの分。240 から 1680、24時を越えると翌日）',
  })
  startMinute!: number | null;

  @Field(() => Int, { nullable: true, description: '終わり（0時からの分）' })
  endMinute!: number | null;
}

@Classified('plan')
@ObjectType({ description: '週単位以外のサービスの頻度' })
export class CarePlanFrequency {
  @Field(() => Int, { nullable: true, description: '何か月に' })
  everyMonths!: number | null;

  @Field(() => Int, { nullable: true, description: '何回' })
  times!: number | null;

  @Field(() => Boolean, { description: '必要なとき' })
  onRequest!: boolean;

  @Field(() => String, { nullable: true, description: '時期（第1火曜の午前など）' })
  timing!: string | null;
}

/** 予定 of a total care plan: for whom, which service by whom, when and what (M2-21). */
@Classified('plan')
@ObjectType({ description: 'トータルケアプランの予定' })
export class CarePlanEntry {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => Boolean, { description: '世帯全体の予定' })
  wholeHousehold!: boolean;

  @Field(() => [PersonReference], { nullable: 'items', description: '対象の方（世帯全体のときは空）' })
  persons!: PersonReference[];

  @Field(() => [ID], { description: '対象の方の番号（世帯全体のときは空）' })
  personIds!: string[];

  @Field(() => String, { description: 'サービス' })
  service!: string;

  @Field(() => AgencyReference, { nullable: true, description: '提供する機関' })
  agency!: AgencyReference | null;

  @Field(() => String, { nullable: true, description: '提供する方（一覧にない機関・個人）' })
  provider!: string | null;

  @Field(() => String, { nullable: true, description: '内容' })
  contents!: string | null;

  @Field(() => CarePlanWeek, { nullable: true, description: '曜日と時間（週間予定のとき）' })
  week!: CarePlanWeek | null;

  @Field(() => CarePlanFrequency, { nullable: true, description: '頻度（週単位以外のとき）' })
  outside!: CarePlanFrequency | null;

  @Field(() => StaffReference, { nullable: true, description: '最後に保存した職員' })
  savedBy!: StaffReference | null;

  @Field(() => AgencyReference, { description: '最後に保存した機関' })
  savedByAgency!: AgencyReference;

  @Field(() => String, { description: '最後に保存した日時' })
  savedAt!: string;

  @Field(() => String, { nullable: true, description: 'プランから外した日時' })
  removedAt!: string | null;

  @Field(() => Int, { description: '版' })
  version!: number;
}

/** トータルケアプランの版 as it was given to the family; it does not change any more. */
@Classified('plan')
@ObjectType({ description: '家族に渡したトータルケアプラン' })
export class CarePlanEdition {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => Int, { description: '第何版' })
  number!: number;

  @Field(() => String, { description: '作成日（YYYY-MM-DD）' })
  createdOn!: string;

  @Field(() => AgencyReference, { description: '作成した機関' })
  agency!: AgencyReference;

  @Field(() => StaffReference, { nullable: true, description: '作成した職員' })
  publishedBy!: StaffReference | null;

  @Field(() => String, { nullable: true, description: '備考' })
  remark!: string | null;

  @Field(() => [CarePlanEntry], { description: '予定' })
  entries!: CarePlanEntry[];
}

/** トータルケアプラン: what comes to which member of the household, on which day and at which hour (M2-21). */
@Classified('plan')
@ObjectType({ description: 'トータルケアプラン' })
export class CarePlan {
  @Field(() => ID, { description: '番号（相談と同じ）' })
  id!: string;

  @Field(() => String, { nullable: true, description: '世帯についての備考' })
  remark!: string | null;

  @Field(() => StaffReference, { nullable: true, description: '備考を最後に保存した職員' })
  remarkSavedBy!: StaffReference | null;

  @Field(() => String, { nullable: true, description: '備考を最後に保存した日時' })
  remarkSavedAt!: string | null;

  @Field(() => Int, { description: '備考の版（まだないときは 0）' })
  version!: number;

  @Field(() => Boolean, { description: '自分が変更できる' })
  canEdit!: boolean;

  @Field(() => ConsultationVisibleBecause, { description: 'なぜ見えるか' })
  visibleBecause!: ConsultationVisibleBecause;
}
