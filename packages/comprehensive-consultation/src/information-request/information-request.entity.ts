import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { RequestState } from './information-request.rules.ts';

/** 資料・情報の提供の依頼 (data class progress; 要綱第5条). */
@Entity({
  name: 'information_request',
  schema: 'comprehensive_consultation',
  comment: 'data-class: progress',
})
export class InformationRequestEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'conference_id' })
  conferenceId!: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  @Column({ type: 'uuid', name: 'agency_id', nullable: true })
  agencyId!: string | null;

  /** Who is asked, where it is no agency of the register. */
  @Column({ type: 'text', nullable: true })
  organisation!: string | null;

  @Column({ type: 'text' })
  what!: string;

  @Column({ type: 'date', name: 'asked_on' })
  askedOn!: string;

  @Column({ type: 'date', name: 'due_on', nullable: true })
  dueOn!: string | null;

  @Column({ type: 'text' })
  state!: RequestState;

  @Column({ type: 'date', name: 'answered_on', nullable: true })
  answeredOn!: string | null;

  /** What came, or why it was refused. */
  @Column({ type: 'text', nullable: true })
  word!: string | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version!: number;
}
