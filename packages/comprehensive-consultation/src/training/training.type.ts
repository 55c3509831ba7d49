import { Classified, connectionOf } from '@tsunagu/subgraph-kit';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AgencyReference, StaffReference } from '../references/references.ts';

export enum StaffTrainingAudience {
  CITY_STAFF = 'city-staff',
  AGENCIES = 'agencies',
  BOTH = 'both',
}
registerEnumType(StaffTrainingAudience, {
  name: 'StaffTrainingAudience',
  description: '研修の対象',
  valuesConfig: {
    CITY_STAFF: { description: '市の職員' },
    AGENCIES: { description: '相談機関の職員' },
    BOTH: { description: '市の職員と相談機関の職員' },
  },
});

export enum StaffTrainingContent {
  SCHEME = 'scheme',
  CASE_STUDIES = 'case-studies',
  SOS_SIGNS = 'sos-signs',
  LAW = 'law',
  PRACTICE = 'practice',
}
registerEnumType(StaffTrainingContent, {
  name: 'StaffTrainingContent',
  description: '研修の内容',
  valuesConfig: {
    SCHEME: { description: '総合相談支援体制のしくみ' },
    CASE_STUDIES: { description: '事例に基づくケーススタディ' },
    SOS_SIGNS: { description: '困った人のSOSの予兆に気づく' },
    LAW: { description: '制度と個人情報の扱い' },
    PRACTICE: { description: '面談と記録の実習' },
  },
});

export enum StaffTrainingStateCode {
  PLANNED = 'planned',
  HELD = 'held',
  CANCELLED = 'cancelled',
}
registerEnumType(StaffTrainingStateCode, {
  name: 'StaffTrainingState',
  description: '研修の状態',
  valuesConfig: {
    PLANNED: { description: '予定' },
    HELD: { description: '実施済み' },
    CANCELLED: { description: '中止' },
  },
});

/** 申込みと出欠 of one colleague; seen by their agency and by the organiser. */
@Classified('directory')
@ObjectType({ description: '研修の申込みと出欠' })
export class StaffTrainingSeat {
  @Field(() => StaffReference, { description: '職員' })
  staff!: StaffReference;

  @Field(() => AgencyReference, { description: '機関' })
  agency!: AgencyReference;

  @Field(() => String, { description: '申し込んだ日時' })
  signedUpAt!: string;

  @Field(() => Boolean, { nullable: true, description: '出席したか（記録の前は空）' })
  attended!: boolean | null;
}

/** 基礎研修 for city staff and agencies (M2-42). */
@Classified('directory')
@ObjectType({ description: '相談支援の研修' })
export class StaffTraining {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => String, { description: '題名' })
  title!: string;

  @Field(() => StaffTrainingAudience, { description: '対象' })
  audience!: StaffTrainingAudience;

  @Field(() => [StaffTrainingContent], { description: '内容' })
  contents!: StaffTrainingContent[];

  @Field(() => String, { description: '説明' })
  description!: string;

  @Field(() => String, { description: '開催日（YYYY-MM-DD）' })
  heldOn!: string;

  @Field(() => String, { description: '始まり（HH:MM）' })
  starts!: string;

  @Field(() => String, { description: '終わり（HH:MM）' })
  ends!: string;

  @Field(() => String, { description: '会場' })
  place!: string;

  @Field(() => Int, { nullable: true, description: '定員（なければ定めなし）' })
  capacity!: number | null;

  @Field(() => StaffTrainingStateCode, { description: '状態' })
  state!: StaffTrainingStateCode;

  @Field(() => String, { nullable: true, description: '中止の理由' })
  cancelledBecause!: string | null;

  @Field(() => AgencyReference, { description: '主催' })
  organiser!: AgencyReference;

  @Field(() => Int, { description: '版' })
  version!: number;

  /** Its material in the 事例集; not a field of the graph. */
  casebookIds!: string[];
}

export const StaffTrainingConnection = connectionOf(StaffTraining, 'StaffTraining');

@Classified('directory')
@ObjectType({ description: '機関ごとの研修の出席' })
export class StaffTrainingAgency {
  @Field(() => AgencyReference, { description: '機関' })
  agency!: AgencyReference;

  @Field(() => Int, { description: '出席した人の延べ数' })
  attended!: number;
}

/** 年度の出席: who came, and which agencies of the directory never did. For the organiser. */
@Classified('directory')
@ObjectType({ description: '研修の年度のまとめ（主管課）' })
export class StaffTrainingReport {
  @Field(() => String, { description: '年度' })
  fiscalYear!: string;

  @Field(() => Int, { description: '実施した研修の数' })
  held!: number;

  @Field(() => [StaffTrainingAgency], { description: '機関ごとの出席' })
  agencies!: StaffTrainingAgency[];

  @Field(() => [AgencyReference], { description: 'この年度に一度も出席のない相談機関' })
  neverAttended!: AgencyReference[];
}
