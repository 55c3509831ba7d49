import { IsIn, MaxLength } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { retentionMonths } from './placement.rules.ts';

@InputType({ description: '求人の紹介' })
export class ProposeJobInput {
  @Field(() => ID, { description: '登録' })
  registrationId!: string;

  @Field(() => ID, { description: '求人' })
  openingId!: string;
}

@InputType({ description: '定着の確認' })
export class RetentionCheckInput {
  @Field(() => Int, { description: '何か月目（1・3・6・12）' })
  @IsIn([...retentionMonths], { message: '1・3・6・12 か月目のどれかを入れてください。' })
  month!: number;

  @Field(() => Boolean, { description: '続けて働いているか' })
  stillWorking!: boolean;

  @Field(() => String, { nullable: true, description: '様子' })
  @MaxLength(1_000, { message: '様子は 1,000 文字までです。' })
  note: string = '';
}

@ArgsType()
export class PlacementStepArgs {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => Int, { description: '開いたときの版' })
  version!: number;
}
