import { type CallContext, Live } from '@tsunagu/subgraph-kit';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { findConsultation } from '../consultation/consultation.service.ts';
import { ConsultationCase } from '../consultation/consultation.type.ts';
import {
  AddCarePlanEntryInput,
  ChangeCarePlanEntryInput,
  MoveCarePlanEntryInput,
  PublishCarePlanInput,
  WriteCarePlanRemarkInput,
} from './care-plan.input.ts';
import { editionsByCase, entriesByCase } from './care-plan.repository.ts';
import * as service from './care-plan.service.ts';
import { CarePlan, CarePlanEdition, CarePlanEntry } from './care-plan.type.ts';

@Resolver(() => CarePlan)
export class CarePlanResolver {
  @Query(() => CarePlanEntry, {
    nullable: true,
    description: 'トータルケアプランの予定（外した予定も。ほかの人が先に保存したときに見比べるため）',
  })
  carePlanEntry(@Ctx() ctx: CallContext, @Arg('id', () => ID) id: string) {
    return service.findEntry(ctx, id);
  }

  @Live(() => CarePlan, {
    nullable: true,
    description: 'トータルケアプランが変わるたびに、いまの内容を送る',
  })
  carePlanChanged(@Ctx() ctx: CallContext, @Arg('caseId', () => ID) caseId: string) {
    return service.watchCarePlan(ctx, caseId);
  }

  @Mutation(() => CarePlanEntry, { description: 'トータルケアプランに予定を加える' })
  addCarePlanEntry(
    @Ctx() ctx: CallContext,
    @Arg('input', () => AddCarePlanEntryInput) input: AddCarePlanEntryInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.addEntry(ctx, input, idempotencyKey);
  }

  @Mutation(() => CarePlanEntry, { description: 'トータルケアプランの予定を変える' })
  changeCarePlanEntry(
    @Ctx() ctx: CallContext,
    @Arg('input', () => ChangeCarePlanEntryInput) input: ChangeCarePlanEntryInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.changeEntry(ctx, input, idempotencyKey);
  }

  @Mutation(() => CarePlanEntry, { description: 'トータルケアプランの予定を別の曜日・時間に動かす' })
  moveCarePlanEntry(
    @Ctx() ctx: CallContext,
    @Arg('input', () => MoveCarePlanEntryInput) input: MoveCarePlanEntryInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.moveEntryTo(ctx, input, idempotencyKey);
  }

  @Mutation(() => CarePlanEntry, { description: 'トータルケアプランから予定を外す' })
  removeCarePlanEntry(
    @Ctx() ctx: CallContext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.removeEntry(ctx, { id, version }, idempotencyKey);
  }

  @Mutation(() => CarePlan, { description: 'トータルケアプランに世帯についての備考を書く' })
  writeCarePlanRemark(
    @Ctx() ctx: CallContext,
    @Arg('input', () => WriteCarePlanRemarkInput) input: WriteCarePlanRemarkInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.writeRemark(ctx, input, idempotencyKey);
  }

  @Mutation(() => CarePlan, { description: '家族に渡すトータルケアプランの版をつくる' })
  publishCarePlan(
    @Ctx() ctx: CallContext,
    @Arg('input', () => PublishCarePlanInput) input: PublishCarePlanInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.publishCarePlan(ctx, input, idempotencyKey);
  }

  @FieldResolver(() => ConsultationCase, { nullable: true, description: '相談' })
  consultation(@Ctx() ctx: CallContext, @Root() plan: CarePlan) {
    return findConsultation(ctx, plan.id);
  }

  @FieldResolver(() => [CarePlanEntry], { description: '予定' })
  async entries(@Ctx() ctx: CallContext, @Root() plan: CarePlan) {
    return (await ctx.load(entriesByCase, plan.id)).map(service.toEntry);
  }

  @FieldResolver(() => [CarePlanEdition], { description: '家族に渡した版（新しい順）' })
  async editions(@Ctx() ctx: CallContext, @Root() plan: CarePlan) {
    return (await ctx.load(editionsByCase, plan.id)).map(service.toEdition);
  }
}

@Resolver(() => ConsultationCase)
export class ConsultationCarePlan {
  @FieldResolver(() => CarePlan, {
    nullable: true,
    description: 'トータルケアプラン（見る権限があるときだけ）',
  })
  carePlan(@Ctx() ctx: CallContext, @Root() consultation: ConsultationCase) {
    return service.findCarePlan(ctx, consultation.id);
  }
}
