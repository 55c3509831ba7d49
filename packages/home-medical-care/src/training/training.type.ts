import { Classified, connectionOf } from '@tsunagu/subgraph-kit';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AgencyReference, AreaReference } from '../references/references.ts';

export enum HomeCareTrainingKind {
  PROFESSIONAL = 'professional',
  MEETING = 'meeting',
  LECTURE = 'lecture',
  OPEN_LECTURE = 'open-lecture',
  PROFESSIONAL_TOTAL = 'professional-total',
}
registerEnumType(HomeCareTrainingKind, {
  name: 'HomeCareTrainingKind',
  description: '研修・講座の種別',
  valuesConfig: {
    PROFESSIONAL: { description: '専門職の研修' },
    MEETING: { description: '多職種の会議・事例検討' },
    LECTURE: { description: '市民の講座' },
    OPEN_LECTURE: { description: '市民公開講座' },
    PROFESSIONAL_TOTAL: { description: '専門職の研修（公表された合計）' },
  },
});

export enum HomeCareTrainingState {
  PLANNED = 'planned',
  HELD = 'held',
  CANCELLED = 'cancelled',
}
registerEnumType(HomeCareTrainingState, {
  name: 'HomeCareTrainingState',
  description: '研修・講座の状態',
  valuesConfig: {
    PLANNED: { description: '予定' },
    HELD: { description: '実施済み' },
    CANCELLED: { description: '中止' },
  },
});

export enum HomeCareTrainingMode {
  IN_PERSON = 'in-person',
  ONLINE = 'online',
}
registerEnumType(HomeCareTrainingMode, {
  name: 'HomeCareTrainingMode',
  description: '開催の方法',
  valuesConfig: { IN_PERSON: { description: '会場' }, ONLINE: { description: 'オンライン' } },
});

@Classified('statistics')
@ObjectType({ description: '職種別の参加者数' })
export class HomeCareTrainingAttendance {
  @Field(() => String, { description: '職種' })
  profession!: string;

  @Field(() => Int, { description: '参加者数' })
  participants!: number;
}

@Classified('directory')
@Directive('@key(fields: "id")')
@ObjectType({ description: '在宅医療の研修・講座' })
export class HomeCareTraining {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => HomeCareTrainingKind, { description: '種別' })
  kind!: HomeCareTrainingKind;

  @Field(() => String, { description: '題名' })
  title!: string;

  @Field(() => [String], { description: '対象' })
  target!: string[];

  @Field(() => String, { description: '年度' })
  fiscalYear!: string;

  @Field(() => String, { nullable: true, description: '開催日' })
  heldOn!: string | null;

  @Field(() => AreaReference, { nullable: true, description: '地区' })
  area!: AreaReference | null;

  @Field(() => AgencyReference, { nullable: true, description: '主催' })
  organiser!: AgencyReference | null;

  @Field(() => String, { nullable: true, description: '会場' })
  place!: string | null;

  @Field(() => HomeCareTrainingMode, { description: '開催の方法' })
  mode!: HomeCareTrainingMode;

  @Field(() => HomeCareTrainingState, { description: '状態' })
  state!: HomeCareTrainingState;

  @Field(() => String, { nullable: true, description: '中止の理由' })
  cancelledBecause!: string | null;

  @Classified('statistics')
  @Field(() => Int, { nullable: true, description: '回数' })
  sessions!: number | null;

  @Classified('statistics')
  @Field(() => Int, { nullable: true, description: '参加者数' })
  participants!: number | null;

  @Field(() => Int, { description: '版' })
  version!: number;
}

/** 年度・種別ごとの回数と参加者数 (M1-02, M1-04). */
@Classified('statistics')
@ObjectType({ description: '研修・講座の年度計' })
export class HomeCareTrainingTotal {
  @Field(() => String, { description: '年度' })
  fiscalYear!: string;

  @Field(() => HomeCareTrainingKind, { description: '種別' })
  kind!: HomeCareTrainingKind;

  @Field(() => Int, { description: '回数' })
  sessions!: number;

  @Field(() => Int, { description: '参加者数' })
  participants!: number;
}

export const HomeCareTrainingConnection = connectionOf(HomeCareTraining, 'HomeCareTraining');
