import { ArrayMaxSize, IsDateString, IsUUID, MaxLength, ValidateIf, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import {
  ConferenceAttendanceKind,
  ConferenceDecision,
  ConferenceFollowUp,
} from './conference-record.type.ts';

@InputType({ description: '構成員の出欠' })
export class ConferenceAttendanceInput {
  @Field(() => ID, { description: '構成員' })
  memberId!: string;

  @Field(() => ConferenceAttendanceKind, { description: '出欠' })
  attendance!: ConferenceAttendanceKind;

  @Field(() => String, { nullable: true, description: '代理の方の名前' })
  @MaxLength(100, { message: '代理の方の名前は 100 文字までです。' })
  deputy: string = '';
}

@InputType({ description: '会議の出欠' })
export class RecordAttendanceInput {
  @Field(() => ID, { description: '会議' })
  conferenceId!: string;

  @Field(() => [ConferenceAttendanceInput], { description: '出欠' })
  @ArrayMaxSize(100, { message: '構成員は 100 人までです。' })
  @ValidateNested({ each: true })
  members!: ConferenceAttendanceInput[];
}

@InputType({ description: '議題' })
export class ConferenceAgendaPointInput {
  @Field(() => ID, { nullable: true, description: '出した機関' })
  @ValidateIf((input: ConferenceAgendaPointInput) => input.agencyId != null)
  @IsUUID('all', { message: '機関を選び直してください。' })
  agencyId?: string | null;

  @Field(() => String, { description: '議題' })
  @MaxLength(1_000, { message: '議題は 1,000 文字までです。' })
  what!: string;
}

@InputType({ description: '会議の議題を並べる' })
export class SetConferenceAgendaInput {
  @Field(() => ID, { description: '会議' })
  conferenceId!: string;

  @Field(() => Int, { description: '開いたときの会議の版' })
  version!: number;

  @Field(() => [ConferenceAgendaPointInput], { description: '議題（話し合う順）' })
  @ArrayMaxSize(30, { message: '議題は 30 までです。' })
  @ValidateNested({ each: true })
  points!: ConferenceAgendaPointInput[];
}

@InputType({ description: '役割分担の案' })
export class ConferenceProposedRoleInput {
  @Field(() => ID, { description: '機関' })
  @IsUUID('all', { message: '機関を選んでください。' })
  agencyId!: string;

  @Field(() => String, { description: '役割' })
  @MaxLength(1_000, { message: '役割は 1,000 文字までです。' })
  role!: string;
}

@InputType({ description: '会議の結論' })
export class RecordConferenceOutcomeInput {
  @Field(() => ID, { description: '会議' })
  conferenceId!: string;

  @Field(() => Int, { description: '開いたときの結論の版（まだなければ 0）' })
  version!: number;

  @Field(() => ConferenceDecision, { description: '結論' })
  result!: ConferenceDecision;

  @Field(() => String, { description: '支援の方向性（決まらなかったときは、まだ決まらないこと）' })
  @MaxLength(2_000, { message: '支援の方向性は 2,000 文字までです。' })
  direction!: string;

  @Field(() => [String], { description: '優先順位' })
  @ArrayMaxSize(20, { message: '優先順位は 20 までです。' })
  @MaxLength(500, { each: true, message: '優先順位の一行は 500 文字までです。' })
  priorities!: string[];

  @Field(() => [ConferenceProposedRoleInput], { description: '役割分担の案' })
  @ArrayMaxSize(30, { message: '役割は 30 件までです。' })
  @ValidateNested({ each: true })
  roles!: ConferenceProposedRoleInput[];

  @Field(() => String, { nullable: true, description: '次の会議の日（YYYY-MM-DD）' })
  @ValidateIf((input: RecordConferenceOutcomeInput) => input.nextOn != null)
  @IsDateString({}, { message: '次の会議の日を年月日で入れてください。' })
  nextOn?: string | null;

  @Field(() => ConferenceFollowUp, { nullable: true, description: '次の手' })
  followUp?: ConferenceFollowUp | null;
}

@InputType({ description: '会議の議事録' })
export class WriteConferenceMinutesInput {
  @Field(() => ID, { description: '会議' })
  conferenceId!: string;

  @Field(() => Int, { description: '開いたときの議事録の版（まだなければ 0）' })
  version!: number;

  @Field(() => String, { description: '議事録' })
  @MaxLength(20_000, { message: '議事録は 20,000 文字までです。' })
  minutes!: string;
}
