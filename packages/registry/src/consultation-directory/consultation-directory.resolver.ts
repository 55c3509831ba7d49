import { type CallContext, isId, notFoundOrNotPermitted } from '@tsunagu/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { findAgency } from '../agency/agency.service.ts';
import { Agency } from '../agency/agency.type.ts';
import {
  ConsultationDirectoryArgs,
  ConsultationDirectoryEntryInput,
  IssueDirectoryVersionInput,
} from './consultation-directory.input.ts';
import {
  adviserPosts,
  changesOfVersion,
  changesToIssue,
  consultationDirectory,
  issueVersion,
  keepEntry,
  removeEntry,
} from './consultation-directory.service.ts';
import {
  AdviserPost,
  ConsultationDirectory,
  ConsultationDirectoryChange,
  ConsultationDirectoryEntry,
  ConsultationDirectoryVersion,
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

  @Mutation(() => ConsultationDirectory, { description: '相談機関一覧の新しい版を出す' })
  issueDirectoryVersion(
    @Ctx() ctx: CallContext,
    @Arg('input', () => IssueDirectoryVersionInput) input: IssueDirectoryVersionInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return issueVersion(ctx, input, idempotencyKey);
  }

  @Mutation(() => ConsultationDirectory, { description: '相談機関一覧の記載を加える・直す' })
  keepDirectoryEntry(
    @Ctx() ctx: CallContext,
    @Arg('input', () => ConsultationDirectoryEntryInput) input: ConsultationDirectoryEntryInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return keepEntry(ctx, input, idempotencyKey);
  }

  @Mutation(() => ConsultationDirectory, { description: '相談機関一覧の記載を外す' })
  removeDirectoryEntry(
    @Ctx() ctx: CallContext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int, { description: '開いたときの版' }) version: number,
  ) {
    if (!isId(id)) throw notFoundOrNotPermitted();
    return removeEntry(ctx, id, version);
  }

  @FieldResolver(() => Agency, { nullable: true, description: '機関' })
  agency(@Ctx() ctx: CallContext, @Root() entry: ConsultationDirectoryEntry) {
    return findAgency(ctx, entry.agencyId);
  }
}

@Resolver(() => ConsultationDirectory)
export class DirectoryChangesResolver {
  @FieldResolver(() => [ConsultationDirectoryChange], { description: 'まだ発行していない違い' })
  pendingChanges(@Ctx() ctx: CallContext, @Root() directory: ConsultationDirectory) {
    return changesToIssue(ctx, directory);
  }
}

@Resolver(() => ConsultationDirectoryVersion)
export class DirectoryVersionResolver {
  @FieldResolver(() => [ConsultationDirectoryChange], { description: '前の版との違い' })
  changes(@Ctx() ctx: CallContext, @Root() version: ConsultationDirectoryVersion) {
    return changesOfVersion(ctx, version);
  }
}

@Resolver(() => AdviserPost)
export class AdviserPostResolver {
  @FieldResolver(() => Agency, { nullable: true, description: '所属する機関' })
  agency(@Ctx() ctx: CallContext, @Root() post: AdviserPost) {
    return findAgency(ctx, post.agencyId);
  }
}
