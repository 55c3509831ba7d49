import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** 団体への助成 of others than the city, for groups that fill gaps between the systems (data class directory, M2-35). */
@Entity({ name: 'external_grant', schema: 'comprehensive_consultation', comment: 'data-class: directory' })
export class ExternalGrantEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  name!: string;

  /** 助成する団体. */
  @Column({ type: 'text' })
  organisation!: string;

  /** 対象. */
  @Column({ type: 'text' })
  target!: string;

  @Column({ type: 'text' })
  region!: string;

  @Column({ type: 'bigint', name: 'cap_yen', nullable: true })
  capYen!: number | null;

  @Column({ type: 'date', name: 'deadline_on', nullable: true })
  deadlineOn!: string | null;

  @Column({ type: 'text', name: 'how_to_apply', nullable: true })
  howToApply!: string | null;

  /** 実績 of a year, as the source prints it. */
  @Column({ type: 'text', name: 'result_fiscal_year', nullable: true })
  resultFiscalYear!: string | null;

  @Column({ type: 'integer', name: 'result_count', nullable: true })
  resultCount!: number | null;

  @Column({ type: 'bigint', name: 'result_total_yen', nullable: true })
  resultTotalYen!: number | null;

  @Column({ type: 'text', name: 'result_qualifier', nullable: true })
  resultQualifier!: string | null;

  @Column({ type: 'text' })
  source!: string;

  @Column({ type: 'boolean' })
  published!: boolean;

  /** Key of the import row it came from. */
  @Column({ type: 'text', name: 'source_key', nullable: true })
  sourceKey!: string | null;

  @Column({ type: 'text', name: 'source_hash', nullable: true })
  sourceHash!: string | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version!: number;
}
