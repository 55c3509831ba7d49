import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { PlanForm } from './plan-draft.rules.ts';

/** 書きかけの計画 of one worker (data class plan): kept on the server until it is saved as an entry or a plan. */
@Entity({ name: 'plan_draft', schema: 'comprehensive_consultation', comment: 'data-class: plan' })
export class PlanDraftEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  @Column({ type: 'uuid', name: 'staff_id' })
  staffId!: string;

  @Column({ type: 'text' })
  form!: PlanForm;

  /** JSON of what was typed, encrypted under the key of the case. */
  @Column({ type: 'text' })
  content!: string;

  @Column({ type: 'timestamptz', name: 'saved_at' })
  savedAt!: Date;

  @VersionColumn({ type: 'integer', default: 1 })
  version!: number;
}
