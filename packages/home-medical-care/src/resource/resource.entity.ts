import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** 受入れの余力. */
export type Availability = 'available' | 'limited' | 'full';

/** 在宅医療資源の種別. */
export type ResourceKind = 'clinic' | 'dental' | 'nursing' | 'pharmacy' | 'care-management' | 'network';

/** 在宅医療資源 of a 福祉区 (M1-01), incl. かかりつけ医 for 医療的ケア児 (M1-06). */
@Entity({ name: 'home_care_resource', schema: 'home_medical_care', comment: 'data-class: directory' })
export class HomeCareResourceEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  kind!: ResourceKind;

  @Column({ type: 'uuid', name: 'agency_id', nullable: true })
  agencyId!: string | null;

  @Column({ type: 'uuid', name: 'area_id' })
  areaId!: string;

  @Column({ type: 'boolean', name: 'accepts_children' })
  acceptsChildren!: boolean;

  @Column({ type: 'text' })
  availability!: Availability;

  @Column({ type: 'integer', name: 'visiting_staff', nullable: true })
  visitingStaff!: number | null;

  @Column({ type: 'text', nullable: true })
  phone!: string | null;

  @Column({ type: 'boolean', default: true })
  published!: boolean;

  @Column({ type: 'text', name: 'source_key', nullable: true })
  sourceKey!: string | null;

  @Column({ type: 'text', name: 'source_hash', nullable: true })
  sourceHash!: string | null;

  @VersionColumn({ type: 'integer' })
  version!: number;
}
