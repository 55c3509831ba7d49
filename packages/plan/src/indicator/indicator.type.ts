import { Classified, connectionOf } from '@tsunagu/subgraph-kit';
import { Directive, Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AgencyReference, AreaReference } from '../references/references.ts';

export enum IndicatorSort {
  NUMBER = 'number',
  NAME = 'name',
  NAME_DESC = 'name-desc',
  MEASURE = 'measure',
  MEASURE_DESC = 'measure-desc',
}
registerEnumType(IndicatorSort, {
  name: 'IndicatorSort',
  description: '指標の並べ方',
  valuesConfig: {
    NUMBER: { description: '指標番号の順' },
    NAME: { description: '指標名の順' },
    NAME_DESC: { description: '指標名の逆の順' },
    MEASURE: { description: '施策の順' },
    MEASURE_DESC: { description: '施策の逆の順' },
  },
});

export enum IndicatorAggregation {
  YEAR_TOTAL = 'year-total',
  CUMULATIVE = 'cumulative',
  POINT_IN_TIME = 'point-in-time',
  YEARLY = 'yearly',
  YEAR_VALUE = 'year-value',
  PER_EVENT = 'per-event',
  TARGET = 'target',
  SURVEY = 'survey',
}
registerEnumType(IndicatorAggregation, {
  name: 'IndicatorAggregation',
  description: '集計の仕方',
  valuesConfig: {
    YEAR_TOTAL: { description: '年度計' },
    CUMULATIVE: { description: '累計' },
    POINT_IN_TIME: { description: '時点' },
    YEARLY: { description: '年次' },
    YEAR_VALUE: { description: '年度値' },
    PER_EVENT: { description: '開催ごと' },
    TARGET: { description: '目標' },
    SURVEY: { description: '調査' },
  },
});

/** 指標: one series of figures. Indicators 7 and 8 are two series each, one per section. */
@Classified('statistics')
@Directive('@key(fields: "id")')
@ObjectType({ description: '指標（成果指標と事業の実績）' })
export class Indicator {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => String, { description: '記号（例 ind-04）' })
  code!: string;

  @Field(() => Int, { nullable: true, description: '成果指標の番号（1～10）' })
  officialNo!: number | null;

  @Field(() => Int, { description: '施策番号' })
  measureNo!: number;

  @Field(() => String, { description: '種別（成果指標・事業実績など）' })
  kind!: string;

  @Field(() => String, { description: '指標名' })
  name!: string;

  @Field(() => String, { description: '単位' })
  unit!: string;

  @Field(() => IndicatorAggregation, { description: '集計の仕方' })
  aggregation!: IndicatorAggregation;

  @Field(() => Boolean, { description: '累計か（足し合わせない）' })
  cumulative!: boolean;

  @Field(() => String, { nullable: true, description: '担当課' })
  section!: string | null;

  @Field(() => [AgencyReference], { description: '担当課（機関）' })
  sectionAgencies!: AgencyReference[];

  @Field(() => String, { nullable: true, description: '定義' })
  definition!: string | null;

  @Field(() => Float, { nullable: true, description: '目標' })
  target!: number | null;

  @Field(() => String, { nullable: true, description: '取組実績' })
  achievementText!: string | null;

  @Field(() => String, { nullable: true, description: '注' })
  note!: string | null;

  @Field(() => String, { description: '出所' })
  source!: string;
}

/** 指標の値: one printed figure. */
@Classified('statistics')
@ObjectType({ description: '指標の値' })
export class IndicatorValue {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'どの年度の値か（例 R4）' })
  fiscalYear!: string | null;

  @Field(() => String, { nullable: true, description: '年度の表示（例 令和4年度）' })
  fiscalYearLabel!: string | null;

  @Field(() => String, { nullable: true, description: 'どの年度の欄に載ったか' })
  reportedFiscalYear!: string | null;

  @Field(() => Int, { nullable: true, description: '統計の遅れ（年）' })
  lagYears!: number | null;

  @Field(() => String, { nullable: true, description: '期間の初日' })
  periodStart!: string | null;

  @Field(() => String, { nullable: true, description: '期間の末日' })
  periodEnd!: string | null;

  @Field(() => String, { nullable: true, description: '時点' })
  asOf!: string | null;

  @Field(() => String, { description: '期間の細かさ（day・month・fiscal_year・total・unknown）' })
  periodPrecision!: string;

  @Field(() => String, { nullable: true, description: '区分（テーマ・福祉区など）' })
  dimension!: string | null;

  @Field(() => String, { nullable: true, description: '区分の値' })
  dimensionValue!: string | null;

  @Field(() => AreaReference, { nullable: true, description: '地域' })
  area!: AreaReference | null;

  @Field(() => Float, { nullable: true, description: '値（空は印字なし）' })
  value!: number | null;

  @Field(() => String, { description: '印字のまま' })
  valueText!: string;

  @Field(() => String, { description: '単位' })
  unit!: string;

  @Field(() => IndicatorAggregation, { description: '集計の仕方' })
  aggregation!: IndicatorAggregation;

  @Field(() => Boolean, { description: '印字された合計か（足し合わせない）' })
  isPrintedTotal!: boolean;

  @Field(() => String, { nullable: true, description: '注' })
  note!: string | null;

  @Field(() => String, { description: '出所' })
  source!: string;
}

/** What the plan says of an area. */
@Classified('statistics')
@ObjectType({ description: '計画から見た地域' })
export class AreaPlan {
  @Field(() => [IndicatorValue], { description: 'この地域の値' })
  values!: IndicatorValue[];
}

export const IndicatorConnection = connectionOf(Indicator, 'Indicator');
