import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { AdviserField, DispatchState } from './adviser.rules.ts';

/** 市民活動支援アドバイザー (M5-06): a group that advises other groups in a field. */
@Entity({ name: 'activity_adviser', schema: 'multi_actor_participation', comment: 'data-class: directory' })
export class ActivityAdviserEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'agency_id' })
  agencyId!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  field!: AdviserField;

  @Column({ type: 'text', name: 'since_fiscal_year', nullable: true })
  sinceFiscalYear!: string | null;

  @Column({ type: 'boolean', default: true })
  published!: boolean;

  @Column({ type: 'text', name: 'source_key', nullable: true })
  sourceKey!: string | null;

  @Column({ type: 'text', name: 'source_hash', nullable: true })
  sourceHash!: string | null;

  @VersionColumn({ type: 'integer' })
  version!: number;
}

/** 派遣の決まり as a setting with its period; without a row the stricter default holds. */
@Entity({ name: 'adviser_rule', schema: 'multi_actor_participation', comment: 'data-class: directory' })
export class AdviserRuleEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'daterange' })
  valid!: string;

  @Column({ type: 'text' })
  eligibility!: 'both' | 'either';

  @Column({ type: 'integer', name: 'active_months' })
  activeMonths!: number;

  @Column({ type: 'integer', name: 'duration_minutes' })
  durationMinutes!: number;

  @Column({ type: 'integer', name: 'follow_up_times' })
  followUpTimes!: number;

  @Column({ type: 'integer', name: 'follow_up_months' })
  followUpMonths!: number;

  @Column({ type: 'text' })
  reason!: string;

  @Column({ type: 'boolean', default: true })
  published!: boolean;
}

/** 派遣の実例 as published (001 L1378-1387): what groups asked for. */
@Entity({ name: 'adviser_case', schema: 'multi_actor_participation', comment: 'data-class: directory' })
export class AdviserCaseEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text', name: 'fiscal_year' })
  fiscalYear!: string;

  @Column({ type: 'text' })
  field!: AdviserField;

  @Column({ type: 'text' })
  topic!: string;

  @Column({ type: 'boolean', default: true })
  published!: boolean;

  @Column({ type: 'text', name: 'source_key', nullable: true })
  sourceKey!: string | null;

  @Column({ type: 'text', name: 'source_hash', nullable: true })
  sourceHash!: string | null;

  @VersionColumn({ type: 'integer' })
  version!: number;
}

/** アドバイザー派遣の申込み, from the request to the report. */
@Entity({ name: 'adviser_dispatch', schema: 'multi_actor_participation', comment: 'data-class: directory' })
export class AdviserDispatchEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'agency_id' })
  agencyId!: string;

  @Column({ type: 'text', name: 'group_name' })
  groupName!: string;

  @Column({ type: 'boolean', name: 'esd_member' })
  esdMember!: boolean;

  @Column({ type: 'boolean' })
  listed!: boolean;

  @Column({ type: 'date', name: 'active_since' })
  activeSince!: string;

  @Column({ type: 'uuid', name: 'adviser_id' })
  adviserId!: string;

  @Column({ type: 'text' })
  topic!: string;

  @Column({ type: 'text' })
  format!: 'lecture' | 'seminar' | 'workshop' | 'other';

  @Column({ type: 'date', name: 'wished_on' })
  wishedOn!: string;

  @Column({ type: 'text' })
  place!: string;

  @Column({ type: 'integer' })
  people!: number;

  @Column({ type: 'text' })
  state!: DispatchState;

  /** The reading of the conditions under which the request was taken. */
  @Column({ type: 'text' })
  eligibility!: 'both' | 'either';

  @Column({ type: 'date', name: 'requested_on' })
  requestedOn!: string;

  @Column({ type: 'date', name: 'decided_on', nullable: true })
  decidedOn!: string | null;

  @Column({ type: 'text', name: 'refused_because', nullable: true })
  refusedBecause!: string | null;

  @Column({ type: 'date', name: 'held_on', nullable: true })
  heldOn!: string | null;

  @Column({ type: 'integer', name: 'held_minutes', nullable: true })
  heldMinutes!: number | null;

  @Column({ type: 'integer', name: 'held_people', nullable: true })
  heldPeople!: number | null;

  @Column({ type: 'date', name: 'follow_up_until', nullable: true })
  followUpUntil!: string | null;

  @Column({ type: 'text', nullable: true })
  report!: string | null;

  @Column({ type: 'date', name: 'reported_on', nullable: true })
  reportedOn!: string | null;

  @VersionColumn({ type: 'integer' })
  version!: number;
}

/** フォローアップ: a later question to the adviser and the answer. */
@Entity({ name: 'adviser_follow_up', schema: 'multi_actor_participation', comment: 'data-class: directory' })
export class AdviserFollowUpEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid', name: 'dispatch_id' })
  dispatchId!: string;

  @PrimaryColumn({ type: 'integer' })
  number!: number;

  @Column({ type: 'uuid', name: 'agency_id' })
  agencyId!: string;

  @Column({ type: 'date', name: 'asked_on' })
  askedOn!: string;

  @Column({ type: 'text' })
  question!: string;

  @Column({ type: 'text' })
  answer!: string;
}
