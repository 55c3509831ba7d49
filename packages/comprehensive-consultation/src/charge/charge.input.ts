import { IsUUID, ValidateIf } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: '担当者を決める' })
export class AssignWorkInput {
  @Field(() => ID, { description: '相談' })
  caseId!: string;

  @Field(() => ID, { nullable: true, description: '担当する職員（選ばなければ、機関で受け持ちます）' })
  @ValidateIf((input: AssignWorkInput) => input.staffId != null)
  @IsUUID('all', { message: '担当する職員を選び直してください。' })
  staffId?: string | null;
}
