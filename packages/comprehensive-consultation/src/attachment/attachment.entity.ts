import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AttachmentKind } from './attachment.rules.ts';

const schema = 'comprehensive_consultation';

/** 添付 of a consultation: that a file exists (data class summary). */
@Entity({ name: 'attachment', schema, comment: 'data-class: summary' })
export class AttachmentEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  /** Also the name of the bytes in the file store. */
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  @Column({ type: 'text' })
  kind!: AttachmentKind;

  /** By content, not by what the sender called it. */
  @Column({ type: 'text', name: 'media_type' })
  mediaType!: 'application/pdf' | 'image/png' | 'image/jpeg';

  @Column({ type: 'integer' })
  bytes!: number;

  @Column({ type: 'text' })
  scan!: 'clean' | 'not-scanned';

  @Column({ type: 'timestamptz', name: 'added_at' })
  addedAt!: Date;

  @Column({ type: 'uuid', name: 'added_by', nullable: true })
  addedBy!: string | null;

  @Column({ type: 'timestamptz', name: 'removed_at', nullable: true })
  removedAt!: Date | null;
}

/** Name and key of a file (data class narrative, encrypted); both gone once the file was removed. */
@Entity({ name: 'attachment_file', schema, comment: 'data-class: narrative' })
export class AttachmentFileEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid', name: 'attachment_id' })
  attachmentId!: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  @Column({ type: 'text' })
  kind!: AttachmentKind;

  @Column({ type: 'text', nullable: true })
  name!: string | null;

  @Column({ type: 'text', name: 'file_key', nullable: true })
  fileKey!: string | null;
}
