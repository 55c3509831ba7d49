import { PageArgs } from '@tsunagu/subgraph-kit';
import { ArrayMaxSize, MaxLength, ValidateIf, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { CoordinationReasonCode } from '../coordination/coordination.type.ts';
import { CasebookEffectCode, CasebookHousehold } from './casebook.type.ts';

@InputType({ description: '終結した相談から事例を作り始める' })
export class BeginCasebookEntryInput {
  @Field(() => ID, { description: 'もとの相談' })
  caseId!: string;

  @Field(() => [String], {
    description: '伏せる語（かな、旧姓、勤め先、学校、職員の名など。世帯の方の名は自動で点検します）',
  })
  @ArrayMaxSize(100, { message: '伏せる語は 100 語までです。' })
  @MaxLength(50, { each: true, message: '伏せる語は一語 50 文字までです。' })
  guardedWords: string[] = [];
}

@InputType({ description: '事例の下書きを保存する' })
export class SaveCasebookDraftInput {
  @Field(() => ID, { description: '事例' })
  id!: string;

  @Field(() => Int, { description: '開いたときの版' })
  version!: number;

  @Field(() => String, { description: '題名' })
  @MaxLength(100, { message: '題名は 100 文字までです。' })
  title!: string;

  @Field(() => CasebookHousehold, { description: '世帯の類型' })
  household!: CasebookHousehold;

  @Field(() => [String], { description: '困り事（つなぐシートの符号）' })
  @ArrayMaxSize(20, { message: '困り事は 20 までです。' })
  @MaxLength(50, { each: true, message: '困り事を選び直してください。' })
  worries!: string[];

  @Field(() => CoordinationReasonCode, { nullable: true, description: '調整の理由' })
  reason?: CoordinationReasonCode | null;

  @Field(() => [CasebookEffectCode], { description: '何が効いたか' })
  effects!: CasebookEffectCode[];

  @Field(() => String, { description: '経過' })
  @MaxLength(4_000, { message: '経過は 4,000 文字までです。' })
  course!: string;

  @Field(() => String, { description: '効いたこと' })
  @MaxLength(2_000, { message: '効いたことは 2,000 文字までです。' })
  helped!: string;

  @Field(() => String, { description: '学んだこと' })
  @MaxLength(2_000, { message: '学んだことは 2,000 文字までです。' })
  lessons!: string;

  @Field(() => [String], { nullable: true, description: '伏せる語（変えるときだけ）' })
  @ValidateIf((input: SaveCasebookDraftInput) => input.guardedWords != null)
  @ArrayMaxSize(100, { message: '伏せる語は 100 語までです。' })
  @MaxLength(50, { each: true, message: '伏せる語は一語 50 文字までです。' })
  guardedWords?: string[] | null;
}

@InputType({ description: '注意の箇所を残す理由' })
export class CasebookAnswerInput {
  @Field(() => String, { description: '箇所の符号' })
  @MaxLength(300, { message: '箇所を開き直してください。' })
  key!: string;

  @Field(() => String, { description: '残す理由' })
  @MaxLength(300, { message: '理由は 300 文字までです。' })
  reason!: string;
}

@InputType({ description: '事例を確認に出す' })
export class SubmitCasebookEntryInput {
  @Field(() => ID, { description: '事例' })
  id!: string;

  @Field(() => Int, { description: '開いたときの版' })
  version!: number;

  @Field(() => [CasebookAnswerInput], { description: '注意の箇所を残す理由' })
  @ArrayMaxSize(100, { message: '理由は 100 までです。' })
  @ValidateNested({ each: true })
  answers: CasebookAnswerInput[] = [];
}

@ArgsType()
export class CasebookArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: '探す言葉' })
  @ValidateIf((args: CasebookArgs) => args.search != null)
  @MaxLength(100, { message: '探す言葉は 100 文字までです。' })
  search?: string | null;

  @Field(() => String, { nullable: true, description: '困り事（つなぐシートの符号）' })
  worry?: string | null;

  @Field(() => CasebookHousehold, { nullable: true, description: '世帯の類型' })
  household?: CasebookHousehold | null;

  @Field(() => CoordinationReasonCode, { nullable: true, description: '調整の理由' })
  reason?: CoordinationReasonCode | null;
}
