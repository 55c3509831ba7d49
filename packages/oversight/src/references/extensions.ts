import { type CallContext, Classified } from '@tsunagu/subgraph-kit';
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { openBreakGlassByPerson } from '../break-glass/break-glass.repository.ts';
import { toBreakGlass } from '../break-glass/break-glass.service.ts';
import { BreakGlass } from '../break-glass/break-glass.type.ts';
import { sealByPerson } from '../seal/seal.repository.ts';
import { toSeal } from '../seal/seal.service.ts';
import { Seal } from '../seal/seal.type.ts';
import { PersonReference } from './references.ts';

/** What protects a person's records, as far as the reader is concerned themselves. */
@Classified('summary')
@ObjectType({ description: '情報の保護から見た本人' })
export class PersonOversight {
  @Field(() => BreakGlass, { nullable: true, description: '自分が始めた、いま続いている緊急閲覧' })
  breakGlass!: BreakGlass | null;

  @Field(() => Seal, { nullable: true, description: '自機関がかけた支援措置' })
  seal!: Seal | null;
}

@Resolver(() => PersonReference)
export class PersonExtension {
  @FieldResolver(() => PersonOversight, { nullable: true, description: '情報の保護' })
  async oversight(@Ctx() ctx: CallContext, @Root() person: PersonReference) {
    const [breakGlass, seal] = await Promise.all([
      ctx.load(openBreakGlassByPerson, person.id),
      ctx.load(sealByPerson, person.id),
    ]);
    return Object.assign(new PersonOversight(), {
      breakGlass: breakGlass && toBreakGlass(ctx, breakGlass),
      seal: seal && toSeal(seal),
    });
  }
}
