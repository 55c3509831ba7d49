import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** 困り事の項目 of the つなぐシート (data class directory): configurable, in numbered editions (M2-02). */
@Entity({ name: 'worry_item', schema: 'comprehensive_consultation', comment: 'data-class: directory' })
export class WorryItemEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'integer' })
  edition!: number;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  label!: string;

  @Column({ type: 'integer' })
  position!: number;

  @Column({ type: 'text', nullable: true })
  hint!: string | null;

  @Column({ type: 'boolean', default: false })
  published!: boolean;

  /** Key of the import row it came from. */
  @Column({ type: 'text', name: 'source_key', nullable: true })
  sourceKey!: string | null;

  @Column({ type: 'text', name: 'source_hash', nullable: true })
  sourceHash!: string | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version!: number;
}
