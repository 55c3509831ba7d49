import type { CallContext } from '@tsunagu/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ApplyForGrantInput, GrantApplicationListArgs, GrantStepArgs } from './grant.input.ts';
import { menuById, themesByMenu } from './grant.repository.ts';
import * as service from './grant.service.ts';
import {
  GrantApplication,
  GrantApplicationConnection,
  GrantMenu,
  GrantProviderType,
  GrantTheme,
} from './grant.type.ts';

@Resolver(() => GrantMenu)
export class GrantMenuResolver {
  @Query(() => [GrantMenu], { description: '財政支援メニュー' })
  grantMenus(
    @Ctx() ctx: CallContext,
    @Arg('provider', () => GrantProviderType, { nullable: true }) provider?: GrantProviderType | null,
  ) {
    return service.menus(ctx, provider ?? null);
  }

  @FieldResolver(() => [GrantTheme], { description: 'テーマ' })
  async themes(@Ctx() ctx: CallContext, @Root() menu: GrantMenu) {
    const rows = await ctx.load(themesByMenu, menu.id);
    return rows.map((row) =>
      Object.assign(new GrantTheme(), {
        id: row.id,
        title: row.title,
        fromFiscalYear: row.from_fiscal_year,
        toFiscalYear: row.to_fiscal_year,
        tentative: row.tentative,
      }),
    );
  }
}

@Resolver(() => GrantApplication)
export class GrantApplicationResolver {
  @Query(() => GrantApplicationConnection, { description: '見ることのできる助成の申請（新しい順）' })
  grantApplications(
    @Ctx() ctx: CallContext,
    @Args(() => GrantApplicationListArgs) args: GrantApplicationListArgs,
  ) {
    return service.applicationConnection(ctx, args);
  }

  @Mutation(() => GrantApplication, { description: '助成を申請する' })
  applyForGrant(
    @Ctx() ctx: CallContext,
    @Arg('input', () => ApplyForGrantInput) input: ApplyForGrantInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.applyForGrant(ctx, input, idempotencyKey);
  }

  @Mutation(() => GrantApplication, { description: '助成の交付を決める' })
  approveGrant(@Ctx() ctx: CallContext, @Args(() => GrantStepArgs) args: GrantStepArgs) {
    return service.approveGrant(ctx, args.id, args.version);
  }

  @Mutation(() => GrantApplication, { description: '助成を不交付とする' })
  refuseGrant(
    @Ctx() ctx: CallContext,
    @Args(() => GrantStepArgs) args: GrantStepArgs,
    @Arg('reason', () => String) reason: string,
  ) {
    return service.refuseGrant(ctx, args.id, args.version, reason);
  }

  @Mutation(() => GrantApplication, { description: '助成の申請を取り下げる' })
  withdrawGrantApplication(@Ctx() ctx: CallContext, @Args(() => GrantStepArgs) args: GrantStepArgs) {
    return service.withdrawGrant(ctx, args.id, args.version);
  }

  @Mutation(() => GrantApplication, { description: '助成の実績を報告する' })
  reportGrant(
    @Ctx() ctx: CallContext,
    @Args(() => GrantStepArgs) args: GrantStepArgs,
    @Arg('report', () => String) report: string,
  ) {
    return service.reportGrant(ctx, args.id, args.version, report);
  }

  @FieldResolver(() => GrantMenu, { nullable: true, description: '財政支援メニュー' })
  async menu(@Ctx() ctx: CallContext, @Root() application: GrantApplication) {
    const row = await ctx.load(menuById, application.menuId);
    return row && service.toMenu(row);
  }
}
