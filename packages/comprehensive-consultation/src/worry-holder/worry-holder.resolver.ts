import { type CallContext, Classified } from '@tsunagu/subgraph-kit';
import { Arg, Ctx, Field, FieldResolver, Int, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import { ConsultationCase } from '../consultation/consultation.type.ts';
import { AgencyReference } from '../references/references.ts';
import { SheetWorry } from '../sheet/sheet.type.ts';
import { AssignWorryInput } from './worry-holder.input.ts';
import * as service from './worry-holder.service.ts';

/** 困り事の受け持ち on the map of the household: which agencies handle it. */
@Classified('plan')
@ObjectType({ description: '困り事の受け持ち' })
export class WorryHolder {
  @Field(() => [AgencyReference], { description: '受け持つ機関' })
  agencies!: AgencyReference[];

  @Field(() => Int, { description: '版' })
  version!: number;
}

@Resolver(() => SheetWorry)
export class WorryHolderResolver {
  @Mutation(() => ConsultationCase, { description: '困り事をどの機関が受け持つかを決める' })
  assignWorry(@Ctx() ctx: CallContext, @Arg('input', () => AssignWorryInput) input: AssignWorryInput) {
    return service.assignWorry(ctx, input);
  }

  @FieldResolver(() => WorryHolder, {
    nullable: true,
    description: '受け持ち（だれも決まっていないとき、見る権限がないときは空）',
  })
  async holder(@Ctx() ctx: CallContext, @Root() worry: SheetWorry) {
    const row = await service.holderOf(ctx, worry.place);
    return (
      row &&
      Object.assign(new WorryHolder(), {
        agencies: row.agency_ids.map((id) => AgencyReference.of(id)),
        version: row.version,
      })
    );
  }
}
