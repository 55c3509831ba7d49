import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { ParticipationEnding, ParticipationState, ParticipationStep } from './participation.rules.ts';

const schema = 'comprehensive_consultation';

/** 参加支援 of one person towards an activity of any measure (data class progress). */
@Entity({ name: 'participation', schema, comment: 'data-class: progress' })
export class ParticipationEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  @Column({ type: 'uuid', name: 'person_id' })
  personId!: string;

  /** Activity of the catalogue, of whichever measure. */
  @Column({ type: 'uuid', name: 'activity_id' })
  activityId!: string;

  @Column({ type: 'uuid', name: 'agency_id' })
  agencyId!: string;

  @Column({ type: 'text' })
  state!: ParticipationState;

  @Column({ type: 'date', name: 'began_on' })
  beganOn!: string;

  /** 次に様子を確かめる日. */
  @Column({ type: 'date', name: 'check_on', nullable: true })
  checkOn!: string | null;

  @Column({ type: 'date', name: 'ended_on', nullable: true })
  endedOn!: string | null;

  @Column({ type: 'text', nullable: true })
  ending!: ParticipationEnding | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version!: number;
}

/** 参加支援の一歩 (data class progress), its word encrypted. Append-only. */
@Entity({ name: 'participation_step', schema, comment: 'data-class: progress' })
export class ParticipationStepEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'participation_id' })
  participationId!: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  @Column({ type: 'text' })
  step!: ParticipationStep;

  @Column({ type: 'uuid', name: 'activity_id' })
  activityId!: string;

  @Column({ type: 'uuid', name: 'staff_id', nullable: true })
  staffId!: string | null;

  @Column({ type: 'date', name: 'occurred_on' })
  occurredOn!: string;

  @Column({ type: 'timestamptz', name: 'recorded_at' })
  recordedAt!: Date;

  @Column({ type: 'text' })
  word!: string;
}
