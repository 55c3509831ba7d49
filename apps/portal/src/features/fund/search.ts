import { z } from 'zod/mini';
import { listSearchShape, textParam } from '../../shared/lists/list-search.ts';

/** What of the fund is shown, as it stands in the address. */
export const fundSearch = z.object({
  ...listSearchShape,
  /** applications, payments, ledger, report or grants */
  part: textParam,
  state: textParam,
  /** Fiscal year of the ledger and the report. */
  year: textParam,
});
export type FundSearch = z.infer<typeof fundSearch>;
