import { Classified, connectionOf } from '@tsunagu/subgraph-kit';
import { Directive, Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ConsultationVisibleBecause } from '../consultation/consultation.type.ts';
import { AgencyReference } from '../references/references.ts';

export enum ConsultationHandoverState {
  SENT = 'sent',
  ACCEPTED = 'accepted',
  PASSED_ON = 'passed-on',
}
registerEnumType(ConsultationHandoverState, {
  name: 'ConsultationHandoverState',
  description: '引継ぎの状態',
  valuesConfig: {
    SENT: { description: '返事待ち' },
    ACCEPTED: { description: '受けた' },
    PASSED_ON: { description: '次の機関へ引き継いだ' },
  },
});

export enum ConsultationHandoverDirection {
  INCOMING = 'incoming',
  OUTGOING = 'outgoing',
}
registerEnumType(ConsultationHandoverDirection, {
  name: 'ConsultationHandoverDirection',
  description: '引継ぎの向き',
  valuesConfig: {
    INCOMING: { description: '受け取った引継ぎ' },
    OUTGOING: { description: '送った引継ぎ' },
  },
});

@Classified('narrative')
@ObjectType({ description: '引継ぎの言葉' })
export class HandoverWord {
  @Field(() => String, { description: '引継ぎ先に伝えた一言' })
  wordToTarget!: string;

  @Field(() => String, { nullable: true, description: '次の機関へ引き継いだ理由' })
  passedOnBecause!: string | null;
}

/** 引継ぎ as the graph shows it (M2-06, M2-07). */
@Classified('summary')
@Directive('@key(fields: "id")')
@ObjectType({ description: '引継ぎ' })
export class Handover {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => AgencyReference, { description: '引継ぎ元' })
  from!: AgencyReference;

  @Field(() => AgencyReference, { description: '引継ぎ先' })
  to!: AgencyReference;

  @Field(() => ConsultationHandoverState, { description: '状態' })
  state!: ConsultationHandoverState;

  @Field(() => String, { description: '引き継いだ日時' })
  sentAt!: string;

  @Field(() => Boolean, { description: '相談した方に引継ぎ先を案内した' })
  citizenTold!: boolean;

  @Field(() => Boolean, { description: '内容が明らか（引継ぎ先への一言は不要）' })
  contentIsPlain!: boolean;

  @Field(() => String, { nullable: true, description: '返事の日時' })
  answeredAt!: string | null;

  @Field(() => Float, { nullable: true, description: '受けるまでの時間（時間）' })
  hoursToAcceptance!: number | null;

  @Field(() => String, { nullable: true, description: '受けた機関が本人に初めて連絡した日時' })
  firstContactAt!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: '最初に引き継いでから、本人に初めて連絡するまでの時間（時間）',
  })
  hoursToFirstContact!: number | null;

  @Field(() => Boolean, { description: '返事が遅れている' })
  overdue!: boolean;

  @Field(() => Int, { description: '何回引き継がれたか（たらい回しの回数）' })
  bounces!: number;

  @Field(() => Int, { description: '版' })
  version!: number;

  @Field(() => ConsultationVisibleBecause, { description: 'なぜ見えるか' })
  visibleBecause!: ConsultationVisibleBecause;

  /** Where it belongs; not fields of the graph. */
  caseId!: string;
  chainId!: string;
}

export const HandoverConnection = connectionOf(Handover, 'Handover');

/**
 * What became of a hand-over that an agency passed on: that agency no longer sees the case, so this names no person.
 */
@Classified('summary')
@ObjectType({ description: '次の機関へ引き継いだもののその後' })
export class ForwardedHandover {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => AgencyReference, { description: '引き継いだ先' })
  to!: AgencyReference;

  @Field(() => String, { description: '引き継いだ日時' })
  sentAt!: string;

  @Field(() => ConsultationHandoverState, { description: '引き継いだ先の返事' })
  state!: ConsultationHandoverState;

  @Field(() => AgencyReference, { nullable: true, description: '最後に受けた機関' })
  acceptedBy!: AgencyReference | null;

  @Field(() => Int, { description: '何回引き継がれたか（たらい回しの回数）' })
  bounces!: number;
}
