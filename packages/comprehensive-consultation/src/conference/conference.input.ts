import { PageArgs } from '@tsunagu/subgraph-kit';
import { ArrayMaxSize, IsDateString, IsISO8601, IsUUID, MaxLength, ValidateIf } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { ConferenceKindCode, ConferenceResultCode, ConferenceScope } from './conference.type.ts';

@InputType({ description: '会議の招集' })
export class ConveneConferenceInput {
  @Field(() => ID, { description: '相談' })
  caseId!: string;

  @Field(() => ConferenceKindCode, { description: '種類' })
  kind!: ConferenceKindCode;

  @Field(() => String, {
    nullable: true,
    description: '開催の日時（ISO 8601。候補日を挙げるときは要りません）',
  })
  @ValidateIf((input: ConveneConferenceInput) => input.heldAt != null)
  @IsISO8601({ strict: true }, { message: '開催の日時を入れてください。' })
  heldAt?: string | null;

  @Field(() => [String], { nullable: true, description: '候補の日時（ISO 8601）' })
  @ArrayMaxSize(10, { message: '候補は 10 までです。' })
  @IsISO8601({ strict: true }, { each: true, message: '候補の日時を入れてください。' })
  candidates: string[] = [];

  @Field(() => String, { nullable: true, description: '場所' })
  @MaxLength(200, { message: '場所は 200 文字までです。' })
  place: string = '';

  @Field(() => String, { description: '目的' })
  @MaxLength(2_000, { message: '目的は 2,000 文字までです。' })
  purpose!: string;
}

@InputType({ description: '会議に招く' })
export class InviteMembersInput {
  @Field(() => ID, { description: '会議' })
  conferenceId!: string;

  @Field(() => [ID], { description: '招く職員' })
  @ArrayMaxSize(50, { message: '一度に招けるのは 50 人までです。' })
  @IsUUID('all', { each: true, message: '職員を選び直してください。' })
  staffIds!: string[];
}

@InputType({ description: '守秘の確認' })
export class AcceptSecrecyNoticeInput {
  @Field(() => ID, { description: '会議' })
  conferenceId!: string;

  @Field(() => String, { description: '読んだ文面の版' })
  edition!: string;
}

@InputType({ description: '構成員を外す' })
export class RemoveMemberInput {
  @Field(() => ID, { description: '会議' })
  conferenceId!: string;

  @Field(() => ID, { description: '構成員' })
  memberId!: string;
}

@InputType({ description: '会議に出す' })
export class TableItemInput {
  @Field(() => ID, { description: '会議' })
  conferenceId!: string;

  @Field(() => ID, { description: '記録（自分の機関が担当するもの、または調整中の相談）' })
  caseId!: string;
}

@InputType({ description: '会議を終える' })
export class CloseConferenceInput {
  @Field(() => ID, { description: '会議' })
  id!: string;

  @Field(() => Int, { description: '開いたときの版' })
  version!: number;

  @Field(() => ConferenceResultCode, {
    nullable: true,
    description: '終わり方（入れなければ、記録した結論のとおり）',
  })
  result?: ConferenceResultCode | null;

  @Field(() => String, { nullable: true, description: '終えた日（YYYY-MM-DD。入れなければ今日）' })
  @ValidateIf((input: CloseConferenceInput) => input.closedOn != null)
  @IsDateString({}, { message: '終えた日を年月日で入れてください。' })
  closedOn?: string | null;
}

@ArgsType()
export class ConferenceListArgs extends PageArgs {
  @Field(() => ConferenceScope, { description: '関わり' })
  mine!: ConferenceScope;
}
