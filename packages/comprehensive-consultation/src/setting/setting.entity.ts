import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { SettingKey, SettingUnit } from './setting.rules.ts';

/** 市の設定 (data class directory): days, hours and amounts that differ by city, published with their reason. */
@Entity({
  name: 'consultation_setting',
  schema: 'comprehensive_consultation',
  comment: 'data-class: directory',
})
export class SettingEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  key!: SettingKey;

  @Column({ type: 'integer' })
  value!: number;

  @Column({ type: 'text' })
  unit!: SettingUnit;

  /** 用語 that people know it by. */
  @Column({ type: 'text' })
  label!: string;

  /** Source, or why the city chose the value. */
  @Column({ type: 'text' })
  reason!: string;

  @Column({ type: 'integer' })
  position!: number;

  @Column({ type: 'boolean', default: true })
  published!: boolean;

  /** Key of the import row it came from. */
  @Column({ type: 'text', name: 'source_key', nullable: true })
  sourceKey!: string | null;

  @Column({ type: 'text', name: 'source_hash', nullable: true })
  sourceHash!: string | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version!: number;
}
