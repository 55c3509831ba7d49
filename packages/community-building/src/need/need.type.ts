import { Classified, connectionOf } from '@tsunagu/subgraph-kit';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AgencyReference, AreaReference, PersonReference } from '../references/references.ts';
import { CommunityHelpKind } from '../supporter/supporter.type.ts';

export enum CommunityNeedState {
  OPEN = 'open',
  PROPOSED = 'proposed',
  MATCHED = 'matched',
  DONE = 'done',
  WITHDRAWN = 'withdrawn',
}
registerEnumType(CommunityNeedState, {
  name: 'CommunityNeedState',
  description: '困りごとの状態',
  valuesConfig: {
    OPEN: { description: '担い手を探している' },
    PROPOSED: { description: '担い手に打診中' },
    MATCHED: { description: '担い手が決まった' },
    DONE: { description: '終わった' },
    WITHDRAWN: { description: '取り下げ' },
  },
});

export enum NeedMatchState {
  PROPOSED = 'proposed',
  ACCEPTED = 'accepted',
  DECLINED = 'declined',
}
registerEnumType(NeedMatchState, {
  name: 'NeedMatchState',
  description: '打診の結果',
  valuesConfig: {
    PROPOSED: { description: '打診中' },
    ACCEPTED: { description: '引き受けた' },
    DECLINED: { description: '見送り' },
  },
});

@Classified('contact')
@ObjectType({ description: '困りごとの連絡先と都合' })
export class CommunityNeedContact {
  @Field(() => String, { nullable: true, description: '電話' })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: '場所' })
  place!: string | null;

  @Field(() => String, { nullable: true, description: '都合のよい日時' })
  preferredTime!: string | null;
}

/** マッチング: a supporter or a service proposed for a need. */
@Classified('summary')
@ObjectType({ description: 'マッチング' })
export class CommunityNeedMatch {
  @Field(() => ID, { description: '番号' })
  id!: string;

  supporterId!: string | null;

  serviceId!: string | null;

  @Field(() => NeedMatchState, { description: '結果' })
  state!: NeedMatchState;

  @Field(() => String, { description: '打診した日' })
  proposedOn!: string;

  @Field(() => String, { nullable: true, description: '決まった日' })
  decidedOn!: string | null;

  @Field(() => String, { nullable: true, description: '見送りの理由' })
  reason!: string | null;
}

/** 困りごと（ニーズ）: a resident's request for help in the neighbourhood (M4-05). */
@Classified('summary')
@Directive('@key(fields: "id")')
@ObjectType({ description: '困りごと（ニーズ）' })
export class CommunityNeed {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Classified('identity')
  @Field(() => PersonReference, { nullable: true, description: '本人（見る根拠があるときだけ）' })
  person!: PersonReference;

  @Field(() => AgencyReference, { description: '受け付けた機関' })
  agency!: AgencyReference;

  @Field(() => AreaReference, { description: '圏域' })
  area!: AreaReference;

  @Field(() => CommunityHelpKind, { description: '種類' })
  kind!: CommunityHelpKind;

  @Field(() => String, { description: '頼みたいこと' })
  wish!: string;

  @Field(() => CommunityNeedState, { description: '状態' })
  state!: CommunityNeedState;

  @Field(() => String, { description: '受付日' })
  registeredOn!: string;

  @Field(() => String, { nullable: true, description: '終わった日' })
  endedOn!: string | null;

  @Field(() => Int, { description: '版' })
  version!: number;

  @Field(() => String, { description: 'なぜ見えるか（規則）' })
  basis!: string;

  @Field(() => ID, { nullable: true, description: 'なぜ見えるか（根拠の記録）' })
  evidenceId!: string | null;
}

export const CommunityNeedConnection = connectionOf(CommunityNeed, 'CommunityNeed');
