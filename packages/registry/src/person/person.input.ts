import { PageArgs } from '@tsunagu/subgraph-kit';
import { IsDateString, IsOptional, IsUUID, MaxLength, MinLength } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PersonContactKind, PersonNameKind, PersonRelation, PersonSex, PersonSort } from './person.type.ts';

@ArgsType()
export class PersonListArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: '氏名・フリガナ・生年月日（いくつかのことばを空白で区切る）',
  })
  search?: string | null;

  @Field(() => String, { nullable: true, description: '氏名' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'フリガナ' })
  kana?: string | null;

  @Field(() => String, { nullable: true, description: '生年月日（和暦・西暦、年や月だけでもよい）' })
  birthDate?: string | null;

  @Field(() => ID, { nullable: true, description: '圏域（下の圏域を含む）' })
  areaId?: string | null;

  @Field(() => PersonSort, { nullable: true, defaultValue: PersonSort.RELEVANCE, description: '並べ方' })
  sort!: PersonSort;
}

/** Which person, and the version the worker saw. */
@ArgsType()
export class PersonStepArgs {
  @Field(() => ID, { description: '番号' })
  @IsUUID('all', { message: '住民を選んでください。' })
  id!: string;

  @Field(() => Int, { description: '開いたときの版' })
  version!: number;
}

@InputType({ description: '氏名' })
export class PersonNameInput {
  @Field(() => String, { description: '氏' })
  @MinLength(1, { message: '氏を入れてください。' })
  @MaxLength(50, { message: '氏は 50 文字までです。' })
  familyName!: string;

  @Field(() => String, { description: '名' })
  @MaxLength(50, { message: '名は 50 文字までです。' })
  givenName!: string;

  @Field(() => String, { description: '氏のフリガナ' })
  @MinLength(1, { message: '氏のフリガナを入れてください。' })
  @MaxLength(50, { message: 'フリガナは 50 文字までです。' })
  familyKana!: string;

  @Field(() => String, { description: '名のフリガナ' })
  @MaxLength(50, { message: 'フリガナは 50 文字までです。' })
  givenKana!: string;
}

@InputType({ description: '住所' })
export class PersonAddressInput {
  @Field(() => String, { nullable: true, description: '郵便番号' })
  postalCode?: string | null;

  @Field(() => String, { description: '住所' })
  @MinLength(1, { message: '住所を入れてください。' })
  @MaxLength(200, { message: '住所は 200 文字までです。' })
  address!: string;

  @Field(() => ID, { nullable: true, description: '圏域' })
  @IsOptional()
  @IsUUID('all', { message: '圏域を選び直してください。' })
  areaId?: string | null;

  @Field(() => String, { description: '住み始めた日' })
  @IsDateString({}, { message: '住み始めた日を年月日で入れてください。' })
  since!: string;
}

@InputType({ description: '住民の登録' })
export class RegisterPersonInput extends PersonNameInput {
  @Field(() => String, { nullable: true, description: '生年月日' })
  @IsOptional()
  @IsDateString({}, { message: '生年月日を年月日で入れてください。' })
  birthDate?: string | null;

  @Field(() => PersonSex, { description: '性別' })
  sex!: PersonSex;

  @Field(() => PersonAddressInput, { nullable: true, description: '住所' })
  address?: PersonAddressInput | null;

  @Field(() => String, { nullable: true, description: '電話番号' })
  phone?: string | null;

  @Field(() => Boolean, { nullable: true, description: '同じ氏名・生年月日の人とは別人であることを確かめた' })
  isNotDuplicate?: boolean | null;
}

@InputType({ description: '別の氏名' })
export class OtherNameInput extends PersonNameInput {
  @Field(() => PersonNameKind, { description: '種類' })
  kind!: PersonNameKind;
}

@InputType({ description: '連絡先' })
export class PersonContactInput {
  @Field(() => PersonContactKind, { description: '種類' })
  kind!: PersonContactKind;

  @Field(() => String, { description: '番号・アドレス' })
  @MinLength(1, { message: '番号かアドレスを入れてください。' })
  @MaxLength(200, { message: '200 文字までです。' })
  value!: string;

  @Field(() => String, { nullable: true, description: '備考' })
  note?: string | null;
}

@InputType({ description: '続柄' })
export class PersonRelationshipInput {
  @Field(() => ID, { description: '相手' })
  @IsUUID('all', { message: '相手を選んでください。' })
  otherId!: string;

  @Field(() => PersonRelation, { description: '相手は本人の何か' })
  relation!: PersonRelation;
}
