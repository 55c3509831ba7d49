import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { HelpKind } from '../supporter/supporter.rules.ts';
import type { NeedState } from './need.rules.ts';

/** 困りごと（ニーズ） of a resident (data class summary). */
@Entity({ name: 'need', schema: 'community_building', comment: 'data-class: summary' })
export class NeedEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  /** The case id of the facts of access. */
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'person_id' })
  personId!: string;

  @Column({ type: 'uuid', name: 'household_id', nullable: true })
  householdId!: string | null;

  @Column({ type: 'uuid', name: 'agency_id' })
  agencyId!: string;

  @Column({ type: 'uuid', name: 'area_id' })
  areaId!: string;

  @Column({ type: 'text' })
  kind!: HelpKind;

  @Column({ type: 'text' })
  wish!: string;

  @Column({ type: 'text' })
  state!: NeedState;

  @Column({ type: 'date', name: 'registered_on' })
  registeredOn!: string;

  @Column({ type: 'date', name: 'ended_on', nullable: true })
  endedOn!: string | null;

  @VersionColumn({ type: 'integer' })
  version!: number;
}

/** 連絡先と都合 of a need (data class contact). */
@Entity({ name: 'need_contact', schema: 'community_building', comment: 'data-class: contact' })
export class NeedContactEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid', name: 'need_id' })
  needId!: string;

  @Column({ type: 'text', nullable: true })
  phone!: string | null;

  @Column({ type: 'text', nullable: true })
  place!: string | null;

  @Column({ type: 'text', name: 'preferred_time', nullable: true })
  preferredTime!: string | null;
}

/** マッチング: a supporter or a service proposed for a need (data class summary). */
@Entity({ name: 'need_match', schema: 'community_building', comment: 'data-class: summary' })
export class NeedMatchEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'need_id' })
  needId!: string;

  @Column({ type: 'uuid', name: 'supporter_id', nullable: true })
  supporterId!: string | null;

  @Column({ type: 'uuid', name: 'service_id', nullable: true })
  serviceId!: string | null;

  @Column({ type: 'text' })
  state!: 'proposed' | 'accepted' | 'declined';

  @Column({ type: 'date', name: 'proposed_on' })
  proposedOn!: string;

  @Column({ type: 'date', name: 'decided_on', nullable: true })
  decidedOn!: string | null;

  @Column({ type: 'uuid', name: 'proposed_by' })
  proposedBy!: string;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;
}
