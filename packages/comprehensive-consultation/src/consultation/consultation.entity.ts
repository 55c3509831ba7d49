import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type {
  ConsultationChannel,
  ConsultationOutcome,
  ConsultationState,
  ConsultationUrgency,
} from './consultation.rules.ts';

const schema = 'comprehensive_consultation';

/** 相談受付 of a household (data class summary): who received it, where it stands. */
@Entity({ name: 'consultation_case', schema, comment: 'data-class: summary' })
export class ConsultationEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  /** The case id of the facts of access. */
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'household_id' })
  householdId!: string;

  @Column({ type: 'uuid', name: 'area_id', nullable: true })
  areaId!: string | null;

  @Column({ type: 'uuid', name: 'agency_id' })
  agencyId!: string;

  @Column({ type: 'uuid', name: 'staff_id', nullable: true })
  staffId!: string | null;

  @Column({ type: 'text' })
  channel!: ConsultationChannel;

  @Column({ type: 'text' })
  urgency!: ConsultationUrgency;

  @Column({ type: 'text' })
  state!: Exclude<ConsultationState, 'draft'>;

  @Column({ type: 'timestamptz', name: 'received_at' })
  receivedAt!: Date;

  @Column({ type: 'timestamptz', name: 'support_began_at', nullable: true })
  supportBeganAt!: Date | null;

  @Column({ type: 'timestamptz', name: 'other_troubles_asked_at', nullable: true })
  otherTroublesAskedAt!: Date | null;

  @Column({ type: 'boolean', name: 'has_other_troubles', nullable: true })
  hasOtherTroubles!: boolean | null;

  @Column({ type: 'text', nullable: true })
  outcome!: ConsultationOutcome | null;

  @Column({ type: 'timestamptz', name: 'closed_at', nullable: true })
  closedAt!: Date | null;

  /** The newest つなぐシート. */
  @Column({ type: 'uuid', name: 'sheet_id', nullable: true })
  sheetId!: string | null;

  /** When something was last recorded about the case; kept by the database. */
  @Column({ type: 'date', name: 'last_record_on', nullable: true, insert: false, update: false })
  lastRecordOn?: string | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version!: number;
}

/** 相談に関わる方 (data class summary), first the one who is at the centre. */
@Entity({ name: 'consultation_person', schema, comment: 'data-class: summary' })
export class ConsultationPersonEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  @PrimaryColumn({ type: 'uuid', name: 'person_id' })
  personId!: string;

  @Column({ type: 'integer' })
  position!: number;
}

/** 相談の内容 in words (data class narrative). */
@Entity({ name: 'consultation_narrative', schema, comment: 'data-class: narrative' })
export class ConsultationNarrativeEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  @Column({ type: 'text', name: 'first_word' })
  firstWord!: string;

  @Column({ type: 'text', name: 'other_troubles', nullable: true })
  otherTroubles!: string | null;

  @Column({ type: 'text', name: 'closing_note', nullable: true })
  closingNote!: string | null;
}
