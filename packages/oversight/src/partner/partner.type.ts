import { Classified } from '@tsunagu/subgraph-kit';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ReadingOutcome } from '../log/log.type.ts';
import { AgencyReference } from '../references/references.ts';
import { uncountedConnectionOf } from '../references/uncounted-connection.ts';

export enum PartnerClientState {
  ACTIVE = 'active',
  SUSPENDED = 'suspended',
  EXPIRED = 'expired',
}
registerEnumType(PartnerClientState, {
  name: 'PartnerClientState',
  description: '連携システムの状態',
  valuesConfig: {
    ACTIVE: { description: '利用中' },
    SUSPENDED: { description: '停止中' },
    EXPIRED: { description: '期限切れ' },
  },
});

@Classified('directory')
@ObjectType({ description: '登録した GraphQL 文書' })
export class PartnerDocument {
  @Field(() => ID, { description: '文書の符号（SHA-256）' })
  id!: string;

  @Field(() => String, { description: '名前' })
  name!: string;
}

/** 連携システム: a registered client with its purpose and what it may ask for. */
@Classified('directory')
@ObjectType({ description: '連携システム' })
export class PartnerClient {
  @Field(() => ID, { description: '識別子' })
  id!: string;

  @Field(() => String, { description: '名称' })
  name!: string;

  @Field(() => AgencyReference, { nullable: true, description: '運用する機関' })
  agency!: AgencyReference;

  @Field(() => String, { description: '利用目的' })
  purpose!: string;

  @Field(() => String, { description: '根拠（法令・協定）' })
  legalBasis!: string;

  @Field(() => String, { nullable: true, description: '連絡先' })
  contact!: string | null;

  @Field(() => [String], { description: '求められる情報区分' })
  scopes!: string[];

  @Field(() => [String], { description: '公開鍵の識別子' })
  keyIds!: string[];

  @Field(() => [PartnerDocument], { description: '登録した文書。あるときは、これ以外を送れない' })
  documents!: PartnerDocument[];

  @Field(() => Boolean, { description: '試験環境（架空の住民だけ）' })
  isSandbox!: boolean;

  @Field(() => String, { description: '登録した時刻' })
  registeredAt!: string;

  @Field(() => String, { nullable: true, description: '有効期限' })
  validUntil!: string | null;

  @Field(() => String, { nullable: true, description: '停止した時刻' })
  suspendedAt!: string | null;

  @Field(() => PartnerClientState, { description: '状態' })
  state!: PartnerClientState;
}

@Classified('statistics')
@ObjectType({ description: '渡した情報の区分ごとの数' })
export class PartnerGiven {
  @Field(() => String, { description: '情報区分' })
  dataClass!: string;

  @Field(() => String, { description: '規則' })
  basis!: string;

  @Field(() => Int, { description: '件数' })
  count!: number;
}

/** One call of a partner: what it asked and how much it was given. Never values. */
@Classified('statistics')
@ObjectType({ description: '連携システムの利用（内容は含まない）' })
export class PartnerActivity {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => String, { description: '時刻' })
  at!: string;

  @Field(() => String, { nullable: true, description: '操作の名' })
  operation!: string | null;

  @Field(() => String, { description: '求められた部分' })
  subgraph!: string;

  @Field(() => ReadingOutcome, { description: '結果' })
  outcome!: ReadingOutcome;

  @Field(() => Int, { description: '人の数' })
  personCount!: number;

  @Field(() => Int, { description: 'ケースの数' })
  caseCount!: number;

  @Field(() => [PartnerGiven], { description: '渡した情報' })
  given!: PartnerGiven[];
}

export const PartnerActivityConnection = uncountedConnectionOf(PartnerActivity, 'PartnerActivity');
