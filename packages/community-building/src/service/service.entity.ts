import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { ServiceState } from './service.rules.ts';

/** 居場所・支え合い活動 (data class directory; kept by its holder, public while it is open). */
@Entity({ name: 'service', schema: 'community_building', comment: 'data-class: directory' })
export class ServiceEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  /** Also the id of its entry in the activity catalogue. */
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'text', nullable: true })
  description!: string | null;

  @Column({ type: 'uuid', name: 'area_id' })
  areaId!: string;

  @Column({ type: 'uuid', name: 'holder_agency_id', nullable: true })
  holderAgencyId!: string | null;

  @Column({ type: 'text', name: 'holder_name', nullable: true })
  holderName!: string | null;

  @Column({ type: 'uuid', name: 'council_id', nullable: true })
  councilId!: string | null;

  @Column({ type: 'text', nullable: true })
  place!: string | null;

  @Column({ type: 'text', nullable: true })
  schedule!: string | null;

  @Column({ type: 'text', name: 'how_to_apply', nullable: true })
  howToApply!: string | null;

  @Column({ type: 'numeric', precision: 9, scale: 6, nullable: true })
  latitude!: number | null;

  @Column({ type: 'numeric', precision: 9, scale: 6, nullable: true })
  longitude!: number | null;

  @Column({ type: 'text' })
  state!: ServiceState;

  @Column({ type: 'text', nullable: true })
  source!: string | null;

  @Column({ type: 'boolean', default: true })
  published!: boolean;

  @VersionColumn({ type: 'integer' })
  version!: number;

  @Column({ type: 'text', name: 'source_key', nullable: true })
  sourceKey!: string | null;

  @Column({ type: 'text', name: 'source_hash', nullable: true })
  sourceHash!: string | null;
}
