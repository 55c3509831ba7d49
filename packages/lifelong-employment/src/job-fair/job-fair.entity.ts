import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** 催しの種別. */
export type JobFairKind = 'job-fair' | 'aptitude-fair' | 'disability-interview' | 'seminar';

/** 就職の催し: one dated event, or the events of a fiscal year as published (M3-11, M3-12). */
@Entity({ name: 'job_fair', schema: 'lifelong_employment', comment: 'data-class: directory' })
export class JobFairEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text' })
  kind!: JobFairKind;

  @Column({ type: 'text', name: 'fiscal_year' })
  fiscalYear!: string;

  @Column({ type: 'date', name: 'held_on', nullable: true })
  heldOn!: string | null;

  @Column({ type: 'timestamptz', name: 'starts_at', nullable: true })
  startsAt!: Date | null;

  @Column({ type: 'timestamptz', name: 'ends_at', nullable: true })
  endsAt!: Date | null;

  @Column({ type: 'text', nullable: true })
  place!: string | null;

  @Column({ type: 'uuid', name: 'organiser_id', nullable: true })
  organiserId!: string | null;

  @Column({ type: 'integer', nullable: true })
  sessions!: number | null;

  @Column({ type: 'integer', nullable: true })
  participants!: number | null;

  @Column({ type: 'integer', nullable: true })
  hired!: number | null;

  @Column({ type: 'integer', nullable: true })
  capacity!: number | null;

  @Column({ type: 'text', name: 'how_to_apply', nullable: true })
  howToApply!: string | null;

  @Column({ type: 'boolean', default: true })
  published!: boolean;

  @Column({ type: 'text', name: 'source_key', nullable: true })
  sourceKey!: string | null;

  @Column({ type: 'text', name: 'source_hash', nullable: true })
  sourceHash!: string | null;

  @VersionColumn({ type: 'integer' })
  version!: number;
}
