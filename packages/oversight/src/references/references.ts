import { Classified } from '@tsunagu/subgraph-kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Stubs of the registry's entities as this domain sees them: the id is enough, the registry decides what is shown. */
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
@ObjectType('Staff')
export class StaffReference {
  @Field(() => ID)
  id!: string;

  static of(id: string): StaffReference {
    return Object.assign(new StaffReference(), { id });
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
