import { PageArgs } from '@tsunagu/subgraph-kit';
import { ArgsType, Field, ID } from 'type-graphql';
import { AreaKind } from './area.type.ts';

@ArgsType()
export class AreaListArgs extends PageArgs {
  @Field(() => AreaKind, { nullable: true, description: '種類' })
  kind?: AreaKind | null;

  @Field(() => ID, { nullable: true, description: '上の圏域' })
  parentId?: string | null;
}
