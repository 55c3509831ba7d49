import type { CallContext } from '@tsunagu/subgraph-kit';
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ConsultationCase } from '../consultation/consultation.type.ts';
import { Monitoring } from '../monitoring/monitoring.type.ts';
import { StaffReference } from '../references/references.ts';
import { AssignWorkInput } from './charge.input.ts';
import { chargesByCase, ownCaseStaff } from './charge.repository.ts';
import * as service from './charge.service.ts';
import { WorkCharge } from './charge.type.ts';

@Resolver(() => WorkCharge)
export class ChargeResolver {
  @Query(() => [StaffReference], { description: '担当者にできる職員（自分の機関）' })
  async assignableStaff(@Ctx() ctx: CallContext) {
    return (await ownCaseStaff(ctx)).map((id) => StaffReference.of(id));
  }

  @Mutation(() => ConsultationCase, { description: '担当者を決める（自分の機関の中で）' })
  assignWork(@Ctx() ctx: CallContext, @Arg('input', () => AssignWorkInput) input: AssignWorkInput) {
    return service.assignWork(ctx, input);
  }
}

@Resolver(() => ConsultationCase)
export class ConsultationCharges {
  @FieldResolver(() => [WorkCharge], { description: '担当者（機関ごと）' })
  async inCharge(@Ctx() ctx: CallContext, @Root() consultation: ConsultationCase) {
    return (await ctx.load(chargesByCase, consultation.id)).map(service.toCharge);
  }
}

@Resolver(() => Monitoring)
export class DutyCharge {
  @FieldResolver(() => StaffReference, { nullable: true, description: '担当する職員' })
  async assignedTo(@Ctx() ctx: CallContext, @Root() duty: Monitoring) {
    const charges = await ctx.load(chargesByCase, duty.caseId);
    const own = charges.find((row) => row.agency_id === duty.agency.id);
    return own?.staff_id ? StaffReference.of(own.staff_id) : null;
  }
}
