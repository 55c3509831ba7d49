import { PageArgs } from '@tsunagu/subgraph-kit';
import { IsInt, IsUUID, Max, MaxLength, Min, ValidateIf } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { LiaisonFieldCode, LiaisonKindCode } from './liaison.type.ts';

@InputType({ description: '関係機関との連携' })
export class LiaisonInput {
  @Field(() => LiaisonFieldCode, { description: '分野' })
  field!: LiaisonFieldCode;

  @Field(() => LiaisonKindCode, { description: '種類' })
  kind!: LiaisonKindCode;

  @Field(() => String, { nullable: true, description: 'あった日（YYYY-MM-DD、なければ今日）' })
  occurredOn?: string | null;

  @Field(() => ID, { nullable: true, description: '相手方の機関' })
  @ValidateIf((input: LiaisonInput) => input.partnerAgencyId != null)
  @IsUUID('all', { message: '相手方の機関を選び直してください。' })
  partnerAgencyId?: string | null;

  @Field(() => String, { nullable: true, description: '相手方の団体の名（個人の名は入れません）' })
  @ValidateIf((input: LiaisonInput) => input.partnerName != null)
  @MaxLength(100, { message: '団体の名は 100 文字までです。' })
  partnerName?: string | null;

  @Field(() => ID, { nullable: true, description: '自助グループなどの活動' })
  @ValidateIf((input: LiaisonInput) => input.activityId != null)
  @IsUUID('all', { message: '活動を選び直してください。' })
  activityId?: string | null;

  @Field(() => String, { description: '内容' })
  @MaxLength(2_000, { message: '内容は 2,000 文字までです。' })
  note!: string;
}

@InputType({ description: '関係機関との連携を記録する（相談によらないもの）' })
export class RecordLiaisonInput extends LiaisonInput {
  @Field(() => Int, { nullable: true, description: '参加した人の数' })
  @ValidateIf((input: RecordLiaisonInput) => input.participants != null)
  @IsInt({ message: '人数を数で入れてください。' })
  @Min(0, { message: '人数は 0 以上です。' })
  @Max(100_000, { message: '人数を確かめてください。' })
  participants?: number | null;
}

@InputType({ description: '関係機関との連携の記録を直す' })
export class CorrectLiaisonInput extends RecordLiaisonInput {
  @Field(() => ID, { description: '記録' })
  id!: string;

  @Field(() => Int, { description: '開いたときの版' })
  version!: number;
}

@InputType({ description: 'この相談についての連携を記録する' })
export class RecordCaseLiaisonInput extends LiaisonInput {
  @Field(() => ID, { description: '相談' })
  caseId!: string;
}

@ArgsType()
export class LiaisonListArgs extends PageArgs {
  @Field(() => LiaisonFieldCode, { nullable: true, description: '分野' })
  field?: LiaisonFieldCode | null;

  @Field(() => String, { nullable: true, description: '年度（例 R8）' })
  fiscalYear?: string | null;
}
