import { IsUUID, Matches, MaxLength, Min, ValidateIf } from 'class-validator';
import { Field, Float, ID, InputType, Int } from 'type-graphql';

const short = { message: '100 文字までで書いてください。' };

@InputType({ description: '団体への助成' })
export class KeepExternalGrantInput {
  @Field(() => ID, { nullable: true, description: '直す助成（なければ新しく加えます）' })
  @ValidateIf((input: KeepExternalGrantInput) => input.id != null)
  @IsUUID('all', { message: '助成を選び直してください。' })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: '開いたときの版（直すとき）' })
  version?: number | null;

  @Field(() => String, { description: '名称' })
  @MaxLength(100, short)
  name!: string;

  @Field(() => String, { description: '助成する団体' })
  @MaxLength(100, short)
  organisation!: string;

  @Field(() => String, { description: '対象' })
  @MaxLength(500, { message: '500 文字までで書いてください。' })
  target!: string;

  @Field(() => String, { description: '地域' })
  @MaxLength(100, short)
  region!: string;

  @Field(() => Float, { nullable: true, description: '上限（円）' })
  @ValidateIf((input: KeepExternalGrantInput) => input.capYen != null)
  @Min(1, { message: '上限を円で入力してください。' })
  capYen?: number | null;

  @Field(() => String, { nullable: true, description: '締切の日' })
  @ValidateIf((input: KeepExternalGrantInput) => input.deadlineOn != null)
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: '締切を年月日で入力してください。' })
  deadlineOn?: string | null;

  @Field(() => String, { nullable: true, description: '申込み方法' })
  @ValidateIf((input: KeepExternalGrantInput) => input.howToApply != null)
  @MaxLength(1_000, { message: '1,000 文字までで書いてください。' })
  howToApply?: string | null;

  @Field(() => String, { description: '出典' })
  @MaxLength(500, { message: '500 文字までで書いてください。' })
  source!: string;

  @Field(() => Boolean, { description: '公開する' })
  published!: boolean;
}
