import { ArrayMaxSize, IsUUID, MaxLength } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';

@ArgsType()
export class ConsultationDirectoryArgs {
  @Field(() => String, { nullable: true, description: '相談内容のことば' })
  search?: string | null;

  @Field(() => String, { nullable: true, description: '分野' })
  category?: string | null;

  @Field(() => String, { nullable: true, description: '困りごと' })
  worry?: string | null;

  @Field(() => Boolean, { nullable: true, description: '★だけ' })
  fallbackOnly?: boolean | null;

  @Field(() => String, { nullable: true, description: '版（空のときはいまの版）' })
  version?: string | null;
}

@InputType({ description: '相談機関一覧の新しい版' })
export class IssueDirectoryVersionInput {
  @Field(() => String, { description: '名称' })
  @MaxLength(100, { message: '名称は 100 文字までです。' })
  label!: string;

  @Field(() => String, { nullable: true, description: '発行にあたっての説明' })
  @MaxLength(2_000, { message: '説明は 2,000 文字までです。' })
  note: string = '';
}

@InputType({ description: '相談機関一覧の記載' })
export class ConsultationDirectoryEntryInput {
  @Field(() => ID, { nullable: true, description: '直す記載（新しく加えるときは空）' })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: '開いたときの版' })
  version?: number | null;

  @Field(() => ID, { description: '機関' })
  @IsUUID('all', { message: '機関を選んでください。' })
  agencyId!: string;

  @Field(() => Boolean, { description: '★（相談先が分からないときの窓口）' })
  starred!: boolean;

  @Field(() => String, { nullable: true, description: '分野' })
  @MaxLength(50, { message: '分野は 50 文字までです。' })
  category: string = '';

  @Field(() => String, { description: '相談内容' })
  @MaxLength(500, { message: '相談内容は 500 文字までです。' })
  consultation!: string;

  @Field(() => String, { nullable: true, description: '所在地' })
  @MaxLength(200, { message: '所在地は 200 文字までです。' })
  address: string = '';

  @Field(() => [String], { description: '電話番号' })
  @ArrayMaxSize(10, { message: '電話番号は 10 までです。' })
  phones!: string[];

  @Field(() => [String], { description: '内線' })
  @ArrayMaxSize(10, { message: '内線は 10 までです。' })
  @MaxLength(20, { each: true, message: '内線は 20 文字までです。' })
  extensions!: string[];

  @Field(() => String, { nullable: true, description: '受付時間' })
  @MaxLength(200, { message: '受付時間は 200 文字までです。' })
  hours: string = '';

  @Field(() => String, { nullable: true, description: '備考' })
  @MaxLength(500, { message: '備考は 500 文字までです。' })
  note: string = '';
}
