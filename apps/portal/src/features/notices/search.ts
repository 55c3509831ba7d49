import { z } from 'zod/mini';
import { flagParam, listSearchShape } from '../../shared/lists/list-search.ts';

/** Filters of the notices, as they stand in the address. */
export const noticesSearch = z.object({
  ...listSearchShape,
  unread: flagParam,
});
export type NoticesSearch = z.infer<typeof noticesSearch>;
