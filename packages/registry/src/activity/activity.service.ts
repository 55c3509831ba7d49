import { type CallContext, connectionFrom } from '@tsunagu/subgraph-kit';
import type { ActivityListArgs } from './activity.input.ts';
import { type ActivityRow, activityById, activityOrder, listActivities } from './activity.repository.ts';
import { filterIsADay } from './activity.rules.ts';
import { Activity } from './activity.type.ts';

export function toActivity(row: ActivityRow): Activity {
  return Object.assign(new Activity(), {
    id: row.id,
    measure: row.measure,
    kind: row.kind,
    title: row.title,
    description: row.description,
    organiserAgencyId: row.organiser_agency_id,
    organiserName: row.organiser_name,
    areaId: row.area_id,
    place: row.place,
    startsAt: row.starts_at?.toISOString() ?? null,
    endsAt: row.ends_at?.toISOString() ?? null,
    capacity: row.capacity,
    howToApply: row.how_to_apply,
  });
}

export async function findActivity(ctx: CallContext, id: string): Promise<Activity | null> {
  const row = await ctx.load(activityById, id);
  return row && toActivity(row);
}

/** @throws RG-020 when the period is not given as days */
export async function activityConnection(ctx: CallContext, args: ActivityListArgs) {
  const { rows, totalCount } = await listActivities(
    ctx,
    Object.assign(args, { from: filterIsADay(args.from, 'from'), to: filterIsADay(args.to, 'to') }),
  );
  const order = activityOrder(args.sort);
  return connectionFrom({
    rows,
    args,
    cursors: order.cursors,
    cursorOf: order.cursorOf,
    nodeOf: toActivity,
    totalCount,
  });
}
