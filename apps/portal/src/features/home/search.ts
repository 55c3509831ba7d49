import { z } from 'zod/mini';
import { flagParam, listSearchShape, textParam } from '../../shared/lists/list-search.ts';

/** Filters of the worklist, as they stand in the address. */
export const worklistSearch = z.object({
  ...listSearchShape,
  as: textParam,
  kind: textParam,
  mine: flagParam,
});
export type WorklistSearch = z.infer<typeof worklistSearch>;

/** The page of the load of agencies, as it stands in the address. */
export const workloadSearch = z.object(listSearchShape);
