import { z } from 'zod/mini';
import { flagParam, listSearchShape, textParam } from '../../shared/lists/list-search.ts';

/** What of trainings, casebook, survey and liaison is shown, as it stands in the address. */
export const knowledgeSearch = z.object({
  ...listSearchShape,
  /** trainings, casebook, survey or liaison */
  part: textParam,
  q: textParam,
  worry: textParam,
  household: textParam,
  reason: textParam,
  field: textParam,
  /** Fiscal year of the liaison records. */
  year: textParam,
  upcoming: flagParam,
});
export type KnowledgeSearch = z.infer<typeof knowledgeSearch>;
