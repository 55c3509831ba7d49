import { Classified } from '@tsunagu/subgraph-kit';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { EntryContent } from './consultation-directory.rules.ts';

export enum ConsultationDirectoryChangeKind {
  ADDED = 'added',
  CHANGED = 'changed',
  REMOVED = 'removed',
}
registerEnumType(ConsultationDirectoryChangeKind, {
  name: 'ConsultationDirectoryChangeKind',
  description: '相談機関一覧の変わり方',
  valuesConfig: {
    ADDED: { description: '加えた' },
    CHANGED: { description: '直した' },
    REMOVED: { description: '外した' },
  },
});

@Classified('directory')
@ObjectType({ description: '記載の違い' })
export class ConsultationDirectoryFieldChange {
  @Field(() => String, { description: '項目' })
  field!: string;

  @Field(() => String, { description: '前' })
  before!: string;

  @Field(() => String, { description: '後' })
  after!: string;
}

@Classified('directory')
@ObjectType({ description: '相談機関一覧の版の違い' })
export class ConsultationDirectoryChange {
  @Field(() => Int, { description: '№' })
  no!: number;

  @Field(() => ConsultationDirectoryChangeKind, { description: '変わり方' })
  kind!: ConsultationDirectoryChangeKind;

  @Field(() => String, { description: '相談内容' })
  consultation!: string;

  @Field(() => String, { description: '機関名（一覧の表記）' })
  agencyName!: string;

  @Field(() => [ConsultationDirectoryFieldChange], { description: '違う項目' })
  fields!: ConsultationDirectoryFieldChange[];
}

@Classified('directory')
@ObjectType({ description: '相談機関一覧の版' })
export class ConsultationDirectoryVersion {
  @Field(() => String, { description: '版' })
  version!: string;

  @Field(() => String, { description: '名称' })
  label!: string;

  @Field(() => String, { nullable: true, description: '発行日' })
  issuedOn!: string | null;

  @Field(() => String, { nullable: true, description: '発行にあたっての説明' })
  note!: string | null;

  /** The issued version before; null for the first one and for what is not issued. */
  previous!: string | null;
}

/** 相談機関一覧の1行: which agency takes which consultation; ★ marks the window when the target is not known. */
@Classified('directory')
@ObjectType({ description: '相談機関一覧の1行' })
export class ConsultationDirectoryEntry {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => Int, { description: '№' })
  no!: number;

  @Field(() => Boolean, { description: '★（相談先が分からないときの窓口）' })
  starred!: boolean;

  @Field(() => String, { nullable: true, description: '分野' })
  category!: string | null;

  @Field(() => String, { nullable: true, description: '分野の確かさ' })
  categoryCertainty!: string | null;

  @Field(() => [String], { description: '困りごと' })
  worries!: string[];

  @Field(() => String, { description: '相談内容' })
  consultation!: string;

  agencyId!: string | null;

  @Field(() => String, { description: '機関名（一覧の表記）' })
  agencyName!: string;

  @Field(() => String, { nullable: true, description: '所在地' })
  address!: string | null;

  @Field(() => [String], { description: '電話番号' })
  phones!: string[];

  @Field(() => [String], { description: '内線' })
  extensions!: string[];

  @Field(() => String, { nullable: true, description: '受付時間（一覧の表記）' })
  hours!: string | null;

  @Field(() => String, { description: '加えた版' })
  addedIn!: string;

  @Field(() => String, { nullable: true, description: '備考' })
  note!: string | null;

  @Field(() => String, { description: '出典' })
  source!: string;

  @Field(() => Int, { description: '版（同時編集）' })
  recordVersion!: number;
}

@Classified('directory')
@ObjectType({ description: '相談機関一覧' })
export class ConsultationDirectory {
  @Field(() => ConsultationDirectoryVersion, { nullable: true, description: 'いまの版' })
  current!: ConsultationDirectoryVersion | null;

  @Field(() => [ConsultationDirectoryVersion], { description: 'すべての版' })
  versions!: ConsultationDirectoryVersion[];

  @Field(() => [String], { description: '分野' })
  categories!: string[];

  @Field(() => [ConsultationDirectoryEntry], { description: '記載' })
  entries!: ConsultationDirectoryEntry[];

  /** The version issued last; null before the first. */
  lastIssued!: string | null;

  /** All lines in force now, by number. */
  inForce!: ReadonlyMap<number, EntryContent>;
}

@Classified('directory')
@ObjectType({ description: '複合課題解決アドバイザーの職' })
export class AdviserPost {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => String, { description: '分野' })
  field!: string;

  @Field(() => String, { description: '分野の確かさ' })
  fieldCertainty!: string;

  @Field(() => String, { description: '所属' })
  affiliation!: string;

  @Field(() => String, { description: '職' })
  post!: string;

  agencyId!: string | null;

  @Field(() => String, { nullable: true, description: '備考' })
  note!: string | null;

  @Field(() => String, { description: '出典' })
  source!: string;
}
