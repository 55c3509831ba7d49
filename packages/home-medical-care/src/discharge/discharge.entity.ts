import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { BlockingProblem, DischargeState } from './discharge.rules.ts';

/** 退院調整 (data class summary): that a hospital referred somebody, who handles it, where it stands. */
@Entity({ name: 'discharge', schema: 'home_medical_care', comment: 'data-class: summary' })
export class DischargeEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  /** The case id of the facts of access. */
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'person_id' })
  personId!: string;

  @Column({ type: 'uuid', name: 'household_id', nullable: true })
  householdId!: string | null;

  @Column({ type: 'uuid', name: 'hospital_id' })
  hospitalId!: string;

  @Column({ type: 'uuid', name: 'agency_id' })
  agencyId!: string;

  @Column({ type: 'text' })
  state!: DischargeState;

  @Column({ type: 'date', name: 'referred_on' })
  referredOn!: string;

  @Column({ type: 'date', name: 'planned_on', nullable: true })
  plannedOn!: string | null;

  @Column({ type: 'date', name: 'ended_on', nullable: true })
  endedOn!: string | null;

  @VersionColumn({ type: 'integer' })
  version!: number;
}

/** 退院を妨げる課題 (data class summary). */
@Entity({ name: 'discharge_problem', schema: 'home_medical_care', comment: 'data-class: summary' })
export class DischargeProblemEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid', name: 'discharge_id' })
  dischargeId!: string;

  @PrimaryColumn({ type: 'text' })
  problem!: BlockingProblem;

  @Column({ type: 'text', nullable: true })
  settlement!: 'solved' | 'handed-over' | null;
}

/** 医療の情報 of a discharge (data class health). */
@Entity({ name: 'discharge_health', schema: 'home_medical_care', comment: 'data-class: health' })
export class DischargeHealthEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid', name: 'discharge_id' })
  dischargeId!: string;

  @Column({ type: 'text' })
  condition!: string;

  @Column({ type: 'text', name: 'care_needs' })
  careNeeds!: string;
}
