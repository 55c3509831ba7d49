import { Classified, connectionOf } from '@tsunagu/subgraph-kit';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum PersonSort {
  RELEVANCE = 'relevance',
  KANA = 'kana',
  KANA_DESC = 'kana-desc',
  BIRTH_DATE = 'birth-date',
  BIRTH_DATE_DESC = 'birth-date-desc',
}
registerEnumType(PersonSort, {
  name: 'PersonSort',
  description: '住民の並べ方',
  valuesConfig: {
    RELEVANCE: { description: '関連度の順（全部一致、前から一致、その他。前の氏名での一致は後）' },
    KANA: { description: 'フリガナの順' },
    KANA_DESC: { description: 'フリガナの逆の順' },
    BIRTH_DATE: { description: '生年月日の早い順（分からない人は最後）' },
    BIRTH_DATE_DESC: { description: '生年月日の遅い順（分からない人は最後）' },
  },
});

export enum PersonSex {
  MALE = 'male',
  FEMALE = 'female',
  OTHER = 'other',
  UNKNOWN = 'unknown',
}
registerEnumType(PersonSex, {
  name: 'PersonSex',
  description: '性別（記録どおり）',
  valuesConfig: {
    MALE: { description: '男' },
    FEMALE: { description: '女' },
    OTHER: { description: 'その他' },
    UNKNOWN: { description: '不明' },
  },
});

export enum PersonNameKind {
  FORMER = 'former',
  ALIAS = 'alias',
}
registerEnumType(PersonNameKind, {
  name: 'PersonNameKind',
  description: '別の氏名の種類',
  valuesConfig: { FORMER: { description: '前の氏名' }, ALIAS: { description: '通称' } },
});

export enum PersonContactKind {
  PHONE = 'phone',
  MAIL = 'mail',
}
registerEnumType(PersonContactKind, {
  name: 'PersonContactKind',
  description: '連絡先の種類',
  valuesConfig: { PHONE: { description: '電話' }, MAIL: { description: 'メール' } },
});

export enum PersonRelation {
  PARENT = 'parent',
  CHILD = 'child',
  SPOUSE = 'spouse',
  SIBLING = 'sibling',
  OTHER = 'other',
}
registerEnumType(PersonRelation, {
  name: 'PersonRelation',
  description: '続柄（相手は本人の何か）',
  valuesConfig: {
    PARENT: { description: '親' },
    CHILD: { description: '子' },
    SPOUSE: { description: '配偶者' },
    SIBLING: { description: 'きょうだい' },
    OTHER: { description: 'その他の親族・関係者' },
  },
});

@Classified('identity')
@ObjectType({ description: '別の氏名' })
export class PersonName {
  @Field(() => PersonNameKind, { description: '種類' })
  kind!: PersonNameKind;

  @Field(() => String, { description: '氏名' })
  name!: string;

  @Field(() => String, { description: 'フリガナ' })
  kana!: string;

  @Field(() => String, { nullable: true, description: '使っていた最後の日' })
  usedUntil!: string | null;
}

@Classified('contact')
@ObjectType({ description: '住所' })
export class PersonAddress {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => String, { nullable: true, description: '郵便番号' })
  postalCode!: string | null;

  @Field(() => String, { description: '住所' })
  address!: string;

  areaId!: string | null;

  @Field(() => String, { nullable: true, description: '住み始めた日' })
  since!: string | null;

  @Field(() => String, { nullable: true, description: '移った日' })
  until!: string | null;
}

@Classified('contact')
@ObjectType({ description: '連絡先' })
export class PersonContact {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => PersonContactKind, { description: '種類' })
  kind!: PersonContactKind;

  @Field(() => String, { description: '番号・アドレス' })
  value!: string;

  @Field(() => String, { nullable: true, description: '備考' })
  note!: string | null;
}

@Classified('contact')
@ObjectType({ description: '意思疎通の配慮' })
export class PersonCommunication {
  @Field(() => [String], { description: '話せることば' })
  languages!: string[];

  @Field(() => [String], { description: '必要な配慮' })
  supportNeeds!: string[];

  @Field(() => Int, { description: '版' })
  version!: number;
}

/** 住民: what the register holds of a person; the measures add their own fields. */
@Classified('identity')
@Directive('@key(fields: "id")')
@ObjectType({ description: '住民' })
export class Person {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => String, { description: '氏' })
  familyName!: string;

  @Field(() => String, { description: '名' })
  givenName!: string;

  @Field(() => String, { description: '氏名' })
  name!: string;

  @Field(() => String, { description: 'フリガナ' })
  kana!: string;

  @Field(() => String, { nullable: true, description: '生年月日' })
  birthDate!: string | null;

  @Field(() => String, { nullable: true, description: '生年月日（和暦）' })
  birthDateEra!: string | null;

  @Field(() => PersonSex, { description: '性別' })
  sex!: PersonSex;

  @Field(() => String, { nullable: true, description: '死亡日' })
  deceasedOn!: string | null;

  areaId!: string | null;

  @Field(() => Int, { description: '版' })
  version!: number;
}

@Classified('identity')
@ObjectType({ description: '続柄' })
export class PersonRelationship {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => PersonRelation, { description: '相手は本人の何か' })
  relation!: PersonRelation;

  @Field(() => Person, { nullable: true, description: '相手' })
  person?: Person | null;

  otherId!: string;
}

export const PersonConnection = connectionOf(Person, 'Person');
