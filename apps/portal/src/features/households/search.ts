import { z } from 'zod/mini';
import { listSearchShape, textParam } from '../../shared/lists/list-search.ts';

/** Filters of the household search, as they stand in the address. */
export const householdsSearch = z.object({ ...listSearchShape, q: textParam, area: textParam });
export type HouseholdsSearch = z.infer<typeof householdsSearch>;
