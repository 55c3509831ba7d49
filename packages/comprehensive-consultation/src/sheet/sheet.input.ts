import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsNotEmpty,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ConsentInput } from '../consent/consent.input.ts';

@InputType({ description: '困り事' })
export class WorryInput {
  @Field(() => String, { description: '項目の符号' })
  code!: string;

  @Field(() => String, { nullable: true, description: '内容' })
  @MaxLength(2_000, { message: '困り事の内容は 2,000 文字までです。' })
  detail: string = '';
}

@InputType({ description: '世帯構成の一行' })
export class SheetMemberInput {
  @Field(() => ID, { nullable: true, description: '台帳の方' })
  @ValidateIf((input: SheetMemberInput) => input.personId != null)
  @IsUUID('all', { message: '台帳の方を選び直してください。' })
  personId?: string | null;

  @Field(() => String, { description: '氏名' })
  @IsNotEmpty({ message: '氏名を書いてください。' })
  @MaxLength(100, { message: '氏名は 100 文字までです。' })
  name!: string;

  @Field(() => Int, { nullable: true, description: '年齢' })
  @ValidateIf((input: SheetMemberInput) => input.age != null)
  @Min(0, { message: '年齢は 0 以上です。' })
  @Max(130, { message: '年齢は 130 までです。' })
  age?: number | null;

  @Field(() => String, { description: '続柄' })
  @IsNotEmpty({ message: '続柄を書いてください。' })
  @MaxLength(50, { message: '続柄は 50 文字までです。' })
  relation!: string;

  @Field(() => String, { nullable: true, description: '備考' })
  @MaxLength(1_000, { message: '備考は 1,000 文字までです。' })
  note: string = '';

  @Field(() => [WorryInput], { description: '困り事' })
  @ValidateNested({ each: true })
  worries!: WorryInput[];

  @Field(() => Boolean, { nullable: true, description: '困り事なし' })
  noWorries: boolean = false;

  @Field(() => String, { nullable: true, description: '病気・障害の状態' })
  @MaxLength(2_000, { message: '病気・障害の状態は 2,000 文字までです。' })
  condition: string = '';

  @Field(() => String, { nullable: true, description: '通院・服薬・手帳など' })
  @MaxLength(2_000, { message: '通院・服薬・手帳などは 2,000 文字までです。' })
  treatment: string = '';
}

@InputType({ description: 'つなぐシートの記録' })
export class RecordSheetInput {
  @Field(() => ID, { description: '相談' })
  caseId!: string;

  @Field(() => Int, { description: '開いたときの版' })
  version!: number;

  @Field(() => [SheetMemberInput], { description: '世帯構成と困り事' })
  @ArrayNotEmpty({ message: '世帯構成を一人以上書いてください。' })
  @ArrayMaxSize(30, { message: '世帯構成は 30 人までです。' })
  @ValidateNested({ each: true })
  members!: SheetMemberInput[];

  @Field(() => String, { nullable: true, description: '相談の経過・世帯の状況' })
  @MaxLength(8_000, { message: '相談の経過・世帯の状況は 8,000 文字までです。' })
  situation: string = '';

  @Field(() => String, { nullable: true, description: '本人・家族の思い' })
  @MaxLength(4_000, { message: '本人・家族の思いは 4,000 文字までです。' })
  wishes: string = '';

  @Field(() => String, { nullable: true, description: '強み・できていること' })
  @MaxLength(4_000, { message: '強み・できていることは 4,000 文字までです。' })
  strengths: string = '';

  @Field(() => ID, { nullable: true, description: '紹介先' })
  referralAgencyId?: string | null;

  @Field(() => String, { nullable: true, description: '紹介の理由' })
  @MaxLength(2_000, { message: '紹介の理由は 2,000 文字までです。' })
  referralReason: string = '';

  @Field(() => ConsentInput, { nullable: true, description: '情報共有の同意' })
  @ValidateIf((input: RecordSheetInput) => input.consent != null)
  @ValidateNested()
  consent?: ConsentInput | null;
}
