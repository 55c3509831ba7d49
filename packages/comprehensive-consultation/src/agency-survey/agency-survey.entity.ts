import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

const schema = 'comprehensive_consultation';

/** 機関アンケート of a fiscal year (X-07) (data class directory). */
@Entity({ name: 'agency_survey', schema, comment: 'data-class: directory' })
export class AgencySurveyEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text', name: 'fiscal_year' })
  fiscalYear!: string;

  @Column({ type: 'integer', name: 'question_edition' })
  questionEdition!: number;

  @Column({ type: 'date', name: 'opened_on' })
  openedOn!: string;

  @Column({ type: 'date', name: 'closes_on' })
  closesOn!: string;

  @Column({ type: 'date', name: 'closed_on', nullable: true })
  closedOn!: string | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version!: number;
}

/** アンケートの質問, in editions (data class directory). */
@Entity({ name: 'agency_survey_question', schema, comment: 'data-class: directory' })
export class AgencySurveyQuestionEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'integer' })
  edition!: number;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'integer' })
  position!: number;

  @Column({ type: 'text' })
  kind!: 'main' | 'free';

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'text', name: 'source_key', nullable: true })
  sourceKey!: string | null;

  @Column({ type: 'text', name: 'source_hash', nullable: true })
  sourceHash!: string | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'boolean' })
  published!: boolean;
}

/** 送付先: the agencies of the directory on the day the survey was opened (data class directory). */
@Entity({ name: 'agency_survey_roll', schema, comment: 'data-class: directory' })
export class AgencySurveyRollEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid', name: 'survey_id' })
  surveyId!: string;

  @PrimaryColumn({ type: 'uuid', name: 'agency_id' })
  agencyId!: string;

  @Column({ type: 'text', nullable: true })
  field!: string | null;

  @Column({ type: 'integer' })
  position!: number;
}

/** 機関の回答; its comments are read by the lead division and the agency itself (data class directory). */
@Entity({ name: 'agency_survey_answer', schema, comment: 'data-class: directory' })
export class AgencySurveyAnswerEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid', name: 'survey_id' })
  surveyId!: string;

  @PrimaryColumn({ type: 'uuid', name: 'agency_id' })
  agencyId!: string;

  @Column({ type: 'uuid', name: 'staff_id' })
  staffId!: string;

  @Column({ type: 'integer' })
  step!: number;

  @Column({ type: 'jsonb' })
  comments!: { code: string; text: string }[];

  @Column({ type: 'timestamptz', name: 'answered_at' })
  answeredAt!: Date;

  @VersionColumn({ type: 'integer', default: 1 })
  version!: number;
}

/** アンケートの結果 as published after closing (data class statistics). */
@Entity({ name: 'agency_survey_result', schema, comment: 'data-class: statistics' })
export class AgencySurveyResultEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid', name: 'survey_id' })
  surveyId!: string;

  @PrimaryColumn({ type: 'integer' })
  position!: number;

  @Column({ type: 'text', name: 'fiscal_year' })
  fiscalYear!: string;

  @Column({ type: 'text', nullable: true })
  field!: string | null;

  @Column({ type: 'integer', nullable: true })
  asked!: number | null;

  @Column({ type: 'integer', nullable: true })
  answered!: number | null;

  @Column({ type: 'integer', nullable: true })
  close!: number | null;

  @Column({ type: 'numeric', nullable: true })
  share!: string | null;

  @Column({ type: 'boolean' })
  published!: boolean;
}

/** 資料に載った割合 of earlier years (data class statistics). */
@Entity({ name: 'agency_survey_printed', schema, comment: 'data-class: statistics' })
export class AgencySurveyPrintedEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text', name: 'fiscal_year' })
  fiscalYear!: string;

  @Column({ type: 'numeric' })
  share!: string;

  @Column({ type: 'text' })
  source!: string;

  @Column({ type: 'text', name: 'source_key', nullable: true })
  sourceKey!: string | null;

  @Column({ type: 'text', name: 'source_hash', nullable: true })
  sourceHash!: string | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'boolean' })
  published!: boolean;
}
