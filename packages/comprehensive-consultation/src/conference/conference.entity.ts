import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { ConferenceKind, ConferenceResult } from './conference.rules.ts';

const schema = 'comprehensive_consultation';

/** 会議 (data class summary). Members and tabled items are facts of access; this is its record. */
@Entity({ name: 'conference', schema, comment: 'data-class: summary' })
export class ConferenceEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  /** The conference id of the facts of access. */
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  /** The case it was convened for. It is not open to the members before somebody tables it. */
  @Column({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  @Column({ type: 'text' })
  kind!: ConferenceKind;

  @Column({ type: 'uuid', name: 'convening_agency_id' })
  conveningAgencyId!: string;

  @Column({ type: 'timestamptz', name: 'convened_at' })
  convenedAt!: Date;

  @Column({ type: 'timestamptz', name: 'held_at' })
  heldAt!: Date;

  /** False while dates are only offered; `heldAt` is then the first of them. */
  @Column({ type: 'boolean', name: 'date_is_fixed', default: true })
  dateIsFixed!: boolean;

  /** Counts the dates that were fixed, for calendars. */
  @Column({ type: 'integer', name: 'date_sequence', default: 0 })
  dateSequence!: number;

  @Column({ type: 'text', nullable: true })
  place!: string | null;

  @Column({ type: 'timestamptz', name: 'closed_at', nullable: true })
  closedAt!: Date | null;

  /** How it ended; null while it is open. */
  @Column({ type: 'text', nullable: true })
  result!: ConferenceResult | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version!: number;
}

/** 会議の目的 (data class plan). */
@Entity({ name: 'conference_purpose', schema, comment: 'data-class: plan' })
export class ConferencePurposeEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid', name: 'conference_id' })
  conferenceId!: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  @Column({ type: 'text' })
  purpose!: string;
}
