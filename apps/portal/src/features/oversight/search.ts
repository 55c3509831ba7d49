import { z } from 'zod/mini';
import { flagParam, listSearchShape, textParam } from '../../shared/lists/list-search.ts';

/** Pages without filters, as they stand in the address. */
export const pagedSearch = z.object(listSearchShape);

export const reviewsSearch = z.object({ ...listSearchShape, reviewed: flagParam });
export type ReviewsSearch = z.infer<typeof reviewsSearch>;

export const accountsSearch = z.object({ ...listSearchShape, q: textParam, state: textParam });
export type AccountsSearch = z.infer<typeof accountsSearch>;

/** What is looked for in the log. Persons and cases are named by their numbers, which say nothing about anybody. */
export const logSearch = z.object({
  ...listSearchShape,
  person: textParam,
  staff: textParam,
  agency: textParam,
  case: textParam,
  client: textParam,
  basis: textParam,
  outcome: textParam,
  from: textParam,
  until: textParam,
});
export type LogSearch = z.infer<typeof logSearch>;

export const disclosureSearch = z.object({ ...listSearchShape, person: textParam });
export type DisclosureSearch = z.infer<typeof disclosureSearch>;
