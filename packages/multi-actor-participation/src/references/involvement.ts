import { type CallContext, Classified } from '@tsunagu/subgraph-kit';
import { Ctx, Directive, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { supportsByPerson } from '../emergency/emergency.repository.ts';
import { stateLabel } from '../emergency/emergency.rules.ts';
import { toSupport } from '../emergency/emergency.service.ts';
import { EmergencySupport } from '../emergency/emergency.type.ts';
import { HouseholdReference, PersonReference } from './references.ts';
import { TimelineEntry, timelineLength } from './timeline-entry.ts';

/** What measure 5 says of a person. */
@Classified('summary')
@ObjectType({ description: '多様な主体の参画（施策5）から見た本人' })
export class PersonMultiActorParticipation {
  @Field(() => [EmergencySupport], { description: '緊急一時支援' })
  emergencySupports!: EmergencySupport[];

  @Field(() => [TimelineEntry], { description: '経過' })
  timeline!: TimelineEntry[];
}

/** What measure 5 says of a household: of all its members, each support once. */
@Classified('summary')
@ObjectType({ description: '多様な主体の参画（施策5）から見た世帯' })
export class HouseholdMultiActorParticipation {
  @Field(() => [EmergencySupport], { description: '緊急一時支援' })
  emergencySupports!: EmergencySupport[];

  @Field(() => [TimelineEntry], { description: '経過' })
  timeline!: TimelineEntry[];
}

@Resolver(() => PersonReference)
export class PersonExtension {
  @FieldResolver(() => PersonMultiActorParticipation, {
    nullable: true,
    description: '多様な主体の参画（施策5）',
  })
  async multiActorParticipation(@Ctx() ctx: CallContext, @Root() person: PersonReference) {
    return Object.assign(new PersonMultiActorParticipation(), await involvement(ctx, [person.id]));
  }
}

@Resolver(() => HouseholdReference)
export class HouseholdExtension {
  @Directive('@requires(fields: "memberIds")')
  @FieldResolver(() => HouseholdMultiActorParticipation, {
    nullable: true,
    description: '多様な主体の参画（施策5）',
  })
  async multiActorParticipation(@Ctx() ctx: CallContext, @Root() household: HouseholdReference) {
    return Object.assign(new HouseholdMultiActorParticipation(), await involvement(ctx, household.memberIds));
  }
}

async function involvement(ctx: CallContext, personIds: readonly string[]) {
  const rows = (await Promise.all(personIds.map((id) => ctx.load(supportsByPerson, id)))).flat();
  const emergencySupports = [...new Map(rows.map((row) => [row.id, row])).values()].map(toSupport);
  const timeline = emergencySupports.flatMap((support) => {
    const entries = [
      entry(
        support,
        'requested',
        support.requestedOn,
        '緊急一時支援の相談を受けた',
        `いま: ${stateLabel(support.state)}`,
      ),
    ];
    if (support.deliveredOn)
      entries.push(entry(support, 'delivered', support.deliveredOn, '緊急一時支援を届けた', null));
    if (support.followedOn)
      entries.push(entry(support, 'followed', support.followedOn, '緊急一時支援のその後を確かめた', null));
    return entries;
  });
  emergencySupports.sort((a, b) => b.requestedOn.localeCompare(a.requestedOn));
  timeline.sort((a, b) => b.at.localeCompare(a.at));
  return { emergencySupports, timeline: timeline.slice(0, timelineLength) };
}

function entry(support: EmergencySupport, step: string, at: string, title: string, detail: string | null) {
  return Object.assign(new TimelineEntry(), {
    id: `${support.id}:${step}`,
    at,
    measure: 5,
    title,
    detail,
    agency: support.agency,
  });
}
