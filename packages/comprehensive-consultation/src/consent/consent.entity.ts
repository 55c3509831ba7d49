import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { ShareableClass, SignatureKind } from './consent.rules.ts';

/** 同意 on the つなぐシート (data class summary). The right to read it gives is the fact in schema access. */
@Entity({
  name: 'consultation_consent',
  schema: 'comprehensive_consultation',
  comment: 'data-class: summary',
})
export class ConsentEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  /** The consent id of the facts of access. */
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  @Column({ type: 'uuid', name: 'signed_by' })
  signedBy!: string;

  @Column({ type: 'text' })
  signature!: SignatureKind;

  @Column({ type: 'uuid', name: 'person_ids', array: true })
  personIds!: string[];

  @Column({ type: 'uuid', name: 'agency_ids', array: true })
  agencyIds!: string[];

  @Column({ type: 'text', name: 'data_classes', array: true })
  dataClasses!: ShareableClass[];

  @Column({ type: 'timestamptz', name: 'recorded_at' })
  recordedAt!: Date;

  /** Last day it holds; null = until withdrawn. */
  @Column({ type: 'date', nullable: true })
  until!: string | null;

  @Column({ type: 'timestamptz', name: 'withdrawn_at', nullable: true })
  withdrawnAt!: Date | null;

  /** The drawn signature, or the scan of the signed paper. */
  @Column({ type: 'uuid', name: 'attachment_id', nullable: true })
  attachmentId!: string | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version!: number;
}
