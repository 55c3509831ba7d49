import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { NoticeWish } from './notice.rules.ts';

/** お知らせの受け取り方 (data class directory, own row only): where and when a member of staff wants mail. */
@Entity({ name: 'notice_setting', schema: 'registry', comment: 'data-class: directory' })
export class NoticeSettingEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid', name: 'staff_id' })
  staffId!: string;

  @Column({ type: 'text', name: 'mail_address', nullable: true })
  mailAddress!: string | null;

  @Column({ type: 'text' })
  wish!: NoticeWish;

  /** Null until the 確認番号 that went to the address was typed. */
  @Column({ type: 'timestamptz', name: 'confirmed_at', nullable: true })
  confirmedAt!: Date | null;

  @Column({ type: 'timestamptz', name: 'code_asked_at', nullable: true })
  codeAskedAt!: Date | null;

  @Column({ type: 'text', name: 'code_hash', nullable: true })
  codeHash!: string | null;

  @Column({ type: 'timestamptz', name: 'code_expires_at', nullable: true })
  codeExpiresAt!: Date | null;

  /** Set when the mail server said that nobody receives mail there. */
  @Column({ type: 'timestamptz', name: 'switched_off_at', nullable: true })
  switchedOffAt!: Date | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version!: number;
}
