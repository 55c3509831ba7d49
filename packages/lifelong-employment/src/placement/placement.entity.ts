import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { PlacementState, RetentionMonth } from './placement.rules.ts';

/** 紹介 of a registered person to an opening (data class employment). */
@Entity({ name: 'placement', schema: 'lifelong_employment', comment: 'data-class: employment' })
export class PlacementEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'registration_id' })
  registrationId!: string;

  @Column({ type: 'uuid', name: 'opening_id' })
  openingId!: string;

  @Column({ type: 'text' })
  state!: PlacementState;

  @Column({ type: 'date', name: 'proposed_on' })
  proposedOn!: string;

  @Column({ type: 'date', name: 'trial_on', nullable: true })
  trialOn!: string | null;

  @Column({ type: 'date', name: 'placed_on', nullable: true })
  placedOn!: string | null;

  @Column({ type: 'date', name: 'ended_on', nullable: true })
  endedOn!: string | null;

  @Column({ type: 'text', name: 'ended_because', nullable: true })
  endedBecause!: string | null;

  @VersionColumn({ type: 'integer' })
  version!: number;
}

/** 定着の確認 (data class employment). */
@Entity({ name: 'retention_check', schema: 'lifelong_employment', comment: 'data-class: employment' })
export class RetentionCheckEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid', name: 'placement_id' })
  placementId!: string;

  @PrimaryColumn({ type: 'integer' })
  month!: RetentionMonth;

  @Column({ type: 'uuid', name: 'registration_id' })
  registrationId!: string;

  @Column({ type: 'date', name: 'checked_on' })
  checkedOn!: string;

  @Column({ type: 'boolean', name: 'still_working' })
  stillWorking!: boolean;

  @Column({ type: 'text', default: '' })
  note!: string;
}
