import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DateAnswer } from './conference-date.rules.ts';

const schema = 'comprehensive_consultation';

/** 候補日 (data class summary): a date that the convener offers. */
@Entity({ name: 'conference_candidate', schema, comment: 'data-class: summary' })
export class ConferenceCandidateEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'conference_id' })
  conferenceId!: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  @Column({ type: 'timestamptz', name: 'starts_at' })
  startsAt!: Date;
}

/** 候補日への返事 (data class directory): when a worker can come; the agency's own record, without any case. */
@Entity({ name: 'conference_answer', schema, comment: 'data-class: directory' })
export class ConferenceAnswerEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid', name: 'candidate_id' })
  candidateId!: string;

  @Column({ type: 'uuid', name: 'conference_id' })
  conferenceId!: string;

  @PrimaryColumn({ type: 'uuid', name: 'staff_id' })
  staffId!: string;

  @Column({ type: 'uuid', name: 'agency_id' })
  agencyId!: string;

  @Column({ type: 'text' })
  answer!: DateAnswer;

  @Column({ type: 'timestamptz', name: 'answered_at' })
  answeredAt!: Date;
}
