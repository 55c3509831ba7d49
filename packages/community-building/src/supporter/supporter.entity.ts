import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { HelpKind, SupporterState, SurveyAnswer } from './supporter.rules.ts';

/** サポーター登録 (data class summary): who is registered where, for what help, active or not. */
@Entity({ name: 'supporter', schema: 'community_building', comment: 'data-class: summary' })
export class SupporterEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  /** The case id of the facts of access. */
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'person_id' })
  personId!: string;

  @Column({ type: 'uuid', name: 'household_id', nullable: true })
  householdId!: string | null;

  @Column({ type: 'uuid', name: 'agency_id' })
  agencyId!: string;

  @Column({ type: 'uuid', name: 'area_id' })
  areaId!: string;

  @Column({ type: 'text' })
  state!: SupporterState;

  @Column({ type: 'text', array: true })
  offers!: HelpKind[];

  @Column({ type: 'text', nullable: true })
  activity!: string | null;

  @Column({ type: 'date', name: 'registered_on' })
  registeredOn!: string;

  @Column({ type: 'date', name: 'ended_on', nullable: true })
  endedOn!: string | null;

  @VersionColumn({ type: 'integer' })
  version!: number;
}

/** 連絡先 of a supporter (data class contact). */
@Entity({ name: 'supporter_contact', schema: 'community_building', comment: 'data-class: contact' })
export class SupporterContactEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid', name: 'supporter_id' })
  supporterId!: string;

  @Column({ type: 'text', nullable: true })
  phone!: string | null;

  @Column({ type: 'text', nullable: true })
  mail!: string | null;

  @Column({ type: 'text', nullable: true })
  availability!: string | null;
}

/** 修了した講座 (data class summary). */
@Entity({ name: 'supporter_training', schema: 'community_building', comment: 'data-class: summary' })
export class SupporterTrainingEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid', name: 'supporter_id' })
  supporterId!: string;

  @PrimaryColumn({ type: 'uuid', name: 'course_id' })
  courseId!: string;

  @Column({ type: 'date', name: 'finished_on' })
  finishedOn!: string;
}

/** 後追いアンケート (data class summary). */
@Entity({ name: 'supporter_survey', schema: 'community_building', comment: 'data-class: summary' })
export class SupporterSurveyEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'supporter_id' })
  supporterId!: string;

  @Column({ type: 'date', name: 'sent_on' })
  sentOn!: string;

  @Column({ type: 'date', name: 'answered_on', nullable: true })
  answeredOn!: string | null;

  @Column({ type: 'text', nullable: true })
  answer!: SurveyAnswer | null;

  @Column({ type: 'date', name: 'approached_on', nullable: true })
  approachedOn!: string | null;

  @Column({ type: 'text', name: 'approach_result', nullable: true })
  approachResult!: string | null;
}
