import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { CourseState } from './course.rules.ts';

/** 講座 (data class directory; kept by its organiser, public once published). */
@Entity({ name: 'course', schema: 'community_building', comment: 'data-class: directory' })
export class CourseEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  /** Also the id of its entry in the activity catalogue. */
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'text', nullable: true })
  theme!: string | null;

  @Column({ type: 'text', nullable: true })
  description!: string | null;

  @Column({ type: 'text', name: 'programme_code', nullable: true })
  programmeCode!: string | null;

  @Column({ type: 'uuid', name: 'organiser_agency_id' })
  organiserAgencyId!: string;

  @Column({ type: 'uuid', name: 'area_id', nullable: true })
  areaId!: string | null;

  @Column({ type: 'text', nullable: true })
  place!: string | null;

  @Column({ type: 'text', name: 'fiscal_year', nullable: true })
  fiscalYear!: string | null;

  @Column({ type: 'date', name: 'starts_on', nullable: true })
  startsOn!: string | null;

  @Column({ type: 'date', name: 'ends_on', nullable: true })
  endsOn!: string | null;

  @Column({ type: 'integer', nullable: true })
  sessions!: number | null;

  @Column({ type: 'integer', nullable: true })
  capacity!: number | null;

  @Column({ type: 'text', name: 'how_to_apply', nullable: true })
  howToApply!: string | null;

  @Column({ type: 'text' })
  state!: CourseState;

  @Column({ type: 'integer', nullable: true })
  participants!: number | null;

  @Column({ type: 'integer', nullable: true })
  finishers!: number | null;

  @Column({ type: 'text', name: 'withdrawn_reason', nullable: true })
  withdrawnReason!: string | null;

  @Column({ type: 'text', nullable: true })
  source!: string | null;

  @Column({ type: 'boolean', default: false })
  published!: boolean;

  @VersionColumn({ type: 'integer' })
  version!: number;

  @Column({ type: 'text', name: 'source_key', nullable: true })
  sourceKey!: string | null;

  @Column({ type: 'text', name: 'source_hash', nullable: true })
  sourceHash!: string | null;
}
