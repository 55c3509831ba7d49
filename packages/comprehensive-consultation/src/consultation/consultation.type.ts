import { Classified, connectionOf } from '@tsunagu/subgraph-kit';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ConsentDataClass } from '../consent/consent.type.ts';
import {
  AgencyReference,
  AreaReference,
  HouseholdReference,
  StaffReference,
} from '../references/references.ts';

export enum ConsultationCaseState {
  RECEIVED = 'received',
  IN_SUPPORT = 'in-support',
  CLOSED = 'closed',
}
registerEnumType(ConsultationCaseState, {
  name: 'ConsultationCaseState',
  description: '相談の状態',
  valuesConfig: {
    RECEIVED: { description: '受付' },
    IN_SUPPORT: { description: '支援中' },
    CLOSED: { description: '終結' },
  },
});

export enum ConsultationCaseChannel {
  COUNTER = 'counter',
  PHONE = 'phone',
  VISIT = 'visit',
  AGENCY = 'agency',
  ONLINE = 'online',
  OUTREACH = 'outreach',
}
registerEnumType(ConsultationCaseChannel, {
  name: 'ConsultationCaseChannel',
  description: '相談の経路',
  valuesConfig: {
    COUNTER: { description: '窓口' },
    PHONE: { description: '電話' },
    VISIT: { description: '訪問' },
    AGENCY: { description: '他の機関から' },
    ONLINE: { description: 'オンライン' },
    OUTREACH: { description: 'アウトリーチ' },
  },
});

export enum ConsultationCaseUrgency {
  ORDINARY = 'ordinary',
  SOON = 'soon',
  EMERGENCY = 'emergency',
}
registerEnumType(ConsultationCaseUrgency, {
  name: 'ConsultationCaseUrgency',
  description: '緊急度',
  valuesConfig: {
    ORDINARY: { description: 'ふつう' },
    SOON: { description: '早めに' },
    EMERGENCY: { description: '緊急' },
  },
});

export enum ConsultationCaseSort {
  RECEIVED_AT_DESC = 'received-at-desc',
  RECEIVED_AT = 'received-at',
  URGENCY_DESC = 'urgency-desc',
  URGENCY = 'urgency',
}
registerEnumType(ConsultationCaseSort, {
  name: 'ConsultationCaseSort',
  description: '相談の並べ方',
  valuesConfig: {
    RECEIVED_AT_DESC: { description: '受付日の新しい順' },
    RECEIVED_AT: { description: '受付日の古い順' },
    URGENCY_DESC: { description: '緊急度の高い順（同じ緊急度は新しい順）' },
    URGENCY: { description: '緊急度の低い順（同じ緊急度は古い順）' },
  },
});

export enum ConsultationCaseOutcome {
  CONNECTED = 'connected',
  SETTLED_BY_ADVICE = 'settled-by-advice',
  CONTINUED_ELSEWHERE = 'continued-elsewhere',
  ENDED_BY_WISH = 'ended-by-wish',
  NOT_SOLVED = 'not-solved',
}
registerEnumType(ConsultationCaseOutcome, {
  name: 'ConsultationCaseOutcome',
  description: '終結の結果',
  valuesConfig: {
    CONNECTED: { description: '支援につながった' },
    SETTLED_BY_ADVICE: { description: '相談のみで解決した' },
    CONTINUED_ELSEWHERE: { description: '別の機関で続ける' },
    ENDED_BY_WISH: { description: '本人の希望で終えた' },
    NOT_SOLVED: { description: '解決に至らなかった' },
  },
});

/** なぜ見えるか: the rule and the fact that let the reader see a record. */
@Classified('summary')
@ObjectType({ description: 'なぜ見えるか' })
export class ConsultationVisibleBecause {
  @Field(() => String, { description: '規則' })
  basis!: string;

  @Field(() => String, { description: '規則の説明' })
  label!: string;

  @Field(() => ID, { nullable: true, description: '根拠の記録' })
  evidenceId!: string | null;
}

const basisLabels: Record<string, string> = {
  'own-case': '所属する機関がこの相談を担当しているため',
  consent: '本人がつなぐシートで、所属する機関との共有に同意しているため',
  conference: '支援会議の構成員として、会議に出された内容を共有しているため',
  coordination: '相談支援包括化推進員として調整の依頼を受けているため',
  monitor: '役割またはモニタリングを受け持つ機関のため',
  'lead-division': '主管課として調整の状況を確かめるため',
  section: '所管課として機関の相談を確かめるため',
  'break-glass': '緊急時の閲覧として理由を記録したため',
};

export function visibleBecause(row: {
  basis: string;
  evidence_id: string | null;
}): ConsultationVisibleBecause {
  return Object.assign(new ConsultationVisibleBecause(), {
    basis: row.basis,
    label: basisLabels[row.basis] ?? '閲覧の規則によるため',
    evidenceId: row.evidence_id,
  });
}

export enum NotShownRemedy {
  CONSENT = 'consent',
  ROLE = 'role',
}
registerEnumType(NotShownRemedy, {
  name: 'NotShownRemedy',
  description: '見えない情報を見るための手立て',
  valuesConfig: {
    CONSENT: { description: '本人の同意があれば見えます' },
    ROLE: { description: '役割の範囲外です' },
  },
});

/** この部分は見えません: a class of information that a visible consultation keeps from the reader, and what would help. */
@Classified('summary')
@ObjectType({ description: '見えない情報' })
export class ConsultationNotShown {
  @Field(() => ConsentDataClass, { description: '情報区分' })
  dataClass!: ConsentDataClass;

  @Field(() => NotShownRemedy, { description: '手立て' })
  remedy!: NotShownRemedy;
}

/** 相談の内容 in words. */
@Classified('narrative')
@ObjectType({ description: '相談の内容' })
export class ConsultationNarrative {
  @Field(() => String, { description: '最初の言葉（主訴）' })
  firstWord!: string;

  @Field(() => String, { nullable: true, description: '「他に困り事はありませんか？」への答え' })
  otherTroubles!: string | null;

  @Field(() => String, { nullable: true, description: '終結時の記録' })
  closingNote!: string | null;
}

/** 相談受付 of a household as the graph shows it. */
@Classified('summary')
@Directive('@key(fields: "id")')
@ObjectType({ description: '相談' })
export class ConsultationCase {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => HouseholdReference, { nullable: true, description: '世帯（見る根拠があるときだけ）' })
  household!: HouseholdReference;

  @Field(() => AreaReference, { nullable: true, description: '地域' })
  area!: AreaReference | null;

  @Field(() => AgencyReference, { description: '受け付けた機関' })
  receivedBy!: AgencyReference;

  @Field(() => StaffReference, { nullable: true, description: '受け付けた職員' })
  receivedByStaff!: StaffReference | null;

  @Field(() => ConsultationCaseChannel, { description: '経路' })
  channel!: ConsultationCaseChannel;

  @Field(() => ConsultationCaseUrgency, { description: '緊急度' })
  urgency!: ConsultationCaseUrgency;

  @Field(() => ConsultationCaseState, { description: '状態' })
  state!: ConsultationCaseState;

  @Field(() => String, { description: '受付日時' })
  receivedAt!: string;

  @Field(() => String, { nullable: true, description: '支援を始めた日時' })
  supportBeganAt!: string | null;

  @Field(() => String, { nullable: true, description: '「他に困り事はありませんか？」と尋ねた日時' })
  otherTroublesAskedAt!: string | null;

  @Field(() => Boolean, { nullable: true, description: '他にも困り事がある' })
  hasOtherTroubles!: boolean | null;

  @Field(() => ConsultationCaseOutcome, { nullable: true, description: '結果' })
  outcome!: ConsultationCaseOutcome | null;

  @Field(() => String, { nullable: true, description: '終結日時' })
  closedAt!: string | null;

  @Field(() => Int, { description: '版' })
  version!: number;

  @Field(() => ConsultationVisibleBecause, { description: 'なぜ見えるか' })
  visibleBecause!: ConsultationVisibleBecause;

  /** The newest sheet; not a field of the graph. */
  sheetId!: string | null;
}

export const ConsultationCaseConnection = connectionOf(ConsultationCase, 'ConsultationCase');
