import { Classified, connectionOf } from '@tsunagu/subgraph-kit';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AgencyReference } from '../references/references.ts';

export enum StaffAccountState {
  ACTIVE = 'active',
  SUSPENDED = 'suspended',
  LEFT = 'left',
}
registerEnumType(StaffAccountState, {
  name: 'StaffAccountState',
  description: 'アカウントの状態',
  valuesConfig: {
    ACTIVE: { description: '利用中' },
    SUSPENDED: { description: '停止中' },
    LEFT: { description: '退職' },
  },
});

export enum StaffAccountEnd {
  LEFT = 'left',
  TRANSFERRED = 'transferred',
}
registerEnumType(StaffAccountEnd, {
  name: 'StaffAccountEnd',
  description: '終わるわけ',
  valuesConfig: {
    LEFT: { description: '退職・契約の終わり' },
    TRANSFERRED: { description: '異動' },
  },
});

/** 職員のアカウント: who may sign in, as what. Roles and agency of this moment. */
@Classified('directory')
@Directive('@key(fields: "id")')
@ObjectType({ description: '職員のアカウント' })
export class StaffAccount {
  @Field(() => ID, { description: '職員の番号' })
  id!: string;

  @Field(() => String, { description: '氏名' })
  name!: string;

  @Field(() => String, { description: '利用者名' })
  subject!: string;

  @Field(() => [String], { description: '役割' })
  roles!: string[];

  @Field(() => AgencyReference, { nullable: true, description: '所属する機関' })
  agency!: AgencyReference;

  @Field(() => StaffAccountState, { description: '状態' })
  state!: StaffAccountState;

  @Field(() => String, { nullable: true, description: '停止した時刻' })
  suspendedAt!: string | null;

  @Field(() => Int, { description: '続いているセッションの数' })
  liveSessions!: number;
}

export const StaffAccountConnection = connectionOf(StaffAccount, 'StaffAccount');

/** A colleague who may be named, e.g. as a reviewer. */
@Classified('directory')
@ObjectType({ description: '名指しできる職員' })
export class Colleague {
  @Field(() => ID, { description: '職員の番号' })
  id!: string;

  @Field(() => String, { description: '氏名' })
  name!: string;

  @Field(() => AgencyReference, { nullable: true, description: '所属する機関' })
  agency!: AgencyReference;
}
