import { type CallContext, Classified } from '@tsunagu/subgraph-kit';
import { Ctx, Directive, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { HouseholdReference, PersonReference } from '../references/references.ts';
import { TimelineEntry, timelineLength } from '../references/timeline-entry.ts';
import { dischargesByPerson } from './discharge.repository.ts';
import { stateLabel } from './discharge.rules.ts';
import { toDischarge } from './discharge.service.ts';
import { HomeCareDischarge } from './discharge.type.ts';

/** What measure 1 says of a person. */
@Classified('summary')
@ObjectType({ description: '在宅医療（施策1）から見た本人' })
export class PersonHomeMedicalCare {
  @Field(() => [HomeCareDischarge], { description: '退院調整' })
  discharges!: HomeCareDischarge[];

  @Field(() => [TimelineEntry], { description: '経過' })
  timeline!: TimelineEntry[];
}

/** What measure 1 says of a household: of all its members. */
@Classified('summary')
@ObjectType({ description: '在宅医療（施策1）から見た世帯' })
export class HouseholdHomeMedicalCare {
  @Field(() => [HomeCareDischarge], { description: '退院調整' })
  discharges!: HomeCareDischarge[];

  @Field(() => [TimelineEntry], { description: '経過' })
  timeline!: TimelineEntry[];
}

@Resolver(() => PersonReference)
export class PersonExtension {
  @FieldResolver(() => PersonHomeMedicalCare, { nullable: true, description: '在宅医療（施策1）' })
  async homeMedicalCare(@Ctx() ctx: CallContext, @Root() person: PersonReference) {
    return Object.assign(new PersonHomeMedicalCare(), await involvement(ctx, [person.id]));
  }
}

@Resolver(() => HouseholdReference)
export class HouseholdExtension {
  @Directive('@requires(fields: "memberIds")')
  @FieldResolver(() => HouseholdHomeMedicalCare, { nullable: true, description: '在宅医療（施策1）' })
  async homeMedicalCare(@Ctx() ctx: CallContext, @Root() household: HouseholdReference) {
    return Object.assign(new HouseholdHomeMedicalCare(), await involvement(ctx, household.memberIds));
  }
}

async function involvement(ctx: CallContext, personIds: readonly string[]) {
  const rows = (await Promise.all(personIds.map((id) => ctx.load(dischargesByPerson, id)))).flat();
  const discharges = rows.map(toDischarge);
  const timeline = rows.flatMap((row) => {
    const agency = toDischarge(row).agency;
    const start = entry(`${row.id}:referred`, row.referred_on, '退院調整の相談を受けた', null, agency);
    return row.ended_on
      ? [start, entry(`${row.id}:ended`, row.ended_on, '退院調整が終わった', stateLabel(row.state), agency)]
      : [start];
  });
  timeline.sort((a, b) => b.at.localeCompare(a.at));
  return { discharges, timeline: timeline.slice(0, timelineLength) };
}

function entry(
  id: string,
  at: string,
  title: string,
  detail: string | null,
  agency: TimelineEntry['agency'],
) {
  return Object.assign(new TimelineEntry(), { id, at, measure: 1, title, detail, agency });
}
