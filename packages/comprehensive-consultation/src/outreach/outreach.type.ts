import { Classified } from '@tsunagu/subgraph-kit';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AgencyReference, StaffReference } from '../references/references.ts';

export enum OutreachStateCode {
  VISITING = 'visiting',
  STABLE = 'stable',
  ENDED = 'ended',
}
registerEnumType(OutreachStateCode, {
  name: 'OutreachState',
  description: 'アウトリーチの状態',
  valuesConfig: {
    VISITING: { description: '訪問中' },
    STABLE: { description: '生活安定' },
    ENDED: { description: '終結' },
  },
});

export enum OutreachStepCode {
  CONTACT = 'contact',
  STABLE = 'stable',
  RESUME = 'resume',
  END = 'end',
}
registerEnumType(OutreachStepCode, {
  name: 'OutreachStep',
  description: 'アウトリーチの一歩',
  valuesConfig: {
    CONTACT: { description: '働きかけ' },
    STABLE: { description: '生活が安定した' },
    RESUME: { description: '再訪問を始めた' },
    END: { description: '終結した' },
  },
});

export enum OutreachContactMethod {
  VISIT = 'visit',
  LETTER = 'letter',
  PHONE = 'phone',
  ONLINE = 'online',
  FROM_PERSON = 'from-person',
}
registerEnumType(OutreachContactMethod, {
  name: 'OutreachContactMethod',
  description: '働きかけの方法',
  valuesConfig: {
    VISIT: { description: '訪問' },
    LETTER: { description: '手紙' },
    PHONE: { description: '電話' },
    ONLINE: { description: 'オンライン' },
    FROM_PERSON: { description: '本人からの連絡' },
  },
});

export enum OutreachContactResult {
  MET = 'met',
  THROUGH_THE_DOOR = 'through-the-door',
  ANSWERED = 'answered',
  NOT_MET = 'not-met',
}
registerEnumType(OutreachContactResult, {
  name: 'OutreachContactResult',
  description: '会えたか',
  valuesConfig: {
    MET: { description: '会えた' },
    THROUGH_THE_DOOR: { description: '扉越しに話せた' },
    ANSWERED: { description: '返事があった' },
    NOT_MET: { description: '会えなかった' },
  },
});

export enum OutreachEndingCode {
  LIFE_STABLE = 'life-stable',
  CONNECTED = 'connected',
  BY_WISH = 'by-wish',
  MOVED_AWAY = 'moved-away',
}
registerEnumType(OutreachEndingCode, {
  name: 'OutreachEnding',
  description: 'アウトリーチの終結のわけ',
  valuesConfig: {
    LIFE_STABLE: { description: '生活が安定した' },
    CONNECTED: { description: '支援につながった' },
    BY_WISH: { description: '本人の希望' },
    MOVED_AWAY: { description: '転出した' },
  },
});

@Classified('plan')
@ObjectType({ description: '関わり方の計画' })
export class OutreachPlan {
  @Field(() => String, { description: 'だれが関わるか' })
  who!: string;

  @Field(() => String, { description: '避けること' })
  avoid!: string;

  @Field(() => String, { description: 'だれの紹介で関わるか' })
  introducer!: string;
}

/** 働きかけ as the graph shows it; the words to who reads the narrative. */
@Classified('progress')
@ObjectType({ description: 'アウトリーチの記録' })
export class OutreachEvent {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => OutreachStepCode, { description: '何をしたか' })
  step!: OutreachStepCode;

  @Field(() => OutreachContactMethod, { nullable: true, description: '方法' })
  method!: OutreachContactMethod | null;

  @Field(() => OutreachContactResult, { nullable: true, description: '会えたか' })
  result!: OutreachContactResult | null;

  @Field(() => Boolean, { description: '計画の間隔より早い' })
  tooSoon!: boolean;

  @Field(() => String, { description: 'あった日（YYYY-MM-DD）' })
  occurredOn!: string;

  @Field(() => StaffReference, { nullable: true, description: '記録した職員' })
  staff!: StaffReference | null;
}

/** アウトリーチ as the graph shows it (M2-28). */
@Classified('progress')
@ObjectType({ description: 'アウトリーチ' })
export class Outreach {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => AgencyReference, { description: '担う機関' })
  agency!: AgencyReference;

  @Field(() => OutreachStateCode, { description: '状態' })
  state!: OutreachStateCode;

  @Field(() => Int, { description: '働きかけの間隔（日）' })
  gapDays!: number;

  @Field(() => String, { nullable: true, description: '次に関わる日（YYYY-MM-DD）' })
  nextOn!: string | null;

  @Field(() => String, { description: '始まった日（YYYY-MM-DD）' })
  beganOn!: string;

  @Field(() => String, { nullable: true, description: '生活が安定した日（YYYY-MM-DD）' })
  stableOn!: string | null;

  @Field(() => String, { nullable: true, description: '終結した日（YYYY-MM-DD）' })
  endedOn!: string | null;

  @Field(() => OutreachEndingCode, { nullable: true, description: '終結のわけ' })
  ending!: OutreachEndingCode | null;

  @Field(() => Int, { description: '版' })
  version!: number;
}
