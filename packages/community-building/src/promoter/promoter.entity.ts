import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { PromoterTier, PromoterUnit } from './promoter.rules.ts';

/** 支え合い推進員 (data class directory, insiders only). */
@Entity({ name: 'promoter', schema: 'community_building', comment: 'data-class: directory' })
export class PromoterEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'staff_id' })
  staffId!: string;

  @Column({ type: 'text', name: 'display_name' })
  displayName!: string;

  @Column({ type: 'uuid', name: 'agency_id' })
  agencyId!: string;

  @Column({ type: 'date', name: 'appointed_on' })
  appointedOn!: string;

  @Column({ type: 'date', name: 'left_on', nullable: true })
  leftOn!: string | null;

  @VersionColumn({ type: 'integer' })
  version!: number;
}

/** 担当圏域 of a promoter: a dated history (data class directory, insiders only). */
@Entity({ name: 'promoter_assignment', schema: 'community_building', comment: 'data-class: directory' })
export class PromoterAssignmentEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'promoter_id' })
  promoterId!: string;

  @Column({ type: 'uuid', name: 'staff_id' })
  staffId!: string;

  @Column({ type: 'smallint' })
  tier!: PromoterTier;

  @Column({ type: 'text' })
  unit!: PromoterUnit;

  @Column({ type: 'uuid', name: 'area_id' })
  areaId!: string;

  @Column({ type: 'text', name: 'zone_name', nullable: true })
  zoneName!: string | null;

  @Column({ type: 'date', name: 'valid_from' })
  validFrom!: string;

  /** The first day on which the promoter no longer has the area. */
  @Column({ type: 'date', name: 'valid_until', nullable: true })
  validUntil!: string | null;

  @Column({ type: 'text', name: 'handover_note', nullable: true })
  handoverNote!: string | null;
}
