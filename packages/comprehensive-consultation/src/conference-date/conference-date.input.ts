import { ArrayMaxSize, IsISO8601, IsUUID, MaxLength, ValidateIf, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ConferenceDateAnswer } from './conference-date.type.ts';

@InputType({ description: '会議の候補日を挙げる' })
export class OfferConferenceDatesInput {
  @Field(() => ID, { description: '会議' })
  conferenceId!: string;

  @Field(() => [String], { description: '候補の日時（ISO 8601）' })
  @ArrayMaxSize(10, { message: '候補は 10 までです。' })
  @IsISO8601({ strict: true }, { each: true, message: '候補の日時を入れてください。' })
  startsAt!: string[];
}

@InputType({ description: '候補日への返事' })
export class ConferenceDateAnswerInput {
  @Field(() => ID, { description: '候補日' })
  @IsUUID('all', { message: '候補日を選び直してください。' })
  candidateId!: string;

  @Field(() => ConferenceDateAnswer, { description: '返事' })
  answer!: ConferenceDateAnswer;
}

@InputType({ description: '候補日に返事をする' })
export class AnswerConferenceDatesInput {
  @Field(() => ID, { description: '会議' })
  conferenceId!: string;

  @Field(() => [ConferenceDateAnswerInput], { description: '返事' })
  @ArrayMaxSize(10, { message: '返事は 10 までです。' })
  @ValidateNested({ each: true })
  answers!: ConferenceDateAnswerInput[];
}

@InputType({ description: '会議の日時を決める' })
export class FixConferenceDateInput {
  @Field(() => ID, { description: '会議' })
  conferenceId!: string;

  @Field(() => Int, { description: '開いたときの版' })
  version!: number;

  @Field(() => String, { description: '開催の日時（ISO 8601）' })
  @IsISO8601({ strict: true }, { message: '開催の日時を入れてください。' })
  heldAt!: string;

  @Field(() => String, { nullable: true, description: '場所（入れなければそのまま）' })
  @ValidateIf((input: FixConferenceDateInput) => input.place != null)
  @MaxLength(200, { message: '場所は 200 文字までです。' })
  place?: string | null;
}
