import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PersonNameKind, PersonSex } from './person.type.ts';

/** 住民 (data class identity): present name, birth, death, district. */
@Entity({ name: 'person', schema: 'registry', comment: 'data-class: identity' })
export class PersonEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text', name: 'family_name' })
  familyName!: string;

  @Column({ type: 'text', name: 'given_name' })
  givenName!: string;

  @Column({ type: 'text', name: 'family_kana' })
  familyKana!: string;

  @Column({ type: 'text', name: 'given_kana' })
  givenKana!: string;

  @Column({ type: 'date', name: 'birth_date', nullable: true })
  birthDate!: string | null;

  @Column({ type: 'text' })
  sex!: PersonSex;

  @Column({ type: 'date', name: 'deceased_on', nullable: true })
  deceasedOn!: string | null;

  @Column({ type: 'uuid', name: 'area_id', nullable: true })
  areaId!: string | null;

  @Column({ type: 'integer' })
  version!: number;
}

/** 旧姓・通称 (data class identity): names under which the person was or is also known. */
@Entity({ name: 'person_name', schema: 'registry', comment: 'data-class: identity' })
export class PersonNameEntity {
  @PrimaryColumn({ type: 'char', length: 5 })
  municipality!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'person_id' })
  personId!: string;

  @Column({ type: 'text' })
  kind!: PersonNameKind;

  @Column({ type: 'text', name: 'family_name' })
  familyName!: string;

  @Column({ type: 'text', name: 'given_name' })
  givenName!: string;

  @Column({ type: 'text', name: 'family_kana' })
  familyKana!: string;

  @Column({ type: 'text', name: 'given_kana' })
  givenKana!: string;

  @Column({ type: 'date', name: 'used_until', nullable: true })
  usedUntil!: string | null;
}
