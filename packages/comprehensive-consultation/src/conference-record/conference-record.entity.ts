import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { Attendance, DecisionResult, FollowUp } from './conference-record.rules.ts';

const schema = 'comprehensive_consultation';

/** 出欠 (data class summary): who came to a conference; it stays when the memberships have ended. */
@Entity({ name: 'conference_attendance', schema, comment: 'data-class: summary' })
export class ConferenceAttendanceEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid', name: 'conference_id' })
  conferenceId!: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  @PrimaryColumn({ type: 'uuid', name: 'staff_id' })
  staffId!: string;

  @Column({ type: 'uuid', name: 'agency_id' })
  agencyId!: string;

  @Column({ type: 'text' })
  attendance!: Attendance;

  /** 代理 who came instead. */
  @Column({ type: 'text', nullable: true })
  deputy!: string | null;
}

/** 議題 (data class plan): what is to be talked about, and who brings it. */
@Entity({ name: 'conference_agenda_point', schema, comment: 'data-class: plan' })
export class ConferenceAgendaPointEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid', name: 'conference_id' })
  conferenceId!: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  @PrimaryColumn({ type: 'integer' })
  position!: number;

  @Column({ type: 'uuid', name: 'agency_id', nullable: true })
  agencyId!: string | null;

  @Column({ type: 'text' })
  what!: string;
}

/** 会議の結論 (data class plan): direction, or that it is still open and what follows (M2-18, M2-19). */
@Entity({ name: 'conference_outcome', schema, comment: 'data-class: plan' })
export class ConferenceOutcomeEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid', name: 'conference_id' })
  conferenceId!: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  @Column({ type: 'text' })
  result!: DecisionResult;

  @Column({ type: 'text' })
  direction!: string;

  @Column({ type: 'date', name: 'next_on', nullable: true })
  nextOn!: string | null;

  @Column({ type: 'text', name: 'follow_up', nullable: true })
  followUp!: FollowUp | null;

  @Column({ type: 'timestamptz', name: 'recorded_at' })
  recordedAt!: Date;

  @Column({ type: 'uuid', name: 'recorded_by', nullable: true })
  recordedBy!: string | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version!: number;
}

/** 優先順位 (data class plan). */
@Entity({ name: 'conference_priority', schema, comment: 'data-class: plan' })
export class ConferencePriorityEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid', name: 'conference_id' })
  conferenceId!: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  @PrimaryColumn({ type: 'integer' })
  position!: number;

  @Column({ type: 'text' })
  what!: string;
}

/** 役割分担の案 (data class plan): what the conference proposes; the lead division decides (M2-20). */
@Entity({ name: 'conference_proposed_role', schema, comment: 'data-class: plan' })
export class ConferenceProposedRoleEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid', name: 'conference_id' })
  conferenceId!: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  @PrimaryColumn({ type: 'integer' })
  position!: number;

  @Column({ type: 'uuid', name: 'agency_id' })
  agencyId!: string;

  @Column({ type: 'text' })
  role!: string;
}

/** 議事録 (data class progress): read and written only by who sits or sat in the conference. */
@Entity({ name: 'conference_minutes', schema, comment: 'data-class: progress' })
export class ConferenceMinutesEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid', name: 'conference_id' })
  conferenceId!: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  @Column({ type: 'text' })
  minutes!: string;

  @Column({ type: 'timestamptz', name: 'written_at' })
  writtenAt!: Date;

  @Column({ type: 'uuid', name: 'written_by', nullable: true })
  writtenBy!: string | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version!: number;
}
