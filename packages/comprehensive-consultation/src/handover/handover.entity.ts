import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { HandoverState } from './handover.rules.ts';

const schema = 'comprehensive_consultation';

/** 引継ぎ (data class summary): from which agency to which, and what became of it. */
@Entity({ name: 'handover', schema, comment: 'data-class: summary' })
export class HandoverEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  /** The first hand-over of the chain. */
  @Column({ type: 'uuid', name: 'chain_id' })
  chainId!: string;

  /** 1 = sent by who received the citizen; each passing-on adds one. */
  @Column({ type: 'integer' })
  step!: number;

  @Column({ type: 'uuid', name: 'from_agency_id' })
  fromAgencyId!: string;

  @Column({ type: 'uuid', name: 'from_staff_id', nullable: true })
  fromStaffId!: string | null;

  @Column({ type: 'uuid', name: 'to_agency_id' })
  toAgencyId!: string;

  @Column({ type: 'text' })
  state!: HandoverState;

  @Column({ type: 'timestamptz', name: 'sent_at' })
  sentAt!: Date;

  @Column({ type: 'boolean', name: 'citizen_told' })
  citizenTold!: boolean;

  @Column({ type: 'boolean', name: 'content_is_plain' })
  contentIsPlain!: boolean;

  @Column({ type: 'timestamptz', name: 'answered_at', nullable: true })
  answeredAt!: Date | null;

  @Column({ type: 'uuid', name: 'answered_by', nullable: true })
  answeredBy!: string | null;

  /** 初回連絡: when the agency that accepted first reached the person. */
  @Column({ type: 'timestamptz', name: 'first_contact_at', nullable: true })
  firstContactAt!: Date | null;

  @Column({ type: 'uuid', name: 'first_contact_by', nullable: true })
  firstContactBy!: string | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version!: number;
}

/** 一言 and the reason of passing on (data class narrative). */
@Entity({ name: 'handover_word', schema, comment: 'data-class: narrative' })
export class HandoverWordEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid', name: 'handover_id' })
  handoverId!: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  @Column({ type: 'text', name: 'word_to_target' })
  wordToTarget!: string;

  @Column({ type: 'text', name: 'passed_on_because', nullable: true })
  passedOnBecause!: string | null;
}
