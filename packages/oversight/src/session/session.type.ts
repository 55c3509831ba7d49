import { Classified } from '@tsunagu/subgraph-kit';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';

export enum StaffSessionEnd {
  SIGNED_OUT = 'signed-out',
  SIGNED_IN_AGAIN = 'signed-in-again',
  ADMINISTRATOR = 'administrator',
  OWN_LIST = 'own-list',
  SUSPENDED = 'suspended',
  LEFT = 'left',
  TRANSFERRED = 'transferred',
}
registerEnumType(StaffSessionEnd, {
  name: 'StaffSessionEnd',
  description: 'セッションが終わったわけ',
  valuesConfig: {
    SIGNED_OUT: { description: 'サインアウトした' },
    SIGNED_IN_AGAIN: { description: 'サインインし直した' },
    ADMINISTRATOR: { description: '台帳管理者が終わらせた' },
    OWN_LIST: { description: '本人が一覧から終わらせた' },
    SUSPENDED: { description: 'アカウントの停止' },
    LEFT: { description: '退職' },
    TRANSFERRED: { description: '異動' },
  },
});

/** セッション: one sign-in of a member of staff in one browser. */
@Classified('directory')
@ObjectType({ description: 'サインインのセッション' })
export class StaffSession {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => String, { nullable: true, description: '機器・ブラウザー' })
  device!: string | null;

  @Field(() => String, { description: '始まった時刻' })
  startedAt!: string;

  @Field(() => String, { description: '最後に使った時刻' })
  lastUsedAt!: string;

  @Field(() => String, { description: 'サインインの期限' })
  endsAt!: string;

  @Field(() => Boolean, { description: '続いている' })
  isLive!: boolean;

  @Field(() => StaffSessionEnd, { nullable: true, description: '終わったわけ（期限で終わったものにはない）' })
  endedBecause!: StaffSessionEnd | null;

  @Field(() => Boolean, { description: 'いま使っているこのセッション' })
  isCurrent!: boolean;
}
