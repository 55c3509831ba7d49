import { PageArgs } from '@tsunagu/subgraph-kit';
import { IsISO8601, IsUUID, MaxLength, ValidateIf } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { ConsultationHandoverDirection, ConsultationHandoverState } from './handover.type.ts';

@InputType({ description: '引継ぎ' })
export class SendHandoverInput {
  @Field(() => ID, { description: '相談' })
  caseId!: string;

  @Field(() => Int, { nullable: true, description: '開いたときの相談の版' })
  version?: number | null;

  @Field(() => ID, { description: '引継ぎ先の機関' })
  @IsUUID('all', { message: '引継ぎ先の機関を選んでください。' })
  toAgencyId!: string;

  @Field(() => Boolean, { description: '相談した方に引継ぎ先を案内した' })
  citizenTold!: boolean;

  @Field(() => String, { nullable: true, description: '引継ぎ先に伝えた一言' })
  @MaxLength(4_000, { message: '一言は 4,000 文字までです。' })
  wordToTarget: string = '';

  @Field(() => Boolean, { nullable: true, description: '内容が明らか（引継ぎ先への一言は不要）' })
  contentIsPlain: boolean = false;
}

@InputType({ description: '引継ぎを受ける' })
export class AcceptHandoverInput {
  @Field(() => ID, { description: '引継ぎ' })
  handoverId!: string;

  @Field(() => Int, { description: '開いたときの版' })
  version!: number;
}

@InputType({ description: '次の機関へ引き継ぐ' })
export class PassOnHandoverInput {
  @Field(() => ID, { description: '引継ぎ' })
  handoverId!: string;

  @Field(() => Int, { description: '開いたときの版' })
  version!: number;

  @Field(() => ID, { nullable: true, description: '次の機関（なければ断りとみなし、CC-012 になります）' })
  @ValidateIf((input: PassOnHandoverInput) => input.toAgencyId != null)
  @IsUUID('all', { message: '次の機関を選び直してください。' })
  toAgencyId?: string | null;

  @Field(() => String, { description: '理由' })
  @MaxLength(2_000, { message: '理由は 2,000 文字までです。' })
  reason!: string;

  @Field(() => Boolean, { description: '相談した方に次の機関を案内した' })
  citizenTold!: boolean;

  @Field(() => String, { nullable: true, description: '次の機関に伝えた一言' })
  @MaxLength(4_000, { message: '一言は 4,000 文字までです。' })
  wordToTarget: string = '';

  @Field(() => Boolean, { nullable: true, description: '内容が明らか（次の機関への一言は不要）' })
  contentIsPlain: boolean = false;
}

@InputType({ description: '初回の連絡' })
export class NoteFirstContactInput {
  @Field(() => ID, { description: '引継ぎ' })
  handoverId!: string;

  @Field(() => Int, { description: '開いたときの版' })
  version!: number;

  @Field(() => String, { nullable: true, description: '連絡した日時（なければ今）' })
  @ValidateIf((input: NoteFirstContactInput) => input.contactedAt != null)
  @IsISO8601({ strict: true }, { message: '連絡した日時を入れてください。' })
  contactedAt?: string | null;
}

@ArgsType()
export class HandoverListArgs extends PageArgs {
  @Field(() => ConsultationHandoverDirection, { description: '向き' })
  direction!: ConsultationHandoverDirection;

  @Field(() => ConsultationHandoverState, { nullable: true, description: '状態' })
  state?: ConsultationHandoverState | null;
}
