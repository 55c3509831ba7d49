import { type CallContext, isId } from '@tsunagu/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { findArea } from '../area/area.service.ts';
import { Area } from '../area/area.type.ts';
import { addressesByPerson } from '../person/person.repository.ts';
import { findPerson } from '../person/person.service.ts';
import { Person } from '../person/person.type.ts';
import { visibleBecause } from '../visibility/visibility.service.ts';
import { VisibilityBasis } from '../visibility/visibility.type.ts';
import {
  FormHouseholdInput,
  HouseholdListArgs,
  HouseholdMemberInput,
  HouseholdStepArgs,
  JoinHouseholdsInput,
  SplitHouseholdInput,
} from './household.input.ts';
import {
  householdById,
  type MemberRow,
  membersByHousehold,
  membershipsByPerson,
  originsByHousehold,
  othersInvolved,
} from './household.repository.ts';
import * as service from './household.service.ts';
import {
  Household,
  HouseholdConnection,
  HouseholdMember,
  HouseholdMembership,
  HouseholdOrigin,
} from './household.type.ts';

@Resolver(() => Household)
export class HouseholdResolver {
  @Query(() => Household, { nullable: true, description: '世帯' })
  household(@Ctx() ctx: CallContext, @Arg('id', () => ID) id: string) {
    return isId(id) ? service.findHousehold(ctx, id) : null;
  }

  @Query(() => HouseholdConnection, { description: '世帯の検索（フリガナ順）' })
  households(@Ctx() ctx: CallContext, @Args(() => HouseholdListArgs) args: HouseholdListArgs) {
    return service.householdConnection(ctx, args);
  }

  @Mutation(() => Household, { description: '世帯をつくる' })
  formHousehold(
    @Ctx() ctx: CallContext,
    @Arg('input', () => FormHouseholdInput) input: FormHouseholdInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.formHousehold(ctx, input, idempotencyKey);
  }

  @Mutation(() => Household, { description: '世帯員を加える' })
  addHouseholdMember(
    @Ctx() ctx: CallContext,
    @Args(() => HouseholdStepArgs) step: HouseholdStepArgs,
    @Arg('member', () => HouseholdMemberInput) member: HouseholdMemberInput,
    @Arg('since', () => String, { description: '加わった日' }) since: string,
  ) {
    return service.addMember(ctx, step.id, step.version, member, since);
  }

  @Mutation(() => Household, { description: '世帯から抜ける' })
  endMembership(
    @Ctx() ctx: CallContext,
    @Args(() => HouseholdStepArgs) step: HouseholdStepArgs,
    @Arg('personId', () => ID) personId: string,
    @Arg('on', () => String, { description: '抜けた日' }) on: string,
  ) {
    return service.endMembership(ctx, step.id, step.version, personId, on);
  }

  @Mutation(() => Household, { description: '世帯主を変える' })
  changeHead(
    @Ctx() ctx: CallContext,
    @Args(() => HouseholdStepArgs) step: HouseholdStepArgs,
    @Arg('members', () => [HouseholdMemberInput], { description: '新しい世帯主から見た全員の続柄' })
    members: HouseholdMemberInput[],
    @Arg('on', () => String, { description: '変わった日' }) on: string,
  ) {
    return service.changeHead(ctx, step.id, step.version, members, on);
  }

  @Mutation(() => Household, { description: '世帯を分ける（新しい世帯を返す）' })
  splitHousehold(
    @Ctx() ctx: CallContext,
    @Args(() => HouseholdStepArgs) step: HouseholdStepArgs,
    @Arg('input', () => SplitHouseholdInput) input: SplitHouseholdInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.splitHousehold(ctx, step.id, step.version, input, idempotencyKey);
  }

  @Mutation(() => Household, { description: '世帯を合わせる（残る世帯を返す）' })
  joinHouseholds(
    @Ctx() ctx: CallContext,
    @Args(() => HouseholdStepArgs) step: HouseholdStepArgs,
    @Arg('input', () => JoinHouseholdsInput) input: JoinHouseholdsInput,
  ) {
    return service.joinHouseholds(ctx, step.id, step.version, input);
  }

  @FieldResolver(() => [ID], { description: 'いまの世帯員の番号（見ることのできる人だけ）' })
  async memberIds(@Ctx() ctx: CallContext, @Root() household: Household) {
    return (await ctx.load(membersByHousehold, household.id))
      .filter((row) => row.is_current)
      .map((row) => row.person_id);
  }

  @FieldResolver(() => [HouseholdMember], { description: '世帯員' })
  async members(@Ctx() ctx: CallContext, @Root() household: Household) {
    return (await ctx.load(membersByHousehold, household.id)).filter((row) => row.is_current).map(toMember);
  }

  @FieldResolver(() => [HouseholdMember], { description: '前の世帯員' })
  async formerMembers(@Ctx() ctx: CallContext, @Root() household: Household) {
    return (await ctx.load(membersByHousehold, household.id)).filter((row) => !row.is_current).map(toMember);
  }

  @FieldResolver(() => Person, { nullable: true, description: '世帯主' })
  head(@Ctx() ctx: CallContext, @Root() household: Household) {
    return headOf(ctx, household);
  }

  @FieldResolver(() => String, { nullable: true, description: '世帯の呼び名（世帯主の氏名）' })
  async name(@Ctx() ctx: CallContext, @Root() household: Household) {
    const head = await headOf(ctx, household);
    return head ? `${head.name} 世帯` : null;
  }

  @FieldResolver(() => String, { nullable: true, description: '住所（世帯主の住所）' })
  async address(@Ctx() ctx: CallContext, @Root() household: Household) {
    const head = await headOf(ctx, household);
    const addresses = head ? await ctx.load(addressesByPerson, head.id) : [];
    return addresses.find((row) => row.until === null)?.address ?? null;
  }

  @FieldResolver(() => [HouseholdOrigin], { description: '分離・合併の経過' })
  async origins(@Ctx() ctx: CallContext, @Root() household: Household) {
    return (await ctx.load(originsByHousehold, household.id)).map((row) =>
      Object.assign(new HouseholdOrigin(), {
        kind: row.kind,
        happenedOn: row.happened_on,
        originId: row.origin_id,
      }),
    );
  }

  @FieldResolver(() => Area, { nullable: true, description: '圏域' })
  area(@Ctx() ctx: CallContext, @Root() household: Household) {
    return findArea(ctx, household.areaId);
  }

  @FieldResolver(() => Boolean, {
    description: '見ることのできない記録で、他の機関が関わっているか（推進員に相談）',
  })
  async othersInvolved(@Ctx() ctx: CallContext, @Root() household: Household) {
    const members = await ctx.load(membersByHousehold, household.id);
    const memberIds = members.filter((row) => row.is_current).map((row) => row.person_id);
    return ctx.load(othersInvolved, { id: household.id, memberIds });
  }

  @FieldResolver(() => [VisibilityBasis], { description: 'なぜ見えるか' })
  async visibleBecause(@Ctx() ctx: CallContext, @Root() household: Household) {
    const members = (await ctx.load(membersByHousehold, household.id)).filter((row) => row.is_current);
    const bases = (await Promise.all(members.map((row) => visibleBecause(ctx, row.person_id)))).flat();
    return [...new Map(bases.map((basis) => [`${basis.basis} ${basis.evidenceId}`, basis])).values()];
  }
}

@Resolver(() => HouseholdMember)
export class HouseholdMemberResolver {
  @FieldResolver(() => Person, { nullable: true, description: '住民' })
  person(@Ctx() ctx: CallContext, @Root() member: HouseholdMember) {
    return findPerson(ctx, member.personId);
  }
}

@Resolver(() => HouseholdOrigin)
export class HouseholdOriginResolver {
  @FieldResolver(() => Household, { nullable: true, description: 'もとの世帯' })
  origin(@Ctx() ctx: CallContext, @Root() origin: HouseholdOrigin) {
    return service.findHousehold(ctx, origin.originId);
  }
}

@Resolver(() => HouseholdMembership)
export class HouseholdMembershipResolver {
  @FieldResolver(() => Household, { nullable: true, description: '世帯' })
  household(@Ctx() ctx: CallContext, @Root() membership: HouseholdMembership) {
    return service.findHousehold(ctx, membership.householdId);
  }
}

@Resolver(() => Person)
export class PersonHouseholdResolver {
  @FieldResolver(() => Household, { nullable: true, description: 'いまの世帯' })
  async household(@Ctx() ctx: CallContext, @Root() person: Person) {
    const present = (await ctx.load(membershipsByPerson, person.id)).find((row) => row.is_current);
    return present ? service.findHousehold(ctx, present.household_id) : null;
  }

  @FieldResolver(() => [HouseholdMembership], { description: '世帯の履歴（新しい順）' })
  async households(@Ctx() ctx: CallContext, @Root() person: Person) {
    const memberships = await ctx.load(membershipsByPerson, person.id);
    const known = await Promise.all(memberships.map((row) => ctx.load(householdById, row.household_id)));
    // a household that is absent for the reader was never lived in, as far as the reader can tell
    return memberships
      .filter((_, at) => known[at])
      .map((row) =>
        Object.assign(new HouseholdMembership(), {
          householdId: row.household_id,
          relation: row.relation,
          current: row.is_current,
          since: row.since,
          until: row.until,
        }),
      );
  }
}

async function headOf(ctx: CallContext, household: Household): Promise<Person | null> {
  const head = (await ctx.load(membersByHousehold, household.id)).find(
    (row) => row.is_current && row.is_head,
  );
  return head ? findPerson(ctx, head.person_id) : null;
}

function toMember(row: MemberRow): HouseholdMember {
  return Object.assign(new HouseholdMember(), {
    personId: row.person_id,
    relation: row.relation,
    isHead: row.is_head,
    since: row.since,
    until: row.until,
  });
}
