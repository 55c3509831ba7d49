import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Figure } from './statistics.definitions.ts';

const schema = 'comprehensive_consultation';

/** 公表した版 (data class statistics): the figures of one 年度 as the lead division published them. Never changed. */
@Entity({ name: 'statistics_edition', schema, comment: 'data-class: statistics' })
export class StatisticsEditionEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  /** 年度, as the year in which it begins. */
  @Column({ type: 'integer', name: 'fiscal_year' })
  fiscalYear!: number;

  /** 版: 1 is the first, a higher one corrects it. */
  @Column({ type: 'integer' })
  number!: number;

  /** 現在: the day as of which it was counted. */
  @Column({ type: 'date', name: 'as_of' })
  asOf!: string;

  @Column({ type: 'timestamptz', name: 'published_at' })
  publishedAt!: Date;

  @Column({ type: 'uuid', name: 'published_by', nullable: true })
  publishedBy!: string | null;

  /** Open to everybody; always true. */
  @Column({ type: 'boolean', default: true })
  published!: boolean;
}

/** 公表した数 (data class statistics). */
@Entity({ name: 'statistics_edition_count', schema, comment: 'data-class: statistics' })
export class StatisticsEditionCountEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid', name: 'edition_id' })
  editionId!: string;

  @PrimaryColumn({ type: 'text' })
  figure!: Figure;

  @Column({ type: 'integer' })
  counted!: number;

  /** Open to everybody; always true. */
  @Column({ type: 'boolean', default: true })
  published!: boolean;
}
