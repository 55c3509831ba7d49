import { Classified } from '@tsunagu/subgraph-kit';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { AgencyReference, StaffReference } from '../references/references.ts';

export enum ConferenceDateAnswer {
  YES = 'yes',
  MAYBE = 'maybe',
  NO = 'no',
}
registerEnumType(ConferenceDateAnswer, {
  name: 'ConferenceDateAnswer',
  description: '候補日への返事',
  valuesConfig: {
    YES: { description: '出られる' },
    MAYBE: { description: 'まだ分からない' },
    NO: { description: '出られない' },
  },
});

@Classified('directory')
@ObjectType({ description: '候補日への構成員の返事' })
export class ConferenceDateReply {
  @Field(() => StaffReference, { description: '職員' })
  staff!: StaffReference;

  @Field(() => AgencyReference, { description: '機関' })
  agency!: AgencyReference;

  @Field(() => ConferenceDateAnswer, { description: '返事' })
  answer!: ConferenceDateAnswer;
}

/** 候補日 as everybody who is invited sees it. */
@Classified('directory')
@ObjectType({ description: '会議の候補日' })
export class ConferenceCandidate {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => String, { description: '日時' })
  startsAt!: string;

  @Field(() => ConferenceDateAnswer, { nullable: true, description: '自分の返事' })
  ownAnswer!: ConferenceDateAnswer | null;

  @Field(() => [ConferenceDateReply], { description: '返事（守秘の確認をするまでは自分のものだけ）' })
  replies!: ConferenceDateReply[];
}
