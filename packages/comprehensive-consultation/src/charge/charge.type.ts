import { Classified } from '@tsunagu/subgraph-kit';
import { Field, ObjectType } from 'type-graphql';
import { AgencyReference, StaffReference } from '../references/references.ts';

/** 担当者 of an agency as the graph shows it, so that the others know whom to call (M2-23). */
@Classified('summary')
@ObjectType({ description: '担当者' })
export class WorkCharge {
  @Field(() => AgencyReference, { description: '機関' })
  agency!: AgencyReference;

  @Field(() => StaffReference, {
    nullable: true,
    description: '担当する職員（いなければ、機関で受け持っています）',
  })
  staff!: StaffReference | null;

  @Field(() => String, { description: 'いつから' })
  since!: string;
}
