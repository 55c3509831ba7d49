import { Classified } from '@tsunagu/subgraph-kit';
import { GraphQLJSONObject } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { HouseholdReference } from '../references/references.ts';

/** 相談の下書き of one worker; nobody else sees it until they leave, then their office does. */
@Classified('narrative')
@ObjectType({
  description:
    '相談の下書き（書いた本人だけに見えます。本人が異動・退職したときは、所属の窓口・担当が引き継ぎます）',
})
export class ConsultationDraft {
  @Field(() => ID, { description: '番号（受け付けると相談の番号になります）' })
  id!: string;

  @Field(() => HouseholdReference, { nullable: true, description: '世帯' })
  household!: HouseholdReference | null;

  @Field(() => GraphQLJSONObject, { description: '入力した内容' })
  content!: object;

  @Field(() => String, { description: '保存した日時' })
  savedAt!: string;

  @Field(() => Int, { description: '版' })
  version!: number;

  @Field(() => Boolean, {
    description: '異動・退職した職員から職場に引き継がれ、まだだれも続きを書いていない',
  })
  isHandedOver!: boolean;
}
