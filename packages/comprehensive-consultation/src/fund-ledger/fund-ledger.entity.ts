import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { FundAccountCode, FundEntryKind, FundPurpose } from './fund-ledger.rules.ts';

const schema = 'comprehensive_consultation';

/** 勘定科目 of the fund with its balance (data class directory); kept by the agency that holds the fund (M2-34). */
@Entity({ name: 'fund_account', schema, comment: 'data-class: directory' })
export class FundAccountEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  /** 基金を預かる機関. */
  @Column({ type: 'uuid', name: 'agency_id' })
  agencyId!: string;

  @Column({ type: 'text' })
  code!: FundAccountCode;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  side!: 'debit' | 'credit';

  /** 約, where the source gives no exact amount. */
  @Column({ type: 'text', nullable: true })
  qualifier!: string | null;

  @Column({ type: 'text' })
  source!: string;

  /** Yen on the account's own side; changed by entries alone. */
  @Column({ type: 'bigint', name: 'balance_yen', default: 0 })
  balanceYen!: number;

  /** Key of the import row it came from. */
  @Column({ type: 'text', name: 'source_key', nullable: true })
  sourceKey!: string | null;

  @Column({ type: 'text', name: 'source_hash', nullable: true })
  sourceHash!: string | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version!: number;
}

/** 仕訳 of the fund (data class directory): no person and no case, only a reference number. Never changed (M2-34). */
@Entity({ name: 'fund_entry', schema, comment: 'data-class: directory' })
export class FundEntryEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'agency_id' })
  agencyId!: string;

  /** Without gaps, in the order of posting. */
  @Column({ type: 'integer' })
  number!: number;

  @Column({ type: 'date', name: 'occurred_on' })
  occurredOn!: string;

  @Column({ type: 'text' })
  kind!: FundEntryKind;

  @Column({ type: 'text', name: 'debit_account' })
  debitAccount!: FundAccountCode;

  @Column({ type: 'text', name: 'credit_account' })
  creditAccount!: FundAccountCode;

  @Column({ type: 'bigint', name: 'amount_yen' })
  amountYen!: number;

  /** 受付番号 of the application, or number of the receipt of a donation. */
  @Column({ type: 'text', nullable: true })
  reference!: string | null;

  @Column({ type: 'text', nullable: true })
  purpose!: FundPurpose | null;

  @Column({ type: 'uuid', name: 'reverses_id', nullable: true })
  reversesId!: string | null;

  /** 差引残高: cash after this entry. */
  @Column({ type: 'bigint', name: 'cash_after_yen' })
  cashAfterYen!: number;

  @Column({ type: 'timestamptz', name: 'posted_at' })
  postedAt!: Date;

  @Column({ type: 'uuid', name: 'posted_by', nullable: true })
  postedBy!: string | null;
}
