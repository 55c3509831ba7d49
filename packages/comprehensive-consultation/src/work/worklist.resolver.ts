import { daysBetween } from '@tsunagu/japan';
import { type CallContext, connectionFrom, PageArgs } from '@tsunagu/subgraph-kit';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { findConsultation } from '../consultation/consultation.service.ts';
import { ConsultationCase } from '../consultation/consultation.type.ts';
import { AgencyReference, StaffReference } from '../references/references.ts';
import { setting } from '../setting/setting.repository.ts';
import { countWork, listWork, type WorkRow, workCursors } from './worklist.repository.ts';
import { levelOf } from './worklist.rules.ts';
import {
  WorkAudienceCode,
  WorkItem,
  WorkItemConnection,
  WorkItemCount,
  WorkItemKind,
} from './worklist.type.ts';

@ArgsType()
export class WorklistArgs extends PageArgs {
  @Field(() => WorkAudienceCode, { nullable: true, description: '立場（なければすべて）' })
  audience?: WorkAudienceCode | null;

  @Field(() => [WorkItemKind], { nullable: true, description: '種類（なければすべて）' })
  kinds?: WorkItemKind[] | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: '自分が担当するものと、担当者のいないものだけ',
  })
  mine!: boolean;
}

@Resolver(() => WorkItem)
export class WorklistResolver {
  @Query(() => WorkItemConnection, { description: '仕事の一覧（急ぐものから）' })
  async worklist(@Ctx() ctx: CallContext, @Args(() => WorklistArgs) args: WorklistArgs) {
    const step = await setting(ctx, 'review-reminder-days');
    const filter = { audience: args.audience ?? null, kinds: args.kinds ?? null, mine: args.mine };
    const { rows, totalCount } = await listWork(ctx, filter, args);
    return connectionFrom({
      rows,
      args,
      cursors: workCursors,
      cursorOf: (row) => [row.rank, row.sort_due, row.sort_since, row.kind, row.audience, row.id],
      nodeOf: (row) => toWorkItem(row, ctx.today, step),
      totalCount,
    });
  }

  @Query(() => [WorkItemCount], { description: '仕事の種類ごとの件数' })
  async worklistCounts(
    @Ctx() ctx: CallContext,
    @Arg('mine', () => Boolean, { nullable: true, defaultValue: false }) mine: boolean,
  ) {
    return (await countWork(ctx, mine)).map((row) => Object.assign(new WorkItemCount(), row));
  }

  @FieldResolver(() => ConsultationCase, { nullable: true, description: '相談（見えるときだけ）' })
  consultation(@Ctx() ctx: CallContext, @Root() item: WorkItem) {
    return item.caseId && findConsultation(ctx, item.caseId);
  }
}

function toWorkItem(row: WorkRow, today: string, step: number): WorkItem {
  const daysPast = row.due === null ? -1 : daysBetween(row.due, today);
  return Object.assign(new WorkItem(), {
    id: `${row.kind}:${row.audience}:${row.id}`,
    kind: row.kind,
    recordId: row.id,
    audience: row.audience,
    level: levelOf(row.kind, row.audience, daysPast, step),
    dueOn: row.due,
    since: row.since.toISOString(),
    overdue: daysPast > 0,
    agency: row.agency_id === null ? null : AgencyReference.of(row.agency_id),
    assignedTo: row.staff_id === null ? null : StaffReference.of(row.staff_id),
    caseId: row.case_id,
  });
}
