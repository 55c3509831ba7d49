import { Classified } from '@tsunagu/subgraph-kit';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AgencyReference } from '../references/references.ts';

export enum InformationRequestState {
  ASKED = 'asked',
  ANSWERED = 'answered',
  REFUSED = 'refused',
}
registerEnumType(InformationRequestState, {
  name: 'InformationRequestState',
  description: '情報提供の依頼の状態',
  valuesConfig: {
    ASKED: { description: '返事を待っている' },
    ANSWERED: { description: '提供された' },
    REFUSED: { description: '断られた' },
  },
});

/** 資料・情報の提供の依頼 as the graph shows it (要綱第5条, M2-16). */
@Classified('progress')
@ObjectType({ description: '資料・情報の提供の依頼（要綱第5条）' })
export class InformationRequest {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => AgencyReference, { nullable: true, description: '依頼先の機関' })
  agency!: AgencyReference | null;

  @Field(() => String, { nullable: true, description: '依頼先の団体（一覧にない団体）' })
  organisation!: string | null;

  @Field(() => String, { description: '求めること' })
  what!: string;

  @Field(() => String, { description: '依頼した日（YYYY-MM-DD）' })
  askedOn!: string;

  @Field(() => String, { nullable: true, description: '期限（YYYY-MM-DD）' })
  dueOn!: string | null;

  @Field(() => InformationRequestState, { description: '状態' })
  state!: InformationRequestState;

  @Field(() => String, { nullable: true, description: '返事のあった日（YYYY-MM-DD）' })
  answeredOn!: string | null;

  @Field(() => String, { nullable: true, description: '返事の中身、または断られた理由' })
  word!: string | null;

  @Field(() => Int, { description: '版' })
  version!: number;
}
