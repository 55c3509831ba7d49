import { Column, Entity, PrimaryColumn } from 'typeorm';

const schema = 'comprehensive_consultation';

/**
 * つなぐシート (data class summary): that a sheet was recorded. A sheet is never changed; the next one gets the next
 * number, so what was known when stays known (M2-02).
 */
@Entity({ name: 'tsunagu_sheet', schema, comment: 'data-class: summary' })
export class SheetEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  @Column({ type: 'integer' })
  number!: number;

  /** Edition of the worry items it was filled in with. */
  @Column({ type: 'integer', name: 'worry_edition' })
  worryEdition!: number;

  @Column({ type: 'timestamptz', name: 'recorded_at' })
  recordedAt!: Date;

  @Column({ type: 'uuid', name: 'agency_id' })
  agencyId!: string;

  @Column({ type: 'uuid', name: 'staff_id', nullable: true })
  staffId!: string | null;

  /** The worries of every member are known. */
  @Column({ type: 'boolean' })
  assessed!: boolean;

  @Column({ type: 'uuid', name: 'referral_agency_id', nullable: true })
  referralAgencyId!: string | null;
}

/** 世帯構成 on the sheet (data class identity), as it was on that day. */
@Entity({ name: 'sheet_member', schema, comment: 'data-class: identity' })
export class SheetMemberEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid', name: 'sheet_id' })
  sheetId!: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  @PrimaryColumn({ type: 'integer' })
  number!: number;

  @Column({ type: 'uuid', name: 'person_id', nullable: true })
  personId!: string | null;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'integer', nullable: true })
  age!: number | null;

  @Column({ type: 'text' })
  relation!: string;
}

/** 備考, and whether a member has worries at all (data class narrative). */
@Entity({ name: 'sheet_assessment', schema, comment: 'data-class: narrative' })
export class SheetAssessmentEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid', name: 'sheet_id' })
  sheetId!: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  @PrimaryColumn({ type: 'integer', name: 'member_number' })
  memberNumber!: number;

  /** 'true' or 'false', encrypted. */
  @Column({ type: 'text', name: 'no_worries' })
  noWorries!: string;

  @Column({ type: 'text' })
  note!: string;
}

/** 困り事 of one member (data class narrative: an item like DV・虐待 tells a story by itself). */
@Entity({ name: 'sheet_worry', schema, comment: 'data-class: narrative' })
export class SheetWorryEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid', name: 'sheet_id' })
  sheetId!: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  @PrimaryColumn({ type: 'integer', name: 'member_number' })
  memberNumber!: number;

  @PrimaryColumn({ type: 'integer' })
  position!: number;

  @Column({ type: 'text' })
  code!: string;

  /** Search tag of the encrypted code; null once the case's key is destroyed. */
  @Column({ type: 'text', name: 'code_tag', nullable: true })
  codeTag!: string | null;

  @Column({ type: 'text' })
  detail!: string;
}

/** The household's story on the sheet (data class narrative). */
@Entity({ name: 'sheet_narrative', schema, comment: 'data-class: narrative' })
export class SheetNarrativeEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid', name: 'sheet_id' })
  sheetId!: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  @Column({ type: 'text' })
  situation!: string;

  @Column({ type: 'text' })
  wishes!: string;

  @Column({ type: 'text' })
  strengths!: string;

  @Column({ type: 'text', name: 'referral_reason' })
  referralReason!: string;
}

/** 健康・医療 of one member (data class health). */
@Entity({ name: 'sheet_health', schema, comment: 'data-class: health' })
export class SheetHealthEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid', name: 'sheet_id' })
  sheetId!: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  @PrimaryColumn({ type: 'integer', name: 'member_number' })
  memberNumber!: number;

  @Column({ type: 'text' })
  condition!: string;

  @Column({ type: 'text' })
  treatment!: string;
}
