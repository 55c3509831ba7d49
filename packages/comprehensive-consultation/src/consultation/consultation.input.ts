import { PageArgs } from '@tsunagu/subgraph-kit';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsISO8601,
  IsNotEmpty,
  IsUUID,
  MaxLength,
  ValidateIf,
} from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import {
  ConsultationCaseChannel,
  ConsultationCaseOutcome,
  ConsultationCaseSort,
  ConsultationCaseState,
  ConsultationCaseUrgency,
} from './consultation.type.ts';

@InputType({ description: '相談の受付' })
export class ReceiveConsultationInput {
  @Field(() => ID, { nullable: true, description: 'もとにした下書き（受け付けると消えます）' })
  draftId?: string | null;

  @Field(() => ID, { description: '世帯' })
  @IsUUID('all', { message: '世帯を選んでください。' })
  householdId!: string;

  @Field(() => ID, { nullable: true, description: '地域' })
  areaId?: string | null;

  @Field(() => [ID], { description: '相談に関わる方（中心になる方を先頭に）' })
  @ArrayNotEmpty({ message: '相談に関わる方を一人以上選んでください。' })
  @ArrayMaxSize(30, { message: '相談に関わる方は 30 人までです。' })
  @IsUUID('all', { each: true, message: '相談に関わる方を選んでください。' })
  personIds!: string[];

  @Field(() => ConsultationCaseChannel, { description: '経路' })
  channel!: ConsultationCaseChannel;

  @Field(() => ConsultationCaseUrgency, { description: '緊急度' })
  urgency!: ConsultationCaseUrgency;

  @Field(() => String, {
    nullable: true,
    description: '受け付けた日時（後から書き写すとき。なければ今）',
  })
  @ValidateIf((input: ReceiveConsultationInput) => input.receivedAt != null)
  @IsISO8601({ strict: true }, { message: '受け付けた日時を入れてください。' })
  receivedAt?: string | null;

  @Field(() => String, { description: '最初の言葉（主訴）' })
  @IsNotEmpty({ message: '相談の内容を書いてください。' })
  @MaxLength(4_000, { message: '相談の内容は 4,000 文字までです。' })
  firstWord!: string;
}

@InputType({ description: '「他に困り事はありませんか？」の答え' })
export class OtherTroublesInput {
  @Field(() => ID, { description: '相談' })
  caseId!: string;

  @Field(() => Int, { description: '開いたときの版' })
  version!: number;

  @Field(() => Boolean, { description: '他にも困り事がある' })
  hasOtherTroubles!: boolean;

  @Field(() => String, { nullable: true, description: '答えの内容' })
  @MaxLength(4_000, { message: '答えの内容は 4,000 文字までです。' })
  answer: string = '';
}

@InputType({ description: '相談の終結' })
export class CloseConsultationInput {
  @Field(() => ID, { description: '相談' })
  caseId!: string;

  @Field(() => Int, { description: '開いたときの版' })
  version!: number;

  @Field(() => ConsultationCaseOutcome, { description: '結果' })
  outcome!: ConsultationCaseOutcome;

  @Field(() => String, { nullable: true, description: '終結時の記録' })
  @MaxLength(4_000, { message: '終結時の記録は 4,000 文字までです。' })
  note: string = '';
}

@ArgsType()
export class ConsultationListArgs extends PageArgs {
  @Field(() => ConsultationCaseState, { nullable: true, description: '状態' })
  state?: ConsultationCaseState | null;

  @Field(() => String, { nullable: true, description: '困り事の項目（つなぐシート）' })
  worry?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: '所属する機関が担当する相談だけ',
  })
  mine?: boolean | null;

  @Field(() => ConsultationCaseSort, {
    nullable: true,
    defaultValue: ConsultationCaseSort.RECEIVED_AT_DESC,
    description: '並べ方',
  })
  sort!: ConsultationCaseSort;
}
