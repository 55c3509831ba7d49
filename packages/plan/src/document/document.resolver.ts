import type { CallContext } from '@tsunagu/subgraph-kit';
import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { documentConnection, eventConnection } from './document.service.ts';
import {
  PlanDocumentArgs,
  PlanDocumentConnection,
  PlanEventArgs,
  PlanEventConnection,
} from './document.type.ts';

@Resolver()
export class DocumentResolver {
  @Query(() => PlanDocumentConnection, { description: '計画に関わる資料' })
  planDocuments(@Ctx() ctx: CallContext, @Args(() => PlanDocumentArgs) args: PlanDocumentArgs) {
    return documentConnection(ctx, args);
  }

  @Query(() => PlanEventConnection, { description: '年表（古い順）' })
  planEvents(@Ctx() ctx: CallContext, @Args(() => PlanEventArgs) args: PlanEventArgs) {
    return eventConnection(ctx, args);
  }
}
