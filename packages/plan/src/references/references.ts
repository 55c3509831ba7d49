import { Classified } from '@tsunagu/subgraph-kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Stubs of the entities of others as the plan sees them: the id. */
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

/** A report of missing resources, kept by measure 2. */
@Classified('directory')
@Directive('@key(fields: "id")')
@ObjectType('UnmetNeedReport')
export class UnmetNeedReportReference {
  @Field(() => ID)
  id!: string;

  static of(id: string): UnmetNeedReportReference {
    return Object.assign(new UnmetNeedReportReference(), { id });
  }
}
