import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { TaskState } from './coordination-task.rules.ts';

/** 調整の課題 (data class progress): what an agency does until when, between two meetings (M2-18). */
@Entity({ name: 'coordination_task', schema: 'comprehensive_consultation', comment: 'data-class: progress' })
export class CoordinationTaskEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  /** The conference that agreed on it, if one did. */
  @Column({ type: 'uuid', name: 'conference_id', nullable: true })
  conferenceId!: string | null;

  @Column({ type: 'uuid', name: 'agency_id' })
  agencyId!: string;

  @Column({ type: 'text' })
  what!: string;

  @Column({ type: 'date', name: 'agreed_on' })
  agreedOn!: string;

  @Column({ type: 'date', name: 'due_on' })
  dueOn!: string;

  @Column({ type: 'text' })
  state!: TaskState;

  @Column({ type: 'date', name: 'settled_on', nullable: true })
  settledOn!: string | null;

  /** What came of it, or why it was dropped. */
  @Column({ type: 'text', nullable: true })
  word!: string | null;

  @Column({ type: 'uuid', name: 'recorded_by_agency_id' })
  recordedByAgencyId!: string;

  @VersionColumn({ type: 'integer', default: 1 })
  version!: number;
}
