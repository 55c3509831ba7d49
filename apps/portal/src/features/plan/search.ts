import { z } from 'zod/mini';
import { listSearchShape, numberParam, textParam } from '../../shared/lists/list-search.ts';

/** What of the plan is shown, as it stands in the address. */
export const planSearch = z.object({
  ...listSearchShape,
  measure: numberParam,
  /** measures, programmes, roadmap or indicators */
  part: textParam,
  q: textParam,
  plan: textParam,
  all: z.optional(z.catch(z.optional(z.boolean()), undefined)),
});
export type PlanSearch = z.infer<typeof planSearch>;
