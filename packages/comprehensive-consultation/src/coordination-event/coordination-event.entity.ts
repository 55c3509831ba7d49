import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EventKind, EventMeans } from './coordination-event.rules.ts';

const schema = 'comprehensive_consultation';

/** 調整の記録 (data class summary): kind and date, which the statistics count (M2-14, M2-15). */
@Entity({ name: 'coordination_event', schema, comment: 'data-class: summary' })
export class CoordinationEventEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  @Column({ type: 'text' })
  kind!: EventKind;

  /** How a 個別調整 was done; null for the others. */
  @Column({ type: 'text', nullable: true })
  means!: EventMeans | null;

  @Column({ type: 'date', name: 'occurred_on' })
  occurredOn!: string;

  @Column({ type: 'text', nullable: true })
  place!: string | null;

  /** Agencies that took part. */
  @Column({ type: 'uuid', name: 'agency_ids', array: true })
  agencyIds!: string[];

  /** 分野 and 職 of an adviser who was sent, as the register had them on that day. */
  @Column({ type: 'text', name: 'adviser_field', nullable: true })
  adviserField!: string | null;

  @Column({ type: 'text', name: 'adviser_post', nullable: true })
  adviserPost!: string | null;

  @Column({ type: 'uuid', name: 'recorded_by_agency_id' })
  recordedByAgencyId!: string;

  @Column({ type: 'uuid', name: 'recorded_by', nullable: true })
  recordedBy!: string | null;

  @Column({ type: 'timestamptz', name: 'recorded_at' })
  recordedAt!: Date;

  /** Recorded by mistake; it counts nowhere from then on. */
  @Column({ type: 'timestamptz', name: 'withdrawn_at', nullable: true })
  withdrawnAt!: Date | null;
}

/** 調整の記録の言葉 (data class narrative): what was said. */
@Entity({ name: 'coordination_event_word', schema, comment: 'data-class: narrative' })
export class CoordinationEventWordEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid', name: 'event_id' })
  eventId!: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  @Column({ type: 'text' })
  words!: string;
}
