import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type {
  ContactMethod,
  ContactResult,
  OutreachEnding,
  OutreachState,
  OutreachStep,
} from './outreach.rules.ts';

const schema = 'comprehensive_consultation';

/** アウトリーチ of a household that asks for nothing (data class progress). */
@Entity({ name: 'outreach', schema, comment: 'data-class: progress' })
export class OutreachEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  @Column({ type: 'uuid', name: 'agency_id' })
  agencyId!: string;

  @Column({ type: 'text' })
  state!: OutreachState;

  /** Days between two attempts of our own. */
  @Column({ type: 'integer', name: 'gap_days' })
  gapDays!: number;

  @Column({ type: 'date', name: 'next_on', nullable: true })
  nextOn!: string | null;

  @Column({ type: 'date', name: 'began_on' })
  beganOn!: string;

  /** 生活安定 since this day; null while visits go on. */
  @Column({ type: 'date', name: 'stable_on', nullable: true })
  stableOn!: string | null;

  @Column({ type: 'date', name: 'ended_on', nullable: true })
  endedOn!: string | null;

  @Column({ type: 'text', nullable: true })
  ending!: OutreachEnding | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version!: number;
}

/** 関わり方の計画 in words (data class plan), encrypted. */
@Entity({ name: 'outreach_plan', schema, comment: 'data-class: plan' })
export class OutreachPlanEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid', name: 'outreach_id' })
  outreachId!: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  @Column({ type: 'text' })
  who!: string;

  @Column({ type: 'text' })
  avoid!: string;

  @Column({ type: 'text' })
  introducer!: string;
}

/** 働きかけ and what became of it (data class progress): a step, its day, whether somebody was met. Append-only. */
@Entity({ name: 'outreach_event', schema, comment: 'data-class: progress' })
export class OutreachEventEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'outreach_id' })
  outreachId!: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  @Column({ type: 'text' })
  step!: OutreachStep;

  @Column({ type: 'text', nullable: true })
  method!: ContactMethod | null;

  @Column({ type: 'text', nullable: true })
  result!: ContactResult | null;

  /** Sooner than the plan's gap, and meant. */
  @Column({ type: 'boolean', name: 'too_soon', default: false })
  tooSoon!: boolean;

  @Column({ type: 'uuid', name: 'staff_id', nullable: true })
  staffId!: string | null;

  @Column({ type: 'date', name: 'occurred_on' })
  occurredOn!: string;

  @Column({ type: 'timestamptz', name: 'recorded_at' })
  recordedAt!: Date;
}

/** 訪問の様子 in words (data class narrative), encrypted. */
@Entity({ name: 'outreach_word', schema, comment: 'data-class: narrative' })
export class OutreachWordEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid', name: 'event_id' })
  eventId!: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  @Column({ type: 'text' })
  word!: string;
}
