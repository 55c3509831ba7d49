import type { CallContext, PublishedActivity } from '@tsunagu/subgraph-kit';

/** An entry of this domain in the activity catalogue (活動). */
export interface CommunityActivity extends PublishedActivity {
  measure: 4;
  sourceDomain: 'community-building';
}

/** The parts that are the same for all entries of this domain. */
export const ofThisDomain = { measure: 4, sourceDomain: 'community-building' } as const;

/** Tells the catalogue what an activity is now, in the writing transaction. */
export function announce(ctx: CallContext, activity: CommunityActivity): Promise<void> {
  return activity.published
    ? ctx.publish('activity.published', activity)
    : ctx.publish('activity.withdrawn', {
        id: activity.id,
        version: activity.version,
        sourceDomain: activity.sourceDomain,
      });
}

/** A day in Japan as a moment, for the catalogue. */
export function startOfDay(day: string | null): string | null {
  return day && `${day}T00:00:00+09:00`;
}
