import { Classified } from '@tsunagu/subgraph-kit';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AgencyReference, StaffReference } from '../references/references.ts';

export enum AgencySurveyQuestionKind {
  MAIN = 'main',
  FREE = 'free',
}
registerEnumType(AgencySurveyQuestionKind, {
  name: 'AgencySurveyQuestionKind',
  description: 'アンケートの質問の種類',
  valuesConfig: {
    MAIN: { description: '四つから一つ選ぶ' },
    FREE: { description: '自由に書く' },
  },
});

@Classified('directory')
@ObjectType({ description: 'アンケートの質問' })
export class AgencySurveyQuestion {
  @Field(() => String, { description: '符号' })
  code!: string;

  @Field(() => AgencySurveyQuestionKind, { description: '種類' })
  kind!: AgencySurveyQuestionKind;

  @Field(() => String, { description: '質問' })
  text!: string;
}

@Classified('directory')
@ObjectType({ description: '自由記述の回答' })
export class AgencySurveyComment {
  @Field(() => String, { description: '質問の符号' })
  code!: string;

  @Field(() => String, { description: '回答' })
  text!: string;
}

/** 機関の回答: seen by the agency itself and the lead division. */
@Classified('directory')
@ObjectType({ description: '機関の回答' })
export class AgencySurveyAnswer {
  @Field(() => AgencyReference, { description: '機関' })
  agency!: AgencyReference;

  @Field(() => StaffReference, { description: '答えた職員' })
  staff!: StaffReference;

  @Field(() => Int, { description: '密な連携がとれているか（1 とれていない ～ 4 とれている）' })
  step!: number;

  @Field(() => [AgencySurveyComment], { description: '自由記述' })
  comments!: AgencySurveyComment[];

  @Field(() => String, { description: '回答の日時' })
  answeredAt!: string;

  @Field(() => Int, { description: '版' })
  version!: number;
}

/** 回答の状況, for the lead division: who still has to be reminded, and what was written. */
@Classified('directory')
@ObjectType({ description: 'アンケートの回答の状況（主管課）' })
export class AgencySurveyProgress {
  @Field(() => Int, { description: '送付先の数' })
  asked!: number;

  @Field(() => Int, { description: '回答の数' })
  answered!: number;

  @Field(() => [AgencyReference], { description: 'まだ回答のない機関' })
  waiting!: AgencyReference[];

  @Field(() => [AgencySurveyAnswer], { description: '回答' })
  answers!: AgencySurveyAnswer[];
}

/** 結果 after closing: of all agencies, or of one field of them. */
@Classified('statistics')
@ObjectType({ description: 'アンケートの結果（10 件に満たない分野は示しません）' })
export class AgencySurveyResult {
  @Field(() => String, { nullable: true, description: '機関の分野（なければ全体）' })
  field!: string | null;

  @Field(() => Int, { nullable: true, description: '送付先の数' })
  asked!: number | null;

  @Field(() => Int, { nullable: true, description: '回答の数' })
  answered!: number | null;

  @Field(() => Int, { nullable: true, description: '密な連携がとれていると感じる機関の数' })
  close!: number | null;

  @Field(() => Float, { nullable: true, description: '割合（%、回答した機関のうち）' })
  share!: number | null;

  @Field(() => Float, { nullable: true, description: '回答率（%）' })
  responseRate!: number | null;
}

/** 年度ごとの割合: as printed in the plan report, or as asked here. */
@Classified('statistics')
@ObjectType({ description: '「関係機関との密な連携がとれている」と感じる相談機関の割合' })
export class AgencySurveyShare {
  @Field(() => String, { description: '年度' })
  fiscalYear!: string;

  @Field(() => Float, { nullable: true, description: '割合（%）' })
  share!: number | null;

  @Field(() => Int, { nullable: true, description: '回答の数（資料にないときは空）' })
  answered!: number | null;

  @Field(() => Boolean, { description: '資料に載った値か' })
  printed!: boolean;

  @Field(() => String, { nullable: true, description: '出所' })
  source!: string | null;
}

/** 機関アンケート of a fiscal year (X-07, 成果指標5). */
@Classified('directory')
@ObjectType({ description: '連携機関へのアンケート' })
export class AgencySurvey {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => String, { description: '年度' })
  fiscalYear!: string;

  @Field(() => String, { description: '始めた日（YYYY-MM-DD）' })
  openedOn!: string;

  @Field(() => String, { description: '締切の日（YYYY-MM-DD）' })
  closesOn!: string;

  @Field(() => String, { nullable: true, description: '締めた日（YYYY-MM-DD）' })
  closedOn!: string | null;

  @Field(() => Boolean, { description: 'いま回答できるか' })
  takesAnswers!: boolean;

  @Field(() => Int, { description: '版' })
  version!: number;

  /** Not a field of the graph. */
  questionEdition!: number;
}
