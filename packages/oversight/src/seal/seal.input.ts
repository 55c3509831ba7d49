import { IsNotEmpty, IsUUID, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: '支援措置をかける' })
export class SetSealInput {
  @Field(() => ID, { description: '守る人' })
  @IsUUID('all', { message: '守る人を選んでください。' })
  personId!: string;

  @Field(() => ID, { nullable: true, description: 'このケースだけを守るとき' })
  caseId?: string | null;

  @Field(() => String, { description: '理由' })
  @IsNotEmpty({ message: '理由を書いてください。' })
  @MaxLength(1_000, { message: '理由は 1,000 文字までです。' })
  reason!: string;
}
