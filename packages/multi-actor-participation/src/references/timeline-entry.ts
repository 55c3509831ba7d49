import { Classified } from '@tsunagu/subgraph-kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { AgencyReference } from './references.ts';

/** 経過の一項目: the same shape in every domain, so that the portal can merge the five measures. */
@Classified('summary')
@Directive('@shareable')
@ObjectType({ description: '経過の一項目' })
export class TimelineEntry {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => String, { description: '日付（YYYY-MM-DD）' })
  at!: string;

  @Field(() => Int, { description: '施策番号' })
  measure!: number;

  @Field(() => String, { description: '見出し' })
  title!: string;

  @Field(() => String, { nullable: true, description: '補足' })
  detail!: string | null;

  @Field(() => AgencyReference, { nullable: true, description: '機関' })
  agency!: AgencyReference | null;
}

/** Most entries of one timeline. */
export const timelineLength = 50;
