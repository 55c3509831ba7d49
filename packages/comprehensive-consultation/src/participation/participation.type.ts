import { Classified } from '@tsunagu/subgraph-kit';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import {
  ActivityReference,
  AgencyReference,
  PersonReference,
  StaffReference,
} from '../references/references.ts';

export enum ParticipationStateCode {
  MATCHED = 'matched',
  TRIAL = 'trial',
  SETTLED = 'settled',
  READJUSTING = 'readjusting',
  ENDED = 'ended',
}
registerEnumType(ParticipationStateCode, {
  name: 'ParticipationState',
  description: '参加支援の状態',
  valuesConfig: {
    MATCHED: { description: 'マッチング' },
    TRIAL: { description: '体験' },
    SETTLED: { description: '定着' },
    READJUSTING: { description: '再調整' },
    ENDED: { description: '終結' },
  },
});

export enum ParticipationStepCode {
  MATCH = 'match',
  TRY = 'try',
  SETTLE = 'settle',
  CHECK = 'check',
  READJUST = 'readjust',
  REMATCH = 'rematch',
  END = 'end',
}
registerEnumType(ParticipationStepCode, {
  name: 'ParticipationStep',
  description: '参加支援の一歩',
  valuesConfig: {
    MATCH: { description: 'マッチングした' },
    TRY: { description: '体験を始めた' },
    SETTLE: { description: '定着した' },
    CHECK: { description: '定着を確かめた' },
    READJUST: { description: '再調整に入った' },
    REMATCH: { description: 'もう一度マッチングした' },
    END: { description: '終結した' },
  },
});

export enum ParticipationEndingCode {
  TIES_SETTLED = 'ties-settled',
  BY_WISH = 'by-wish',
  NOT_SUITED = 'not-suited',
  ACTIVITY_ENDED = 'activity-ended',
}
registerEnumType(ParticipationEndingCode, {
  name: 'ParticipationEnding',
  description: '参加支援の終結のわけ',
  valuesConfig: {
    TIES_SETTLED: { description: 'つながりが定着した' },
    BY_WISH: { description: '本人の希望' },
    NOT_SUITED: { description: '合わなかった' },
    ACTIVITY_ENDED: { description: '活動がなくなった' },
  },
});

/** 参加支援の一歩 as the graph shows it. */
@Classified('progress')
@ObjectType({ description: '参加支援の一歩' })
export class ParticipationEvent {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => ParticipationStepCode, { description: '何をしたか' })
  step!: ParticipationStepCode;

  @Field(() => ActivityReference, { nullable: true, description: '活動' })
  activity!: ActivityReference;

  @Field(() => String, { description: 'あった日（YYYY-MM-DD）' })
  occurredOn!: string;

  @Field(() => String, { description: '様子' })
  word!: string;

  @Field(() => StaffReference, { nullable: true, description: '記録した職員' })
  staff!: StaffReference | null;
}

/** 参加支援 as the graph shows it: from a case to a job, a gathering place, a course or a council (M2-29, M2-30). */
@Classified('progress')
@ObjectType({ description: '参加支援' })
export class Participation {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => PersonReference, { nullable: true, description: '本人（見る根拠があるときだけ）' })
  person!: PersonReference;

  @Field(() => ActivityReference, { nullable: true, description: '活動' })
  activity!: ActivityReference;

  @Field(() => AgencyReference, { description: '支える機関' })
  agency!: AgencyReference;

  @Field(() => ParticipationStateCode, { description: '状態' })
  state!: ParticipationStateCode;

  @Field(() => String, { description: '始まった日（YYYY-MM-DD）' })
  beganOn!: string;

  @Field(() => String, { nullable: true, description: '次に様子を確かめる日（YYYY-MM-DD）' })
  checkOn!: string | null;

  @Field(() => String, { nullable: true, description: '終結した日（YYYY-MM-DD）' })
  endedOn!: string | null;

  @Field(() => ParticipationEndingCode, { nullable: true, description: '終結のわけ' })
  ending!: ParticipationEndingCode | null;

  @Field(() => Int, { description: '版' })
  version!: number;
}
