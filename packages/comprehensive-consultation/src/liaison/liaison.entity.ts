import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { LiaisonField, LiaisonKind } from './liaison.rules.ts';

const schema = 'comprehensive_consultation';

/** 関係機関との連携記録 without any case, of one agency (data class directory). */
@Entity({ name: 'liaison_record', schema, comment: 'data-class: directory' })
export class LiaisonRecordEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'agency_id' })
  agencyId!: string;

  @Column({ type: 'uuid', name: 'staff_id', nullable: true })
  staffId!: string | null;

  @Column({ type: 'text' })
  field!: LiaisonField;

  @Column({ type: 'text' })
  kind!: LiaisonKind;

  @Column({ type: 'date', name: 'occurred_on' })
  occurredOn!: string;

  @Column({ type: 'uuid', name: 'partner_agency_id', nullable: true })
  partnerAgencyId!: string | null;

  /** A free name of an organisation, never of a person. */
  @Column({ type: 'text', name: 'partner_name', nullable: true })
  partnerName!: string | null;

  /** 自助グループ as an activity of the catalogue. */
  @Column({ type: 'uuid', name: 'activity_id', nullable: true })
  activityId!: string | null;

  @Column({ type: 'integer', nullable: true })
  participants!: number | null;

  @Column({ type: 'text' })
  note!: string;

  @Column({ type: 'timestamptz', name: 'recorded_at' })
  recordedAt!: Date;

  @VersionColumn({ type: 'integer', default: 1 })
  version!: number;
}

/** 関係機関との連携 about one case, its note in words (data class progress). */
@Entity({ name: 'case_liaison', schema, comment: 'data-class: progress' })
export class CaseLiaisonEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  @Column({ type: 'uuid', name: 'agency_id' })
  agencyId!: string;

  @Column({ type: 'uuid', name: 'staff_id', nullable: true })
  staffId!: string | null;

  @Column({ type: 'text' })
  field!: LiaisonField;

  @Column({ type: 'text' })
  kind!: LiaisonKind;

  @Column({ type: 'date', name: 'occurred_on' })
  occurredOn!: string;

  @Column({ type: 'uuid', name: 'partner_agency_id', nullable: true })
  partnerAgencyId!: string | null;

  /** A free name of an organisation, never of a person. */
  @Column({ type: 'text', name: 'partner_name', nullable: true })
  partnerName!: string | null;

  /** 自助グループ as an activity of the catalogue. */
  @Column({ type: 'uuid', name: 'activity_id', nullable: true })
  activityId!: string | null;

  @Column({ type: 'text' })
  note!: string;

  @Column({ type: 'timestamptz', name: 'recorded_at' })
  recordedAt!: Date;
}
