import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { GrantApplicationState } from './grant.rules.ts';

/** 助成の出し手. */
export type GrantProvider = 'city' | 'foundation' | 'prefecture-centre';

/** 財政支援メニュー (M5-09): conditions and figures as the source gives them. */
@Entity({ name: 'grant_menu', schema: 'multi_actor_participation', comment: 'data-class: directory' })
export class GrantMenuEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  provider!: GrantProvider;

  @Column({ type: 'uuid', name: 'provider_agency_id', nullable: true })
  providerAgencyId!: string | null;

  @Column({ type: 'text', array: true })
  conditions!: string[];

  @Column({ type: 'integer', name: 'cap_yen', nullable: true })
  capYen!: number | null;

  @Column({ type: 'integer', name: 'yen_per_year', nullable: true })
  yenPerYear!: number | null;

  @Column({ type: 'integer', name: 'max_years', nullable: true })
  maxYears!: number | null;

  @Column({ type: 'integer', name: 'sites_per_theme', nullable: true })
  sitesPerTheme!: number | null;

  @Column({ type: 'text', name: 'programme_code', nullable: true })
  programmeCode!: string | null;

  @Column({ type: 'text', name: 'application_url', nullable: true })
  applicationUrl!: string | null;

  @Column({ type: 'text', name: 'how_to_apply', nullable: true })
  howToApply!: string | null;

  @Column({ type: 'boolean', name: 'takes_applications' })
  takesApplications!: boolean;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'boolean', default: true })
  published!: boolean;

  @Column({ type: 'text', name: 'source_key', nullable: true })
  sourceKey!: string | null;

  @Column({ type: 'text', name: 'source_hash', nullable: true })
  sourceHash!: string | null;

  @VersionColumn({ type: 'integer' })
  version!: number;
}

/** 助成のテーマ with its fiscal years. */
@Entity({ name: 'grant_theme', schema: 'multi_actor_participation', comment: 'data-class: directory' })
export class GrantThemeEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'menu_id' })
  menuId!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text', name: 'from_fiscal_year' })
  fromFiscalYear!: string;

  @Column({ type: 'text', name: 'to_fiscal_year' })
  toFiscalYear!: string;

  @Column({ type: 'boolean' })
  tentative!: boolean;

  @Column({ type: 'boolean', default: true })
  published!: boolean;

  @Column({ type: 'text', name: 'source_key', nullable: true })
  sourceKey!: string | null;

  @Column({ type: 'text', name: 'source_hash', nullable: true })
  sourceHash!: string | null;

  @VersionColumn({ type: 'integer' })
  version!: number;
}

/** 助成の申請 of a group or corporation. */
@Entity({ name: 'grant_application', schema: 'multi_actor_participation', comment: 'data-class: directory' })
export class GrantApplicationEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'menu_id' })
  menuId!: string;

  @Column({ type: 'uuid', name: 'theme_id', nullable: true })
  themeId!: string | null;

  @Column({ type: 'uuid', name: 'agency_id' })
  agencyId!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text' })
  purpose!: string;

  @Column({ type: 'text' })
  site!: string;

  @Column({ type: 'text', name: 'from_fiscal_year' })
  fromFiscalYear!: string;

  @Column({ type: 'integer' })
  years!: number;

  @Column({ type: 'integer', name: 'amount_yen' })
  amountYen!: number;

  @Column({ type: 'text' })
  state!: GrantApplicationState;

  @Column({ type: 'date', name: 'submitted_on' })
  submittedOn!: string;

  @Column({ type: 'date', name: 'decided_on', nullable: true })
  decidedOn!: string | null;

  @Column({ type: 'text', name: 'refused_because', nullable: true })
  refusedBecause!: string | null;

  @Column({ type: 'text', nullable: true })
  report!: string | null;

  @VersionColumn({ type: 'integer' })
  version!: number;
}
