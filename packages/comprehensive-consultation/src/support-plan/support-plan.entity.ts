import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { GoalResult, SupportPlanKind, SupportPlanLoop, SupportPlanState } from './support-plan.rules.ts';

const schema = 'comprehensive_consultation';

/** 支援プラン (data class plan): one edition; the next one follows after the evaluation. */
@Entity({ name: 'support_plan', schema, comment: 'data-class: plan' })
export class SupportPlanEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  @Column({ type: 'text' })
  kind!: SupportPlanKind;

  @Column({ type: 'integer' })
  edition!: number;

  @Column({ type: 'uuid', name: 'previous_id', nullable: true })
  previousId!: string | null;

  @Column({ type: 'text' })
  state!: SupportPlanState;

  /** 支援の方針, encrypted. */
  @Column({ type: 'text' })
  direction!: string;

  @Column({ type: 'date', name: 'drafted_on' })
  draftedOn!: string;

  @Column({ type: 'uuid', name: 'drafting_agency_id' })
  draftingAgencyId!: string;

  /** The 重層的支援会議 that agreed on it. */
  @Column({ type: 'uuid', name: 'conference_id', nullable: true })
  conferenceId!: string | null;

  @Column({ type: 'date', name: 'agreed_on', nullable: true })
  agreedOn!: string | null;

  @Column({ type: 'uuid', name: 'agreed_by', nullable: true })
  agreedBy!: string | null;

  @Column({ type: 'date', name: 'evaluated_on', nullable: true })
  evaluatedOn!: string | null;

  /** 全体の評価, encrypted. */
  @Column({ type: 'text', nullable: true })
  evaluation!: string | null;

  @Column({ type: 'text', nullable: true })
  loop!: SupportPlanLoop | null;

  @Column({ type: 'date', name: 'ended_on', nullable: true })
  endedOn!: string | null;

  /** Encrypted. */
  @Column({ type: 'text', name: 'end_reason', nullable: true })
  endReason!: string | null;

  @Column({ type: 'uuid', name: 'saved_by', nullable: true })
  savedBy!: string | null;

  @Column({ type: 'uuid', name: 'saved_agency_id' })
  savedAgencyId!: string;

  @Column({ type: 'timestamptz', name: 'saved_at' })
  savedAt!: Date;

  @VersionColumn({ type: 'integer', default: 1 })
  version!: number;
}

/** 目標 of a support plan (data class plan), and later what became of it. */
@Entity({ name: 'support_plan_goal', schema, comment: 'data-class: plan' })
export class SupportPlanGoalEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid', name: 'plan_id' })
  planId!: string;

  @PrimaryColumn({ type: 'integer' })
  number!: number;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  /** Encrypted. */
  @Column({ type: 'text' })
  goal!: string;

  /** Who does what; encrypted. */
  @Column({ type: 'text' })
  step!: string;

  /** Whose step; null = of the person or family. */
  @Column({ type: 'uuid', name: 'agency_id', nullable: true })
  agencyId!: string | null;

  @Column({ type: 'date', name: 'due_on' })
  dueOn!: string;

  @Column({ type: 'text', nullable: true })
  reached!: GoalResult | null;

  /** Encrypted. */
  @Column({ type: 'text', nullable: true })
  finding!: string | null;
}

/** サービス of a support plan (data class plan). */
@Entity({ name: 'support_plan_service', schema, comment: 'data-class: plan' })
export class SupportPlanServiceEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid', name: 'plan_id' })
  planId!: string;

  @PrimaryColumn({ type: 'integer' })
  number!: number;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  /** Encrypted. */
  @Column({ type: 'text' })
  service!: string;

  @Column({ type: 'uuid', name: 'agency_id', nullable: true })
  agencyId!: string | null;

  /** Encrypted. */
  @Column({ type: 'text', nullable: true })
  contents!: string | null;
}
