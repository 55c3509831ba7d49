import { ArrayMaxSize, IsUUID } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: '困り事の受け持ち' })
export class AssignWorryInput {
  @Field(() => ID, { description: '相談' })
  caseId!: string;

  @Field(() => Int, { description: '世帯構成の行（最新のつなぐシート）' })
  memberNumber!: number;

  @Field(() => Int, { description: '困り事の番号' })
  worryNumber!: number;

  @Field(() => [ID], { description: '受け持つ機関（だれも受け持っていないときは空）' })
  @ArrayMaxSize(10, { message: '機関は 10 までです。' })
  @IsUUID('all', { each: true, message: '機関を選び直してください。' })
  agencyIds!: string[];

  @Field(() => Int, { description: '開いたときの受け持ちの版' })
  version!: number;
}
