import { Classified } from '@tsunagu/subgraph-kit';
import { Field, ID, ObjectType } from 'type-graphql';

/** なぜ見えるか: one rule and the fact by which a record is visible, for the chip beside it. */
@Classified('identity')
@ObjectType({ description: 'なぜ見えるか' })
export class VisibilityBasis {
  @Field(() => String, { description: '規則' })
  basis!: string;

  @Field(() => String, { description: '規則の説明' })
  label!: string;

  @Field(() => ID, { nullable: true, description: '根拠の記録' })
  evidenceId!: string | null;

  @Field(() => [String], { description: '見える情報区分' })
  dataClasses!: string[];
}
