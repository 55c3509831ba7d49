import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { ConferenceKind } from '../conference/conference.rules.ts';

/** 守秘の確認 (data class directory): duty, penalty and law by kind of conference, in editions. */
@Entity({ name: 'secrecy_notice', schema: 'comprehensive_consultation', comment: 'data-class: directory' })
export class SecrecyNoticeEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  kind!: ConferenceKind;

  @Column({ type: 'text' })
  edition!: string;

  /** The edition with the highest position of a kind is the one in use. */
  @Column({ type: 'integer' })
  position!: number;

  @Column({ type: 'text' })
  duty!: string;

  /** 罰則; null where no law threatens one. */
  @Column({ type: 'text', nullable: true })
  penalty!: string | null;

  @Column({ type: 'text' })
  law!: string;

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
