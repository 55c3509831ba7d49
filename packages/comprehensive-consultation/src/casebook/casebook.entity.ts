import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { CasebookState, CasebookText, HouseholdKind } from './casebook.rules.ts';

const schema = 'comprehensive_consultation';

/** 事例 on its way into the 事例集; no number of any case stands here (data class directory). */
@Entity({ name: 'casebook_entry', schema, comment: 'data-class: directory' })
export class CasebookEntryEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'agency_id' })
  agencyId!: string;

  @Column({ type: 'uuid', name: 'author_id' })
  authorId!: string;

  @Column({ type: 'text' })
  state!: CasebookState;

  @Column({ type: 'integer' })
  edition!: number;

  /** The text handed in, until it is approved or returned. */
  @Column({ type: 'jsonb', nullable: true })
  proposal!: CasebookText | null;

  @Column({ type: 'timestamptz', name: 'submitted_at', nullable: true })
  submittedAt!: Date | null;

  @Column({ type: 'uuid', name: 'approved_by', nullable: true })
  approvedBy!: string | null;

  @Column({ type: 'timestamptz', name: 'approved_at', nullable: true })
  approvedAt!: Date | null;

  @Column({ type: 'text', name: 'returned_because', nullable: true })
  returnedBecause!: string | null;

  @Column({ type: 'text', name: 'withdrawn_because', nullable: true })
  withdrawnBecause!: string | null;

  @Column({ type: 'timestamptz', name: 'changed_at' })
  changedAt!: Date;

  @VersionColumn({ type: 'integer', default: 1 })
  version!: number;
}

/** もとの相談: the way back, for whoever sees the case (data class summary). */
@Entity({ name: 'casebook_source', schema, comment: 'data-class: summary' })
export class CasebookSourceEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid', name: 'entry_id' })
  entryId!: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId!: string;
}

/** 事例の下書き, encrypted under the key of the case (data class progress). */
@Entity({ name: 'casebook_draft', schema, comment: 'data-class: progress' })
export class CasebookDraftEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid', name: 'entry_id' })
  entryId!: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  /** JSON of the text and of the answers to soft findings. */
  @Column({ type: 'text' })
  content!: string;

  @VersionColumn({ type: 'integer', default: 1 })
  version!: number;
}

/** 伏せる語: what must not stand in the text (data class identity). */
@Entity({ name: 'casebook_guarded', schema, comment: 'data-class: identity' })
export class CasebookGuardedEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid', name: 'entry_id' })
  entryId!: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  /** JSON list. */
  @Column({ type: 'text' })
  words!: string;
}

/** 公表した事例 (庁内), de-identified (data class directory). */
@Entity({ name: 'casebook_edition', schema, comment: 'data-class: directory' })
export class CasebookEditionEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid', name: 'entry_id' })
  entryId!: string;

  @PrimaryColumn({ type: 'integer' })
  edition!: number;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text' })
  household!: HouseholdKind;

  @Column({ type: 'text', array: true })
  worries!: string[];

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column({ type: 'text', array: true })
  effects!: string[];

  @Column({ type: 'text' })
  course!: string;

  @Column({ type: 'text' })
  helped!: string;

  @Column({ type: 'text' })
  lessons!: string;

  @Column({ type: 'text', name: 'search_text' })
  searchText!: string;

  @Column({ type: 'date', name: 'published_on' })
  publishedOn!: string;

  @Column({ type: 'boolean', name: 'in_force' })
  inForce!: boolean;
}
