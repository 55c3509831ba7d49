import { type CallContext, isId } from '@tsunagu/subgraph-kit';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { findAgency } from '../agency/agency.service.ts';
import { Agency } from '../agency/agency.type.ts';
import { findEvidence } from './evidence.service.ts';
import { AccessEvidence } from './evidence.type.ts';

@Resolver(() => AccessEvidence)
export class AccessEvidenceResolver {
  @Query(() => AccessEvidence, { nullable: true, description: '自分が見てよい根拠の記録' })
  accessEvidence(@Ctx() ctx: CallContext, @Arg('id', () => ID) id: string) {
    return isId(id) ? findEvidence(ctx, id) : null;
  }

  @FieldResolver(() => [Agency], { description: '関わる機関' })
  async agencies(@Ctx() ctx: CallContext, @Root() evidence: AccessEvidence) {
    const found = await Promise.all(evidence.agencyIds.map((id) => findAgency(ctx, id)));
    return found.filter((agency) => agency !== null);
  }
}
