import { type CallContext, Classified } from '@tsunagu/subgraph-kit';
import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { advisersByAgency, dispatchesByAgency } from '../adviser/adviser.repository.ts';
import { toAdviser, toDispatch } from '../adviser/adviser.service.ts';
import { ActivityAdviser, AdviserDispatch } from '../adviser/adviser.type.ts';
import { toEvent, toGroup } from '../exchange/exchange.service.ts';
import { ExchangeEvent, ExchangeGroup } from '../exchange/exchange.type.ts';
import { eventById, eventsByArea } from '../exchange/exchange-event.repository.ts';
import { groupsByAgency, groupsByArea } from '../exchange/exchange-group.repository.ts';
import { sheetsByAgency, sheetsByArea, spacesByArea } from '../facility/facility.repository.ts';
import { toSheet, toSpace, toSupportFigure } from '../facility/facility.service.ts';
import { FacilitySheet, FacilitySpace, FacilitySupportFigure } from '../facility/facility.type.ts';
import { publishedFiguresByArea } from '../facility/facility-support.repository.ts';
import { applicationsByAgency, menusByProviderAgency } from '../grant/grant.repository.ts';
import { toApplication, toMenu } from '../grant/grant.service.ts';
import { GrantApplication, GrantMenu } from '../grant/grant.type.ts';
import { networksByAgency, networksByArea } from '../network/network.repository.ts';
import { toNetwork } from '../network/network.service.ts';
import { WelfareNetwork } from '../network/network.type.ts';
import { ActivityReference, AgencyReference, AreaReference } from './references.ts';

/** What measure 5 says of an agency. */
@Classified('directory')
@ObjectType({ description: '多様な主体の参画（施策5）から見た機関' })
export class AgencyMultiActorParticipation {
  @Field(() => [FacilitySheet], { description: '施設基礎情報シート' })
  facilitySheets!: FacilitySheet[];

  @Field(() => [ExchangeGroup], { description: '多分野交流会への参加' })
  exchangeGroups!: ExchangeGroup[];

  @Field(() => [ActivityAdviser], { description: '市民活動支援アドバイザーとしての登録' })
  advisers!: ActivityAdviser[];

  @Field(() => [WelfareNetwork], { description: '社会福祉法人ネットワーク' })
  networks!: WelfareNetwork[];

  @Field(() => [GrantMenu], { description: '出している助成' })
  grantMenus!: GrantMenu[];

  @Field(() => [GrantApplication], { description: '助成の申請（自分の機関と所管課だけ）' })
  grantApplications!: GrantApplication[];

  @Field(() => [AdviserDispatch], { description: 'アドバイザー派遣（自分の機関と所管課だけ）' })
  adviserDispatches!: AdviserDispatch[];
}

/** What measure 5 says of an area. */
@Classified('directory')
@ObjectType({ description: '多様な主体の参画（施策5）から見た地区' })
export class AreaMultiActorParticipation {
  @Field(() => [FacilitySheet], { description: '施設' })
  facilities!: FacilitySheet[];

  @Field(() => [FacilitySpace], { description: '貸せる場所' })
  spaces!: FacilitySpace[];

  @Classified('statistics')
  @Field(() => Int, { description: '貸せる場所の数' })
  spaceCount!: number;

  @Field(() => [ExchangeGroup], { description: '多分野交流会の参加団体' })
  exchangeGroups!: ExchangeGroup[];

  @Field(() => [ExchangeEvent], { description: '交流会・ネットワーク会議' })
  events!: ExchangeEvent[];

  @Field(() => [WelfareNetwork], { description: '社会福祉法人ネットワーク' })
  networks!: WelfareNetwork[];

  @Field(() => [FacilitySupportFigure], { description: '伴走型支援の件数' })
  supportFigures!: FacilitySupportFigure[];
}

/** What measure 5 says of an activity: the event behind it. */
@Classified('directory')
@ObjectType({ description: '多様な主体の参画（施策5）の交流会' })
export class ActivityMultiActorParticipation {
  @Field(() => ExchangeEvent, { description: '交流会・ネットワーク会議' })
  exchangeEvent!: ExchangeEvent;
}

@Resolver(() => AgencyReference)
export class AgencyExtension {
  @FieldResolver(() => AgencyMultiActorParticipation, {
    nullable: true,
    description: '多様な主体の参画（施策5）',
  })
  async multiActorParticipation(@Ctx() ctx: CallContext, @Root() { id }: AgencyReference) {
    const [sheets, groups, advisers, networks, menus, applications, dispatches] = await Promise.all([
      ctx.load(sheetsByAgency, id),
      ctx.load(groupsByAgency, id),
      ctx.load(advisersByAgency, id),
      ctx.load(networksByAgency, id),
      ctx.load(menusByProviderAgency, id),
      ctx.load(applicationsByAgency, id),
      ctx.load(dispatchesByAgency, id),
    ]);
    return Object.assign(new AgencyMultiActorParticipation(), {
      facilitySheets: sheets.map(toSheet),
      exchangeGroups: groups.map(toGroup),
      advisers: advisers.map(toAdviser),
      networks: networks.map(toNetwork),
      grantMenus: menus.map(toMenu),
      grantApplications: applications.map(toApplication),
      adviserDispatches: dispatches.map(toDispatch),
    });
  }
}

@Resolver(() => AreaReference)
export class AreaExtension {
  @FieldResolver(() => AreaMultiActorParticipation, {
    nullable: true,
    description: '多様な主体の参画（施策5）',
  })
  async multiActorParticipation(@Ctx() ctx: CallContext, @Root() { id }: AreaReference) {
    const [sheets, spaces, groups, events, networks, figures] = await Promise.all([
      ctx.load(sheetsByArea, id),
      ctx.load(spacesByArea, id),
      ctx.load(groupsByArea, id),
      ctx.load(eventsByArea, id),
      ctx.load(networksByArea, id),
      ctx.load(publishedFiguresByArea, id),
    ]);
    return Object.assign(new AreaMultiActorParticipation(), {
      facilities: sheets.map(toSheet),
      spaces: spaces.map(toSpace),
      spaceCount: spaces.length,
      exchangeGroups: groups.map(toGroup),
      events: events.map(toEvent),
      networks: networks.map(toNetwork),
      supportFigures: figures.map(toSupportFigure),
    });
  }
}

@Resolver(() => ActivityReference)
export class ActivityExtension {
  @FieldResolver(() => ActivityMultiActorParticipation, {
    nullable: true,
    description: '多様な主体の参画（施策5）',
  })
  async multiActorParticipation(@Ctx() ctx: CallContext, @Root() activity: ActivityReference) {
    const row = await ctx.load(eventById, activity.id);
    return row && Object.assign(new ActivityMultiActorParticipation(), { exchangeEvent: toEvent(row) });
  }
}
