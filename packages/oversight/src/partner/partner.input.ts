import { dataClasses } from '@tsunagu/access';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsDateString,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsUUID,
  Matches,
  MaxLength,
} from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: '登録する GraphQL 文書' })
export class PartnerDocumentInput {
  @Field(() => String, { description: '名前' })
  @IsNotEmpty({ message: '文書の名前を入れてください。' })
  @MaxLength(100, { message: '名前は 100 文字までです。' })
  name!: string;

  @Field(() => String, { description: '文書' })
  @IsNotEmpty({ message: '文書を入れてください。' })
  @MaxLength(20_000, { message: '文書は 20,000 文字までです。' })
  text!: string;
}

@InputType({ description: '連携システムの登録' })
export class RegisterPartnerClientInput {
  @Field(() => ID, { description: '識別子' })
  @Matches(/^[a-z][a-z0-9-]{2,62}$/, {
    message: '識別子は、英小文字で始まる 3～63 文字の英小文字・数字・ハイフンで入れてください。',
  })
  id!: string;

  @Field(() => String, { description: '名称' })
  @IsNotEmpty({ message: '名称を入れてください。' })
  @MaxLength(200, { message: '名称は 200 文字までです。' })
  name!: string;

  @Field(() => ID, { description: '運用する機関' })
  @IsUUID('all', { message: '運用する機関を選んでください。' })
  agencyId!: string;

  @Field(() => String, { description: '利用目的' })
  @IsNotEmpty({ message: '利用目的を入れてください。' })
  @MaxLength(500, { message: '利用目的は 500 文字までです。' })
  purpose!: string;

  @Field(() => String, { description: '根拠（法令・協定）' })
  @IsNotEmpty({ message: '根拠になる法令か協定を入れてください。' })
  @MaxLength(500, { message: '根拠は 500 文字までです。' })
  legalBasis!: string;

  @Field(() => String, { description: '連絡先' })
  @IsNotEmpty({ message: '連絡先を入れてください。' })
  @MaxLength(500, { message: '連絡先は 500 文字までです。' })
  contact!: string;

  @Field(() => [String], { description: '求められる情報区分' })
  @ArrayNotEmpty({ message: '情報区分を一つ以上選んでください。' })
  @IsIn(dataClasses, { each: true, message: '情報区分を一覧から選んでください。' })
  scopes!: string[];

  @Field(() => String, { description: '公開鍵（JWK または JWK Set の JSON）' })
  @MaxLength(20_000, { message: '公開鍵は 20,000 文字までです。' })
  keys!: string;

  @Field(() => [PartnerDocumentInput], { description: '登録する文書' })
  @ArrayMaxSize(100, { message: '文書は 100 までです。' })
  documents!: PartnerDocumentInput[];

  @Field(() => Boolean, { description: '試験環境（架空の住民だけ）' })
  isSandbox!: boolean;

  @Field(() => String, { nullable: true, description: '有効期限の日' })
  @IsOptional()
  @IsDateString({}, { message: '有効期限を年月日で入れてください。' })
  validUntil?: string | null;
}
