import { Classified } from '@tsunagu/subgraph-kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';

/** Stubs of the registry's entities as this domain sees them: the id, and what its own fields require. */
@Classified('directory')
@Directive('@key(fields: "id")')
@ObjectType('Agency')
export class AgencyReference {
  @Field(() => ID)
  id!: string;

  static of(id: string): AgencyReference {
    return Object.assign(new AgencyReference(), { id });
  }
}

@Classified('directory')
@Directive('@key(fields: "id")')
@ObjectType('Area')
export class AreaReference {
  @Field(() => ID)
  id!: string;

  static of(id: string): AreaReference {
    return Object.assign(new AreaReference(), { id });
  }
}

@Classified('directory')
@Directive('@key(fields: "id")')
@ObjectType('Activity')
export class ActivityReference {
  @Field(() => ID)
  id!: string;

  @Directive('@external')
  @Field(() => Int)
  measure!: number;

  @Directive('@external')
  @Field(() => String)
  kind!: string;

  static of(id: string): ActivityReference {
    return Object.assign(new ActivityReference(), { id });
  }
}

@Classified('identity')
@Directive('@key(fields: "id")')
@ObjectType('Person')
export class PersonReference {
  @Field(() => ID)
  id!: string;

  static of(id: string): PersonReference {
    return Object.assign(new PersonReference(), { id });
  }
}

@Classified('identity')
@Directive('@key(fields: "id")')
@ObjectType('Household')
export class HouseholdReference {
  @Field(() => ID)
  id!: string;

  @Directive('@external')
  @Field(() => [ID])
  memberIds!: string[];

  static of(id: string): HouseholdReference {
    return Object.assign(new HouseholdReference(), { id });
  }
}

@Classified('directory')
@Directive('@key(fields: "id")')
@ObjectType('Staff')
export class StaffReference {
  @Field(() => ID)
  id!: string;

  static of(id: string): StaffReference {
    return Object.assign(new StaffReference(), { id });
  }
}
