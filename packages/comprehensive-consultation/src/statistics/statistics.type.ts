import { Classified, connectionOf } from '@tsunagu/subgraph-kit';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ConsultationVisibleBecause } from '../consultation/consultation.type.ts';
import { CoordinationReasonCode } from '../coordination/coordination.type.ts';
import { AgencyReference, AreaReference } from '../references/references.ts';
import { figureDefinitions } from './statistics.definitions.ts';

export enum StatisticsTableCode {
  PROJECT_RESULTS = 'project-results',
  RECORD_SO_FAR = 'record-so-far',
  INDICATORS = 'indicators',
  OTHER_MEETINGS = 'other-meetings',
  HANDOVERS = 'handovers',
  REASONS = 'reasons',
  AREAS = 'areas',
  AGENCIES = 'agencies',
}
registerEnumType(StatisticsTableCode, {
  name: 'StatisticsTableCode',
  description: '統計の表',
  valuesConfig: {
    PROJECT_RESULTS: { description: '事業実績①' },
    RECORD_SO_FAR: { description: 'これまでの実績' },
    INDICATORS: { description: '計画の指標' },
    OTHER_MEETINGS: { description: '公表する表のほかの会議等' },
    HANDOVERS: { description: '引継ぎ' },
    REASONS: { description: '調整の依頼の理由' },
    AREAS: { description: '地域ごとの調整の依頼' },
    AGENCIES: { description: '機関ごとの調整の依頼' },
  },
});

export enum StatisticsFigure {
  COORDINATED = 'coordinated',
  ADVICE_ONLY = 'advice-only',
  CASES_TOTAL = 'cases-total',
  CASE_REVIEW_MEETINGS = 'case-review-meetings',
  INDIVIDUAL_COORDINATIONS = 'individual-coordinations',
  ADVISER_CONFERENCES = 'adviser-conferences',
  REQUESTED = 'requested',
  HANDLED = 'handled',
  SHEET_USED = 'sheet-used',
  SHEET_NOT_USED = 'sheet-not-used',
  MEETINGS = 'meetings',
  CASE_CONFERENCES = 'case-conferences',
  INFORMATION_MEETINGS = 'information-meetings',
  PRIOR_MEETINGS = 'prior-meetings',
  MULTI_LAYER_CONFERENCES = 'multi-layer-conferences',
  ADVISER_DISPATCHES = 'adviser-dispatches',
  NOT_SOLVED = 'not-solved',
  NOT_SOLVED_REVIEWED = 'not-solved-reviewed',
}
registerEnumType(StatisticsFigure, {
  name: 'StatisticsFigure',
  description: '集計の項目',
  valuesConfig: Object.fromEntries(
    Object.entries(StatisticsFigure).map(([name, code]) => [
      name,
      { description: figureDefinitions[code].label },
    ]),
  ) as Record<keyof typeof StatisticsFigure, { description: string }>,
});

export enum StatisticsRecordKind {
  CONSULTATION = 'consultation',
  COORDINATION = 'coordination',
  CONFERENCE = 'conference',
  EVENT = 'event',
}
registerEnumType(StatisticsRecordKind, {
  name: 'StatisticsRecordKind',
  description: '数えた記録の種類',
  valuesConfig: {
    CONSULTATION: { description: '相談' },
    COORDINATION: { description: '調整' },
    CONFERENCE: { description: '会議' },
    EVENT: { description: '調整の記録' },
  },
});

/** 公表した版 as the graph shows it. */
@Classified('statistics')
@ObjectType({ description: '公表した統計の版' })
export class StatisticsEdition {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => String, { description: '年度' })
  fiscalYear!: string;

  @Field(() => Int, { description: '版（1 が最初。大きいものが訂正）' })
  number!: number;

  @Field(() => String, { description: 'いつ現在の数か（YYYY-MM-DD）' })
  asOf!: string;

  @Field(() => String, { description: '公表した日時' })
  publishedAt!: string;
}

/** 年度 of a table. */
@Classified('statistics')
@ObjectType({ description: '表の年度' })
export class StatisticsYear {
  @Field(() => String, { description: '年度（H30、R4 など）' })
  fiscalYear!: string;

  @Field(() => String, { description: '数えた最初の日' })
  from!: string;

  @Field(() => String, { description: '数えた最後の日' })
  to!: string;

  @Field(() => Boolean, { description: '年度の一部だけを数えた' })
  isPartial!: boolean;

  @Field(() => Boolean, { description: '年度が終わっている（公表できる）' })
  isOver!: boolean;

  @Field(() => StatisticsEdition, { nullable: true, description: '公表した版' })
  edition!: StatisticsEdition | null;
}

/** 数: null is hidden, or not counted. */
@Classified('statistics')
@ObjectType({ description: '表の数' })
export class StatisticsCell {
  @Field(() => String, { nullable: true, description: '年度（合計の列にはない）' })
  fiscalYear!: string | null;

  @Field(() => Float, { nullable: true, description: '数' })
  value!: number | null;

  @Field(() => Boolean, { description: '個人が分かるおそれがあるため示さない' })
  isSuppressed!: boolean;

  @Field(() => Int, { description: '公表後の変更（公表した後に加わった数）' })
  addedSincePublication!: number;
}

/** 表の行: an item with its definition, or a heading between items. */
@Classified('statistics')
@ObjectType({ description: '表の行' })
export class StatisticsRow {
  @Field(() => String, { description: '符号' })
  code!: string;

  @Field(() => String, { nullable: true, description: '項目の名（地域・機関・理由の行にはない）' })
  label!: string | null;

  @Field(() => AreaReference, { nullable: true, description: '地域' })
  area!: AreaReference | null;

  @Field(() => AgencyReference, { nullable: true, description: '機関' })
  agency!: AgencyReference | null;

  @Field(() => CoordinationReasonCode, { nullable: true, description: '理由' })
  reason!: string | null;

  @Field(() => Int, { description: '字下げ' })
  level!: number;

  @Field(() => Boolean, { description: '見出しだけの行' })
  isHeading!: boolean;

  @Field(() => Boolean, { description: '合計の行' })
  isSum!: boolean;

  @Field(() => String, { nullable: true, description: '単位' })
  unit!: string | null;

  @Field(() => StatisticsFigure, { nullable: true, description: 'もとの記録を一覧できる項目' })
  figure!: string | null;

  @Field(() => String, { nullable: true, description: '定義' })
  definition!: string | null;

  @Field(() => String, { nullable: true, description: '年度を決める日' })
  datedBy!: string | null;

  @Field(() => String, { nullable: true, description: '数える記録' })
  countedRecords!: string | null;

  @Field(() => [StatisticsCell], { description: '年度ごとの数' })
  cells!: StatisticsCell[];

  @Field(() => StatisticsCell, { nullable: true, description: '合計' })
  total!: StatisticsCell | null;
}

@Classified('statistics')
@ObjectType({ description: '統計の表' })
export class StatisticsTable {
  @Field(() => StatisticsTableCode, { description: '表' })
  code!: string;

  @Field(() => String, { description: '表題' })
  title!: string;

  @Field(() => String, { nullable: true, description: '注' })
  note!: string | null;

  @Field(() => [StatisticsRow], { description: '行' })
  rows!: StatisticsRow[];
}

/** 断らない相談の統計 (M2-13, M2-14, M2-15, M2-24), computed from the records. */
@Classified('statistics')
@ObjectType({ description: '断らない相談の統計' })
export class ConsultationStatistics {
  @Field(() => String, { description: 'いつ現在の数か（YYYY-MM-DD）' })
  asOf!: string;

  @Field(() => Boolean, {
    description: '市全体の数をそのまま見られる（公表前の小さい数も、年度の途中も）',
  })
  isWhole!: boolean;

  @Field(() => [StatisticsYear], { description: '年度' })
  years!: StatisticsYear[];

  /** Whether the day was asked for, so that nothing published stands in for it; not a field of the graph. */
  isAsked!: boolean;
}

/** 数えた記録: what stands behind a number, of the cases the reader sees. */
@Classified('summary')
@ObjectType({ description: '数えた記録' })
export class StatisticsRecord {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => StatisticsRecordKind, { description: '種類' })
  kind!: string;

  @Field(() => String, { description: '何として数えたか' })
  countedAs!: string;

  @Field(() => String, { description: '年度を決める日（YYYY-MM-DD）' })
  datedOn!: string;

  @Field(() => ConsultationVisibleBecause, { description: 'なぜ見えるか' })
  visibleBecause!: ConsultationVisibleBecause;

  /** Of which consultation; not a field of the graph. */
  caseId!: string;
}

export const StatisticsRecordConnection = connectionOf(StatisticsRecord, 'StatisticsRecord');
