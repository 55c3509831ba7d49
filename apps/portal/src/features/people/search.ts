import { z } from 'zod/mini';
import { listSearchShape, textParam } from '../../shared/lists/list-search.ts';

/** Filters of the people search, as they stand in the address. */
export const peopleSearch = z.object({ ...listSearchShape, q: textParam, area: textParam });
export type PeopleSearch = z.infer<typeof peopleSearch>;
