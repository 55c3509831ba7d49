import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { CarePlanBand } from './care-plan.rules.ts';

const schema = 'comprehensive_consultation';

/** トータルケアプラン of one household (data class plan): its remark; the entries have rows and versions of their own. */
@Entity({ name: 'care_plan', schema, comment: 'data-class: plan' })
export class CarePlanEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  /** Encrypted. */
  @Column({ type: 'text', nullable: true })
  remark!: string | null;

  @Column({ type: 'uuid', name: 'saved_by', nullable: true })
  savedBy!: string | null;

  @Column({ type: 'uuid', name: 'saved_agency_id' })
  savedAgencyId!: string;

  @Column({ type: 'timestamptz', name: 'saved_at' })
  savedAt!: Date;

  @VersionColumn({ type: 'integer', default: 1 })
  version!: number;
}

/** 予定 of the plan (data class plan): in the week by days and hours, or outside the week by frequency. */
@Entity({ name: 'care_plan_entry', schema, comment: 'data-class: plan' })
export class CarePlanEntryEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  /** For whom; empty = the whole household. */
  @Column({ type: 'uuid', name: 'person_ids', array: true })
  personIds!: string[];

  /** Encrypted. */
  @Column({ type: 'text' })
  service!: string;

  @Column({ type: 'uuid', name: 'agency_id', nullable: true })
  agencyId!: string | null;

  /** Who provides it and is no agency of the register; encrypted. */
  @Column({ type: 'text', nullable: true })
  provider!: string | null;

  /** Encrypted. */
  @Column({ type: 'text', nullable: true })
  contents!: string | null;

  /** 1 = Monday … 7 = Sunday; null = outside the week. */
  @Column({ type: 'smallint', array: true, nullable: true })
  days!: number[] | null;

  @Column({ type: 'text', nullable: true })
  band!: CarePlanBand | null;

  /** Minutes since 0:00; the day of the plan runs from 240 (4:00) to 1680 (4:00 of the next day). */
  @Column({ type: 'smallint', name: 'start_minute', nullable: true })
  startMinute!: number | null;

  @Column({ type: 'smallint', name: 'end_minute', nullable: true })
  endMinute!: number | null;

  @Column({ type: 'smallint', name: 'every_months', nullable: true })
  everyMonths!: number | null;

  @Column({ type: 'smallint', nullable: true })
  times!: number | null;

  @Column({ type: 'boolean', name: 'on_request', default: false })
  onRequest!: boolean;

  /** Encrypted. */
  @Column({ type: 'text', nullable: true })
  timing!: string | null;

  @Column({ type: 'uuid', name: 'saved_by', nullable: true })
  savedBy!: string | null;

  @Column({ type: 'uuid', name: 'saved_agency_id' })
  savedAgencyId!: string;

  @Column({ type: 'timestamptz', name: 'saved_at' })
  savedAt!: Date;

  /** Taken out of the plan; the row stays, so that who edits it meanwhile is told by whom. */
  @Column({ type: 'timestamptz', name: 'removed_at', nullable: true })
  removedAt!: Date | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version!: number;
}

/** トータルケアプランの版 (data class plan): the plan as it was given to the family, never changed. */
@Entity({ name: 'care_plan_edition', schema, comment: 'data-class: plan' })
export class CarePlanEditionEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  @Column({ type: 'integer' })
  number!: number;

  /** 作成日. */
  @Column({ type: 'date', name: 'created_on' })
  createdOn!: string;

  /** JSON of remark and entries, encrypted. */
  @Column({ type: 'text' })
  content!: string;

  @Column({ type: 'uuid', name: 'published_by', nullable: true })
  publishedBy!: string | null;

  @Column({ type: 'uuid', name: 'agency_id' })
  agencyId!: string;

  @Column({ type: 'timestamptz', name: 'published_at' })
  publishedAt!: Date;
}
