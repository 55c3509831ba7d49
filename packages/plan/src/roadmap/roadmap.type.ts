import { Classified, connectionOf } from '@tsunagu/subgraph-kit';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AgencyReference } from '../references/references.ts';

export enum RoadmapSort {
  NUMBER = 'number',
  PERIOD = 'period',
  PERIOD_DESC = 'period-desc',
  MEASURE = 'measure',
  MEASURE_DESC = 'measure-desc',
}
registerEnumType(RoadmapSort, {
  name: 'RoadmapSort',
  description: '工程表の並べ方',
  valuesConfig: {
    NUMBER: { description: '工程表の順' },
    PERIOD: { description: '期間の古い順' },
    PERIOD_DESC: { description: '期間の新しい順' },
    MEASURE: { description: '施策の順' },
    MEASURE_DESC: { description: '施策の逆の順' },
  },
});

export enum RoadmapForm {
  ROADMAP = 'roadmap',
  PROGRESS = 'progress',
}
registerEnumType(RoadmapForm, {
  name: 'RoadmapForm',
  description: '工程表の表の種類',
  valuesConfig: {
    ROADMAP: { description: '工程表' },
    PROGRESS: { description: '事業進捗表' },
  },
});

export enum RoadmapEntryKind {
  PLANNED = 'planned',
  ACHIEVED = 'achieved',
  NEXT = 'next',
}
registerEnumType(RoadmapEntryKind, {
  name: 'RoadmapEntryKind',
  description: '工程表の記載の種別',
  valuesConfig: {
    PLANNED: { description: '記載事項' },
    ACHIEVED: { description: '取組実績' },
    NEXT: { description: '今後の方針' },
  },
});

/** 工程表の項目. */
@Classified('directory')
@Directive('@key(fields: "id")')
@ObjectType({ description: '工程表の項目' })
export class RoadmapItem {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => Int, { description: '施策番号' })
  measureNo!: number;

  @Field(() => RoadmapForm, { description: '表の種類' })
  form!: RoadmapForm;

  @Field(() => Int, { description: '項目の番号' })
  itemNo!: number;

  @Field(() => String, { nullable: true, description: '見出し（事業名）' })
  title!: string | null;

  @Field(() => String, { description: '開始年度' })
  fromFiscalYear!: string;

  @Field(() => String, { description: '終了年度' })
  toFiscalYear!: string;

  @Field(() => String, { description: '期間（例 令和3年度～令和5年度）' })
  periodLabel!: string;

  @Field(() => [String], { description: '担当課' })
  sections!: string[];

  @Field(() => [AgencyReference], { description: '担当課（機関）' })
  sectionAgencies!: AgencyReference[];

  @Field(() => Boolean, { description: '再掲か' })
  reprint!: boolean;

  @Field(() => String, { description: '出所' })
  source!: string;
}

/** One printed bullet of an item. */
@Classified('directory')
@ObjectType({ description: '工程表の記載（印字）' })
export class RoadmapEntry {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => RoadmapEntryKind, { description: '種別' })
  kind!: RoadmapEntryKind;

  @Field(() => Int, { description: '順番' })
  bulletNo!: number;

  @Field(() => String, { description: '本文' })
  text!: string;

  @Field(() => [String], { description: '担当課' })
  sections!: string[];

  @Field(() => String, { nullable: true, description: '開始年度' })
  fromFiscalYear!: string | null;

  @Field(() => String, { nullable: true, description: '終了年度' })
  toFiscalYear!: string | null;

  @Field(() => String, { nullable: true, description: '注' })
  note!: string | null;

  @Field(() => String, { description: '出所' })
  source!: string;
}

/** What a section entered for an item and year. */
@Classified('directory')
@Directive('@key(fields: "id")')
@ObjectType({ description: '担当課が入力した取組実績' })
export class RoadmapAchievement {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => AgencyReference, { description: '担当課（機関）' })
  agency!: AgencyReference;

  @Field(() => String, { description: '年度' })
  fiscalYear!: string;

  @Field(() => String, { description: '取組実績' })
  achievement!: string;

  @Field(() => String, { nullable: true, description: '今後の方針' })
  nextStep!: string | null;

  @Field(() => Boolean, { description: '公表したか' })
  published!: boolean;

  @Field(() => String, { description: '入力した日時' })
  enteredAt!: string;

  @Field(() => Int, { description: '版' })
  version!: number;
}

export const RoadmapItemConnection = connectionOf(RoadmapItem, 'RoadmapItem');
