import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** 困り事の受け持ち (data class plan): which agencies handle a worry of a member; no word of it stands here. */
@Entity({ name: 'worry_holder', schema: 'comprehensive_consultation', comment: 'data-class: plan' })
export class WorryHolderEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid', name: 'sheet_id' })
  sheetId!: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  @PrimaryColumn({ type: 'integer', name: 'member_number' })
  memberNumber!: number;

  @PrimaryColumn({ type: 'integer', name: 'worry_position' })
  worryPosition!: number;

  /** Empty when an agency gave a worry up and no other has taken it yet. */
  @Column({ type: 'uuid', name: 'agency_ids', array: true })
  agencyIds!: string[];

  @Column({ type: 'timestamptz', name: 'assigned_at' })
  assignedAt!: Date;

  @Column({ type: 'uuid', name: 'assigned_by', nullable: true })
  assignedBy!: string | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version!: number;
}
