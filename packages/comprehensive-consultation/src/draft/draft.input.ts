import { IsUUID, ValidateIf } from 'class-validator';
import { GraphQLJSONObject } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: '相談の下書き' })
export class SaveConsultationDraftInput {
  @Field(() => ID, { nullable: true, description: '下書き（新しいときは空）' })
  @ValidateIf((input: SaveConsultationDraftInput) => input.id != null)
  @IsUUID('all', { message: '下書きを開き直してください。' })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: '開いたときの版（新しいときは空）' })
  version?: number | null;

  @Field(() => ID, { nullable: true, description: '世帯' })
  @ValidateIf((input: SaveConsultationDraftInput) => input.householdId != null)
  @IsUUID('all', { message: '世帯を選び直してください。' })
  householdId?: string | null;

  @Field(() => GraphQLJSONObject, { description: '入力した内容' })
  content!: object;
}
