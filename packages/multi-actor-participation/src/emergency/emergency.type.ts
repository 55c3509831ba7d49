import { Classified, connectionOf } from '@tsunagu/subgraph-kit';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AgencyReference, PersonReference } from '../references/references.ts';

export enum EmergencySupportStatus {
  REQUESTED = 'requested',
  DELIVERED = 'delivered',
  FOLLOWED = 'followed',
  WITHDRAWN = 'withdrawn',
}
registerEnumType(EmergencySupportStatus, {
  name: 'EmergencySupportState',
  description: '緊急一時支援の状態',
  valuesConfig: {
    REQUESTED: { description: '相談受付' },
    DELIVERED: { description: '届けた' },
    FOLLOWED: { description: 'その後を確かめた' },
    WITHDRAWN: { description: '取下げ' },
  },
});

export enum EmergencyRelief {
  FOOD = 'food',
  DAILY_GOODS = 'daily-goods',
  CLOTHING = 'clothing',
  FURNITURE = 'furniture',
  TEMPORARY_STAY = 'temporary-stay',
  OTHER = 'other',
}
registerEnumType(EmergencyRelief, {
  name: 'EmergencyRelief',
  description: '緊急一時支援で渡すもの',
  valuesConfig: {
    FOOD: { description: '食料' },
    DAILY_GOODS: { description: '生活用品' },
    CLOTHING: { description: '衣類' },
    FURNITURE: { description: '家具・家電' },
    TEMPORARY_STAY: { description: '一時的な宿泊' },
    OTHER: { description: 'その他' },
  },
});

export enum EmergencySupportOutcome {
  SETTLED = 'settled',
  CONNECTED = 'connected',
  CONTINUING = 'continuing',
}
registerEnumType(EmergencySupportOutcome, {
  name: 'EmergencySupportOutcome',
  description: '緊急一時支援のその後',
  valuesConfig: {
    SETTLED: { description: '落ち着いた' },
    CONNECTED: { description: '相談機関につないだ' },
    CONTINUING: { description: '見守りを続ける' },
  },
});

@Classified('summary')
@ObjectType({ description: '届けたもの' })
export class EmergencySupportItem {
  @Field(() => EmergencyRelief, { description: '種類' })
  kind!: EmergencyRelief;

  @Field(() => Int, { description: '数' })
  quantity!: number;
}

@Classified('narrative')
@ObjectType({ description: '困りごとの事情とその後' })
export class EmergencySupportNarrative {
  @Field(() => String, { description: '事情' })
  circumstances!: string;

  @Field(() => String, { description: 'その後' })
  followUp!: string;
}

/** 緊急一時支援 as the graph shows it. */
@Classified('summary')
@Directive('@key(fields: "id")')
@ObjectType({ description: '緊急一時支援（社会福祉法人による）' })
export class EmergencySupport {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => [PersonReference], { nullable: 'items', description: '世帯の人（見る根拠があるときだけ）' })
  people!: PersonReference[];

  @Field(() => AgencyReference, { description: '支援する法人' })
  agency!: AgencyReference;

  @Field(() => AgencyReference, { nullable: true, description: '紹介した機関' })
  referredBy!: AgencyReference | null;

  @Field(() => [EmergencyRelief], { description: '要るもの' })
  wanted!: EmergencyRelief[];

  @Field(() => EmergencySupportStatus, { description: '状態' })
  state!: EmergencySupportStatus;

  @Field(() => String, { description: '相談受付日' })
  requestedOn!: string;

  @Field(() => String, { nullable: true, description: '届けた日' })
  deliveredOn!: string | null;

  @Field(() => String, { nullable: true, description: 'その後を確かめた日' })
  followedOn!: string | null;

  @Field(() => EmergencySupportOutcome, { nullable: true, description: 'その後' })
  outcome!: EmergencySupportOutcome | null;

  @Field(() => Int, { description: '版' })
  version!: number;

  @Field(() => String, { description: 'なぜ見えるか（規則）' })
  basis!: string;

  @Field(() => ID, { nullable: true, description: 'なぜ見えるか（根拠の記録）' })
  evidenceId!: string | null;
}

/** 緊急一時支援の年度の数; null where the number is under 10. */
@Classified('statistics')
@ObjectType({ description: '緊急一時支援の年度の数（10未満は出さない）' })
export class EmergencySupportFigures {
  @Field(() => String, { description: '年度' })
  fiscalYear!: string;

  @Field(() => Int, { nullable: true, description: '相談受付' })
  requested!: number | null;

  @Field(() => Int, { nullable: true, description: '届けた' })
  delivered!: number | null;

  @Field(() => Int, { nullable: true, description: '相談機関につないだ' })
  connected!: number | null;
}

export const EmergencySupportConnection = connectionOf(EmergencySupport, 'EmergencySupport');
