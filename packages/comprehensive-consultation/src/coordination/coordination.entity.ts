import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { CoordinationOutcome, CoordinationReason, CoordinationState } from './coordination.rules.ts';

const schema = 'comprehensive_consultation';

/** 包括化推進員による調整 (data class summary). The right to read it gives is the fact in schema access. */
@Entity({ name: 'coordination', schema, comment: 'data-class: summary' })
export class CoordinationEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  /** The coordination id of the facts of access. */
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  @Column({ type: 'text' })
  reason!: CoordinationReason;

  @Column({ type: 'text' })
  state!: CoordinationState;

  @Column({ type: 'uuid', name: 'requesting_agency_id' })
  requestingAgencyId!: string;

  @Column({ type: 'uuid', name: 'coordinator_agency_id' })
  coordinatorAgencyId!: string;

  @Column({ type: 'timestamptz', name: 'requested_at' })
  requestedAt!: Date;

  @Column({ type: 'timestamptz', name: 'accepted_at', nullable: true })
  acceptedAt!: Date | null;

  @Column({ type: 'timestamptz', name: 'decided_at', nullable: true })
  decidedAt!: Date | null;

  @Column({ type: 'timestamptz', name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  @Column({ type: 'text', nullable: true })
  outcome!: CoordinationOutcome | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version!: number;
}

/** 依頼の事情 and 推進員の助言 in words (data class narrative). */
@Entity({ name: 'coordination_narrative', schema, comment: 'data-class: narrative' })
export class CoordinationNarrativeEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid', name: 'coordination_id' })
  coordinationId!: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  @Column({ type: 'text' })
  situation!: string;

  @Column({ type: 'text', nullable: true })
  advice!: string | null;
}

/** 役割分担の決定 (data class plan): with reason and date, by the lead division (M2-20). */
@Entity({ name: 'role_decision', schema, comment: 'data-class: plan' })
export class RoleDecisionEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid', name: 'coordination_id' })
  coordinationId!: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  @Column({ type: 'timestamptz', name: 'decided_at' })
  decidedAt!: Date;

  @Column({ type: 'uuid', name: 'decided_by', nullable: true })
  decidedBy!: string | null;

  @Column({ type: 'text' })
  reason!: string;
}

/** 役割分担表 (data class plan): which agency does what. */
@Entity({ name: 'decided_role', schema, comment: 'data-class: plan' })
export class DecidedRoleEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid', name: 'coordination_id' })
  coordinationId!: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  @PrimaryColumn({ type: 'integer' })
  position!: number;

  @Column({ type: 'uuid', name: 'agency_id' })
  agencyId!: string;

  @Column({ type: 'text' })
  role!: string;

  /** 受け持ち that goes with the role; null for decisions from before there were duties. */
  @Column({ type: 'uuid', name: 'duty_id', nullable: true })
  dutyId!: string | null;
}
