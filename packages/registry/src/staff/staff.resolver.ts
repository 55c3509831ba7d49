import type { CallContext } from '@tsunagu/subgraph-kit';
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { findAgency } from '../agency/agency.service.ts';
import { Agency } from '../agency/agency.type.ts';
import { StaffListArgs } from './staff.input.ts';
import { findMe, staffConnection } from './staff.service.ts';
import { Staff, StaffConnection } from './staff.type.ts';

@Resolver(() => Staff)
export class StaffResolver {
  @Query(() => Staff, { nullable: true, description: '自分（サインインしている職員）' })
  me(@Ctx() ctx: CallContext) {
    return findMe(ctx);
  }

  @Query(() => StaffConnection, { description: '職員の一覧（機関どうしにだけ見える）' })
  staff(@Ctx() ctx: CallContext, @Args(() => StaffListArgs) args: StaffListArgs) {
    return staffConnection(ctx, args);
  }

  @FieldResolver(() => Agency, { nullable: true, description: '所属する機関' })
  agency(@Ctx() ctx: CallContext, @Root() staff: Staff) {
    return findAgency(ctx, staff.agencyId);
  }
}
