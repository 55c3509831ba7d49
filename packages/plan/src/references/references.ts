import { Classified } from '@tsunagu/subgraph-kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Stubs of the registry's entities as the plan sees them: the id. */
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
