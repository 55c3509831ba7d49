import { z } from 'zod/mini';
import { listSearchShape, textParam } from '../../shared/lists/list-search.ts';

/** Which figures are shown, as it stands in the address. */
export const statisticsSearch = z.object({
  ...listSearchShape,
  /** First and last 年度: H30, R4. */
  from: textParam,
  to: textParam,
  /** いつ現在: YYYY-MM-DD. */
  asOf: textParam,
  /** published or more */
  part: textParam,
  /** Item and 年度 whose records are listed. */
  figure: textParam,
  year: textParam,
});
export type StatisticsSearch = z.infer<typeof statisticsSearch>;
