import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ProgressKind, ReviewFinding } from './progress.rules.ts';

const schema = 'comprehensive_consultation';

/** 進み具合の記録 and 見直し (data class summary): that somebody recorded something, and on which day. Append-only. */
@Entity({ name: 'progress_note', schema, comment: 'data-class: summary' })
export class ProgressNoteEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  /** The duty it was recorded by; null when the handling agency recorded it without one. */
  @Column({ type: 'uuid', name: 'duty_id', nullable: true })
  dutyId!: string | null;

  @Column({ type: 'uuid', name: 'agency_id' })
  agencyId!: string;

  @Column({ type: 'uuid', name: 'staff_id', nullable: true })
  staffId!: string | null;

  @Column({ type: 'text' })
  kind!: ProgressKind;

  @Column({ type: 'text', nullable: true })
  finding!: ReviewFinding | null;

  /** The next review, as it was set by this record. */
  @Column({ type: 'date', name: 'review_on', nullable: true })
  reviewOn!: string | null;

  @Column({ type: 'date', name: 'occurred_on' })
  occurredOn!: string;

  @Column({ type: 'timestamptz', name: 'recorded_at' })
  recordedAt!: Date;
}

/** 進み具合 in words (data class progress), encrypted. */
@Entity({ name: 'progress_word', schema, comment: 'data-class: progress' })
export class ProgressWordEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid', name: 'note_id' })
  noteId!: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  @Column({ type: 'text' })
  word!: string;
}
