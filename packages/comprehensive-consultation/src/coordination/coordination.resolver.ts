import { type CallContext, PageArgs } from '@tsunagu/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { findConsultation } from '../consultation/consultation.service.ts';
import { ConsultationCase } from '../consultation/consultation.type.ts';
import { monitoringByCoordination, monitoringById } from '../monitoring/monitoring.repository.ts';
import { toMonitoring } from '../monitoring/monitoring.service.ts';
import { Monitoring } from '../monitoring/monitoring.type.ts';
import { AgencyReference, StaffReference } from '../references/references.ts';
import {
  AcceptCoordinationInput,
  CoordinationListArgs,
  DecideRolesInput,
  EndCoordinationInput,
  RequestCoordinationInput,
} from './coordination.input.ts';
import {
  coordinationsByCase,
  coordinatorAgencies,
  decisionByCoordination,
  narrativeByCoordination,
} from './coordination.repository.ts';
import * as service from './coordination.service.ts';
import {
  Coordination,
  CoordinationConnection,
  CoordinationNarrative,
  CoordinationRequestConnection,
  DecidedRole,
  EndedCoordination,
  RoleDecision,
} from './coordination.type.ts';

@Resolver(() => Coordination)
export class CoordinationResolver {
  @Query(() => CoordinationRequestConnection, {
    description: '推進員の受付を待つ調整の依頼（所属する機関あて、古い順）',
  })
  coordinationRequests(@Ctx() ctx: CallContext, @Args(() => PageArgs) args: PageArgs) {
    return service.requestConnection(ctx, args);
  }

  @Query(() => CoordinationConnection, { description: '見ることのできる調整（新しい順）' })
  coordinations(@Ctx() ctx: CallContext, @Args(() => CoordinationListArgs) args: CoordinationListArgs) {
    return service.coordinationConnection(ctx, args);
  }

  @Query(() => [AgencyReference], { description: '調整を頼むことのできる機関（推進員のいる機関）' })
  async coordinatorAgencies(@Ctx() ctx: CallContext) {
    return (await coordinatorAgencies(ctx)).map((id) => AgencyReference.of(id));
  }

  @Mutation(() => Coordination, { description: '推進員に調整を頼む' })
  requestCoordination(
    @Ctx() ctx: CallContext,
    @Arg('input', () => RequestCoordinationInput) input: RequestCoordinationInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.requestCoordination(ctx, input, idempotencyKey);
  }

  @Mutation(() => Coordination, { description: '調整の依頼を受け付ける（ここから世帯が見えます）' })
  acceptCoordination(
    @Ctx() ctx: CallContext,
    @Arg('input', () => AcceptCoordinationInput) input: AcceptCoordinationInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.acceptCoordination(ctx, input, idempotencyKey);
  }

  @Mutation(() => Coordination, { description: '役割分担を決める（主管課）' })
  decideRoles(
    @Ctx() ctx: CallContext,
    @Arg('input', () => DecideRolesInput) input: DecideRolesInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.decideRoles(ctx, input, idempotencyKey);
  }

  @Mutation(() => EndedCoordination, {
    description: '役割を決めずに調整を終える（推進員は助言を残して、依頼した機関は取り下げて）',
  })
  endCoordination(
    @Ctx() ctx: CallContext,
    @Arg('input', () => EndCoordinationInput) input: EndCoordinationInput,
  ) {
    return service.endCoordination(ctx, input);
  }

  @FieldResolver(() => ConsultationCase, { nullable: true, description: '相談' })
  consultation(@Ctx() ctx: CallContext, @Root() coordination: Coordination) {
    return findConsultation(ctx, coordination.caseId);
  }

  @FieldResolver(() => CoordinationNarrative, {
    nullable: true,
    description: '依頼の事情と助言（見る権限があるときだけ）',
  })
  async narrative(@Ctx() ctx: CallContext, @Root() coordination: Coordination) {
    const row = await ctx.load(narrativeByCoordination, coordination.id);
    return (
      row &&
      Object.assign(new CoordinationNarrative(), {
        situation: row.situation,
        advice: row.advice,
      })
    );
  }

  @FieldResolver(() => RoleDecision, {
    nullable: true,
    description: '役割分担の決定（見る権限があるときだけ）',
  })
  async decision(@Ctx() ctx: CallContext, @Root() coordination: Coordination) {
    const row = await ctx.load(decisionByCoordination, coordination.id);
    return (
      row &&
      Object.assign(new RoleDecision(), {
        decidedAt: row.decided_at.toISOString(),
        decidedBy: row.decided_by === null ? null : StaffReference.of(row.decided_by),
        reason: row.reason,
        roles: row.roles.map((role) =>
          Object.assign(new DecidedRole(), {
            agency: AgencyReference.of(role.agency_id),
            role: role.role,
            dutyId: role.duty_id,
          }),
        ),
      })
    );
  }

  @FieldResolver(() => [Monitoring], { description: '見守り（モニタリング）' })
  async monitoring(@Ctx() ctx: CallContext, @Root() coordination: Coordination) {
    return (await ctx.load(monitoringByCoordination, coordination.id)).map(toMonitoring);
  }
}

@Resolver(() => DecidedRole)
export class DecidedRoleResolver {
  @FieldResolver(() => Monitoring, { nullable: true, description: '受け持ち' })
  async duty(@Ctx() ctx: CallContext, @Root() role: DecidedRole) {
    const row = role.dutyId && (await ctx.load(monitoringById, role.dutyId));
    return row ? toMonitoring(row) : null;
  }
}

@Resolver(() => ConsultationCase)
export class ConsultationCoordination {
  @FieldResolver(() => [Coordination], { description: '推進員による調整（新しい順）' })
  async coordinations(@Ctx() ctx: CallContext, @Root() consultation: ConsultationCase) {
    return (await ctx.load(coordinationsByCase, consultation.id)).map(service.toCoordination);
  }

  @FieldResolver(() => Coordination, { nullable: true, description: 'いちばん新しい調整' })
  async coordination(@Ctx() ctx: CallContext, @Root() consultation: ConsultationCase) {
    const [newest] = await ctx.load(coordinationsByCase, consultation.id);
    return newest ? service.toCoordination(newest) : null;
  }
}
