import { Classified } from '@tsunagu/subgraph-kit';
import { Field, ObjectType } from 'type-graphql';

/** 守秘の確認 as it is shown before a conference opens. */
@Classified('directory')
@ObjectType({ description: '守秘の確認' })
export class SecrecyNotice {
  @Field(() => String, { description: '版' })
  edition!: string;

  @Field(() => String, { description: '守秘の義務' })
  duty!: string;

  @Field(() => String, { nullable: true, description: '罰則（法に罰則のある会議だけ）' })
  penalty!: string | null;

  @Field(() => String, { description: '根拠' })
  law!: string;
}
