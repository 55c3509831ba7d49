import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { DutyKind, MonitoringOutcome } from './monitoring.rules.ts';

const schema = 'comprehensive_consultation';

/** 受け持ち after the roles are decided: 見守り（モニタリング） and each decided role (data class summary). */
@Entity({ name: 'monitoring', schema, comment: 'data-class: summary' })
export class MonitoringEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  /** The id of the duty in the facts of access. */
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  @Column({ type: 'uuid', name: 'coordination_id' })
  coordinationId!: string;

  @Column({ type: 'uuid', name: 'agency_id' })
  agencyId!: string;

  @Column({ type: 'text', default: 'monitoring' })
  kind!: DutyKind;

  /** 見直し日; null on duties from before there were reviews. */
  @Column({ type: 'date', name: 'review_on', nullable: true })
  reviewOn!: string | null;

  @Column({ type: 'timestamptz', name: 'began_at' })
  beganAt!: Date;

  @Column({ type: 'timestamptz', name: 'closed_at', nullable: true })
  closedAt!: Date | null;

  @Column({ type: 'text', nullable: true })
  outcome!: MonitoringOutcome | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version!: number;
}

/** 見守りの結果 in words (data class progress). */
@Entity({ name: 'monitoring_result', schema, comment: 'data-class: progress' })
export class MonitoringResultEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid', name: 'monitoring_id' })
  monitoringId!: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  @Column({ type: 'text' })
  result!: string;
}
