import { z } from 'zod/mini';
import { flagParam, listSearchShape, textParam } from '../../shared/lists/list-search.ts';

/** Filters of the worklist of consultations, as they stand in the address. */
export const consultationsSearch = z.object({
  ...listSearchShape,
  state: textParam,
  worry: textParam,
  mine: flagParam,
});
export type ConsultationsSearch = z.infer<typeof consultationsSearch>;

/** What an intake begins with: a household, or a draft. */
export const intakeSearch = z.object({ household: textParam, draft: textParam });
export type IntakeSearch = z.infer<typeof intakeSearch>;

/** The page of the records of progress, as it stands in the address. */
export const progressSearch = z.object(listSearchShape);
