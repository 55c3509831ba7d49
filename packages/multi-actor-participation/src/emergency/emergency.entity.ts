import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { EmergencySupportState, FollowUpOutcome, ReliefKind } from './emergency.rules.ts';

/** 緊急一時支援 (data class summary): a household in need and the corporation that helps; its id is the case id. */
@Entity({ name: 'emergency_support', schema: 'multi_actor_participation', comment: 'data-class: summary' })
export class EmergencySupportEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'household_id', nullable: true })
  householdId!: string | null;

  @Column({ type: 'uuid', name: 'agency_id' })
  agencyId!: string;

  @Column({ type: 'uuid', name: 'referred_by_id', nullable: true })
  referredById!: string | null;

  @Column({ type: 'text', array: true })
  wanted!: ReliefKind[];

  @Column({ type: 'text' })
  state!: EmergencySupportState;

  @Column({ type: 'date', name: 'requested_on' })
  requestedOn!: string;

  @Column({ type: 'date', name: 'delivered_on', nullable: true })
  deliveredOn!: string | null;

  @Column({ type: 'date', name: 'followed_on', nullable: true })
  followedOn!: string | null;

  @Column({ type: 'text', nullable: true })
  outcome!: FollowUpOutcome | null;

  @VersionColumn({ type: 'integer' })
  version!: number;
}

/** 世帯の人 whom the support is for (data class summary). */
@Entity({
  name: 'emergency_support_person',
  schema: 'multi_actor_participation',
  comment: 'data-class: summary',
})
export class EmergencySupportPersonEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid', name: 'support_id' })
  supportId!: string;

  @PrimaryColumn({ type: 'uuid', name: 'person_id' })
  personId!: string;
}

/** 届けたもの (data class summary). */
@Entity({
  name: 'emergency_support_item',
  schema: 'multi_actor_participation',
  comment: 'data-class: summary',
})
export class EmergencySupportItemEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid', name: 'support_id' })
  supportId!: string;

  @PrimaryColumn({ type: 'text' })
  kind!: ReliefKind;

  @Column({ type: 'integer' })
  quantity!: number;
}

/** 困りごとの事情 and what was found afterwards (data class narrative). */
@Entity({
  name: 'emergency_support_narrative',
  schema: 'multi_actor_participation',
  comment: 'data-class: narrative',
})
export class EmergencySupportNarrativeEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid', name: 'support_id' })
  supportId!: string;

  @Column({ type: 'text' })
  circumstances!: string;

  @Column({ type: 'text', name: 'follow_up' })
  followUp!: string;
}
