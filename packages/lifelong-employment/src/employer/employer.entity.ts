import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { OpeningState } from './employer.rules.ts';

/** 協力企業 (data class directory, seen by insiders). */
@Entity({ name: 'employer', schema: 'lifelong_employment', comment: 'data-class: directory' })
export class EmployerEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text', name: 'corporate_number', nullable: true })
  corporateNumber!: string | null;

  @Column({ type: 'uuid', name: 'area_id', nullable: true })
  areaId!: string | null;

  @Column({ type: 'boolean', name: 'welcomes_seniors', default: false })
  welcomesSeniors!: boolean;

  @Column({ type: 'boolean', name: 'welcomes_disability', default: false })
  welcomesDisability!: boolean;

  @Column({ type: 'text', nullable: true })
  attitude!: string | null;

  @Column({ type: 'text', name: 'source_key', nullable: true })
  sourceKey!: string | null;

  @Column({ type: 'text', name: 'source_hash', nullable: true })
  sourceHash!: string | null;

  @VersionColumn({ type: 'integer' })
  version!: number;
}

/** 求人: tasks carved out of a company's work (業務の切り分け). */
@Entity({ name: 'opening', schema: 'lifelong_employment', comment: 'data-class: directory' })
export class OpeningEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'employer_id' })
  employerId!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text', array: true })
  tasks!: string[];

  @Column({ type: 'integer', name: 'days_per_week' })
  daysPerWeek!: number;

  @Column({ type: 'numeric', name: 'hours_per_day', precision: 3, scale: 1 })
  hoursPerDay!: number;

  @Column({ type: 'integer' })
  headcount!: number;

  @Column({ type: 'uuid', name: 'area_id', nullable: true })
  areaId!: string | null;

  @Column({ type: 'text' })
  state!: OpeningState;

  @Column({ type: 'date', name: 'opened_on' })
  openedOn!: string;

  @VersionColumn({ type: 'integer' })
  version!: number;
}

/** 支援機関 to which the triage leads; the private agency changes from year to year. */
@Entity({ name: 'support_provider', schema: 'lifelong_employment', comment: 'data-class: directory' })
export class SupportProviderEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  kind!: 'private' | 'council';

  @Column({ type: 'uuid', name: 'agency_id' })
  agencyId!: string;

  @Column({ type: 'daterange' })
  valid!: string;

  @Column({ type: 'text', name: 'source_key', nullable: true })
  sourceKey!: string | null;

  @Column({ type: 'text', name: 'source_hash', nullable: true })
  sourceHash!: string | null;

  @VersionColumn({ type: 'integer' })
  version!: number;
}
