import { type CallContext, Classified } from '@tsunagu/subgraph-kit';
import { Ctx, Directive, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { jobFairById } from '../job-fair/job-fair.repository.ts';
import { toJobFair } from '../job-fair/job-fair.service.ts';
import { JobFair } from '../job-fair/job-fair.type.ts';
import { registrationsByPerson } from '../registration/registration.repository.ts';
import { stateLabel } from '../registration/registration.rules.ts';
import { toRegistration } from '../registration/registration.service.ts';
import { EmploymentRegistration } from '../registration/registration.type.ts';
import { ActivityReference, HouseholdReference, PersonReference } from './references.ts';
import { TimelineEntry, timelineLength } from './timeline-entry.ts';

/** What measure 3 says of a person. */
@Classified('summary')
@ObjectType({ description: '生涯活躍・就労（施策3）から見た本人' })
export class PersonLifelongEmployment {
  @Field(() => [EmploymentRegistration], { description: '就労支援の登録' })
  registrations!: EmploymentRegistration[];

  @Field(() => [TimelineEntry], { description: '経過' })
  timeline!: TimelineEntry[];
}

/** What measure 3 says of a household: of all its members. */
@Classified('summary')
@ObjectType({ description: '生涯活躍・就労（施策3）から見た世帯' })
export class HouseholdLifelongEmployment {
  @Field(() => [EmploymentRegistration], { description: '就労支援の登録' })
  registrations!: EmploymentRegistration[];

  @Field(() => [TimelineEntry], { description: '経過' })
  timeline!: TimelineEntry[];
}

/** What measure 3 says of an activity: the fair behind it. */
@Classified('directory')
@ObjectType({ description: '生涯活躍・就労（施策3）の催し' })
export class ActivityLifelongEmployment {
  @Field(() => JobFair, { description: '就職の催し' })
  jobFair!: JobFair;
}

@Resolver(() => PersonReference)
export class PersonExtension {
  @FieldResolver(() => PersonLifelongEmployment, { nullable: true, description: '生涯活躍・就労（施策3）' })
  async lifelongEmployment(@Ctx() ctx: CallContext, @Root() person: PersonReference) {
    return Object.assign(new PersonLifelongEmployment(), await involvement(ctx, [person.id]));
  }
}

@Resolver(() => HouseholdReference)
export class HouseholdExtension {
  @Directive('@requires(fields: "memberIds")')
  @FieldResolver(() => HouseholdLifelongEmployment, {
    nullable: true,
    description: '生涯活躍・就労（施策3）',
  })
  async lifelongEmployment(@Ctx() ctx: CallContext, @Root() household: HouseholdReference) {
    return Object.assign(new HouseholdLifelongEmployment(), await involvement(ctx, household.memberIds));
  }
}

@Resolver(() => ActivityReference)
export class ActivityExtension {
  @FieldResolver(() => ActivityLifelongEmployment, { nullable: true, description: '生涯活躍・就労（施策3）' })
  async lifelongEmployment(@Ctx() ctx: CallContext, @Root() activity: ActivityReference) {
    const row = await ctx.load(jobFairById, activity.id);
    return row && Object.assign(new ActivityLifelongEmployment(), { jobFair: toJobFair(row) });
  }
}

async function involvement(ctx: CallContext, personIds: readonly string[]) {
  const rows = (await Promise.all(personIds.map((id) => ctx.load(registrationsByPerson, id)))).flat();
  const registrations = rows.map(toRegistration);
  const timeline = registrations.flatMap((registration) => {
    const start = entry(
      `${registration.id}:registered`,
      registration.registeredOn,
      '就労支援に登録した',
      registration,
      null,
    );
    return registration.endedOn
      ? [
          start,
          entry(
            `${registration.id}:ended`,
            registration.endedOn,
            '就労支援が終わった',
            registration,
            registration.endedBecause,
          ),
        ]
      : [{ ...start, detail: `いま: ${stateLabel(registration.state)}` }];
  });
  timeline.sort((a, b) => b.at.localeCompare(a.at));
  return { registrations, timeline: timeline.slice(0, timelineLength) };
}

function entry(
  id: string,
  at: string,
  title: string,
  registration: EmploymentRegistration,
  detail: string | null,
) {
  return Object.assign(new TimelineEntry(), {
    id,
    at,
    measure: 3,
    title,
    detail,
    agency: registration.provider ?? registration.agency,
  });
}
