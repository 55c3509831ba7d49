import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { StaffTrainingState } from './training.rules.ts';

const schema = 'comprehensive_consultation';

/** 研修 for city staff and agencies (data class directory). */
@Entity({ name: 'staff_training', schema, comment: 'data-class: directory' })
export class StaffTrainingEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text' })
  audience!: 'city-staff' | 'agencies' | 'both';

  @Column({ type: 'text', array: true })
  contents!: string[];

  @Column({ type: 'text' })
  description!: string;

  @Column({ type: 'date', name: 'held_on' })
  heldOn!: string;

  @Column({ type: 'char', length: 5 })
  starts!: string;

  @Column({ type: 'char', length: 5 })
  ends!: string;

  @Column({ type: 'text' })
  place!: string;

  @Column({ type: 'integer', nullable: true })
  capacity!: number | null;

  /** Published entries of the 事例集 that are its material. */
  @Column({ type: 'uuid', array: true, name: 'casebook_ids' })
  casebookIds!: string[];

  @Column({ type: 'text' })
  state!: StaffTrainingState;

  @Column({ type: 'text', name: 'cancelled_because', nullable: true })
  cancelledBecause!: string | null;

  @Column({ type: 'uuid', name: 'organiser_agency_id' })
  organiserAgencyId!: string;

  @VersionColumn({ type: 'integer', default: 1 })
  version!: number;
}

/** 研修の申込みと出欠 of one colleague (data class directory). */
@Entity({ name: 'training_seat', schema, comment: 'data-class: directory' })
export class TrainingSeatEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid', name: 'training_id' })
  trainingId!: string;

  @PrimaryColumn({ type: 'uuid', name: 'staff_id' })
  staffId!: string;

  @Column({ type: 'uuid', name: 'agency_id' })
  agencyId!: string;

  @Column({ type: 'timestamptz', name: 'signed_up_at' })
  signedUpAt!: Date;

  @Column({ type: 'timestamptz', name: 'withdrawn_at', nullable: true })
  withdrawnAt!: Date | null;

  /** Null until the organiser records it. */
  @Column({ type: 'boolean', nullable: true })
  attended!: boolean | null;
}
