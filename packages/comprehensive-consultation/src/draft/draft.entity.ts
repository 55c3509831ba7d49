import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** 下書き of one worker (data class narrative): what was typed so far, kept on the server and not on a shared PC. */
@Entity({
  name: 'consultation_draft',
  schema: 'comprehensive_consultation',
  comment: 'data-class: narrative',
})
export class DraftEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  /** Becomes the id of the consultation that is received from it. */
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'agency_id' })
  agencyId!: string;

  /** Empty once who typed it has left: then it is the office's. */
  @Column({ type: 'uuid', name: 'staff_id', nullable: true })
  staffId!: string | null;

  @Column({ type: 'uuid', name: 'household_id', nullable: true })
  householdId!: string | null;

  /** JSON of what was typed, encrypted. */
  @Column({ type: 'text' })
  content!: string;

  @Column({ type: 'timestamptz', name: 'saved_at' })
  savedAt!: Date;

  @VersionColumn({ type: 'integer', default: 1 })
  version!: number;
}
