import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { Eligibility, ObstacleLevel, RegistrationState } from './registration.rules.ts';

/** 就労支援の登録 (data class summary); its id is the case id of the facts of access. */
@Entity({ name: 'registration', schema: 'lifelong_employment', comment: 'data-class: summary' })
export class RegistrationEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'person_id' })
  personId!: string;

  @Column({ type: 'uuid', name: 'household_id', nullable: true })
  householdId!: string | null;

  @Column({ type: 'uuid', name: 'agency_id' })
  agencyId!: string;

  @Column({ type: 'uuid', name: 'provider_id', nullable: true })
  providerId!: string | null;

  @Column({ type: 'text' })
  eligibility!: Eligibility;

  @Column({ type: 'text' })
  inflow!: string;

  @Column({ type: 'text' })
  state!: RegistrationState;

  @Column({ type: 'date', name: 'registered_on' })
  registeredOn!: string;

  @Column({ type: 'date', name: 'ended_on', nullable: true })
  endedOn!: string | null;

  @Column({ type: 'text', name: 'ended_because', nullable: true })
  endedBecause!: string | null;

  @VersionColumn({ type: 'integer' })
  version!: number;
}

/** 希望と条件 (data class employment). */
@Entity({ name: 'registration_wish', schema: 'lifelong_employment', comment: 'data-class: employment' })
export class RegistrationWishEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid', name: 'registration_id' })
  registrationId!: string;

  @Column({ type: 'text' })
  wish!: string;

  @Column({ type: 'integer', name: 'days_per_week', nullable: true })
  daysPerWeek!: number | null;

  @Column({ type: 'numeric', name: 'hours_per_day', nullable: true, precision: 3, scale: 1 })
  hoursPerDay!: number | null;

  @Column({ type: 'integer', name: 'commute_minutes', nullable: true })
  commuteMinutes!: number | null;

  @Column({ type: 'text', default: '' })
  history!: string;
}

/** 健康上の配慮 (data class health). */
@Entity({ name: 'registration_health', schema: 'lifelong_employment', comment: 'data-class: health' })
export class RegistrationHealthEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid', name: 'registration_id' })
  registrationId!: string;

  @Column({ type: 'text' })
  consideration!: string;
}

/** 振分けの決定 (data class employment); never overwritten, the last one holds. */
@Entity({ name: 'registration_triage', schema: 'lifelong_employment', comment: 'data-class: employment' })
export class RegistrationTriageEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'registration_id' })
  registrationId!: string;

  @Column({ type: 'text' })
  level!: ObstacleLevel;

  @Column({ type: 'uuid', name: 'provider_id' })
  providerId!: string;

  @Column({ type: 'text' })
  reason!: string;

  @Column({ type: 'date', name: 'decided_on' })
  decidedOn!: string;
}
