import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { FundPurpose } from '../fund-ledger/fund-ledger.rules.ts';
import type { FundPath, FundState } from './fund.rules.ts';

const schema = 'comprehensive_consultation';

/** ファンドの申込み of a case (data class summary): purpose, amount, payee and how far it has come (M2-32, M2-33). */
@Entity({ name: 'fund_application', schema, comment: 'data-class: summary' })
export class FundApplicationEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  /** 受付番号, the only thing the ledger knows of it. */
  @Column({ type: 'text', name: 'reference_no' })
  referenceNo!: string;

  @Column({ type: 'text' })
  purpose!: FundPurpose;

  @Column({ type: 'integer', name: 'amount_yen' })
  amountYen!: number;

  @Column({ type: 'boolean', name: 'over_soft_limit' })
  overSoftLimit!: boolean;

  @Column({ type: 'uuid', name: 'payee_agency_id' })
  payeeAgencyId!: string;

  @Column({ type: 'text' })
  path!: FundPath;

  @Column({ type: 'uuid', name: 'conference_id', nullable: true })
  conferenceId!: string | null;

  @Column({ type: 'text' })
  state!: FundState;

  @Column({ type: 'uuid', name: 'applicant_agency_id' })
  applicantAgencyId!: string;

  @Column({ type: 'date', name: 'applied_on' })
  appliedOn!: string;

  @Column({ type: 'uuid', name: 'applied_by', nullable: true })
  appliedBy!: string | null;

  @Column({ type: 'date', name: 'consulted_on', nullable: true })
  consultedOn!: string | null;

  @Column({ type: 'uuid', name: 'consulted_by', nullable: true })
  consultedBy!: string | null;

  @Column({ type: 'date', name: 'advised_on', nullable: true })
  advisedOn!: string | null;

  @Column({ type: 'uuid', name: 'advised_by', nullable: true })
  advisedBy!: string | null;

  @Column({ type: 'date', name: 'decided_on', nullable: true })
  decidedOn!: string | null;

  @Column({ type: 'uuid', name: 'decided_by', nullable: true })
  decidedBy!: string | null;

  @Column({ type: 'date', name: 'paid_on', nullable: true })
  paidOn!: string | null;

  @Column({ type: 'uuid', name: 'paid_by', nullable: true })
  paidBy!: string | null;

  @Column({ type: 'integer', name: 'spent_yen', nullable: true })
  spentYen!: number | null;

  @Column({ type: 'date', name: 'settled_on', nullable: true })
  settledOn!: string | null;

  @Column({ type: 'uuid', name: 'settled_by', nullable: true })
  settledBy!: string | null;

  @Column({ type: 'date', name: 'returned_on', nullable: true })
  returnedOn!: string | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version!: number;
}

/** What the decision rests on, in words (data class plan): written for the lead division, without the family's story. */
@Entity({ name: 'fund_application_words', schema, comment: 'data-class: plan' })
export class FundApplicationWordsEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid', name: 'application_id' })
  applicationId!: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  @Column({ type: 'text' })
  item!: string;

  @Column({ type: 'text', name: 'entry_support' })
  entrySupport!: string;

  @Column({ type: 'text', name: 'no_substitute' })
  noSubstitute!: string;

  @Column({ type: 'text' })
  independence!: string;

  @Column({ type: 'text', name: 'over_limit_reason', nullable: true })
  overLimitReason!: string | null;

  /** 市との協議, by the lead division. */
  @Column({ type: 'text', nullable: true })
  consultation!: string | null;

  @Column({ type: 'text', name: 'decision_reason', nullable: true })
  decisionReason!: string | null;
}

/** 要るわけ (data class narrative): the circumstances of the household. */
@Entity({ name: 'fund_application_reason', schema, comment: 'data-class: narrative' })
export class FundApplicationReasonEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid', name: 'application_id' })
  applicationId!: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  @Column({ type: 'text' })
  reason!: string;
}

/** アドバイザーの意見 on an emergency (data class plan); only the adviser who was asked writes it, once. */
@Entity({ name: 'fund_opinion', schema, comment: 'data-class: plan' })
export class FundOpinionEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid', name: 'application_id' })
  applicationId!: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  @Column({ type: 'uuid', name: 'staff_id' })
  staffId!: string;

  @Column({ type: 'uuid', name: 'agency_id' })
  agencyId!: string;

  @Column({ type: 'boolean' })
  agrees!: boolean;

  @Column({ type: 'text' })
  opinion!: string;
}

/** 領収書: attachments of the case that prove what was spent (data class summary). */
@Entity({ name: 'fund_receipt', schema, comment: 'data-class: summary' })
export class FundReceiptEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid', name: 'application_id' })
  applicationId!: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  @PrimaryColumn({ type: 'uuid', name: 'attachment_id' })
  attachmentId!: string;
}
