import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { ExchangeEventKind, ExchangeEventState, ExchangeField } from './exchange.rules.ts';

/** 多分野交流会の参加団体 (M5-05): one group in one field. */
@Entity({ name: 'exchange_group', schema: 'multi_actor_participation', comment: 'data-class: directory' })
export class ExchangeGroupEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'agency_id' })
  agencyId!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  field!: ExchangeField;

  @Column({ type: 'uuid', name: 'area_id', nullable: true })
  areaId!: string | null;

  @Column({ type: 'text', default: '' })
  offers!: string;

  @Column({ type: 'text', default: '' })
  seeks!: string;

  @Column({ type: 'boolean', default: true })
  published!: boolean;

  @Column({ type: 'text', name: 'source_key', nullable: true })
  sourceKey!: string | null;

  @Column({ type: 'text', name: 'source_hash', nullable: true })
  sourceHash!: string | null;

  @VersionColumn({ type: 'integer' })
  version!: number;
}

/** 交流会・ネットワーク会議 (M5-03, M5-05, M5-07, M5-11). */
@Entity({ name: 'exchange_event', schema: 'multi_actor_participation', comment: 'data-class: directory' })
export class ExchangeEventEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  kind!: ExchangeEventKind;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text', default: '' })
  theme!: string;

  @Column({ type: 'text', name: 'fiscal_year' })
  fiscalYear!: string;

  @Column({ type: 'date', name: 'held_on', nullable: true })
  heldOn!: string | null;

  /** The source names some events by month or year only. */
  @Column({ type: 'text', name: 'day_precision' })
  dayPrecision!: 'day' | 'month' | 'year';

  @Column({ type: 'timestamptz', name: 'starts_at', nullable: true })
  startsAt!: Date | null;

  @Column({ type: 'timestamptz', name: 'ends_at', nullable: true })
  endsAt!: Date | null;

  @Column({ type: 'uuid', name: 'area_id', nullable: true })
  areaId!: string | null;

  @Column({ type: 'uuid', name: 'organiser_id', nullable: true })
  organiserId!: string | null;

  @Column({ type: 'text', nullable: true })
  place!: string | null;

  @Column({ type: 'integer', nullable: true })
  capacity!: number | null;

  @Column({ type: 'text', name: 'how_to_apply', nullable: true })
  howToApply!: string | null;

  @Column({ type: 'text' })
  state!: ExchangeEventState;

  @Column({ type: 'text', name: 'cancelled_because', nullable: true })
  cancelledBecause!: string | null;

  @Column({ type: 'integer', nullable: true })
  participants!: number | null;

  @Column({ type: 'integer', nullable: true })
  corporations!: number | null;

  @Column({ type: 'text', default: '' })
  minutes!: string;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'boolean', default: true })
  published!: boolean;

  @Column({ type: 'text', name: 'source_key', nullable: true })
  sourceKey!: string | null;

  @Column({ type: 'text', name: 'source_hash', nullable: true })
  sourceHash!: string | null;

  @VersionColumn({ type: 'integer' })
  version!: number;
}

/** 参加の申込み of a group to an event. */
@Entity({
  name: 'exchange_participation',
  schema: 'multi_actor_participation',
  comment: 'data-class: directory',
})
export class ExchangeParticipationEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid', name: 'event_id' })
  eventId!: string;

  @PrimaryColumn({ type: 'uuid', name: 'group_id' })
  groupId!: string;

  @Column({ type: 'uuid', name: 'agency_id' })
  agencyId!: string;

  @Column({ type: 'integer' })
  people!: number;

  @Column({ type: 'date', name: 'joined_on' })
  joinedOn!: string;
}
