import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** 取組実績 as a section enters it for one item and year (data class directory; public once published). */
@Entity({ name: 'roadmap_achievement', schema: 'plan', comment: 'data-class: directory' })
export class RoadmapAchievementEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'item_id' })
  itemId!: string;

  /** The section in charge. */
  @Column({ type: 'uuid', name: 'agency_id' })
  agencyId!: string;

  @Column({ type: 'text', name: 'fiscal_year' })
  fiscalYear!: string;

  @Column({ type: 'text' })
  achievement!: string;

  @Column({ type: 'text', name: 'next_step', nullable: true })
  nextStep!: string | null;

  @Column({ type: 'boolean', default: false })
  published!: boolean;

  @Column({ type: 'uuid', name: 'entered_by', nullable: true })
  enteredBy!: string | null;

  @Column({ type: 'timestamptz', name: 'entered_at', default: () => 'now()' })
  enteredAt!: Date;

  @VersionColumn({ type: 'integer', default: 1 })
  version!: number;
}
