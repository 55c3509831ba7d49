import { Classified, connectionOf } from '@tsunagu/subgraph-kit';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum MeasureStatementKind {
  PLAN_FACT = 'plan_fact',
  PLAN_POSITION = 'plan_position',
  PHILOSOPHY = 'philosophy',
  LEGAL_BASIS = 'legal_basis',
  RELATED_PLAN = 'related_plan',
  POLICY = 'policy',
  ISSUE = 'issue',
  PROBLEM_AWARENESS = 'problem_awareness',
  CONTENT_TITLE = 'content_title',
  CONTENT = 'content',
  ACTION = 'action',
}
registerEnumType(MeasureStatementKind, {
  name: 'MeasureStatementKind',
  description: '施策の記載の種別',
  valuesConfig: {
    PLAN_FACT: { description: '計画の概要' },
    PLAN_POSITION: { description: '計画の位置づけ' },
    PHILOSOPHY: { description: '基本理念' },
    LEGAL_BASIS: { description: '法的根拠' },
    RELATED_PLAN: { description: '関連する計画' },
    POLICY: { description: '方針' },
    ISSUE: { description: '課題' },
    PROBLEM_AWARENESS: { description: '問題意識' },
    CONTENT_TITLE: { description: '取組の見出し' },
    CONTENT: { description: '取組の内容' },
    ACTION: { description: '行うこと' },
  },
});

/** 計画の世代: which years a plan covers. */
@Classified('directory')
@ObjectType({ description: '計画の世代' })
export class PlanGeneration {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => String, { description: '記号（例 r3-r5）' })
  code!: string;

  @Field(() => String, { description: '名称' })
  title!: string;

  @Field(() => String, { description: '開始年度（例 R3）' })
  fromFiscalYear!: string;

  @Field(() => String, { description: '終了年度（例 R5）' })
  toFiscalYear!: string;

  @Field(() => String, { description: '計画期間（例 令和3年度～令和5年度）' })
  periodLabel!: string;

  @Field(() => String, { nullable: true, description: '策定年月' })
  formulatedIn!: string | null;

  @Field(() => String, { nullable: true, description: '改訂年月' })
  revisedIn!: string | null;

  @Field(() => String, { nullable: true, description: '注' })
  note!: string | null;

  @Field(() => String, { description: '出所' })
  source!: string;
}

@Classified('directory')
@ObjectType({ description: '施策の記載' })
export class MeasureStatement {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => MeasureStatementKind, { description: '種別' })
  kind!: MeasureStatementKind;

  @Field(() => Int, { description: '順番' })
  itemNo!: number;

  @Field(() => String, { description: '本文' })
  text!: string;

  @Field(() => String, { description: '出所' })
  source!: string;
}

/** 施策 of one generation. */
@Classified('directory')
@Directive('@key(fields: "id")')
@ObjectType({ description: '施策' })
export class PlanMeasure {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => Int, { description: '施策番号（0 は計画全体）' })
  no!: number;

  @Field(() => String, { description: '施策名' })
  name!: string;

  @Field(() => String, { description: '略称' })
  shortName!: string;

  @Field(() => PlanGeneration, { description: '計画の世代' })
  generation!: PlanGeneration;

  @Field(() => String, { description: '出所' })
  source!: string;
}

@Classified('directory')
@ObjectType({ description: '課題・背景' })
export class PlanIssue {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => Int, { description: '施策番号' })
  measureNo!: number;

  @Field(() => String, { description: '話題' })
  topic!: string;

  @Field(() => String, { description: '種別（課題・効果・経過など）' })
  kind!: string;

  @Field(() => String, { description: '本文' })
  text!: string;

  @Field(() => String, { nullable: true, description: '注' })
  note!: string | null;

  @Field(() => String, { description: '出所' })
  source!: string;
}

export const PlanGenerationConnection = connectionOf(PlanGeneration, 'PlanGeneration');
export const PlanMeasureConnection = connectionOf(PlanMeasure, 'PlanMeasure');
export const PlanIssueConnection = connectionOf(PlanIssue, 'PlanIssue');
