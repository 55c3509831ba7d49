import { IsDateString, IsIn, IsUUID, MaxLength, ValidateIf } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { InformationRequestState } from './information-request.type.ts';

@InputType({ description: '資料・情報の提供の依頼' })
export class AskForInformationInput {
  @Field(() => ID, { description: '会議' })
  conferenceId!: string;

  @Field(() => ID, { nullable: true, description: '依頼先の機関' })
  @ValidateIf((input: AskForInformationInput) => input.agencyId != null)
  @IsUUID('all', { message: '機関を選び直してください。' })
  agencyId?: string | null;

  @Field(() => String, { nullable: true, description: '依頼先の団体（一覧にない団体）' })
  @MaxLength(200, { message: '団体の名前は 200 文字までです。' })
  organisation: string = '';

  @Field(() => String, { description: '求めること' })
  @MaxLength(2_000, { message: '求めることは 2,000 文字までです。' })
  what!: string;

  @Field(() => String, { nullable: true, description: '依頼した日（YYYY-MM-DD。入れなければ今日）' })
  @ValidateIf((input: AskForInformationInput) => input.askedOn != null)
  @IsDateString({}, { message: '依頼した日を年月日で入れてください。' })
  askedOn?: string | null;

  @Field(() => String, { nullable: true, description: '期限（YYYY-MM-DD）' })
  @ValidateIf((input: AskForInformationInput) => input.dueOn != null)
  @IsDateString({}, { message: '期限を年月日で入れてください。' })
  dueOn?: string | null;
}

@InputType({ description: '資料・情報の提供の依頼への返事' })
export class AnswerInformationRequestInput {
  @Field(() => ID, { description: '依頼' })
  id!: string;

  @Field(() => Int, { description: '開いたときの版' })
  version!: number;

  @Field(() => InformationRequestState, { description: '提供された、または断られた' })
  @IsIn([InformationRequestState.ANSWERED, InformationRequestState.REFUSED], {
    message: '提供されたか、断られたかを選んでください。',
  })
  state!: InformationRequestState;

  @Field(() => String, { description: '返事の中身、または断られた理由' })
  @MaxLength(4_000, { message: '返事は 4,000 文字までです。' })
  word!: string;

  @Field(() => String, { nullable: true, description: '返事のあった日（YYYY-MM-DD。入れなければ今日）' })
  @ValidateIf((input: AnswerInformationRequestInput) => input.answeredOn != null)
  @IsDateString({}, { message: '返事のあった日を年月日で入れてください。' })
  answeredOn?: string | null;
}
