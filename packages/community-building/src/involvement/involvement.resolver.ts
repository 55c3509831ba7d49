import type { CallContext } from '@tsunagu/subgraph-kit';
import { Ctx, Directive, FieldResolver, Resolver, Root } from 'type-graphql';
import { councilsByAgency, councilsByArea } from '../council/council.repository.ts';
import { toCouncil } from '../council/council.service.ts';
import { courseById, coursesByOrganiser } from '../course/course.repository.ts';
import { toCourse } from '../course/course.service.ts';
import { countsByArea } from '../figure/figure.repository.ts';
import { promotersByAgency, promotersByArea } from '../promoter/promoter.repository.ts';
import { toPromoter } from '../promoter/promoter.service.ts';
import {
  ActivityReference,
  AgencyReference,
  AreaReference,
  HouseholdReference,
  PersonReference,
} from '../references/references.ts';
import { serviceById, servicesByArea, servicesByHolder } from '../service/service.repository.ts';
import { toService } from '../service/service.service.ts';
import { involvementOf } from './involvement.service.ts';
import {
  ActivityCommunityBuilding,
  AgencyCommunityBuilding,
  AreaCommunityBuilding,
  HouseholdCommunityBuilding,
  PersonCommunityBuilding,
} from './involvement.type.ts';

@Resolver(() => PersonReference)
export class PersonExtension {
  @FieldResolver(() => PersonCommunityBuilding, { nullable: true, description: '地域づくり（施策4）' })
  async communityBuilding(@Ctx() ctx: CallContext, @Root() person: PersonReference) {
    return Object.assign(new PersonCommunityBuilding(), await involvementOf(ctx, [person.id]));
  }
}

@Resolver(() => HouseholdReference)
export class HouseholdExtension {
  @Directive('@requires(fields: "memberIds")')
  @FieldResolver(() => HouseholdCommunityBuilding, { nullable: true, description: '地域づくり（施策4）' })
  async communityBuilding(@Ctx() ctx: CallContext, @Root() household: HouseholdReference) {
    return Object.assign(new HouseholdCommunityBuilding(), await involvementOf(ctx, household.memberIds));
  }
}

@Resolver(() => AgencyReference)
export class AgencyExtension {
  @FieldResolver(() => AgencyCommunityBuilding, { nullable: true, description: '地域づくり（施策4）' })
  async communityBuilding(@Ctx() ctx: CallContext, @Root() agency: AgencyReference) {
    const [councils, courses, services, promoters] = await Promise.all([
      ctx.load(councilsByAgency, agency.id),
      ctx.load(coursesByOrganiser, agency.id),
      ctx.load(servicesByHolder, agency.id),
      ctx.load(promotersByAgency, agency.id),
    ]);
    return Object.assign(new AgencyCommunityBuilding(), {
      councils: councils.map(toCouncil),
      courses: courses.map(toCourse),
      services: services.map(toService),
      promoters: promoters.map(toPromoter),
    });
  }
}

@Resolver(() => AreaReference)
export class AreaExtension {
  @FieldResolver(() => AreaCommunityBuilding, { nullable: true, description: '地域づくり（施策4）' })
  async communityBuilding(@Ctx() ctx: CallContext, @Root() area: AreaReference) {
    const [councils, promoters, services, counts] = await Promise.all([
      ctx.load(councilsByArea, area.id),
      ctx.load(promotersByArea, area.id),
      ctx.load(servicesByArea, area.id),
      ctx.load(countsByArea, area.id),
    ]);
    return Object.assign(new AreaCommunityBuilding(), {
      councils: councils.map(toCouncil),
      promoters: promoters.map(toPromoter),
      services: services.map(toService),
      supporterCount: counts?.supporters ?? null,
      activeSupporterCount: counts?.active_supporters ?? null,
      openNeedCount: counts?.open_needs ?? null,
    });
  }
}

@Resolver(() => ActivityReference)
export class ActivityExtension {
  @FieldResolver(() => ActivityCommunityBuilding, { nullable: true, description: '地域づくり（施策4）' })
  async communityBuilding(@Ctx() ctx: CallContext, @Root() activity: ActivityReference) {
    const [course, service] = await Promise.all([
      ctx.load(courseById, activity.id),
      ctx.load(serviceById, activity.id),
    ]);
    if (!course && !service) return null;
    return Object.assign(new ActivityCommunityBuilding(), {
      course: course && toCourse(course),
      service: service && toService(service),
    });
  }
}
