import { Classified, connectionOf, PageArgs } from '@tsunagu/subgraph-kit';
import { ArgsType, Directive, Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AgencyReference, AreaReference } from '../references/references.ts';

export enum WelfareNetworkStatus {
  CONSIDERING = 'considering',
  SET_UP = 'set-up',
  ENDED = 'ended',
}
registerEnumType(WelfareNetworkStatus, {
  name: 'WelfareNetworkState',
  description: '社会福祉法人ネットワークの状態',
  valuesConfig: {
    CONSIDERING: { description: '検討中' },
    SET_UP: { description: '設置済' },
    ENDED: { description: '終了' },
  },
});

export enum WelfareNetworkScope {
  MUNICIPALITY = 'municipality',
  WELFARE_DISTRICT = 'welfare-district',
}
registerEnumType(WelfareNetworkScope, {
  name: 'WelfareNetworkScope',
  description: 'ネットワークの圏域',
  valuesConfig: { MUNICIPALITY: { description: '市町村域' }, WELFARE_DISTRICT: { description: '福祉区' } },
});

export enum WelfareNetworkPreparation {
  EXCHANGE_MEETING = 'exchange-meeting',
  STAFF_TRAINING = 'staff-training',
}
registerEnumType(WelfareNetworkPreparation, {
  name: 'WelfareNetworkPreparation',
  description: 'ネットワークの検討の形',
  valuesConfig: {
    EXCHANGE_MEETING: { description: '社会福祉法人と連絡会・情報交換会等を開催' },
    STAFF_TRAINING: { description: '職員研修会・局内検討会等を実施' },
  },
});

@Classified('directory')
@ObjectType({ description: 'ネットワークの加入法人' })
export class WelfareNetworkMember {
  @Field(() => AgencyReference, { description: '法人' })
  agency!: AgencyReference;

  @Field(() => String, { description: '加入日' })
  joinedOn!: string;
}

/** 社会福祉法人ネットワーク as the graph shows it. */
@Classified('directory')
@Directive('@key(fields: "id")')
@ObjectType({ description: '社会福祉法人ネットワーク' })
export class WelfareNetwork {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => String, { description: '名称' })
  name!: string;

  @Field(() => WelfareNetworkScope, { description: '圏域' })
  scope!: WelfareNetworkScope;

  @Field(() => AreaReference, { description: '市町村・福祉区' })
  area!: AreaReference;

  @Field(() => AgencyReference, { nullable: true, description: '団体・事務局' })
  agency!: AgencyReference | null;

  @Field(() => WelfareNetworkStatus, { description: '状態' })
  state!: WelfareNetworkStatus;

  @Field(() => WelfareNetworkPreparation, { nullable: true, description: '検討の形' })
  preparation!: WelfareNetworkPreparation | null;

  @Field(() => Boolean, { description: '検討の形は資料の並びからの推定' })
  preparationInferred!: boolean;

  @Field(() => String, { nullable: true, description: '設置日' })
  setUpOn!: string | null;

  @Field(() => String, { nullable: true, description: '注記' })
  note!: string | null;

  @Field(() => Int, { description: '版' })
  version!: number;
}

@Classified('statistics')
@ObjectType({ description: '県センターの数値目標' })
export class WelfareCentreTarget {
  @Field(() => String, { description: '目標' })
  title!: string;

  @Field(() => Float, { description: '値' })
  target!: number;

  @Field(() => Boolean, { description: '以上' })
  atLeast!: boolean;

  @Field(() => String, { description: '単位' })
  unit!: string;

  @Field(() => String, { description: '期限' })
  due!: string;
}

/** 設置状況 over all municipalities, and what the prefecture's centre aims at (M5-13). */
@Classified('statistics')
@ObjectType({ description: '社会福祉法人ネットワークの設置状況' })
export class WelfareNetworkFigures {
  @Field(() => Int, { description: '設置済の市町村域' })
  setUp!: number;

  @Field(() => Int, { description: '検討中の市町村' })
  considering!: number;

  @Field(() => Int, { description: '設置済・検討中の計' })
  total!: number;

  @Field(() => [WelfareCentreTarget], { description: '県センターの数値目標' })
  targets!: WelfareCentreTarget[];
}

export const WelfareNetworkConnection = connectionOf(WelfareNetwork, 'WelfareNetwork');

@ArgsType()
export class WelfareNetworkListArgs extends PageArgs {
  @Field(() => WelfareNetworkStatus, { nullable: true, description: '状態' })
  state?: WelfareNetworkStatus | null;

  @Field(() => WelfareNetworkScope, { nullable: true, description: '圏域' })
  scope?: WelfareNetworkScope | null;
}
