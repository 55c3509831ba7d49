import type { CallContext } from '@tsunagu/subgraph-kit';
import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { glossaryConnection } from './glossary.service.ts';
import { GlossaryArgs, GlossaryTerm, GlossaryTermConnection } from './glossary.type.ts';

@Resolver(() => GlossaryTerm)
export class GlossaryResolver {
  @Query(() => GlossaryTermConnection, { description: '用語集（よみの順）' })
  glossary(@Ctx() ctx: CallContext, @Args(() => GlossaryArgs) args: GlossaryArgs) {
    return glossaryConnection(ctx, args);
  }
}
