import type { CallContext } from '@tsunagu/subgraph-kit';
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { findAgency } from '../agency/agency.service.ts';
import { Agency } from '../agency/agency.type.ts';
import { ConsultationDirectoryArgs } from './consultation-directory.input.ts';
import { adviserPosts, consultationDirectory } from './consultation-directory.service.ts';
import {
  AdviserPost,
  ConsultationDirectory,
  ConsultationDirectoryEntry,
} from './consultation-directory.type.ts';

@Resolver(() => ConsultationDirectoryEntry)
export class ConsultationDirectoryResolver {
  @Query(() => ConsultationDirectory, { description: '相談機関一覧' })
  consultationDirectory(
    @Ctx() ctx: CallContext,
    @Args(() => ConsultationDirectoryArgs) args: ConsultationDirectoryArgs,
  ) {
    return consultationDirectory(ctx, args);
  }

  @Query(() => [AdviserPost], { description: '複合課題解決アドバイザーの職' })
  adviserPosts(@Ctx() ctx: CallContext) {
    return adviserPosts(ctx);
  }

  @FieldResolver(() => Agency, { nullable: true, description: '機関' })
  agency(@Ctx() ctx: CallContext, @Root() entry: ConsultationDirectoryEntry) {
    return findAgency(ctx, entry.agencyId);
  }
}

@Resolver(() => AdviserPost)
export class AdviserPostResolver {
  @FieldResolver(() => Agency, { nullable: true, description: '所属する機関' })
  agency(@Ctx() ctx: CallContext, @Root() post: AdviserPost) {
    return findAgency(ctx, post.agencyId);
  }
}
