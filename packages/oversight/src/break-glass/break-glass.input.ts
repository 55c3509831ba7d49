import { PageArgs } from '@tsunagu/subgraph-kit';
import { IsNotEmpty, IsUUID, MaxLength } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { BreakGlassFinding } from './break-glass.type.ts';

@InputType({ description: '緊急閲覧を始める' })
export class OpenBreakGlassInput {
  @Field(() => ID, { description: '本人' })
  @IsUUID('all', { message: '本人を選んでください。' })
  personId!: string;

  @Field(() => String, { description: '理由' })
  @IsNotEmpty({ message: '理由を書いてください。' })
  @MaxLength(1_000, { message: '理由は 1,000 文字までです。' })
  reason!: string;

  @Field(() => Int, { description: '長さ（分、240 まで）' })
  minutes!: number;
}

@InputType({ description: '緊急閲覧の事後確認' })
export class ReviewBreakGlassInput {
  @Field(() => ID, { description: '緊急閲覧' })
  @IsUUID('all', { message: '緊急閲覧を選んでください。' })
  id!: string;

  @Field(() => BreakGlassFinding, { description: '結果' })
  finding!: BreakGlassFinding;

  @Field(() => String, { description: '所見' })
  @IsNotEmpty({ message: '所見を書いてください。' })
  @MaxLength(2_000, { message: '所見は 2,000 文字までです。' })
  note!: string;
}

@ArgsType()
export class BreakGlassReviewArgs extends PageArgs {
  @Field(() => Boolean, {
    defaultValue: false,
    description: '確認済みのもの（はい）か、確認待ちのもの（いいえ）か',
  })
  reviewed!: boolean;
}
