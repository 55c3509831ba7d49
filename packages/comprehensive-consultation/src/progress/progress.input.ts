import { MaxLength } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ReviewFindingCode } from './progress.type.ts';

@InputType({ description: '進み具合を記録する' })
export class RecordProgressInput {
  @Field(() => ID, { description: '相談' })
  caseId!: string;

  @Field(() => String, { nullable: true, description: 'あった日（YYYY-MM-DD、なければ今日）' })
  occurredOn?: string | null;

  @Field(() => String, { description: '進み具合' })
  @MaxLength(4_000, { message: '進み具合は 4,000 文字までです。' })
  word!: string;
}

@InputType({ description: '見直しをする（方針確認）' })
export class HoldReviewInput {
  @Field(() => ID, { description: '受け持ち' })
  dutyId!: string;

  @Field(() => Int, { description: '開いたときの版' })
  version!: number;

  @Field(() => String, { nullable: true, description: '見直した日（YYYY-MM-DD、なければ今日）' })
  occurredOn?: string | null;

  @Field(() => ReviewFindingCode, { description: '結論' })
  finding!: ReviewFindingCode;

  @Field(() => String, { description: '確かめたことと、これからの方針' })
  @MaxLength(4_000, { message: '見直しの記録は 4,000 文字までです。' })
  word!: string;

  @Field(() => String, {
    nullable: true,
    description: '次の見直し日（YYYY-MM-DD、なければ見直しの間隔のあと）',
  })
  reviewOn?: string | null;
}

@InputType({ description: '見直し日を動かす' })
export class MoveReviewInput {
  @Field(() => ID, { description: '受け持ち' })
  dutyId!: string;

  @Field(() => Int, { description: '開いたときの版' })
  version!: number;

  @Field(() => String, { description: '新しい見直し日（YYYY-MM-DD）' })
  reviewOn!: string;

  @Field(() => String, { description: '理由' })
  @MaxLength(1_000, { message: '理由は 1,000 文字までです。' })
  reason!: string;
}
