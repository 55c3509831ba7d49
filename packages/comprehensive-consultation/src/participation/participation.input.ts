import { IsUUID, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ParticipationEndingCode, ParticipationStepCode } from './participation.type.ts';

@InputType({ description: '参加支援を始める（マッチング）' })
export class MatchActivityInput {
  @Field(() => ID, { description: '相談' })
  caseId!: string;

  @Field(() => ID, { description: '本人' })
  @IsUUID('all', { message: '本人を選んでください。' })
  personId!: string;

  @Field(() => ID, { description: '活動' })
  @IsUUID('all', { message: '活動を選んでください。' })
  activityId!: string;

  @Field(() => String, { nullable: true, description: 'マッチングした日（YYYY-MM-DD、なければ今日）' })
  occurredOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '次に様子を確かめる日（YYYY-MM-DD、なければ見直しの間隔のあと）',
  })
  checkOn?: string | null;

  @Field(() => String, { description: '本人の思いと、選んだわけ' })
  @MaxLength(2_000, { message: '様子は 2,000 文字までです。' })
  word!: string;
}

@InputType({ description: '参加支援を進める' })
export class StepParticipationInput {
  @Field(() => ID, { description: '参加支援' })
  id!: string;

  @Field(() => Int, { description: '開いたときの版' })
  version!: number;

  @Field(() => ParticipationStepCode, { description: '何をしたか' })
  step!: ParticipationStepCode;

  @Field(() => ID, {
    nullable: true,
    description: '新しい活動（もう一度マッチングするとき。なければ同じ活動）',
  })
  activityId?: string | null;

  @Field(() => String, { nullable: true, description: 'あった日（YYYY-MM-DD、なければ今日）' })
  occurredOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '次に様子を確かめる日（YYYY-MM-DD、なければ見直しの間隔のあと）',
  })
  checkOn?: string | null;

  @Field(() => ParticipationEndingCode, { nullable: true, description: '終結のわけ' })
  ending?: ParticipationEndingCode | null;

  @Field(() => String, { description: '様子' })
  @MaxLength(2_000, { message: '様子は 2,000 文字までです。' })
  word!: string;
}
