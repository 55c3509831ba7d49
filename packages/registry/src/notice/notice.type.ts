import { Classified, connectionOf } from '@tsunagu/subgraph-kit';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { noticeSentences } from './notice.rules.ts';

/** The kinds of the product by their names in the schema. */
export enum noticeKindNames {
  HANDOVER_ARRIVED = 'handover-arrived',
  HANDOVER_ACCEPTED = 'handover-accepted',
  HANDOVER_PASSED_ON = 'handover-passed-on',
  COORDINATION_REQUESTED = 'coordination-requested',
  COORDINATION_ACCEPTED = 'coordination-accepted',
  COORDINATION_ENDED = 'coordination-ended',
  ROLES_DECIDED = 'roles-decided',
  CONFERENCE_INVITED = 'conference-invited',
  CONFERENCE_DATE_SET = 'conference-date-set',
  CONFERENCE_CLOSED = 'conference-closed',
  SHARING_ENDED = 'sharing-ended',
  DIRECTORY_ISSUED = 'directory-issued',
  CONTACTS_OUTDATED = 'contacts-outdated',
  TRAINING_PLANNED = 'training-planned',
  CASEBOOK_SUBMITTED = 'casebook-submitted',
  CASEBOOK_DECIDED = 'casebook-decided',
  SURVEY_ASKED = 'survey-asked',
}
registerEnumType(noticeKindNames, {
  name: 'NoticeKind',
  description: 'お知らせの種別',
  valuesConfig: Object.fromEntries(
    Object.entries(noticeKindNames).map(([name, kind]) => [name, { description: noticeSentences[kind] }]),
  ),
});

export enum NoticeMailWish {
  AT_ONCE = 'at-once',
  DAILY = 'daily',
  NEVER = 'never',
}
registerEnumType(NoticeMailWish, {
  name: 'NoticeMailWish',
  description: 'お知らせのメール',
  valuesConfig: {
    AT_ONCE: { description: 'そのつど受け取る' },
    DAILY: { description: '1日1回まとめて受け取る' },
    NEVER: { description: '受け取らない' },
  },
});

export enum NoticeAddressState {
  NONE = 'none',
  UNCONFIRMED = 'unconfirmed',
  CONFIRMED = 'confirmed',
  SWITCHED_OFF = 'switched-off',
}
registerEnumType(NoticeAddressState, {
  name: 'NoticeAddressState',
  description: 'メールアドレスの状態',
  valuesConfig: {
    NONE: { description: '登録なし' },
    UNCONFIRMED: { description: '確認待ち' },
    CONFIRMED: { description: '確認済み' },
    SWITCHED_OFF: { description: '届かないため停止' },
  },
});

/** お知らせ: that something waits, for one member of staff. What it is about is read where it leads to. */
@Classified('directory')
@ObjectType({ description: 'お知らせ' })
export class Notice {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => noticeKindNames, { description: '種別' })
  kind!: noticeKindNames;

  @Field(() => String, { nullable: true, description: '開く画面' })
  path!: string | null;

  @Field(() => String, { description: '届いた日時' })
  createdAt!: string;

  @Field(() => String, { nullable: true, description: '読んだ日時' })
  readAt!: string | null;
}

export const NoticeConnection = connectionOf(Notice, 'Notice');

@Classified('directory')
@ObjectType({ description: '読んでいないお知らせ' })
export class UnreadNotices {
  @Field(() => Int, { description: '件数（1000 で打ち切り）' })
  count!: number;
}

/** お知らせの受け取り方 of the member of staff who asks; nobody sees another's. */
@Classified('directory')
@ObjectType({ description: 'お知らせの受け取り方' })
export class NoticeSettings {
  @Field(() => Boolean, { description: 'この環境でメールを送れるか' })
  mailIsConfigured!: boolean;

  @Field(() => String, { nullable: true, description: 'メールアドレス' })
  mailAddress!: string | null;

  @Field(() => NoticeAddressState, { description: 'メールアドレスの状態' })
  addressState!: NoticeAddressState;

  @Field(() => NoticeMailWish, { description: 'メールで受け取るか' })
  wish!: NoticeMailWish;

  @Field(() => Int, { description: '版（登録のないときは 0）' })
  version!: number;
}
