import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { TrainingKind, TrainingState } from './training.rules.ts';

/** 研修・講座: one dated session, or the sessions of a fiscal year as they were published. */
@Entity({ name: 'training', schema: 'home_medical_care', comment: 'data-class: directory' })
export class TrainingEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  kind!: TrainingKind;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text', array: true })
  target!: string[];

  @Column({ type: 'text', name: 'fiscal_year' })
  fiscalYear!: string;

  @Column({ type: 'date', name: 'held_on', nullable: true })
  heldOn!: string | null;

  @Column({ type: 'timestamptz', name: 'starts_at', nullable: true })
  startsAt!: Date | null;

  @Column({ type: 'timestamptz', name: 'ends_at', nullable: true })
  endsAt!: Date | null;

  @Column({ type: 'uuid', name: 'area_id', nullable: true })
  areaId!: string | null;

  @Column({ type: 'uuid', name: 'organiser_id', nullable: true })
  organiserId!: string | null;

  @Column({ type: 'text', nullable: true })
  place!: string | null;

  @Column({ type: 'text' })
  mode!: 'in-person' | 'online';

  @Column({ type: 'text', name: 'programme_code', nullable: true })
  programmeCode!: string | null;

  @Column({ type: 'integer', nullable: true })
  capacity!: number | null;

  @Column({ type: 'text', name: 'how_to_apply', nullable: true })
  howToApply!: string | null;

  @Column({ type: 'text' })
  state!: TrainingState;

  @Column({ type: 'text', name: 'cancelled_because', nullable: true })
  cancelledBecause!: string | null;

  @Column({ type: 'integer', nullable: true })
  sessions!: number | null;

  @Column({ type: 'integer', nullable: true })
  participants!: number | null;

  @Column({ type: 'boolean', default: true })
  published!: boolean;

  @Column({ type: 'text', name: 'source_key', nullable: true })
  sourceKey!: string | null;

  @Column({ type: 'text', name: 'source_hash', nullable: true })
  sourceHash!: string | null;

  @VersionColumn({ type: 'integer' })
  version!: number;
}

/** 職種別の参加者数 (data class statistics: counts, nobody's name). */
@Entity({ name: 'training_attendance', schema: 'home_medical_care', comment: 'data-class: statistics' })
export class TrainingAttendanceEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid', name: 'training_id' })
  trainingId!: string;

  @PrimaryColumn({ type: 'text' })
  profession!: string;

  @Column({ type: 'integer' })
  participants!: number;
}
