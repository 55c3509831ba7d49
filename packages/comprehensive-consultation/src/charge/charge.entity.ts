import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 担当者: who in an agency is in charge of its part of a case (data class summary); null leaves it to the agency. */
@Entity({ name: 'work_charge', schema: 'comprehensive_consultation', comment: 'data-class: summary' })
export class ChargeEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  @PrimaryColumn({ type: 'uuid', name: 'agency_id' })
  agencyId!: string;

  @Column({ type: 'uuid', name: 'staff_id', nullable: true })
  staffId!: string | null;

  @Column({ type: 'timestamptz' })
  since!: Date;
}
