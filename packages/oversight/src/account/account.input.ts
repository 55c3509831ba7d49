import { PageArgs } from '@tsunagu/subgraph-kit';
import { ArgsType, Field } from 'type-graphql';
import { StaffAccountState } from './account.type.ts';

@ArgsType()
export class StaffAccountListArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: '氏名か利用者名の一部' })
  search?: string | null;

  @Field(() => StaffAccountState, { nullable: true, description: '状態' })
  state?: StaffAccountState | null;
}
