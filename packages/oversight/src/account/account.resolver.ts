import { type CallContext, isId } from '@tsunagu/subgraph-kit';
import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { EndAccountInput, StaffAccountListArgs } from './account.input.ts';
import * as service from './account.service.ts';
import { Colleague, StaffAccount, StaffAccountConnection } from './account.type.ts';

@Resolver(() => StaffAccount)
export class AccountResolver {
  @Query(() => StaffAccountConnection, { description: '職員のアカウント（台帳管理・主管課・監査、氏名順）' })
  staffAccounts(@Ctx() ctx: CallContext, @Args(() => StaffAccountListArgs) args: StaffAccountListArgs) {
    return service.accountConnection(ctx, args);
  }

  @Query(() => StaffAccount, { nullable: true, description: '職員のアカウント（台帳管理・主管課・監査）' })
  staffAccount(@Ctx() ctx: CallContext, @Arg('id', () => ID) id: string) {
    return isId(id) ? service.findAccount(ctx, id) : null;
  }

  @Query(() => [Colleague], { description: '名指しできる職員（氏名の一部で）' })
  colleagues(@Ctx() ctx: CallContext, @Arg('name', () => String) name: string) {
    return service.colleagues(ctx, name);
  }

  @Mutation(() => StaffAccount, { description: 'アカウントを停止する、または再開する' })
  suspendAccount(
    @Ctx() ctx: CallContext,
    @Arg('staffId', () => ID) staffId: string,
    @Arg('suspended', () => Boolean) suspended: boolean,
  ) {
    return service.suspendAccount(ctx, staffId, suspended);
  }

  @Mutation(() => StaffAccount, {
    description: '退職・異動でアカウントを終える（開いている仕事は機関に残る）',
  })
  endAccount(@Ctx() ctx: CallContext, @Arg('input', () => EndAccountInput) input: EndAccountInput) {
    return service.endAccount(ctx, input);
  }
}
