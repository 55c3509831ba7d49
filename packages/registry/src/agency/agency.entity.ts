import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 担当者 that an agency keeps itself (M2-44). */
@Entity({ name: 'agency_contact', schema: 'registry', comment: 'data-class: directory' })
export class AgencyContactEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'agency_id' })
  agencyId!: string;

  @Column({ type: 'text' })
  rank!: 'main' | 'deputy';

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text', nullable: true })
  consultation!: string | null;

  @Column({ type: 'text', nullable: true })
  phone!: string | null;

  @Column({ type: 'text', nullable: true })
  mail!: string | null;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  /** When the agency last said that this still holds. */
  @Column({ type: 'date', name: 'confirmed_on', default: () => `(now() at time zone 'Asia/Tokyo')::date` })
  confirmedOn!: string;

  @Column({ type: 'date', name: 'ended_on', nullable: true })
  endedOn!: string | null;
}
