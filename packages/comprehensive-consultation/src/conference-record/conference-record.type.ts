import { Classified } from '@tsunagu/subgraph-kit';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AgencyReference, StaffReference } from '../references/references.ts';

export enum ConferenceAttendanceKind {
  CAME = 'came',
  ABSENT = 'absent',
  DEPUTY = 'deputy',
}
registerEnumType(ConferenceAttendanceKind, {
  name: 'ConferenceAttendanceKind',
  description: '会議の出欠',
  valuesConfig: {
    CAME: { description: '出席' },
    ABSENT: { description: '欠席' },
    DEPUTY: { description: '代理が出席' },
  },
});

export enum ConferenceDecision {
  DECIDED = 'decided',
  UNDECIDED = 'undecided',
}
registerEnumType(ConferenceDecision, {
  name: 'ConferenceDecision',
  description: '会議の結論',
  valuesConfig: {
    DECIDED: { description: '決まった' },
    UNDECIDED: { description: '決まらなかった' },
  },
});

export enum ConferenceFollowUp {
  NEXT_CONFERENCE = 'next-conference',
  ADVISER_CONFERENCE = 'adviser-conference',
  ADVISER_DISPATCH = 'adviser-dispatch',
}
registerEnumType(ConferenceFollowUp, {
  name: 'ConferenceFollowUp',
  description: '会議の次の手',
  valuesConfig: {
    NEXT_CONFERENCE: { description: 'もう一度、会議を開く' },
    ADVISER_CONFERENCE: { description: 'アドバイザー会議を開く' },
    ADVISER_DISPATCH: { description: 'アドバイザーを派遣する' },
  },
});

@Classified('summary')
@ObjectType({ description: '会議の出欠' })
export class ConferenceAttendance {
  @Field(() => StaffReference, { description: '職員' })
  staff!: StaffReference;

  @Field(() => AgencyReference, { description: '機関' })
  agency!: AgencyReference;

  @Field(() => ConferenceAttendanceKind, { description: '出欠' })
  attendance!: ConferenceAttendanceKind;

  @Field(() => String, { nullable: true, description: '代理の方の名前' })
  deputy!: string | null;
}

@Classified('plan')
@ObjectType({ description: '会議の議題' })
export class ConferenceAgendaPoint {
  @Field(() => AgencyReference, { nullable: true, description: '出した機関' })
  agency!: AgencyReference | null;

  @Field(() => String, { description: '議題' })
  what!: string;
}

@Classified('plan')
@ObjectType({ description: '役割分担の案' })
export class ConferenceProposedRole {
  @Field(() => AgencyReference, { description: '機関' })
  agency!: AgencyReference;

  @Field(() => String, { description: '役割' })
  role!: string;
}

/** 会議の結論: a proposal; roles are decided by the lead division (M2-18 … M2-20). */
@Classified('plan')
@ObjectType({ description: '会議の結論（役割は、主管課が最終的に決めます）' })
export class ConferenceOutcome {
  @Field(() => ConferenceDecision, { description: '結論' })
  result!: ConferenceDecision;

  @Field(() => String, { description: '支援の方向性（決まらなかったときは、まだ決まらないこと）' })
  direction!: string;

  @Field(() => [String], { description: '優先順位' })
  priorities!: string[];

  @Field(() => [ConferenceProposedRole], { description: '役割分担の案' })
  roles!: ConferenceProposedRole[];

  @Field(() => String, { nullable: true, description: '次の会議の日（YYYY-MM-DD）' })
  nextOn!: string | null;

  @Field(() => ConferenceFollowUp, { nullable: true, description: '次の手' })
  followUp!: ConferenceFollowUp | null;

  @Field(() => String, { description: '記録した日時' })
  recordedAt!: string;

  @Field(() => Int, { description: '版' })
  version!: number;
}

/** 議事録: only who sits or sat there reads it. */
@Classified('progress')
@ObjectType({ description: '会議の議事録（守秘の確認をして会議に出た職員だけ）' })
export class ConferenceMinutes {
  @Field(() => String, { description: '議事録' })
  minutes!: string;

  @Field(() => String, { description: '書いた日時' })
  writtenAt!: string;

  @Field(() => StaffReference, { nullable: true, description: '書いた職員' })
  writtenBy!: StaffReference | null;

  @Field(() => Int, { description: '版' })
  version!: number;
}
