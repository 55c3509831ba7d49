import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** 会議の約束 (data class directory): what everybody agrees to before a conference begins (M2-18, pr-8). */
@Entity({ name: 'ground_rule', schema: 'comprehensive_consultation', comment: 'data-class: directory' })
export class GroundRuleEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'integer' })
  position!: number;

  @Column({ type: 'text' })
  rule!: string;

  @Column({ type: 'text' })
  source!: string;

  /** Key of the import row it came from. */
  @Column({ type: 'text', name: 'source_key', nullable: true })
  sourceKey!: string | null;

  @Column({ type: 'text', name: 'source_hash', nullable: true })
  sourceHash!: string | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version!: number;
}
