import { PageArgs } from '@tsunagu/subgraph-kit';
import { ArgsType, Field, ID } from 'type-graphql';

@ArgsType()
export class StaffListArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: '機関' })
  agencyId?: string | null;
}
