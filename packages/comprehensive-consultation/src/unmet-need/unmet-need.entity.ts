import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { UnmetNeedAnswer, UnmetNeedKind } from './unmet-need.rules.ts';

const schema = 'comprehensive_consultation';

/** 資源のない困り事 of a case (data class summary): what was needed, where, since when (M2-36). */
@Entity({ name: 'unmet_need', schema, comment: 'data-class: summary' })
export class UnmetNeedEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  @Column({ type: 'text' })
  kind!: UnmetNeedKind;

  @Column({ type: 'uuid', name: 'area_id', nullable: true })
  areaId!: string | null;

  @Column({ type: 'date', name: 'recorded_on' })
  recordedOn!: string;

  @Column({ type: 'uuid', name: 'agency_id' })
  agencyId!: string;

  /** The report by which it was passed on to a measure. */
  @Column({ type: 'uuid', name: 'report_id', nullable: true })
  reportId!: string | null;
}

/** What was missing, in words (data class narrative). */
@Entity({ name: 'unmet_need_words', schema, comment: 'data-class: narrative' })
export class UnmetNeedWordsEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid', name: 'need_id' })
  needId!: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  @Column({ type: 'text' })
  words!: string;
}

/** 施策への報告 of collected needs (data class directory): no case and no person, small counts hidden (M2-43). */
@Entity({ name: 'unmet_need_report', schema, comment: 'data-class: directory' })
export class UnmetNeedReportEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  kind!: UnmetNeedKind;

  @Column({ type: 'uuid', name: 'area_id', nullable: true })
  areaId!: string | null;

  /** Null under ten. */
  @Column({ type: 'integer', name: 'shown_count', nullable: true })
  shownCount!: number | null;

  @Column({ type: 'smallint', name: 'measure_no' })
  measureNo!: number;

  @Column({ type: 'text', name: 'working_group', nullable: true })
  workingGroup!: string | null;

  /** The section that answers. */
  @Column({ type: 'uuid', name: 'section_agency_id' })
  sectionAgencyId!: string;

  @Column({ type: 'text' })
  asked!: string;

  @Column({ type: 'date', name: 'reported_on' })
  reportedOn!: string;

  @Column({ type: 'uuid', name: 'reported_by', nullable: true })
  reportedBy!: string | null;

  @Column({ type: 'text', nullable: true })
  answer!: UnmetNeedAnswer | null;

  @Column({ type: 'text', name: 'answer_reason', nullable: true })
  answerReason!: string | null;

  @Column({ type: 'date', name: 'answered_on', nullable: true })
  answeredOn!: string | null;

  @Column({ type: 'uuid', name: 'answered_by', nullable: true })
  answeredBy!: string | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version!: number;
}
