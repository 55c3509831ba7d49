import { type CallContext, isId } from '@tsunagu/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { findArea } from '../area/area.service.ts';
import { Area } from '../area/area.type.ts';
import { entriesByAgency } from '../consultation-directory/consultation-directory.repository.ts';
import { toEntry } from '../consultation-directory/consultation-directory.service.ts';
import { ConsultationDirectoryEntry } from '../consultation-directory/consultation-directory.type.ts';
import { AgencyContactInput, AgencyListArgs } from './agency.input.ts';
import { contactsByAgency, openingsByAgency, rolesByAgency, sitesByAgency } from './agency.repository.ts';
import { contactIsOutdated, openStateOf } from './agency.rules.ts';
import {
  agencyConnection,
  confirmOwnContacts,
  endContact,
  findAgency,
  keepContact,
} from './agency.service.ts';
import {
  Agency,
  AgencyConnection,
  AgencyContact,
  AgencyOpening,
  AgencyOpenState,
  AgencyRole,
  AgencySite,
} from './agency.type.ts';

@Resolver(() => Agency)
export class AgencyResolver {
  @Query(() => Agency, { nullable: true, description: '機関' })
  agency(@Ctx() ctx: CallContext, @Arg('id', () => ID) id: string) {
    return findAgency(ctx, isId(id) ? id : null);
  }

  @Query(() => AgencyConnection, { description: '機関の一覧（どこに相談すればよいか）' })
  agencies(@Ctx() ctx: CallContext, @Args(() => AgencyListArgs) args: AgencyListArgs) {
    return agencyConnection(ctx, args);
  }

  @Mutation(() => Agency, { description: '自機関の担当者を登録・修正する' })
  updateAgencyContact(
    @Ctx() ctx: CallContext,
    @Arg('input', () => AgencyContactInput) input: AgencyContactInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return keepContact(ctx, input, idempotencyKey);
  }

  @Mutation(() => Agency, { description: '自機関の担当者が今も正しいことを確かめる' })
  confirmAgencyContacts(@Ctx() ctx: CallContext, @Arg('agencyId', () => ID) agencyId: string) {
    return confirmOwnContacts(ctx, agencyId);
  }

  @Mutation(() => Agency, { description: '自機関の担当者を外す' })
  endAgencyContact(
    @Ctx() ctx: CallContext,
    @Arg('agencyId', () => ID) agencyId: string,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
  ) {
    return endContact(ctx, agencyId, id, version);
  }

  @FieldResolver(() => Agency, { nullable: true, description: '上位の機関' })
  parent(@Ctx() ctx: CallContext, @Root() agency: Agency) {
    return findAgency(ctx, agency.parentId);
  }

  @FieldResolver(() => [AgencySite], { description: '設置場所' })
  async sites(@Ctx() ctx: CallContext, @Root() agency: Agency) {
    return (await ctx.load(sitesByAgency, agency.id)).map((row) =>
      Object.assign(new AgencySite(), { ...row, areaId: row.area_id }),
    );
  }

  @FieldResolver(() => [AgencyOpening], { description: '開設時間' })
  openings(@Ctx() ctx: CallContext, @Root() agency: Agency) {
    return openingsOf(ctx, agency.id);
  }

  @FieldResolver(() => AgencyOpenState, {
    nullable: true,
    description: 'いま開いているか（時間の分からない機関は空）',
  })
  async openState(@Ctx() ctx: CallContext, @Root() agency: Agency) {
    const openings = await openingsOf(ctx, agency.id);
    return openings.length > 0 ? Object.assign(new AgencyOpenState(), openStateOf(openings, ctx.now)) : null;
  }

  @FieldResolver(() => [AgencyRole], { description: '事業での役割・受託' })
  async roles(@Ctx() ctx: CallContext, @Root() agency: Agency) {
    return (await ctx.load(rolesByAgency, agency.id)).map((row) =>
      Object.assign(new AgencyRole(), { ...row, programmeCode: row.programme_code }),
    );
  }

  @FieldResolver(() => [AgencyContact], { description: '担当者（機関どうしにだけ見える）' })
  async contacts(@Ctx() ctx: CallContext, @Root() agency: Agency) {
    return (await ctx.load(contactsByAgency, agency.id)).map((row) =>
      Object.assign(new AgencyContact(), {
        ...row,
        confirmedOn: row.confirmed_on,
        isOutdated: contactIsOutdated(row.confirmed_on, ctx.today),
      }),
    );
  }

  @FieldResolver(() => [ConsultationDirectoryEntry], { description: '相談機関一覧の記載' })
  async consultations(@Ctx() ctx: CallContext, @Root() agency: Agency) {
    return (await ctx.load(entriesByAgency, agency.id)).map(toEntry);
  }
}

@Resolver(() => AgencySite)
export class AgencySiteResolver {
  @FieldResolver(() => Area, { nullable: true, description: '担当圏域' })
  area(@Ctx() ctx: CallContext, @Root() site: AgencySite) {
    return findArea(ctx, site.areaId);
  }
}

async function openingsOf(ctx: CallContext, agencyId: string): Promise<AgencyOpening[]> {
  return (await ctx.load(openingsByAgency, agencyId)).map((row) =>
    Object.assign(new AgencyOpening(), { ...row, closedOnHolidays: row.closed_on_holidays }),
  );
}
