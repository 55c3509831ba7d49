import { z } from 'zod/mini';
import { listSearchShape, numberParam, textParam } from '../../shared/lists/list-search.ts';

/** Filters of the activities, as they stand in the address. */
export const activitiesSearch = z.object({
  ...listSearchShape,
  q: textParam,
  measure: numberParam,
  area: textParam,
  /** `2026-11` */
  month: textParam,
  view: textParam,
});
export type ActivitiesSearch = z.infer<typeof activitiesSearch>;
