import { Classified, connectionOf } from '@tsunagu/subgraph-kit';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ConsultationVisibleBecause } from '../consultation/consultation.type.ts';
import { AgencyReference, StaffReference } from '../references/references.ts';

export enum CoordinationReasonCode {
  PARTNER_NOT_FOUND = 'partner-not-found',
  NO_MENU = 'no-menu',
  ROLES_UNDECIDED = 'roles-undecided',
  MOVEMENTS_UNKNOWN = 'movements-unknown',
  OTHER_PROBLEM_FOUND = 'other-problem-found',
  SERVICES_NOT_COMBINED = 'services-not-combined',
}
registerEnumType(CoordinationReasonCode, {
  name: 'CoordinationReason',
  description: '推進員に調整を頼む理由',
  valuesConfig: {
    PARTNER_NOT_FOUND: { description: '連携先が確定しない（協力が得られない）' },
    NO_MENU: { description: '適切な支援メニューが決まらない' },
    ROLES_UNDECIDED: { description: '各相談機関の役割分担が決まらない' },
    MOVEMENTS_UNKNOWN: { description: 'お互いの動きを知らない' },
    OTHER_PROBLEM_FOUND: { description: '担当以外の世帯の課題を見つけたが、情報共有していない' },
    SERVICES_NOT_COMBINED: { description: '複数サービスが入っているが、組み合わせができていない' },
  },
});

export enum CoordinationStateCode {
  REQUESTED = 'requested',
  COORDINATING = 'coordinating',
  DECIDED = 'decided',
  ENDED = 'ended',
}
registerEnumType(CoordinationStateCode, {
  name: 'CoordinationState',
  description: '調整の状態',
  valuesConfig: {
    REQUESTED: { description: '受付待ち' },
    COORDINATING: { description: '調整中' },
    DECIDED: { description: '役割決定済み' },
    ENDED: { description: '終了（相談のみ・取下げ）' },
  },
});

export enum CoordinationOutcomeCode {
  ADVICE_ONLY = 'advice-only',
  WITHDRAWN = 'withdrawn',
}
registerEnumType(CoordinationOutcomeCode, {
  name: 'CoordinationOutcome',
  description: '役割を決めずに終わったわけ',
  valuesConfig: {
    ADVICE_ONLY: { description: '問い合わせ・相談のみで完了' },
    WITHDRAWN: { description: '依頼した機関が取り下げた' },
  },
});

/**
 * 調整の依頼 before somebody accepted it: which agency asks, since when and why. The coordinator has no basis yet, so
 * there is no person and no case.
 */
@Classified('directory')
@ObjectType({ description: '推進員の受付を待つ調整の依頼（受け付けるまで、世帯は分かりません）' })
export class CoordinationRequest {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => AgencyReference, { description: '依頼した機関' })
  requestedBy!: AgencyReference;

  @Field(() => String, { description: '依頼の日時' })
  requestedAt!: string;

  @Field(() => CoordinationReasonCode, { description: '理由' })
  reason!: CoordinationReasonCode;

  @Field(() => Int, { description: '版' })
  version!: number;
}

export const CoordinationRequestConnection = connectionOf(CoordinationRequest, 'CoordinationRequest');

@Classified('narrative')
@ObjectType({ description: '調整の依頼の言葉' })
export class CoordinationNarrative {
  @Field(() => String, { description: '調整を頼む事情' })
  situation!: string;

  @Field(() => String, { nullable: true, description: '推進員の助言（相談のみで終わったとき）' })
  advice!: string | null;
}

@Classified('plan')
@ObjectType({ description: '決まった役割' })
export class DecidedRole {
  @Field(() => AgencyReference, { description: '役割を担う機関' })
  agency!: AgencyReference;

  @Field(() => String, { description: '役割' })
  role!: string;

  /** The duty that goes with it; not a field of the graph. */
  dutyId!: string | null;
}

/** 役割分担の決定 by the lead division (M2-20). */
@Classified('plan')
@ObjectType({ description: '役割分担の決定' })
export class RoleDecision {
  @Field(() => String, { description: '決定の日時' })
  decidedAt!: string;

  @Field(() => StaffReference, { nullable: true, description: '決定した主管課の職員' })
  decidedBy!: StaffReference | null;

  @Field(() => String, { description: '理由' })
  reason!: string;

  @Field(() => [DecidedRole], { description: '役割分担' })
  roles!: DecidedRole[];
}

/** 包括化推進員による調整 as the graph shows it to those who have a basis (M2-10 … M2-13). */
@Classified('summary')
@Directive('@key(fields: "id")')
@ObjectType({ description: '相談支援包括化推進員による調整' })
export class Coordination {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => CoordinationStateCode, { description: '状態' })
  state!: CoordinationStateCode;

  @Field(() => CoordinationReasonCode, { description: '理由' })
  reason!: CoordinationReasonCode;

  @Field(() => AgencyReference, { description: '依頼した機関' })
  requestedBy!: AgencyReference;

  @Field(() => AgencyReference, { description: '推進員の機関' })
  coordinator!: AgencyReference;

  @Field(() => String, { description: '依頼の日時' })
  requestedAt!: string;

  @Field(() => String, { nullable: true, description: '推進員が受け付けた日時' })
  acceptedAt!: string | null;

  @Field(() => String, { nullable: true, description: '役割が決まった日時' })
  decidedAt!: string | null;

  @Field(() => String, { nullable: true, description: '役割を決めずに終わった日時' })
  endedAt!: string | null;

  @Field(() => CoordinationOutcomeCode, { nullable: true, description: '役割を決めずに終わったわけ' })
  outcome!: CoordinationOutcomeCode | null;

  @Field(() => Int, { description: '版' })
  version!: number;

  @Field(() => ConsultationVisibleBecause, { description: 'なぜ見えるか' })
  visibleBecause!: ConsultationVisibleBecause;

  /** The case it is about; not a field of the graph. */
  caseId!: string;
}

export const CoordinationConnection = connectionOf(Coordination, 'Coordination');

/** What is told to somebody who ended a coordination and may no longer see the case. */
@Classified('summary')
@ObjectType({ description: '終わった調整' })
export class EndedCoordination {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => CoordinationOutcomeCode, { description: '終わったわけ' })
  outcome!: CoordinationOutcomeCode;

  @Field(() => String, { description: '終わった日時' })
  endedAt!: string;
}
