import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { FacilityKind, FacilitySheetState, FacilityTheme, Willingness } from './facility.rules.ts';

/** 施設基礎情報シート (M5-01): the part that may be published once it is compiled. */
@Entity({ name: 'facility_sheet', schema: 'multi_actor_participation', comment: 'data-class: directory' })
export class FacilitySheetEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'agency_id' })
  agencyId!: string;

  @Column({ type: 'text', name: 'corporation_name' })
  corporationName!: string;

  @Column({ type: 'text', name: 'facility_name' })
  facilityName!: string;

  @Column({ type: 'text' })
  kind!: FacilityKind;

  @Column({ type: 'uuid', name: 'area_id' })
  areaId!: string;

  @Column({ type: 'text' })
  state!: FacilitySheetState;

  @Column({ type: 'boolean', name: 'agrees_to_publish' })
  agreesToPublish!: boolean;

  @Column({ type: 'boolean', default: false })
  published!: boolean;

  @Column({ type: 'date', name: 'submitted_on', nullable: true })
  submittedOn!: string | null;

  @Column({ type: 'date', name: 'compiled_on', nullable: true })
  compiledOn!: string | null;

  @VersionColumn({ type: 'integer' })
  version!: number;
}

/** やる気度, wishes and contact: what the facility tells 社協, not everybody. */
@Entity({
  name: 'facility_sheet_internal',
  schema: 'multi_actor_participation',
  comment: 'data-class: directory',
})
export class FacilitySheetInternalEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid', name: 'sheet_id' })
  sheetId!: string;

  @Column({ type: 'uuid', name: 'agency_id' })
  agencyId!: string;

  @Column({ type: 'text' })
  willingness!: Willingness;

  @Column({ type: 'text' })
  wish!: string;

  @Column({ type: 'text', name: 'contact_post' })
  contactPost!: string;

  @Column({ type: 'text', name: 'contact_phone' })
  contactPhone!: string;

  @Column({ type: 'text', name: 'sent_back_because', nullable: true })
  sentBackBecause!: string | null;
}

/** 実施している地域活動 of a facility. */
@Entity({ name: 'facility_activity', schema: 'multi_actor_participation', comment: 'data-class: directory' })
export class FacilityActivityEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'sheet_id' })
  sheetId!: string;

  @Column({ type: 'uuid', name: 'agency_id' })
  agencyId!: string;

  @Column({ type: 'boolean', default: false })
  published!: boolean;

  @Column({ type: 'text' })
  theme!: FacilityTheme;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  frequency!: string;

  @Column({ type: 'text', name: 'open_to' })
  openTo!: string;
}

/** 提供可能なスペース, searched by residents. */
@Entity({ name: 'facility_space', schema: 'multi_actor_participation', comment: 'data-class: directory' })
export class FacilitySpaceEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'sheet_id' })
  sheetId!: string;

  @Column({ type: 'uuid', name: 'agency_id' })
  agencyId!: string;

  @Column({ type: 'uuid', name: 'area_id' })
  areaId!: string;

  @Column({ type: 'boolean', default: false })
  published!: boolean;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'integer' })
  capacity!: number;

  @Column({ type: 'text', name: 'available_times' })
  availableTimes!: string;

  @Column({ type: 'text', array: true })
  equipment!: string[];

  @Column({ type: 'boolean', name: 'barrier_free' })
  barrierFree!: boolean;

  @Column({ type: 'integer', name: 'fee_yen' })
  feeYen!: number;

  @Column({ type: 'text' })
  conditions!: string;
}

/** 伴走型支援の記録 (M5-02): a visit or hearing by 社協. */
@Entity({
  name: 'facility_support_visit',
  schema: 'multi_actor_participation',
  comment: 'data-class: directory',
})
export class FacilitySupportVisitEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'sheet_id' })
  sheetId!: string;

  @Column({ type: 'uuid', name: 'supporter_agency_id' })
  supporterAgencyId!: string;

  @Column({ type: 'text' })
  kind!: 'visit' | 'hearing';

  @Column({ type: 'date', name: 'visited_on' })
  visitedOn!: string;

  @Column({ type: 'text' })
  note!: string;

  @Column({ type: 'text', name: 'next_step' })
  nextStep!: string;

  @Column({ type: 'boolean', name: 'moved_on' })
  movedOn!: boolean;
}

/** 伴走型支援の件数 as published per fiscal year and 福祉区. */
@Entity({
  name: 'facility_support_figure',
  schema: 'multi_actor_participation',
  comment: 'data-class: statistics',
})
export class FacilitySupportFigureEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text', name: 'fiscal_year' })
  fiscalYear!: string;

  @Column({ type: 'uuid', name: 'area_id', nullable: true })
  areaId!: string | null;

  @Column({ type: 'integer' })
  facilities!: number;

  @Column({ type: 'integer', name: 'moved_on', nullable: true })
  movedOn!: number | null;

  @Column({ type: 'boolean', name: 'printed_total' })
  printedTotal!: boolean;

  @Column({ type: 'boolean', default: true })
  published!: boolean;

  @Column({ type: 'text', name: 'source_key', nullable: true })
  sourceKey!: string | null;

  @Column({ type: 'text', name: 'source_hash', nullable: true })
  sourceHash!: string | null;

  @VersionColumn({ type: 'integer' })
  version!: number;
}
