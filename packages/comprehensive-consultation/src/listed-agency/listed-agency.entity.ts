import { Column, Entity, PrimaryColumn } from 'typeorm';

const schema = 'comprehensive_consultation';

/** 機関の名 as the registry told it last (data class directory). */
@Entity({ name: 'listed_agency', schema, comment: 'data-class: directory' })
export class ListedAgencyEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid', name: 'agency_id' })
  agencyId!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text', array: true })
  aliases!: string[];

  @Column({ type: 'text', nullable: true })
  field!: string | null;

  /** Stands in the 相談機関一覧. */
  @Column({ type: 'boolean' })
  listed!: boolean;

  @Column({ type: 'timestamptz', name: 'told_at' })
  toldAt!: Date;
}
