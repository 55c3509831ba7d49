import { Classified, connectionOf } from '@tsunagu/subgraph-kit';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AgencyReference, AreaReference } from '../references/references.ts';

export enum ExchangeGroupField {
  CHILDREN = 'children',
  WELFARE = 'welfare',
  WORK = 'work',
  SHOPPING_STREET = 'shopping-street',
  COMMUNITY = 'community',
  ENVIRONMENT = 'environment',
  ESD = 'esd',
  FOOD = 'food',
  EDUCATION = 'education',
}
registerEnumType(ExchangeGroupField, {
  name: 'ExchangeField',
  description: '多分野交流会の分野',
  valuesConfig: {
    CHILDREN: { description: '子ども' },
    WELFARE: { description: '福祉' },
    WORK: { description: '就労' },
    SHOPPING_STREET: { description: '商店街振興' },
    COMMUNITY: { description: '地域' },
    ENVIRONMENT: { description: '環境' },
    ESD: { description: 'ＥＳＤ' },
    FOOD: { description: '食' },
    EDUCATION: { description: '教育' },
  },
});

export enum ExchangeEventType {
  CROSS_FIELD = 'cross-field',
  CORPORATION = 'corporation',
  NETWORK_MEETING = 'network-meeting',
  CONDOMINIUM = 'condominium',
}
registerEnumType(ExchangeEventType, {
  name: 'ExchangeEventKind',
  description: '交流会の種別',
  valuesConfig: {
    CROSS_FIELD: { description: '多分野交流会' },
    CORPORATION: { description: '社会福祉法人の交流会・情報交換会' },
    NETWORK_MEETING: { description: '福祉区のネットワーク会議' },
    CONDOMINIUM: { description: 'マンションの講座・交流会' },
  },
});

export enum ExchangeEventStatus {
  PLANNED = 'planned',
  HELD = 'held',
  CANCELLED = 'cancelled',
}
registerEnumType(ExchangeEventStatus, {
  name: 'ExchangeEventState',
  description: '交流会の状態',
  valuesConfig: {
    PLANNED: { description: '予定' },
    HELD: { description: '開催した' },
    CANCELLED: { description: '中止' },
  },
});

export enum ExchangeDayPrecision {
  DAY = 'day',
  MONTH = 'month',
  YEAR = 'year',
}
registerEnumType(ExchangeDayPrecision, {
  name: 'ExchangeDayPrecision',
  description: '開催日の細かさ（資料に月・年までしかないものがある）',
  valuesConfig: {
    DAY: { description: '日まで' },
    MONTH: { description: '月まで' },
    YEAR: { description: '年度まで' },
  },
});

/** 多分野交流会の参加団体 as the graph shows it. */
@Classified('directory')
@Directive('@key(fields: "id")')
@ObjectType({ description: '多分野交流会の参加団体' })
export class ExchangeGroup {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => AgencyReference, { description: '団体' })
  agency!: AgencyReference;

  @Field(() => String, { description: '名称' })
  name!: string;

  @Field(() => ExchangeGroupField, { description: '分野' })
  field!: ExchangeGroupField;

  @Field(() => AreaReference, { nullable: true, description: '地区' })
  area!: AreaReference | null;

  @Field(() => String, { description: 'できること' })
  offers!: string;

  @Field(() => String, { description: '求めること' })
  seeks!: string;

  @Field(() => Int, { description: '版' })
  version!: number;
}

@Classified('statistics')
@ObjectType({ description: '分野ごとの団体数' })
export class ExchangeFieldCount {
  @Field(() => ExchangeGroupField, { description: '分野' })
  field!: ExchangeGroupField;

  @Field(() => Int, { description: '団体数' })
  groups!: number;
}

@Classified('directory')
@ObjectType({ description: '交流会への参加' })
export class ExchangeParticipation {
  @Field(() => ExchangeGroup, { description: '団体' })
  group!: ExchangeGroup;

  @Field(() => Int, { description: '人数' })
  people!: number;

  @Field(() => String, { description: '申込み日' })
  joinedOn!: string;
}

/** 交流会 as the graph shows it. */
@Classified('directory')
@Directive('@key(fields: "id")')
@ObjectType({ description: '交流会・ネットワーク会議' })
export class ExchangeEvent {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => ExchangeEventType, { description: '種別' })
  kind!: ExchangeEventType;

  @Field(() => String, { description: '題名' })
  title!: string;

  @Field(() => String, { description: '主題' })
  theme!: string;

  @Field(() => String, { description: '年度' })
  fiscalYear!: string;

  @Field(() => String, { nullable: true, description: '開催日' })
  heldOn!: string | null;

  @Field(() => ExchangeDayPrecision, { description: '開催日の細かさ' })
  dayPrecision!: ExchangeDayPrecision;

  @Field(() => AreaReference, { nullable: true, description: '福祉区' })
  area!: AreaReference | null;

  @Field(() => AgencyReference, { nullable: true, description: '主催' })
  organiser!: AgencyReference | null;

  @Field(() => String, { nullable: true, description: '会場' })
  place!: string | null;

  @Field(() => Int, { nullable: true, description: '定員' })
  capacity!: number | null;

  @Field(() => String, { nullable: true, description: '申込みの方法' })
  howToApply!: string | null;

  @Field(() => ExchangeEventStatus, { description: '状態' })
  state!: ExchangeEventStatus;

  @Field(() => String, { nullable: true, description: '中止の理由' })
  cancelledBecause!: string | null;

  @Classified('statistics')
  @Field(() => Int, { nullable: true, description: '参加団体の数' })
  participants!: number | null;

  @Classified('statistics')
  @Field(() => Int, { nullable: true, description: 'うち法人・企業の数' })
  corporations!: number | null;

  @Field(() => String, { description: '記録' })
  minutes!: string;

  @Field(() => String, { nullable: true, description: '資料の注記' })
  note!: string | null;

  @Field(() => Int, { description: '版' })
  version!: number;
}

export const ExchangeGroupConnection = connectionOf(ExchangeGroup, 'ExchangeGroup');
export const ExchangeEventConnection = connectionOf(ExchangeEvent, 'ExchangeEvent');
