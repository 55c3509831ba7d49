import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { CouncilState } from './council.rules.ts';

/** 協議体 (data class directory). */
@Entity({ name: 'council', schema: 'community_building', comment: 'data-class: directory' })
export class CouncilEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'uuid', name: 'area_id' })
  areaId!: string;

  @Column({ type: 'text' })
  unit!: string;

  @Column({ type: 'text' })
  state!: CouncilState;

  @Column({ type: 'date', name: 'started_on', nullable: true })
  startedOn!: string | null;

  @Column({ type: 'date', name: 'founded_on', nullable: true })
  foundedOn!: string | null;

  /** Known to be set up by this day, where the source gives no founding date. */
  @Column({ type: 'date', name: 'founded_by', nullable: true })
  foundedBy!: string | null;

  @Column({ type: 'date', name: 'dissolved_on', nullable: true })
  dissolvedOn!: string | null;

  @Column({ type: 'date', name: 'active_as_of', nullable: true })
  activeAsOf!: string | null;

  @Column({ type: 'text', name: 'active_evidence', nullable: true })
  activeEvidence!: string | null;

  @Column({ type: 'date', name: 'last_meeting_on', nullable: true })
  lastMeetingOn!: string | null;

  @Column({ type: 'uuid', name: 'host_agency_id', nullable: true })
  hostAgencyId!: string | null;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'text', nullable: true })
  source!: string | null;

  @Column({ type: 'boolean', default: true })
  published!: boolean;

  @VersionColumn({ type: 'integer' })
  version!: number;

  @Column({ type: 'text', name: 'source_key', nullable: true, unique: false })
  sourceKey!: string | null;

  @Column({ type: 'text', name: 'source_hash', nullable: true })
  sourceHash!: string | null;
}

/** 構成員: organisations and posts (data class directory). */
@Entity({ name: 'council_member', schema: 'community_building', comment: 'data-class: directory' })
export class CouncilMemberEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'council_id' })
  councilId!: string;

  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'uuid', name: 'agency_id', nullable: true })
  agencyId!: string | null;

  @Column({ type: 'date', name: 'joined_on', nullable: true })
  joinedOn!: string | null;

  @Column({ type: 'date', name: 'left_on', nullable: true })
  leftOn!: string | null;

  @Column({ type: 'boolean', default: true })
  published!: boolean;
}

/** 会議の記録 (data class directory, insiders only). */
@Entity({ name: 'council_meeting', schema: 'community_building', comment: 'data-class: directory' })
export class CouncilMeetingEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'council_id' })
  councilId!: string;

  @Column({ type: 'date', name: 'held_on' })
  heldOn!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text', nullable: true })
  decisions!: string | null;

  @Column({ type: 'integer', nullable: true })
  attendees!: number | null;
}

/** 支援計画 for a council that is set up but not active (data class directory, insiders only). */
@Entity({ name: 'council_support_plan', schema: 'community_building', comment: 'data-class: directory' })
export class CouncilSupportPlanEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'council_id' })
  councilId!: string;

  @Column({ type: 'uuid', name: 'agency_id' })
  agencyId!: string;

  @Column({ type: 'text' })
  goal!: string;

  @Column({ type: 'text' })
  support!: string;

  @Column({ type: 'date', name: 'starts_on' })
  startsOn!: string;

  @Column({ type: 'date', name: 'review_on' })
  reviewOn!: string;

  @Column({ type: 'date', name: 'ended_on', nullable: true })
  endedOn!: string | null;

  @Column({ type: 'text', nullable: true })
  outcome!: string | null;

  @VersionColumn({ type: 'integer' })
  version!: number;
}
